"""Which sections of a lesson go on its two pages, when not all of them do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.paper.content import WORKSHEET

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from kembar.artefacts.paper.content import Part

OPENING = "opening"
# What a handout is for.
_ALWAYS = ("dua-menit", "salah-umum", WORKSHEET)
# The trainer's own, and what leads on from a page to other pages.
_NEVER = ("cek", "pelatih", "lanjut")
_LATE = ("kendala",)


def always(parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the sections that every handout has."""
    return tuple(part.id for part in parts if part.id in _ALWAYS)


def ranked(parts: Sequence[Part], worked: Collection[str]) -> tuple[str, ...]:
    """Return the other sections, the one that paper needs most first.

    First what the worksheet speaks of; then what carries a box; then worked examples in a table
    or in steps; then what has one of these; then the exercise; then the rest as the page has it.
    `worked` are the sections with a worked example.
    """
    needed = next((part.leads for part in parts if part.id == WORKSHEET), frozenset[str]())

    free = [part for part in parts if part.id not in (*_ALWAYS, *_NEVER)]

    def rank(part: Part) -> int:
        grounds = (
            part.id in needed,
            bool(part.boxed),
            part.id not in _LATE and part.id in worked and part.shows,
            part.id not in _LATE and (part.id in worked or part.shows),
            part.id == "latihan",
            part.id not in _LATE,
        )
        return grounds.index(True) if True in grounds else len(grounds) + _LATE.index(part.id)

    found = [part.id for part in sorted(free, key=rank)]
    return (*found, OPENING)


def fitting(order: Sequence[str], heights: Mapping[str, float], room: float) -> tuple[str, ...]:
    """Return what fits in the room that is left, in the order of need."""
    found = []
    for one in order:
        height = heights.get(one, 0)
        if height <= room:
            found.append(one)
            room -= height
    return tuple(found)
