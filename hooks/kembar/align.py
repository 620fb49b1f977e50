"""Which heading of a page stands for which heading of its twin."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.model import Heading, Pair, Section

Match = tuple["Heading | None", "Heading | None"]

# A shared id outweighs everything; a heading with another id or level may still be the twin, but
# two that differ in both are rather two that miss theirs.
_SAME_ID, _SAME_LEVEL, _SAME_TEXT, _GAP = 10.0, 1.0, 1.0, -0.6
_OTHER_ID, _OTHER_LEVEL = -0.7, -1.0


# Beyond this many comparisons (two pages of a thousand headings) only the order is looked at.
_COMPARISONS = 1_000_000


def headings(pair: Pair) -> list[Match]:
    """Return the headings of both pages side by side, None where one has no counterpart.

    The alignment of highest score that keeps both orders (Needleman and Wunsch, 1970).
    """
    first, second = pair.first.headings, pair.second.headings
    if all(map(_is_twin, first, second)) and len(first) == len(second):
        return list(zip(first, second, strict=True))
    if len(first) * len(second) > _COMPARISONS:
        return list(zip_longest(first, second))
    return _aligned(first, second)


def sections(pair: Pair) -> list[tuple[Section, Section]]:
    """Return the sections that stand for each other, the text above the first heading included."""
    first = {section.heading: section for section in pair.first.sections}
    second = {section.heading: section for section in pair.second.sections}
    return [(first[one], second[two]) for one, two in [(None, None), *_matched(pair)]]


def _matched(pair: Pair) -> list[tuple[Heading, Heading]]:
    return [(one, two) for one, two in headings(pair) if one and two]


def _is_twin(one: Heading, two: Heading) -> bool:
    return one.id == two.id and one.level == two.level


def _likeness(one: Heading, two: Heading) -> float:
    score = _SAME_LEVEL if one.level == two.level else _OTHER_LEVEL
    if one.id == two.id:
        score += _SAME_ID
    elif one.explicit and two.explicit:
        score += _OTHER_ID
    return score + (_SAME_TEXT if one.text == two.text else 0)


def _aligned(first: Sequence[Heading], second: Sequence[Heading]) -> list[Match]:
    best = [[_GAP * column for column in range(len(second) + 1)]]
    for row, one in enumerate(first, start=1):
        line = [_GAP * row]
        for column, two in enumerate(second, start=1):
            line.append(
                max(
                    best[row - 1][column - 1] + _likeness(one, two),
                    best[row - 1][column] + _GAP,
                    line[column - 1] + _GAP,
                )
            )
        best.append(line)
    return _traced(best, first, second)


def _traced(
    best: Sequence[Sequence[float]], first: Sequence[Heading], second: Sequence[Heading]
) -> list[Match]:
    matches: list[Match] = []
    row, column = len(first), len(second)
    while row and column:
        one, two = first[row - 1], second[column - 1]
        if best[row][column] == best[row - 1][column - 1] + _likeness(one, two):
            matches.append((one, two))
            row, column = row - 1, column - 1
        elif best[row][column] == best[row - 1][column] + _GAP:
            matches.append((one, None))
            row -= 1
        else:
            matches.append((None, two))
            column -= 1
    matches.extend((None, two) for two in reversed(second[:column]))
    matches.extend((one, None) for one in reversed(first[:row]))
    return matches[::-1]
