"""How two rows of things are laid side by side so that both keep their order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

Thing = TypeVar("Thing")

# Beyond this many comparisons (two rows of 200 things) only the order counts.
_COMPARISONS = 40_000


def in_order(
    first: Sequence[Thing],
    second: Sequence[Thing],
    likeness: Callable[[Thing, Thing], float],
    gap: float,
) -> list[tuple[Thing | None, Thing | None]]:
    """Return the things side by side, None where one has no counterpart.

    The alignment of highest score that keeps both orders (Needleman and Wunsch, 1970).
    """
    if len(first) * len(second) > _COMPARISONS:
        return list(zip_longest(first, second))
    scores = [[likeness(one, two) for two in second] for one in first]
    best = [[gap * column for column in range(len(second) + 1)]]
    for row, line_scores in enumerate(scores, start=1):
        above, line = best[row - 1], [gap * row]
        for column, score in enumerate(line_scores, start=1):
            line.append(max(above[column - 1] + score, above[column] + gap, line[column - 1] + gap))
        best.append(line)
    matches: list[tuple[Thing | None, Thing | None]] = []
    row, column = len(first), len(second)
    while row and column:
        if best[row][column] == best[row - 1][column - 1] + scores[row - 1][column - 1]:
            row, column = row - 1, column - 1
            matches.append((first[row], second[column]))
        elif best[row][column] == best[row - 1][column] + gap:
            row -= 1
            matches.append((first[row], None))
        else:
            column -= 1
            matches.append((None, second[column]))
    matches.extend((None, two) for two in reversed(second[:column]))
    matches.extend((one, None) for one in reversed(first[:row]))
    return matches[::-1]


def anchors(first: Sequence[Hashable], second: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the places of the names that both rows hold once, as many as keep both orders.

    A name that is None is none.
    """
    ours, theirs = Counter(first), Counter(second)
    places = {name: place for place, name in enumerate(second) if theirs[name] == 1}
    found = [
        (place, places[name])
        for place, name in enumerate(first)
        if name is not None and name in places and ours[name] == 1
    ]
    # The longest run in which both places rise (Schensted, 1961), read from its end.
    tails: list[int] = []
    chains: list[list[tuple[int, int]]] = []
    for here, there in reversed(found):
        at = bisect_left(tails, -there)
        chain = [(here, there), *(chains[at - 1] if at else [])]
        tails[at : at + 1], chains[at : at + 1] = [-there], [chain]
    return chains[-1] if chains else []
