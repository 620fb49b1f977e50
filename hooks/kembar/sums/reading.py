"""What a sum may mean, and whether its result agrees with it in one of these readings."""

from __future__ import annotations

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from kembar.sums.tree import Operand, Worked, operands, worth
from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Callable

    from kembar.sums.equations import Equation
    from kembar.sums.signs import Sign
    from kembar.sums.tree import Node

_HUNDRED = Decimal(100)
_MOST = Decimal(10) ** 18  # beyond it, a number is no amount of anything
_PLACES = Decimal("0.01")


def agrees(one: Equation, *, rounded: bool, up: bool) -> bool:
    """Return whether the result of a sum is right, exactly or rounded, in a reading of it.

    `rounded` when the text says that something is, `up` when whole numbers are rounded up.
    """
    about = one.about or one.later or rounded
    for read in (_part, _plain):
        for relative in (True, False):
            for side in (one.left, *one.cuts):
                found = worth(side, read, relative=relative)
                if found is not None and abs(found) <= _MOST:
                    if _comes_to(found, one.right, read, about=about):
                        return True
                    if up and _is_next(found, one.right):
                        return True
    return False


def _comes_to(
    found: Decimal, right: Node, read: Callable[[Operand], Decimal], *, about: bool
) -> bool:
    if isinstance(right, Worked):
        # "3 + 4 = 7 × 2 = 14" goes on with its result.
        first = next(operands(right))
        return found in {worth(right, read, relative=True), read(first)}
    wanted, step = read(right), right.number.step
    if right.number.unit == "%":
        # Percent of a whole, or the bare number: "14.400 ÷ 120.000 × 100 = 12%".
        part = step / _HUNDRED if read is _part else step
        plain = right.number.number
        return is_near(found, wanted, part, about=about) or is_near(found, plain, step, about=about)
    return is_near(found, -wanted if right.minus else wanted, step, about=about)


def _is_next(found: Decimal, right: Node) -> bool:
    """Return whether a result is the next whole number."""
    if isinstance(right, Worked) or right.number.unit or right.number.step != 1:
        return False
    return _to(found, Decimal(1), ROUND_CEILING) == right.number.number


def _part(one: Operand) -> Decimal:
    number = one.number
    return number.number / _HUNDRED if number.unit == "%" else number.number


def _plain(one: Operand) -> Decimal:
    return one.number.number


def is_near(found: Decimal, wanted: Decimal, step: Decimal, *, about: bool) -> bool:
    """Return whether a number is another one, rounded to so much.

    When it is `about`, it may be rounded either way and to its leading digits.
    """
    if _to(found, step, ROUND_HALF_UP) == wanted:
        return True
    return about and any(
        _to(found, each, way) == wanted
        for each in {step, _coarse(wanted, step)}
        for way in (ROUND_FLOOR, ROUND_CEILING)
    )


def _to(number: Decimal, step: Decimal, way: str) -> Decimal:
    return (number / step).to_integral_value(way) * step


def _coarse(number: Decimal, step: Decimal) -> Decimal:
    """Return the place of the last digit that is not zero: 100,000 for 1,500,000."""
    while number and number % (step * 10) == 0:
        step *= 10
    return step


def literal(one: Equation) -> Decimal | None:
    """Return what the left side comes to as everyone reads it first."""
    return worth(one.left, _part, relative=True)


def value(one: Equation, language: str) -> str:
    """Return what a sum comes to, in the manner of its written result."""
    found = literal(one)
    if found is None or isinstance(one.right, Worked) or abs(found) > _MOST:
        return ""
    like = one.right.number
    if like.unit == "%":
        found *= _HUNDRED
    step = like.step if like.step <= 1 else Decimal(1)
    whole = _to(found, step, ROUND_HALF_UP)
    if step == 1 and abs(found) < _HUNDRED and not like.is_money:
        whole = _to(found, _PLACES, ROUND_HALF_UP)
    return _written(whole, like, language)


def _written(number: Decimal, like: Sign, language: str) -> str:
    speech = tongue(language)
    marks = {ord(","): speech.group, ord("."): speech.decimal}
    whole = number == number.to_integral_value()
    digits = f"{number.to_integral_value() if whole else number.normalize():,f}".translate(marks)
    before = re.match(r"[^\d\u2212-]*", like.text)
    percent = "%" if like.unit == "%" else ""
    sign, digits = ("\u2212", digits[1:]) if digits.startswith("-") else ("", digits)
    return f"{sign}{before[0] if before else ''}{digits}{percent}"
