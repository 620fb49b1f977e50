"""The two pages of a pair do not have the same headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import align
from kembar.align.lengths import is_empty_beside
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.model import Heading, Page, Pair, Place
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each heading that its twin lacks or has at another level."""
    del settings
    if is_empty_beside(pair.first, pair.second) or is_empty_beside(pair.second, pair.first):
        # The whole page is missing, which page-empty says.
        return
    first_line = second_line = 1
    matches = align.headings(pair)
    moved = _moved(matches)
    for one, two in matches:
        if one and two and one.level != two.level:
            yield _other_level(pair, one, two)
        elif two and not one and two.id in moved:
            yield _elsewhere(pair, moved[two.id], two)
        elif one and not two and one.id in moved:
            pass
        elif one and not two:
            yield _missing(pair.first, one, pair.second.place(second_line))
        elif two and not one:
            yield _missing(pair.second, two, pair.first.place(first_line))
        first_line = one.line if one else first_line
        second_line = two.line if two else second_line


def _moved(matches: Sequence[align.Match]) -> Mapping[str, Heading]:
    """Return the headings of the first page whose ids stand in another place on the second."""
    added = {two.id for one, two in matches if two and not one and two.explicit}
    return {one.id: one for one, two in matches if one and not two and one.id in added}


def _elsewhere(pair: Pair, one: Heading, two: Heading) -> Fault:
    twin = pair.first.place(one.line)
    return Fault(
        pair.second.place(two.line),
        Words(
            id=f"bagian {quoted(two.text, 34)} ada di tempat lain di kembarannya",
            en=f"section {quoted(two.text, 34)} stands in another place on its twin",
        ),
        Words(
            id=f"pindahkan ke tempat yang sama dengan {twin.path}:{twin.line}",
            en=f"move it to where {twin.path}:{twin.line} has it",
        ),
        twin,
    )


def _missing(page: Page, heading: Heading, twin: Place) -> Fault:
    """Return that the twin lacks a heading; `twin` is the heading there that comes before it."""
    language = twin.path.partition("/")[0]
    return Fault(
        page.place(heading.line),
        Words(
            id=f'judul {quoted(heading.text)} tidak ada di halaman "{language}"',
            en=f'heading {quoted(heading.text)} is missing on the "{language}" page',
        ),
        Words(
            id=f"tulis bagian itu di {twin.path}, atau hapus di sini",
            en=f"write that section in {twin.path}, or remove it here",
        ),
        twin,
    )


def _other_level(pair: Pair, one: Heading, two: Heading) -> Fault:
    first, second = "#" * one.level, "#" * two.level
    return Fault(
        pair.second.place(two.line),
        Words(
            id=f"judul {quoted(two.text, 34)} memakai {second}, kembarannya {first}",
            en=f"heading {quoted(two.text, 34)} is written {second}, its twin {first}",
        ),
        Words(
            id=f"samakan: {first} di sini, atau {second} di sana",
            en=f"make them equal: {first} here, or {second} there",
        ),
        pair.first.place(one.line),
    )


RULE = Rule("heading-outline", pair=check)
