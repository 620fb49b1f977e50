"""A sum of money differs between the two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.values.compare import differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings
    from kembar.values import Value


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each sum of money that the twin does not name."""
    del settings
    return differences(pair, _is_money, Words(id="uang", en="sum"))


def _is_money(value: Value) -> bool:
    return value.is_money


RULE = Rule("money-parity", pair=check)
