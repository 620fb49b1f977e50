"""Which heading of a page stands for which heading of its twin."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from kembar.align.alphabet import as_sorted_by
from kembar.align.order import anchors, in_order
from kembar.align.traits import length_ratio, likeness, traits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.model import Heading, Pair, Section

Match = tuple["Heading | None", "Heading | None"]

# A match begins a little below nothing and above two gaps: sections of which nothing is known are
# the twins that their order makes them, those that differ in id and level rather miss theirs.
_GAP, _BEGIN = -0.35, -0.55
_OTHER_ID, _OTHER_LEVEL, _SAME_ID, _SAME_TEXT = -0.1, -1.0, 10.0, 1.0
# What the renderer makes of a title that it cannot spell, or of the second of two.
_COUNTED_ID = re.compile(r"(?:.*_)?\d*")


def headings(pair: Pair) -> list[Match]:
    """Return the headings of both pages side by side, None where one has no counterpart.

    Shared ids are taken for granted; between them, what stays the same in translation decides.
    """
    first, second = pair.first.headings, pair.second.headings
    titles = len(_titles(first)) == len(_titles(second)) == 1
    if len(first) == len(second) and all(
        _is_twin(one, two, titles) for one, two in zip(first, second, strict=True)
    ):
        return list(zip(first, second, strict=True))
    return _aligned(pair)


def sections(pair: Pair) -> list[tuple[Section, Section]]:
    """Return the sections that stand for each other, the text above the first heading included."""
    first = {section.heading: section for section in pair.first.sections}
    second = {section.heading: section for section in pair.second.sections}
    matched = [(one, two) for one, two in headings(pair) if one and two]
    return [(first[one], second[two]) for one, two in [(None, None), *matched]]


def _is_twin(one: Heading, two: Heading, titles: bool) -> bool:  # noqa: FBT001
    if one.level != two.level:
        return False
    return one.id == two.id or (titles and one.level == 1)


def _titles(headings: Sequence[Heading]) -> list[Heading]:
    return [one for one in headings if one.level == 1]


@lru_cache(maxsize=1)
def _aligned(pair: Pair) -> list[Match]:
    first = [section for section in pair.first.sections if section.heading]
    by_heading = {section.heading: section for section in pair.second.sections}
    second = [by_heading[one] for one in as_sorted_by(pair.first.headings, pair.second.headings)]
    titles = len(_titles(pair.first.headings)) == len(_titles(pair.second.headings)) == 1
    sure = anchors(_names(first, titles), _names(second, titles))
    ratio = length_ratio(pair.first, pair.second)
    found: list[Match] = []
    for (row, column), (next_row, next_column) in pairwise(
        [(-1, -1), *sure, (len(first), len(second))]
    ):
        between = first[row + 1 : next_row], second[column + 1 : next_column]
        found.extend(_between(*between, ratio))
        if next_row < len(first):
            found.append((first[next_row].heading, second[next_column].heading))
    return found


def _between(first: Sequence[Section], second: Sequence[Section], ratio: float) -> list[Match]:
    ours = {id(one): traits(one) for one in (*first, *second)} if first and second else {}

    def score(one: Section, two: Section) -> float:
        return _bias(one, two) + likeness(ours[id(one)], ours[id(two)], ratio)

    return [
        (one.heading if one else None, two.heading if two else None)
        for one, two in in_order(first, second, score, _GAP)
    ]


def _bias(one: Section, two: Section) -> float:
    ours, theirs = cast("Heading", one.heading), cast("Heading", two.heading)
    bias = _BEGIN + (0 if ours.level == theirs.level else _OTHER_LEVEL)
    if ours.id == theirs.id and _name(one):
        bias += _SAME_ID
    elif ours.explicit and theirs.explicit:
        bias += _OTHER_ID
    return bias + (_SAME_TEXT if ours.text == theirs.text else 0)


def _names(sections: Sequence[Section], titles: bool) -> list[str | None]:  # noqa: FBT001
    """Return the names of sections; the one title of a page stands for that of its twin."""
    return [
        "#" if titles and one.heading and one.heading.level == 1 else _name(one) for one in sections
    ]


def _name(section: Section) -> str | None:
    """Return the id of a heading where it says what the section is about."""
    heading = section.heading
    if heading and (heading.explicit or not _COUNTED_ID.fullmatch(heading.id)):
        return heading.id
    return None
