"""What every form of a report says alike: its words, paths and addresses, and the summary."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from posixpath import normpath
from typing import TYPE_CHECKING

from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.finding import Finding, Language, Level
    from kembar.model import Place, Site

LEVELS: Mapping[Level, Words] = {
    "error": Words("galat", "error"),
    "warning": Words("peringatan", "warning"),
    "notice": Words("catatan", "notice"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and found; `language` is that of the words, `colour` for a terminal."""

    site: Site
    findings: Sequence[Finding]
    language: Language = "en"
    colour: bool = False

    def say(self, words: Words) -> str:
        """Return words in the report's language."""
        return words.said_in(self.language)

    def path(self, place: Place) -> str:
        """Return the path of a place as it is called from here."""
        return normpath(f"{self.site.docs}/{place.path}")

    def spot(self, place: Place) -> str:
        """Return the path and line of a place, as a terminal opens it with a click."""
        return f"{self.path(place)}:{place.line}"

    def hint(self, finding: Finding) -> str:
        """Return the hint, with the paths of its pair as they are called from here."""
        said, fault = self.say(finding.fault.hint), finding.fault
        languages = self.site.settings.languages
        near = {place.path: place for place in (fault.place, fault.other) if place}
        language, _, name = fault.place.path.partition("/")
        if language in languages:
            near |= {f"{one}/{name}": fault.place for one in languages}
        for path in near:
            called = normpath(f"{self.site.docs}/{path}")
            # A path that has its folder already, or is part of a longer one, stays as it is.
            said = re.sub(rf"(?<![\w./-]){re.escape(path)}(?![\w/-])", lambda _: called, said)  # noqa: B023
        return said

    def page(self, rule: str) -> str | None:
        """Return the address of the page about a rule, where kembar.toml says where they are."""
        base = self.site.settings.rules_at.get(self.language)
        return f"{base}{rule}/" if base else None

    def counts(self) -> dict[str, int]:
        """Return how many pages, pairs and links were looked at."""
        links = sum(len(page.links) + len(page.images) for page in self.site.pages)
        return {"pages": len(self.site.pages), "pairs": len(self.site.pairs), "links": links}


def language_of(environment: Mapping[str, str]) -> Language:
    """Return the language of the editor's machine where reports have it (POSIX.1, section 8.2)."""
    chosen = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "id" if chosen.startswith("id") else "en"


def summary(report: Report) -> str:
    """Return in one line what was checked and how much was found."""
    checked, found = report.counts(), counted(report.findings, report.language)
    if report.language == "id":
        return (
            f"Diperiksa: {checked['pages']} halaman, {checked['pairs']} pasang,"
            f" {checked['links']} tautan. Ditemukan: {found or 'tidak ada masalah'}."
        )
    seen = ", ".join(_plural(number, name.removesuffix("s")) for name, number in checked.items())
    return f"Checked {seen}. Found {found or 'nothing wrong'}."


def counted(findings: Sequence[Finding], language: Language) -> str:
    """Return how many findings of each level there are, the gravest first."""
    numbers = Counter(finding.level for finding in findings)
    return ", ".join(
        f"{numbers[level]} {name.id}" if language == "id" else _plural(numbers[level], name.en)
        for level, name in LEVELS.items()
        if numbers[level]
    )


def plain(text: str, kept: str = "") -> str:
    """Return the text without characters that steer a terminal: pages come from strangers."""
    return "".join(sign if sign.isprintable() or sign in kept else "\ufffd" for sign in text)


def _plural(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
