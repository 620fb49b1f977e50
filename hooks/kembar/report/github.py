"""The report as GitHub annotations: of each level GitHub shows ten, so the best ten are given."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kembar.finding import Words
from kembar.report.words import LEVELS, plain, summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.finding import Finding
    from kembar.report.words import Report

# GitHub Docs, "Usage limits for workflow annotations": ten warnings and ten errors a step.
SHOWN = 10
_MORE = Words("… dan {} lagi: lihat laporan lengkapnya", "… and {} more: see the whole report")


def github(report: Report) -> str:
    """Return GitHub workflow commands, the gravest first, and the summary."""
    commands = [
        command
        for level in LEVELS
        for command in _commands(report, [one for one in report.findings if one.level == level])
    ]
    return "\n".join([*commands, plain(summary(report))]) + "\n"


def _commands(report: Report, findings: Sequence[Finding]) -> list[str]:
    """Return at most ten commands for the findings of a level; the tenth counts the others."""
    ranked = _ranked(findings)
    hints = [
        "\n".join(filter(None, (report.hint(finding), report.page(finding.rule))))
        for finding in ranked[:SHOWN]
    ]
    if len(ranked) > SHOWN:
        hints[-1] += "\n" + report.say(_MORE).format(len(ranked) - SHOWN)
    return [
        f"::{finding.level} file={_escaped(report.path(finding.fault.place), ':,')}"
        f",line={finding.fault.place.line},title={finding.rule}"
        f"::{_escaped(report.say(finding.fault.message))}%0A{_escaped(hint)}"
        for finding, hint in zip(ranked, hints, strict=False)
    ]


def _ranked(findings: Sequence[Finding]) -> list[Finding]:
    """Return one finding of each rule, then a second of each: ten of one kind say little."""
    seen: Counter[str] = Counter()
    rounds = []
    for finding in findings:
        rounds.append(seen[finding.rule])
        seen[finding.rule] += 1
    order = sorted(range(len(findings)), key=rounds.__getitem__)
    return [findings[index] for index in order]


def _escaped(text: str, more: str = "") -> str:
    """Return the text escaped as GitHub's actions/toolkit does (packages/core/src/command.ts)."""
    text = plain(text, kept="\r\n")
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
