"""The report for code scanning: SARIF 2.1.0 (OASIS Standard, 27 March 2020)."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kembar.checks import RULES, level
from kembar.documents import document_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Finding, Level, Rule
    from kembar.model import Place
    from kembar.report.words import Report


def sarif(report: Report) -> str:
    """Return the findings as a SARIF log with every rule and its help."""
    driver = {
        "name": "kembar",
        "language": report.language,
        "rules": [_rule(report, rule) for rule in RULES],
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "language": report.language,
                "results": list(_results(report)),
            }
        ],
    }
    return json.dumps(log, indent=2) + "\n"


def _rule(report: Report, rule: Rule) -> dict[str, Any]:
    document, page = document_of(rule.id), report.page(rule.id)
    why, fix = report.say(document.why), report.say(document.fix)
    return {
        "id": rule.id,
        "shortDescription": {"text": report.say(document.what)},
        "fullDescription": {"text": why},
        **({"helpUri": page} if page else {}),
        "help": {"text": fix, "markdown": f"{why}\n\n{fix}"},
        "defaultConfiguration": {"level": _level(level(rule))},
    }


def _results(report: Report) -> Iterator[dict[str, Any]]:
    names = [rule.id for rule in RULES]
    seen: Counter[str] = Counter()
    for finding in report.findings:
        mark = _fingerprint(finding)
        seen[mark] += 1
        fault = finding.fault
        yield {
            "ruleId": finding.rule,
            "ruleIndex": names.index(finding.rule),
            "level": _level(finding.level),
            "message": {"text": f"{report.say(fault.message)}\n{report.hint(finding)}"},
            "locations": [_location(report, fault.place)],
            **({"relatedLocations": [_location(report, fault.other)]} if fault.other else {}),
            "partialFingerprints": {"kembar/v1": f"{mark}:{seen[mark]}"},
        }


def _fingerprint(finding: Finding) -> str:
    """Return what stays when lines above are added, or the report is in the other language."""
    parts = (finding.rule, finding.fault.place.path, finding.fault.message.en)
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _level(grave: Level) -> str:
    return "note" if grave == "notice" else grave


def _location(report: Report, place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            # A URI (SARIF 2.1.0, 3.4.3), of a name that need not be text.
            "artifactLocation": {"uri": quote(report.path(place), errors="surrogateescape")},
            "region": {"startLine": place.line},
        }
    }
