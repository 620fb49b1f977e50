"""Which values of a section stand in another item, row or paragraph on its twin."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.values.side import Side
from kembar.values.stand_in import StandIns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from kembar.model import Prose, Section
    from kembar.values import Value

_GROUPS = (("td", "th"), ("li", "dd", "dt"), ("p",))
_SORTED = 3  # from so many entries on, alphabetical order is no accident


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one side, the values of each, and the section that they are of."""

    proses: Sequence[Prose]
    values: Sequence[Sequence[Value]]
    section: Section | None = None
    has_words: bool = True

    def sides(self, group: Sequence[tuple[Prose, Sequence[Value]]]) -> list[Side]:
        """Return each of some of these texts as a side of its own."""
        return [Side((prose,), (found,), has_words=self.has_words) for prose, found in group]


def moved(first: Texts, second: Texts, known: set[Value]) -> Iterator[tuple[Value, Value]]:
    """Yield the values that have changed places: what is here, and what the twin has there.

    Items and cells are compared where both sides have the same number; paragraphs, which may hand
    a number on, only where two have changed places. `known` values are reported already.
    """
    for tags in _GROUPS:
        here, there = _group(first, tags), _group(second, tags)
        if [prose.tag for prose, _ in here] != [prose.tag for prose, _ in there]:
            continue
        if [_keys(values) for _, values in here] == [_keys(values) for _, values in there]:
            continue
        ours, theirs = first.sides(here), second.sides(there)
        if _are_sorted(_entries(ours, first.section), _entries(theirs, second.section)):
            continue
        yield from _exchanged(ours, theirs, known, only_swaps=tags == ("p",))


def _group(texts: Texts, tags: Sequence[str]) -> list[tuple[Prose, Sequence[Value]]]:
    each = zip(texts.proses, texts.values, strict=True)
    return [(prose, values) for prose, values in each if prose.tag in tags]


def _keys(values: Sequence[Value]) -> set[object]:
    return {value.key for value in values}


def _exchanged(
    ours: Sequence[Side], theirs: Sequence[Side], known: set[Value], *, only_swaps: bool
) -> Iterator[tuple[Value, Value]]:
    lost = [_lost(one, two, known) for one, two in zip(ours, theirs, strict=True)]
    other = [_lost(two, one, known) for one, two in zip(ours, theirs, strict=True)]
    if not only_swaps and not known:
        yield from _doubled(ours, theirs, lost, other)
    if not any(lost) or not any(other):
        return
    lost_in, other_in = _places(lost), _places(other)
    elsewhere = {value.key: value for values in reversed(other) for value in reversed(values)}
    counts = Counter(key for side in ours for key in {value.key for value in side.values})
    for here, there in zip(lost, other, strict=True):
        rest = StandIns(there)
        for one in here:
            two = rest.find(one)
            if two is None:
                if not only_swaps and one.key in elsewhere and counts[one.key] == 1:
                    yield one, elsewhere[one.key]
            elif not only_swaps or not lost_in[two.key].isdisjoint(other_in[one.key]):
                rest.take(one)
                yield one, two


def _doubled(
    ours: Sequence[Side],
    theirs: Sequence[Side],
    lost: Sequence[Sequence[Value]],
    other: Sequence[Sequence[Value]],
) -> Iterator[tuple[Value, Value]]:
    """Yield a value whose twin says another one twice instead: "21 to 24", "24 to 24"."""
    for one, two, here, there in zip(ours, theirs, lost, other, strict=True):
        if len(one.values) == len(two.values) and len(here) + len(there) == 1:
            side, value = (two, here[0]) if here else (one, there[0])
            said = Counter(each.number for each in side.values)
            same = (each for each in side.values if each.unit == value.unit)
            twice = next((each for each in same if said[each.number] > 1), None)
            if twice:
                yield (value, twice) if here else (twice, value)


def _places(lost: Sequence[Sequence[Value]]) -> defaultdict[tuple[str, Decimal], set[int]]:
    """Return in which places each value is lost."""
    found = defaultdict(set)
    for place, values in enumerate(lost):
        for value in values:
            found[value.key].add(place)
    return found


def _lost(one: Side, two: Side, known: set[Value]) -> list[Value]:
    if not one.values or one.keys == two.keys:
        return []
    return [value for value in one.missing_in(two) if value not in known]


def _entries(group: Sequence[Side], section: Section | None) -> list[str]:
    """Return what a list is sorted by: its items, its terms, or the first column of its table."""
    terms = [side for side in group if side.proses[0].tag == "dt"]
    texts = [side.proses[0].text.strip().casefold() for side in terms or group]
    tables = [block for block in section.blocks if block.kind == "table"] if section else []
    if group and group[0].proses[0].tag in _GROUPS[0] and len(tables) == 1:
        columns = int(tables[0].label)
        return texts[columns::columns]
    return texts


def _are_sorted(first: Sequence[str], second: Sequence[str]) -> bool:
    """Return whether each language sorts the entries by its own alphabet, and so in another order.

    Entries that begin with the same word, such as a code, have the same order in both.
    """
    if len(first) < _SORTED or len(first) != len(second):
        return False
    same = sum(one.split()[:1] == two.split()[:1] for one, two in zip(first, second, strict=True))
    letters = all(text[:1].isalpha() for text in (*first, *second))
    is_sorted = list(first) == sorted(first) and list(second) == sorted(second)
    return letters and is_sorted and same * 2 < len(first)
