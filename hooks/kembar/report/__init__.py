"""The forms of a report, by the name that asks for each: text, json, github, sarif."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.report.data import data
from kembar.report.github import github
from kembar.report.sarif import sarif
from kembar.report.text import lines, text
from kembar.report.words import Report, language_of, summary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["FORMATS", "Report", "language_of", "lines", "summary"]

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text,
    "json": data,
    "github": github,
    "sarif": sarif,
}
