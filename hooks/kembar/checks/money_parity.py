"""A sum of money differs between the two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.values.compare import differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each sum of money that the twin does not name."""
    del settings
    return differences(pair, "money", Words(id="uang", en="sum"))


RULE = Rule("money-parity", pair=check)
