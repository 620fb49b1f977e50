"""How far off the result of a sum may be because its numbers may have been rounded before."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kembar.sums.tree import Operand, operands, steps, worth

if TYPE_CHECKING:
    from kembar.sums.equations import Equation

_FIGURES = 3  # with so many figures and a decimal mark, a number may be a rounded one: 83,3%
_MACHINE = 9  # a result with more decimals is a machine's
_HAIR = Decimal("1e-9")


def is_rounded_before(one: Equation, right: Operand, found: Decimal) -> bool:
    """Return whether unrounded numbers, or a machine's, may give this result."""
    wanted = _part(right)
    off = abs(found - wanted)
    if right.number.step.adjusted() < -_MACHINE and off <= _HAIR * abs(found):
        # "0,1 + 0,2 = 0,30000000000000004".
        return True
    slack = Decimal(0)
    adds = all(step.sign.kind in {"+", "-"} for step in steps(one.left))
    finer = adds and all(each.number.step > right.number.step for each in operands(one.left))
    for each in operands(one.left):
        if _may_be_rounded(each, finer=finer):
            moved = _moved(one, each)
            if moved is None:
                return True
            slack += abs(moved - found)
    # What is multiplied is rounded once more; sums keep the figures of their numbers.
    return bool(slack) and off <= slack + (0 if adds else _step(right) / 2)


def _part(one: Operand) -> Decimal:
    number = -one.number.number if one.minus else one.number.number
    return number / 100 if one.number.unit == "%" else number


def _step(one: Operand) -> Decimal:
    return one.number.step / 100 if one.number.unit == "%" else one.number.step


def _may_be_rounded(one: Operand, *, finer: bool) -> bool:
    number = one.number
    # "$6.3 million - $4.4 million = $1.96 million": the result has figures that they have not.
    least = 1 if finer else _FIGURES
    has_decimals = number.step.adjusted() < number.power
    return has_decimals and len((number.number / number.step).as_tuple().digits) >= least


def _moved(one: Equation, moved: Operand) -> Decimal | None:
    """Return what a sum comes to when one of its numbers is half a step more."""

    def read(operand: Operand) -> Decimal:
        part = operand.number.number
        if operand is moved:
            part += operand.number.step / 2
        return part / 100 if operand.number.unit == "%" else part

    return worth(one.left, read, relative=True)
