"""Which values of a section its twin does not have, or has in another place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby
from typing import TYPE_CHECKING

from kembar import align
from kembar.finding import Fault, Words, quoted
from kembar.values.agree import agree
from kembar.values.data import data
from kembar.values.notation import misplaced
from kembar.values.places import Texts, moved
from kembar.values.side import sides
from kembar.values.stand_in import StandIns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kembar.model import Pair, Prose, Section
    from kembar.values import Value
    from kembar.values.side import Side
    from kembar.values.value import Kind

_GRAVEST: tuple[Kind, ...] = ("money", "date", "number", "small")


@dataclass(frozen=True, slots=True)
class _Difference:
    """A value of the first page, one of the second, or both where one stands for the other."""

    first: Value | None
    second: Value | None
    first_line: int
    second_line: int
    moved: bool = False

    @property
    def alike(self) -> tuple[Value, Value] | None:
        """Return the values where both pages write them in the same way."""
        same = self.first and self.second and self.first.written == self.second.written
        return (self.first, self.second) if same and not self.moved else None  # type: ignore[return-value]

    @property
    def kind(self) -> Kind:
        kinds = {value.kind for value in (self.first, self.second) if value}
        if self.alike and len(kinds) > 1:
            # "7.29" is a number that Indonesian reads as a time.
            kinds.discard("date")
        return next(kind for kind in _GRAVEST if kind in kinds)


def differences(pair: Pair, kind: Kind, noun: Words) -> Iterator[Fault]:
    """Yield a fault for each value of a kind that one page has and its twin lacks or has elsewhere.

    The pages are compared section by section; `noun` is what such a value is called.
    """
    found = [one for one in _differences(pair) if one.kind == kind]
    for _, section in groupby(found, key=lambda one: one.first_line):
        alike: list[tuple[Value, Value]] = []
        for one in section:
            if one.alike:
                alike.append(one.alike)
            else:
                yield _fault(pair, one, noun)
        yield from misplaced(pair, alike, noun)


@lru_cache(maxsize=1)
def _differences(pair: Pair) -> tuple[_Difference, ...]:
    """Return what differs in a pair; the rules that ask share the one reading."""
    return tuple(_of_pair(pair))


def _of_pair(pair: Pair) -> Iterator[_Difference]:
    first, second = data(pair.first, pair.second), data(pair.second, pair.first)
    yield from _of_texts(pair, first, second, None, None)
    for one, two in align.sections(pair):
        yield from _of_texts(pair, one.prose, two.prose, one, two)


def _of_texts(
    pair: Pair,
    first: Sequence[Prose],
    second: Sequence[Prose],
    one: Section | None,
    two: Section | None,
) -> Iterator[_Difference]:
    if agree(first, second, pair.first.language, pair.second.language):
        return
    ours, our_values = sides(first, pair.first.language)
    theirs, their_values = sides(second, pair.second.language)
    lines = (one.line if one else 1, two.line if two else 1)
    found = list(_paired(ours, theirs))
    for mine, instead in found:
        yield _Difference(mine, instead, *lines)
    here = Texts(first, our_values, one, has_words=ours.has_words)
    there = Texts(second, their_values, two, has_words=theirs.has_words)
    for mine, instead in moved(here, there, {*filter(None, chain(*found))}):
        yield _Difference(mine, instead, *lines, moved=mine.key == instead.key)


def _paired(ours: Side, theirs: Side) -> Iterator[tuple[Value | None, Value | None]]:
    """Yield the values that miss their twin, side by side where one may stand for the other."""
    lost, left = list(ours.missing_in(theirs)), list(theirs.missing_in(ours))
    here, there = ours.by_written, theirs.by_written
    # What is written alike on both sides is read apart; the rest may be slips for each other.
    alike = dict.fromkeys(one for one in left if one.written in here)
    others = StandIns([one for one in left if one.written not in here])
    for value in lost:
        instead = there.get(value.written)
        if instead:
            alike.pop(instead, None)
        else:
            instead = others.take(value)
        if instead or value.unit not in {"name", "weekday"}:
            yield value, instead
    for value in (*alike, *others.left()):
        if value.unit not in {"name", "weekday"}:
            yield here.get(value.written), value


def _fault(pair: Pair, one: _Difference, noun: Words) -> Fault:
    here, there, value, instead = pair.first, pair.second, one.first, one.second
    line = one.second_line
    if value is None:
        here, there, value, instead, line = there, here, one.second, None, one.first_line
    assert value is not None  # noqa: S101 — a difference has a value on one side
    twin = there.place(instead.line if instead else line)
    return Fault(
        here.place(value.line),
        _message(value, instead, noun, one.moved),
        Words(
            id=f"samakan dengan {twin.path}:{twin.line}",
            en=f"make it agree with {twin.path}:{twin.line}",
        ),
        twin,
    )


def _message(value: Value, instead: Value | None, noun: Words, is_moved: bool) -> Words:  # noqa: FBT001
    mine = quoted(value.written, 20)
    if is_moved:
        return Words(
            id=f"{noun.id} {mine} ada di tempat lain di kembarannya",
            en=f"{noun.en} {mine} stands in another place on its twin",
        )
    if instead:
        return Words(
            id=f"{noun.id} {mine} di sini, {quoted(instead.written, 20)} di kembarannya",
            en=f"{noun.en} {mine} here, {quoted(instead.written, 20)} on its twin",
        )
    return Words(
        id=f"{noun.id} {mine} tidak ada di bagian yang sama di kembarannya",
        en=f"{noun.en} {mine} is missing in the same section of its twin",
    )
