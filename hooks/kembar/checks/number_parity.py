"""A number differs between the two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.values.compare import differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each number that the twin lacks; money and dates have their own rules."""
    del settings
    return differences(pair, "number", Words(id="angka", en="number"))


RULE = Rule("number-parity", pair=check)
