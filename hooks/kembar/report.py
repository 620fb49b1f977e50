"""Findings as people and machines read them: text, JSON, GitHub annotations and SARIF."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import quote

from kembar.checks import RULES
from kembar.finding import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kembar.finding import Finding, Words
    from kembar.model import Place, Site

Language = Literal["id", "en"]

_COLOURS: Mapping[Level, str] = {"error": "31;1", "warning": "33;1", "notice": "36;1"}
_LEVELS: Mapping[Level, str] = {"error": "galat", "warning": "peringatan", "notice": "catatan"}


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and found; `language` is that of the words, `colour` for a terminal."""

    site: Site
    findings: Sequence[Finding]
    language: Language = "en"
    colour: bool = False

    def say(self, words: Words) -> str:
        """Return words in the report's language."""
        return words.id if self.language == "id" else words.en

    def path(self, place: Place) -> str:
        """Return the path of a place as it is called in messages."""
        return f"{self.site.docs}/{place.path}".removeprefix("./")

    def counts(self) -> dict[str, int]:
        """Return how many pages, pairs and links were looked at."""
        links = sum(len(page.links) + len(page.images) for page in self.site.pages)
        return {"pages": len(self.site.pages), "pairs": len(self.site.pairs), "links": links}


def language_of(environment: Mapping[str, str]) -> Language:
    """Return the language of the editor's machine where reports have it (POSIX.1, section 8.2)."""
    chosen = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "id" if chosen.startswith("id") else "en"


def lines(report: Report, finding: Finding) -> list[str]:
    """Return a finding in two or three lines: what and where, what to do, where in the twin."""
    hint, twin = ("saran", "kembaran") if report.language == "id" else ("hint", "twin")
    fault = finding.fault
    level = f"{finding.level}[{finding.rule}]"
    if report.colour:
        level = f"\033[{_COLOURS[finding.level]}m{level}\033[0m"
    place = f"{report.path(fault.place)}:{fault.place.line}"
    found = [
        _plain(f"{place}: ") + level + _plain(f" {report.say(fault.message)}"),
        _plain(f"  {hint}: {report.say(fault.hint)}"),
    ]
    if fault.other:
        found.append(_plain(f"  {twin}: {report.path(fault.other)}:{fault.other.line}"))
    return found


def text(report: Report) -> str:
    """Return every finding and at the end what was checked, so that a silent pass shows."""
    found = [line for finding in report.findings for line in lines(report, finding)]
    return "\n".join([*found, summary(report)]) + "\n"


def as_json(report: Report) -> str:
    """Return `checked` and `findings` as JSON, in a stable order."""
    findings = [
        {
            "rule": finding.rule,
            "level": finding.level,
            **_json_place(report, finding.fault.place),
            "message": report.say(finding.fault.message),
            "hint": report.say(finding.fault.hint),
            "other": finding.fault.other and _json_place(report, finding.fault.other),
        }
        for finding in report.findings
    ]
    return json.dumps({"checked": report.counts(), "findings": findings}, indent=2) + "\n"


def github(report: Report) -> str:
    """Return GitHub workflow commands, the gravest first, for GitHub shows ten of each level."""
    levels = get_args(Level)
    ranked = sorted(report.findings, key=lambda finding: levels.index(finding.level))
    commands = [
        f"::{finding.level} file={_escaped(report.path(finding.fault.place), ':,')}"
        f",line={finding.fault.place.line},title={finding.rule}"
        f"::{_escaped(report.say(finding.fault.message))}"
        f"%0A{_escaped(report.say(finding.fault.hint))}"
        for finding in ranked
    ]
    return "\n".join([*commands, summary(report)]) + "\n"


def sarif(report: Report) -> str:
    """Return SARIF 2.1.0 (OASIS), for code scanning."""
    names = [rule.id for rule in RULES]
    results = [
        {
            "ruleId": finding.rule,
            "ruleIndex": names.index(finding.rule),
            "level": "note" if finding.level == "notice" else finding.level,
            "message": {
                "text": f"{report.say(finding.fault.message)}\n{report.say(finding.fault.hint)}"
            },
            "locations": [_sarif_place(report, finding.fault.place)],
            "relatedLocations": [
                _sarif_place(report, place) for place in [finding.fault.other] if place
            ],
        }
        for finding in report.findings
    ]
    driver = {"name": "kembar", "rules": [{"id": name} for name in names]}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(log, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}


def summary(report: Report) -> str:
    """Return in one line what was checked and how much was found."""
    checked, levels = report.counts(), Counter(finding.level for finding in report.findings)
    counted = [(levels[level], level) for level in _LEVELS if levels[level]]
    if report.language == "id":
        found = ", ".join(f"{number} {_LEVELS[level]}" for number, level in counted)
        return (
            f"Diperiksa: {checked['pages']} halaman, {checked['pairs']} pasang,"
            f" {checked['links']} tautan. Ditemukan: {found or 'tidak ada masalah'}."
        )
    found = ", ".join(_counted(number, level) for number, level in counted)
    seen = ", ".join(_counted(number, name.removesuffix("s")) for name, number in checked.items())
    return f"Checked {seen}. Found {found or 'nothing wrong'}."


def _counted(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def _json_place(report: Report, place: Place) -> dict[str, Any]:
    return {"path": report.path(place), "line": place.line}


def _sarif_place(report: Report, place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            # A URI (SARIF 2.1.0, 3.4.3), of a name that need not be text.
            "artifactLocation": {"uri": quote(report.path(place), errors="surrogateescape")},
            "region": {"startLine": place.line},
        }
    }


def _plain(text: str, kept: str = "") -> str:
    """Return the text without characters that steer a terminal: pages come from strangers."""
    return "".join(sign if sign.isprintable() or sign in kept else "\ufffd" for sign in text)


def _escaped(text: str, more: str = "") -> str:
    """Return the text escaped as GitHub's actions/toolkit does (packages/core/src/command.ts)."""
    text = _plain(text, kept="\r\n")
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
