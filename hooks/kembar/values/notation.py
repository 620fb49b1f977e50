"""Numbers that one page writes as the language of its twin does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Words, quoted
from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from kembar.model import Page, Pair
    from kembar.values.value import Value

_MOST = 3  # beyond as many numbers of one section, they are one finding


def misplaced(pair: Pair, alike: Sequence[tuple[Value, Value]], noun: Words) -> Iterator[Fault]:
    """Yield a fault for each number of a section that only the other language reads rightly.

    `alike` are the numbers that both pages write with the same digits and marks.
    """
    first = [values for values in alike if _doubt(values[0]) > _doubt(values[1])]
    second = [(two, one) for one, two in alike if _doubt(one) <= _doubt(two)]
    for page, twin, found in ((pair.first, pair.second, first), (pair.second, pair.first, second)):
        if len(found) > _MOST:
            numbers = Words(
                id=f"{len(found)} {noun.id} mulai dari sini",
                en=f"{len(found)} {noun.en}s from here on are",
            )
            yield _fault(page, twin, found[0], numbers)
        else:
            for values in found:
                written = quoted(values[0].written, 20)
                number = Words(id=f"{noun.id} {written}", en=f"{noun.en} {written} is")
                yield _fault(page, twin, values, number)


def _fault(page: Page, twin: Page, values: tuple[Value, Value], what: Words) -> Fault:
    value, other = values
    right = quoted(_rewritten(value.written, twin.language, page.language), 24)
    return Fault(
        page.place(value.line),
        Words(
            id=f'{what.id} ditulis dengan cara "{twin.language}"',
            en=f'{what.en} written the "{twin.language}" way',
        ),
        Words(
            id=f'pakai cara tulis "{page.language}": {right}',
            en=f'write it the "{page.language}" way: {right}',
        ),
        twin.place(other.line),
    )


def _doubt(value: Value) -> tuple[int, Decimal]:
    """Return how little a value looks like what was meant: a thousand is likelier than one."""
    return 2 if value.unit == "misread" else int(value.unit == "time"), -value.number


def _rewritten(written: str, language: str, other: str) -> str:
    """Return a number with the marks of the other language."""
    theirs, ours = tongue(language), tongue(other)
    marks = {ord(theirs.group): ours.group, ord(theirs.decimal): ours.decimal}
    return written.translate(marks)
