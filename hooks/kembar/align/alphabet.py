"""Sections that each language sorts by its own alphabet, such as the terms of a glossary."""

from __future__ import annotations

import unicodedata
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.model import Heading

_ASTRAY = 8  # one term in as many may stand where a person put it
_SORTED = 4  # from so many headings on, alphabetical order is no accident


def as_sorted_by(first: Sequence[Heading], second: Sequence[Heading]) -> list[Heading]:
    """Return the headings of a page, those that its language sorts in the order of its twin's."""
    places: dict[str, int] = {}
    for run in _runs(first):
        if _is_sorted(run):
            places |= {heading.id: heading.line for heading in run}
    found: list[Heading] = []
    for run in _runs(second):
        known = sum(heading.id in places for heading in run)
        found += _moved(run, places) if known >= _SORTED and _is_sorted(run) else run
    return found


def _moved(run: Sequence[Heading], places: Mapping[str, int]) -> list[Heading]:
    """Return the headings by their places; those without one stay behind those they follow."""
    keyed: list[tuple[int, Heading]] = []
    place = 0
    for heading in run:
        place = places.get(heading.id, place)
        keyed.append((place, heading))
    return [heading for _, heading in sorted(keyed, key=lambda one: one[0])]


def _runs(headings: Sequence[Heading]) -> list[list[Heading]]:
    return [list(run) for _, run in groupby(headings, key=lambda heading: heading.level)]


def _is_sorted(run: Sequence[Heading]) -> bool:
    names = [_letters(heading.text) for heading in run]
    astray = sum(one > two for one, two in pairwise(names))
    return len(run) >= _SORTED and astray * _ASTRAY <= len(run)


def _letters(text: str) -> str:
    """Return the letters that a text is sorted by, without accents and marks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if sign.isalnum())
