"""What a worked example in a page's data says: the section, the formula, and the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kembar.finding import Words, quoted
from kembar.formulas import FORMULAS, results
from kembar.links.resolve import closest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kembar.formulas import Formula
    from kembar.model import Page
    from kembar.schema import Settings

# The line, what is wrong, and the next action.
Slip = tuple[int, Words, Words]

_MOST, _PLACES = 10**11, 3  # a hundred milliards, in thousandths
_PARTS = frozenset({"at", "formula", "given", "gives"})


@dataclass(frozen=True, slots=True)
class Worked:
    """A worked example: what it is given and gives back in the section `at`, and their lines.

    `line` is that of the section's id.
    """

    at: str
    line: int
    formula: str
    given: Mapping[str, Decimal]
    gives: Mapping[str, Decimal]
    lines: Mapping[str, int]


def is_worked(item: object) -> bool:
    """Return whether an item of data has the parts of a worked example."""
    return (
        isinstance(item, dict)
        and set(item) == _PARTS
        and isinstance(item["at"], str)
        and isinstance(item["formula"], str)
        and all(isinstance(item[part], dict) and item[part] for part in ("given", "gives"))
    )


def worked(page: Page, settings: Settings) -> Iterator[Worked]:
    """Yield the worked examples of a page that can be worked out."""
    for key in settings.keys_of(page.name):
        items = page.front_matter.values.get(key.name)
        if key.type == "worked" and isinstance(items, list):
            for index, item in enumerate(items):
                where = f"{key.name}[{index}]"
                if is_worked(item) and not any(_slips(page, where, item)):
                    yield _read(page, where, item)


def slips(page: Page, name: str) -> Iterator[Slip]:
    """Yield what is wrong with the worked examples of a key, which has them in their parts."""
    items: list[dict[str, Any]] = page.front_matter.values[name]  # type: ignore[assignment]
    for index, item in enumerate(items):
        yield from _slips(page, f"{name}[{index}]", item)


def _read(page: Page, where: str, item: Mapping[str, Any]) -> Worked:
    given, gives = (
        {str(name): Decimal(str(number)) for name, number in item[part].items()}
        for part in ("given", "gives")
    )
    lines = {
        name: _line(page, f"{where}.{part}.{name}")
        for part, names in (("given", given), ("gives", gives))
        for name in names
    }
    line = _line(page, f"{where}.at")
    return Worked(item["at"], line, item["formula"], given, gives, lines)


def _line(page: Page, where: str) -> int:
    lines = page.front_matter.lines
    return lines.get(where) or lines.get(where.rpartition(".")[0], 1)


def _slips(page: Page, where: str, item: Mapping[str, Any]) -> Iterator[Slip]:
    formula = FORMULAS.get(item["formula"])
    if formula is None:
        name = item["formula"]
        yield (
            _line(page, f"{where}.formula"),
            Words(id=f"rumus {quoted(name)} tidak dikenal", en=f"unknown formula {quoted(name)}"),
            _hint(name, FORMULAS),
        )
        return
    wrong = [*_unknown(page, where, item, formula), *_unsaid(page, where, item, formula)]
    yield from wrong
    if not wrong:
        try:
            results(item["formula"], _read(page, where, item).given)
        except ValueError:
            yield (
                _line(page, f"{where}.given"),
                Words(
                    id=f'rumus "{item["formula"]}" tidak bisa dihitung dengan angka ini',
                    en=f'formula "{item["formula"]}" cannot be worked out with these numbers',
                ),
                Words(
                    id="ganti angka di bawah nol, atau nol yang menjadi pembagi",
                    en="change the number below zero, or the zero that is divided by",
                ),
            )


def _unknown(page: Page, where: str, item: Mapping[str, Any], formula: Formula) -> Iterator[Slip]:
    """Yield the names that the formula does not have, and what is no number."""
    for part, names in (("given", formula.given), ("gives", formula.gives)):
        for name, number in item[part].items():
            line = _line(page, f"{where}.{part}.{name}")
            if name not in names:
                yield (
                    line,
                    Words(
                        id=f'rumus "{item["formula"]}" tidak punya {quoted(name, 30)} di {part}',
                        en=f'formula "{item["formula"]}" has no {quoted(name, 30)} in {part}',
                    ),
                    _hint(str(name), names),
                )
            elif not _is_number(number):
                yield (
                    line,
                    Words(
                        id=f'"{name}" harus berupa angka, bukan {quoted(number, 30)}',
                        en=f'"{name}" must be a number, not {quoted(number, 30)}',
                    ),
                    Words(
                        id="tulis angka saja, tanpa titik ribuan, seperti 120000 atau 12.5",
                        en="write the bare number without thousands marks, as 120000 or 12.5",
                    ),
                )


def _unsaid(page: Page, where: str, item: Mapping[str, Any], formula: Formula) -> Iterator[Slip]:
    for name in formula.given:
        if name not in item["given"]:
            yield (
                _line(page, f"{where}.given"),
                Words(
                    id=f'rumus "{item["formula"]}" juga butuh "{name}"',
                    en=f'formula "{item["formula"]}" also needs "{name}"',
                ),
                Words(id=f'tambahkan "{name}" di given', en=f'add "{name}" to given'),
            )


def _is_number(value: object) -> bool:
    """Return whether a value is a number that no formula makes longer than Decimal is exact."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) < _MOST:
        return False
    number = Decimal(str(value))
    return number == round(number, _PLACES)


def _hint(name: str, names: Collection[str]) -> Words:
    known = quoted(", ".join(names), 90)
    return _likely(name, names) or Words(id=f"pakai salah satu: {known}", en=f"use one of: {known}")


def _likely(name: str, names: Collection[str]) -> Words | None:
    likely = closest(name, names)
    if likely is None:
        return None
    return Words(id=f"mungkin maksudmu {quoted(likely)}", en=f"perhaps you mean {quoted(likely)}")
