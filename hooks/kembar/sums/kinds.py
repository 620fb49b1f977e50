"""What the numbers of a sum count: money, shares or things, and whether these go together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.sums.tree import Operand, operands, steps

if TYPE_CHECKING:
    from decimal import Decimal

    from kembar.sums.equations import Equation
    from kembar.sums.tree import Node

_METRIC = re.compile(r"(?:mega|kilo|giga|tera|mill?i|mi[kc]ro|[sc]enti|he[kc]t)\w*|mp|kwh?|mw|ha")
_TIME = frozenset({"s", "mo"})
_LARGE = 1000  # from here on, a bare number beside money is money


def _kind(node: Node) -> str:
    """Return whether a side is `money`, `%` or a bare number, `?` where it can be none of them."""
    if isinstance(node, Operand):
        return "money" if node.number.is_money else "%" if node.number.unit == "%" else ""
    left, right = _kind(node.left), _kind(node.right)
    if "?" in {left, right}:
        return "?"
    if node.sign.kind in {"+", "-"}:
        return left if right in {left, "%"} else _kind_of_sums(node)
    if "money" not in {left, right}:
        return ""
    if node.sign.kind == "*":
        return "?" if left == right else "money"
    return "money" if right != "money" else "" if left == "money" else "?"


def _kind_of_sums(node: Node) -> str:
    """Return `money` where only its sign is left out of some sums: "Rp50.000 + 20.000"."""
    numbers = [operand.number for operand in operands(node)]
    bare = [number for number in numbers if not number.is_money]
    is_whole = all(number.number >= _LARGE and not number.unit for number in bare)
    return "money" if len(bare) < len(numbers) and is_whole else "?"


def is_mixed(one: Equation, right: Operand) -> bool:
    """Return whether money, percentages and numbers do not go together."""
    kind = _kind(one.left)
    left = [operand.number for operand in operands(one.left)]
    divides = any(step.sign.kind == "/" for step in steps(one.left))
    if right.number.is_money and kind != "money" and all(each.number < _LARGE for each in left):
        # The price of a size: "4 x 6 = Rp3.000".
        return True
    if right.number.unit == "%" and not divides and all(each.unit != "%" for each in left):
        return True
    currencies = {
        operand.number.unit for operand in (*operands(one.left), right) if operand.number.is_money
    }
    return (
        kind == "?"
        or len(currencies) > 1
        or (kind == "money" and right.number.unit == "%")
        or (kind == "%" and right.number.is_money)
    )


def _noun(operand: Operand) -> str:
    return operand.number.measure or (operand.units[0] if operand.units else "")


def is_of_other_things(one: Equation, right: Operand, found: Decimal) -> bool:
    """Return whether the numbers count unlike things: "1 admin + 2 kurir = 1 tim"."""
    left = list(operands(one.left))
    plain = [operand for operand in (*left, right) if not operand.number.is_money]
    nouns = {_noun(operand) for operand in plain if operand.number.unit != "%"} - {""}
    adds = any(step.sign.kind in {"+", "-"} for step in steps(one.left))
    if adds and _kind(one.left) != "money" and len(nouns) > 1:
        return True
    new = _noun(right)
    if right.number.is_money or not new or new in {_noun(operand) for operand in left}:
        return False
    measure = right.number.measure
    if (measure and right.number.unit not in _TIME) or _METRIC.fullmatch(new):
        return True
    wanted = right.number.number
    # "24 × 60 = 1 hari": so many make one of the other.
    return not found or not wanted or found % wanted == 0 or wanted % found == 0
