"""What else a sum that seems wrong may mean when its numbers are read in another way."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from kembar.sums.reading import is_near
from kembar.sums.tree import Operand, operands, steps, worth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.sums.equations import Equation
    from kembar.sums.signs import Sign

# What clocks and counters go round by: hours, minutes, degrees, bytes and words.
_ROUND = frozenset({12, 24, 60, 360, 2**8, 2**16, 2**32})
_YEARS = range(1500, 2200)
_HOUR = 60
# Words that turn an amount round: a discount is taken away even where it is added.
_TURNING = frozenset(
    {"diskon", "potongan", "rugi", "utang", "hutang", "retur", "minus"}
    | {"discount", "rebate", "refund", "loss", "debt", "deduction"}
)
_BASES = (2, 8, 16)
_LARGE = 1000  # a smaller number beside thousands or millions may be in thousands or millions too
_CHOICES = 1 << 8  # readings that are all tried
_LONG = 2  # figures
_CENT = Decimal("0.01")
_EXACT = Decimal("0.0001")


def has_second_reading(one: Equation, right: Operand, found: Decimal) -> bool:
    """Return whether another reading of its numbers may make a sum right."""
    left = list(operands(one.left))
    return (
        _is_of_clocks(one, right)
        or _goes_round(one, right, found)
        or _has_a_base(one, right)
        or _turns(one, right)
        or _is_of_shares(left, right)
        or _has_lost_bars(one, right)
        or _leaves_scale_out(one, left, right, found)
        or _is_right_elsewhere(one, right)
        or _has_powers(one, right)
    )


def _is_of_clocks(one: Equation, right: Operand) -> bool:
    """Return whether all may be times: "8.45 + 0.30 = 9.15", "8.30 + 45 = 9.15"."""
    numbers = [operand.number for operand in (*operands(one.left), right)]
    if any(number.unit for number in numbers):
        return False
    if all(number.step == _CENT for number in numbers):
        return True
    minutes = {number.start: _minutes(number) for number in numbers}
    return _comes_to(one, right, minutes, Decimal(1))


def _minutes(number: Sign) -> Decimal:
    hours, rest = divmod(number.number, 1)
    return hours * _HOUR + rest * 100 if number.step == _CENT else number.number


def _goes_round(one: Equation, right: Operand, found: Decimal) -> bool:
    """Return whether numbers begin anew: "22 + 5 = 3" hours, or years that are not full."""
    adds = all(step.sign.kind in {"+", "-"} for step in steps(one.left))
    if not adds or any(operand.number.unit for operand in operands(one.left)):
        return False
    off = abs(found - right.number.number)
    years = [operand.number.text in map(str, _YEARS) for operand in operands(one.left)]
    return off in _ROUND or (off == 1 and all(years))


def _has_a_base(one: Equation, right: Operand) -> bool:
    """Return whether it is right in binary, octal or hexadecimal: "101 + 1 = 110"."""
    numbers = [operand.number for operand in (*operands(one.left), right)]
    if not all(number.text.isdecimal() for number in numbers):
        return False
    return any(
        all(int(figure) < base for number in numbers for figure in number.text)
        and _comes_to(
            one, right, {each.start: Decimal(int(each.text, base)) for each in numbers}, _EXACT
        )
        for base in _BASES
    )


def _turns(one: Equation, right: Operand) -> bool:
    """Return whether brackets or words may take away: "Rp5.000 + (Rp2.000) = Rp3.000"."""
    everything = [*operands(one.left), right]
    values = {
        each.number.start: -each.number.number
        if each.alone or not _TURNING.isdisjoint((*each.labels, *each.units))
        else each.number.number
        for each in everything
    }
    return _comes_to(one, right, values, right.number.step)


def _is_of_shares(left: list[Operand], right: Operand) -> bool:
    """Return whether each share is one of what the last one leaves: "50% + 20% = 60%"."""
    if any(operand.number.unit != "%" for operand in (*left, right)):
        return False
    less = more = Decimal(1)
    for operand in left:
        less *= 1 - operand.number.number / 100
        more *= 1 + operand.number.number / 100
    wanted, step = right.number.number / 100, right.number.step / 100
    return any(is_near(each, wanted, step, about=False) for each in (1 - less, more - 1))


def _has_lost_bars(one: Equation, right: Operand) -> bool:
    """Return whether fractions may have lost their bars: 916 for 9/16."""
    numbers = [operand.number for operand in (*operands(one.left), right)]
    values = {number.start: _fractions(number) for number in numbers}
    choices = [[(start, value) for value in found] for start, found in values.items()]
    if prod(map(len, choices)) > _CHOICES:
        return False
    return any(_comes_to(one, right, dict(chosen), _EXACT) for chosen in product(*choices))


def _fractions(number: Sign) -> list[Decimal]:
    """Return the fractions that figures may be, or else the number itself."""
    text = number.text.lstrip("-\u2212")
    halves = [(text[:place], text[place:]) for place in range(1, len(text))]
    return [
        Decimal(over) / Decimal(under)
        for over, under in halves
        if text.isdecimal() and not under.startswith("0") and int(over) < int(under)
    ] or [number.number]


def _leaves_scale_out(one: Equation, left: list[Operand], right: Operand, found: Decimal) -> bool:
    """Return whether "thousand" or "million" may be said once for several numbers."""
    scaled = [operand.number.power > 0 for operand in left]
    power = right.number.power
    if (
        power
        and not any(scaled)
        and is_near(found.scaleb(power), right.number.number, right.number.step, about=False)
    ):
        return True
    if any(scaled):
        adds = any(step.sign.kind in {"+", "-"} for step in steps(one.left))
        small = not right.number.power and right.number.number < _LARGE
        return small or (adds and not all(scaled))
    return bool(right.number.power) and abs(found) < _LARGE


def _is_right_elsewhere(one: Equation, right: Operand) -> bool:
    """Return whether it is right in the marks of the other notation: 1.250 for 1,250."""
    numbers = [operand.number for operand in (*operands(one.left), right)]
    if any(number.other is None for number in numbers):
        return False
    values = {number.start: number.other or number.number for number in numbers}
    return _comes_to(one, right, values, _CENT)


def _has_powers(one: Equation, right: Operand) -> bool:
    """Return whether last digits that were raised, and are not any more, make it right."""
    numbers = [operand.number for operand in (*operands(one.left), right)]
    choices = [[(number.start, value) for value in _powers(number)] for number in numbers]
    if prod(map(len, choices)) > _CHOICES:
        return any(len(values) > 1 for values in choices)
    return any(
        _comes_to(one, right, dict(values), right.number.step) for values in product(*choices)
    )


def _powers(number: Sign) -> Iterator[Decimal]:
    yield number.number
    text = number.text
    if not text.isdecimal():
        return
    if len(text) > 1 and text[-1] not in "01":
        yield Decimal(text[:-1]) ** int(text[-1])
    if len(text) > _LONG and text[-2] != "0":
        yield Decimal(text[:-2]) ** int(text[-2:])
    for base in (2, 8, 16):
        head = text.removesuffix(str(base))
        if head and head != text and all(int(figure) < base for figure in head):
            yield Decimal(int(head, base))


def _comes_to(one: Equation, right: Operand, values: dict[int, Decimal], step: Decimal) -> bool:
    def read(operand: Operand) -> Decimal:
        value = values[operand.number.start]
        return value / 100 if operand.number.unit == "%" else value

    found = worth(one.left, read, relative=True)
    wanted = -read(right) if right.minus else read(right)
    step = step / 100 if right.number.unit == "%" else step
    return found is not None and is_near(found, wanted, step, about=False)
