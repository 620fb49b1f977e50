"""Quantities that belong together: the ends of a range, and the parts of a sum."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = re.compile(
    r"\s*(?:–|—|-|/|\b(?:to|through|or|sampai(?: dengan)?|hingga|atau|s/d)\b"  # noqa: RUF001
    r"|\bs\.?d\.?)\s*|(?P<both>\s+(?:and|dan)\s+)"
)
_YEARS = re.compile(r"(19|20)\d\d[-–/](\d\d)")  # noqa: RUF001
_YEARS_LENGTH = len("2023-24")
_BOTH = re.compile(r"\b(?:between|antara)\s+\W*$", re.IGNORECASE)
_ROOM = 40  # characters in which a range begins
_ADDED = re.compile(r",?\s+(?:(?:and|dan)\s+)?(?:lebih\s+)?")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, where it is written, and `total`, what it adds up to with others.

    `size` is how much one of the unit is, `power` the scale in powers of ten; `sure` is False for
    words that may mean something else, `meanings` is what words may mean.
    """

    start: int
    end: int
    number: Decimal
    unit: str = ""
    power: int = 0
    size: Decimal = Decimal(1)
    total: Decimal | None = None
    sure: bool = True
    meanings: frozenset[Decimal] = frozenset()
    spelled: bool = False

    @property
    def amount(self) -> Decimal:
        """Return how much of the smallest unit it is."""
        return (self.number.scaleb(self.power) * self.size).normalize() + 0


def ranges(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """Return the quantities, each end of a range with what is written at the other end only."""
    done = list(found)
    for place in range(len(done) - 1):
        one, two = done[place], done[place + 1]
        if two.end - one.start == _YEARS_LENGTH and (
            years := _YEARS.fullmatch(text, one.start, two.end)
        ):
            # "2023-24" is 2023 and 2024.
            done[place + 1] = replace(two, number=Decimal(years[1] + years[2]))
            continue
        between = _BETWEEN.fullmatch(text, one.end, two.start)
        if between and (
            not between["both"] or _BOTH.search(text, max(0, one.start - _ROOM), one.start)
        ):
            done[place], done[place + 1] = _ends(one, two)
    return done


def _ends(one: Quantity, two: Quantity) -> tuple[Quantity, Quantity]:
    """Return the ends of a range: in "Rp2 to 3 million" both are rupiah and both are millions."""
    if "misread" in {one.unit, two.unit}:
        return one, two
    power = two.power if not one.power and one.number < two.number else one.power
    if not one.unit:
        return replace(one, unit=two.unit, size=two.size, power=power), two
    if one.unit.isupper() or one.unit == "%":
        return replace(one, power=power), two if two.unit else replace(two, unit=one.unit)
    return one, two


def summed(found: list[Quantity], text: str) -> list[Quantity]:
    """Return the quantities with their totals: "2 jam 30 menit", "2 juta 500 ribu rupiah"."""
    for place in range(len(found) - 1):
        one, two = found[place], found[place + 1]
        between = text[one.end : two.start]
        if one.unit and one.unit == two.unit and one.size > two.size and _ADDED.fullmatch(between):
            total = one.amount + two.amount
            found[place], found[place + 1] = replace(one, total=total), replace(two, total=total)
        elif one.power > two.power > 0 and not one.unit and _SPACE.fullmatch(between):
            number = one.amount + two.amount
            total_unit = two.unit
            found[place] = replace(one, unit=total_unit, total=number)
            found[place + 1] = replace(two, total=number)
        elif (
            one.unit.isupper()
            and not two.unit
            and one.power > two.power > 0
            and _SPACE.fullmatch(between)
        ):
            number = one.amount + two.amount
            found[place] = replace(one, total=number)
            found[place + 1] = replace(two, unit=one.unit, total=number)
    return found
