"""Which bare numbers a reader sees in a section with all that is below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.model import Prose
from kembar.values import values
from kembar.values.data import texts
from kembar.values.quantity import in_digits
from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from kembar.model import Page, Section
    from kembar.schema import Settings

# The section that the questions of the front matter are shown in.
_QUESTIONS = "cek"
_YEAR = 12  # months


def printed(page: Page, name: str, settings: Settings) -> frozenset[Decimal]:
    """Return the numbers of the section with an id, whatever they count."""
    found: set[Decimal] = set()
    for prose in _proses(page, name, settings):
        found.update(_numbers(prose, page.language))
    return frozenset(found)


def _proses(page: Page, name: str, settings: Settings) -> Iterator[Prose]:
    if name == _QUESTIONS:
        asked = {key.name for key in settings.keys_of(page.name) if key.type == "questions"}
        yield from texts(page, asked)
    for section in _below(page.sections, name):
        yield from section.prose
        shown = (*section.codes, *(block.text for block in section.blocks if block.kind == "code"))
        yield from (Prose(code, section.line) for code in shown)


def _below(sections: Sequence[Section], name: str) -> Iterator[Section]:
    """Yield a section and those below it, up to the next heading that is as high."""
    level = 0
    for section in sections:
        heading = section.heading
        if heading and (heading.id == name or heading.level <= level):
            level = heading.level if heading.id == name else 0
        if level:
            yield section


def _numbers(prose: Prose, language: str) -> Iterator[Decimal]:
    for value in values(prose, language):
        yield from (value.amount, value.number, *(amount for _, amount in value.others))
        if value.unit == "mo":
            # "5½ tahun" is 5 years and 6 months.
            yield from divmod(value.amount, _YEAR)
    for one in in_digits(prose.text, tongue(language)):
        yield from (one.number, one.number.scaleb(one.power))
