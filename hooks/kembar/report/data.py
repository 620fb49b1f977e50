"""The report for programs: one JSON object whose fields keep their names and order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kembar.model import Place
    from kembar.report.words import Report


def data(report: Report) -> str:
    """Return `checked` and `findings` as JSON, in a stable order."""
    findings = [
        {
            "rule": finding.rule,
            "level": finding.level,
            **_place(report, finding.fault.place),
            "message": report.say(finding.fault.message),
            "hint": report.hint(finding),
            "other": finding.fault.other and _place(report, finding.fault.other),
            "page": report.page(finding.rule),
        }
        for finding in report.findings
    ]
    return json.dumps({"checked": report.counts(), "findings": findings}, indent=2) + "\n"


def _place(report: Report, place: Place) -> dict[str, Any]:
    return {"path": report.path(place), "line": place.line}
