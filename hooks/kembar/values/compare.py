"""Which numbers of a section its twin does not have."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from kembar import align
from kembar.finding import Fault, Words, quoted
from kembar.model import Prose
from kembar.values import Value, spelled, values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from decimal import Decimal

    from kembar.model import Page, Pair, Place


@dataclass(frozen=True, slots=True)
class _Unmatched:
    """The numbers of a section that its twin lacks, on both sides, and where the sections begin."""

    first: Sequence[Value]
    second: Sequence[Value]
    first_line: int
    second_line: int


def differences(pair: Pair, wanted: Callable[[Value], bool], noun: Words) -> Iterator[Fault]:
    """Yield a fault for each wanted number that one page has and its twin lacks.

    The pages are compared section by section; `noun` is what such a number is called.
    """
    first, second = pair.first, pair.second
    for one in _unmatched(pair):
        lost = list(filter(wanted, one.first))
        other = list(filter(wanted, one.second))
        for value, instead in zip_longest(lost, other[: len(lost)]):
            twin = second.place(instead.line if instead else one.second_line)
            yield _fault(first.place(value.line), value, twin, instead, noun)
        for value in other[len(lost) :]:
            twin = first.place(one.first_line)
            yield _fault(second.place(value.line), value, twin, None, noun)


@lru_cache(maxsize=1)
def _unmatched(pair: Pair) -> tuple[_Unmatched, ...]:
    """Return the sections whose numbers differ; the rules that ask share the one reading."""
    return tuple(found for found in _of_pair(pair) if found.first or found.second)


def _of_pair(pair: Pair) -> Iterator[_Unmatched]:
    texts: list[tuple[Sequence[Prose], Sequence[Prose], int, int]] = [
        (_data(pair.first, pair.second), _data(pair.second, pair.first), 1, 1)
    ]
    texts.extend((one.prose, two.prose, one.line, two.line) for one, two in align.sections(pair))
    for first, second, first_line, second_line in texts:
        ours = _Numbers(first, pair.first.language)
        theirs = _Numbers(second, pair.second.language)
        lost, other = tuple(ours.missing_in(theirs)), tuple(theirs.missing_in(ours))
        yield _Unmatched(lost, other, first_line, second_line)


def _fault(place: Place, value: Value, twin: Place, instead: Value | None, noun: Words) -> Fault:
    mine = quoted(value.written, 20)
    message = Words(
        id=f"{noun.id} {mine} tidak ada di bagian yang sama di kembarannya",
        en=f"{noun.en} {mine} is missing in the same section of its twin",
    )
    if instead:
        message = Words(
            id=f"{noun.id} {mine} di sini, {quoted(instead.written, 20)} di kembarannya",
            en=f"{noun.en} {mine} here, {quoted(instead.written, 20)} on its twin",
        )
    hint = Words(
        id=f"samakan dengan {twin.path}:{twin.line}",
        en=f"make it agree with {twin.path}:{twin.line}",
    )
    return Fault(place, message, hint, twin)


class _Numbers:
    """The numbers of a text."""

    def __init__(self, proses: Sequence[Prose], language: str) -> None:
        self.proses, self.language = proses, language
        self.values = [value for prose in proses for value in values(prose, language)]
        self.keys = {value.key for value in self.values}
        self.names = {value.written for value in self.values if value.unit == "name"}

    @cached_property
    def spelled(self) -> set[Decimal]:
        """Return the numbers that the text may mean by words."""
        return spelled(self.proses, self.language)

    @cached_property
    def text(self) -> str:
        """Return the whole text on one line."""
        return " ".join(" ".join(prose.text.split()) for prose in self.proses)

    def missing_in(self, other: _Numbers) -> Iterator[Value]:
        """Yield each number that the other text has neither in digits, in words nor verbatim."""
        seen = set(other.keys)
        for value in self.values:
            if value.key in seen or value.unit == "name":
                continue
            seen.add(value.key)
            as_word = value.unit != "phone" and value.amount in other.spelled
            # A title or a quotation is left as it is, numbers and all.
            verbatim = value.written in other.names or value.context in other.text
            if not as_word and not verbatim:
                yield value


def _data(page: Page, twin: Page) -> list[Prose]:
    """Return the front-matter texts of the keys that both pages have."""
    found: list[Prose] = []
    both = page.front_matter.values.keys() & twin.front_matter.values.keys()
    for name in sorted(both):
        found.extend(_texts(page, name, page.front_matter.values[name]))
    return found


def _texts(page: Page, name: str, value: object) -> Iterator[Prose]:
    if isinstance(value, str):
        yield Prose(value, page.front_matter.lines.get(name, 1))
    children: list[tuple[str, object]] = []
    if isinstance(value, list) and "]" not in name:
        children = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    elif isinstance(value, dict) and "." not in name:
        children = [(f"{name}.{key}", item) for key, item in value.items()]
    for child, item in children:
        yield from _texts(page, child, item)
