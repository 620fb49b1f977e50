"""A page prints a number that rests on nothing it names."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.grounds import grounds, named_facts
from kembar.links.entries import entries
from kembar.sums import sums
from kembar.values import values
from kembar.values.data import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.grounds import Grounds
    from kembar.model import Link, Page, Prose, Section, Shelf
    from kembar.schema import Settings
    from kembar.values import Value

# What must rest on something wherever it stands, beside sums of money.
_ANYWHERE = frozenset({"%", "phone"})
_TIMES = frozenset({"s", "mo"})
_TWO_DIGITS = 10
_YEARS = range(1900, 2100)
# What stands before a number that counts nothing: a law, an article, a day of a plan.
_NAMED = re.compile(
    r"(?:\b(?-i:[A-Z]{2,}\w*)|\b(?:pasal|ayat|nomor|no|angka|huruf|bab|halaman|kode|langkah|minggu|hari"
    r"|sesi|modul|pelajaran|articles?|arts?|law|regulation|numbers?|chapter|pages?|codes?|steps?"
    r"|weeks?|days?|sessions?|modules?|lessons?))[.\s]*\(?$|[/-]$",
    re.IGNORECASE,
)
_NAMES_ON = re.compile(r"/\d|(?:st|nd|rd|th)\b")


def check(page: Page, shelf: Shelf, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each number of a page with facts that has no ground."""
    named = named_facts(page, settings) if shelf.facts else None
    if shelf.facts and named is not None:
        facts = entries(shelf.facts)
        # A fact that is not there is told of by itself; what it would have said nobody knows.
        if facts.keys() >= set(named):
            yield from _faults(page, grounds(page, named, facts, settings), settings.sources)


def _faults(page: Page, ground: Grounds, sources: str) -> Iterator[Fault]:
    told: set[tuple[int, str]] = set()
    for value, holds in _judged(page, ground, sources):
        if not holds and not value.faint and (value.line, value.written) not in told:
            told.add((value.line, value.written))
            yield Fault(
                page.place(value.line),
                Words(
                    id=f"{quoted(value.written, 24)} tidak ada di fakta yang disebut halaman ini",
                    en=f"{quoted(value.written, 24)} is in no fact that this page names",
                ),
                Words(
                    id="sebut faktanya di facts, pakai angka contoh, atau tulis hitungan lengkap",
                    en="name its fact in facts, use an example's number, or write the whole sum",
                ),
            )


def _judged(page: Page, ground: Grounds, sources: str) -> Iterator[tuple[Value, bool]]:
    """Yield what is printed and must rest on something, and whether it does."""
    for prose in (*texts(page), *(one for section in page.sections for one in section.prose)):
        for value in values(prose, page.language):
            if value.unit in _ANYWHERE or value.unit.isupper():
                yield value, ground.hold(value)
    for section in page.sections:
        for prose in _cited(page, section, sources):
            worked = {number for one in sums(prose, page.language) for _, number in one.numbers}
            for value in values(prose, page.language):
                if _counts(value):
                    yield value, ground.count(value, worked)


def _cited(page: Page, section: Section, sources: str) -> Iterator[Prose]:
    """Yield the texts, and the cells of rows, that link to a source, without their links."""
    cited = {link.line for link in section.links if _is_source(page, link, sources)}
    for prose in section.prose:
        if not cited.isdisjoint(_lines(prose)):
            text = prose.text
            for link in section.links:
                text = text.replace(link.text, " " * len(link.text))
            yield replace(prose, text=text)


def _is_source(page: Page, link: Link, sources: str) -> bool:
    path, _, fragment = link.target.partition("#")
    folder = "/" if path.startswith("/") else f"/{posixpath.dirname(page.name)}"
    return bool(fragment) and posixpath.normpath(posixpath.join(folder, path)) == f"/{sources}"


def _lines(prose: Prose) -> range:
    return range(prose.line, max((line for _, line in prose.turns), default=prose.line) + 1)


def _counts(value: Value) -> bool:
    """Return whether a number is a length of time or a count of ten or more, and names nothing."""
    if value.unit not in {"", *_TIMES}:
        return False
    if not value.unit and (value.amount < _TWO_DIGITS or value.amount in _YEARS):
        return False
    before, _, after = value.context.partition(value.written)
    return not _NAMED.search(before) and not _NAMES_ON.match(after)


RULE = Rule("number-unfounded", beside=check)
