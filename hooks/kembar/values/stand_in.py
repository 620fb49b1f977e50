"""Which value of the twin may stand for a value, each taken once."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kembar.values import Value

_BARE = frozenset({"number", "small"})


class StandIns:
    """The values of the twin that stand for none yet, in order."""

    def __init__(self, values: Sequence[Value]) -> None:
        self._left = dict(enumerate(values))
        self._heaps: dict[tuple[object, ...], deque[int]] = {}
        for place, value in enumerate(values):
            for trait in _offers(value):
                self._heaps.setdefault(trait, deque()).append(place)

    def left(self) -> Iterable[Value]:
        """Return what is left."""
        return self._left.values()

    def find(self, value: Value) -> Value | None:
        """Return the first that may be a slip for the value."""
        place = self._place(value)
        return None if place is None else self._left[place]

    def take(self, value: Value) -> Value | None:
        """Return the first that may be a slip for the value, which is then no longer left."""
        place = self._place(value)
        return None if place is None else self._left.pop(place)

    def _place(self, value: Value) -> int | None:
        places = [self._first(self._heaps[trait]) for trait in _asks(value) if trait in self._heaps]
        return min((place for place in places if place is not None), default=None)

    def _first(self, heap: deque[int]) -> int | None:
        while heap and heap[0] not in self._left:
            heap.popleft()
        return heap[0] if heap else None


def _offers(value: Value) -> Iterator[tuple[object, ...]]:
    """Yield by what a value can be found."""
    if value.unit == "name":
        yield "name", _shape(value)
        return
    yield ("any",)
    yield value.kind, value.unit == "weekday"
    if value.unit == "misread":
        yield ("misread",)
    if value.number >= 0:
        yield "number", value.number
    if digits := _digits(value):
        yield "digits", digits


def _asks(value: Value) -> Iterator[tuple[object, ...]]:
    """Yield what a value that may be a slip for this one can be found by."""
    if value.unit == "name":
        yield "name", _shape(value)
        return
    if value.unit == "misread":
        yield ("any",)
    yield value.kind, value.unit == "weekday"
    yield ("misread",)
    if value.kind in _BARE:
        yield from ((kind, False) for kind in _BARE)
    if value.number >= 0:
        yield "number", value.number
    if digits := _digits(value):
        yield "digits", digits


def _digits(value: Value) -> str:
    return re.sub(r"\D", "", value.written)


def _shape(value: Value) -> str:
    return re.sub(r"\d", "0", value.written)
