"""A number differs between the two languages."""

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
    """Yield a fault for each number that the twin lacks, but not for money and small numbers."""
    del settings
    return differences(pair, _counts, Words(id="angka", en="number"))


def _counts(value: Value) -> bool:
    return not value.is_money and not value.is_small


RULE = Rule("number-parity", pair=check)
