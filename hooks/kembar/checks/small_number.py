"""A whole number below ten differs between the two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.values.compare import differences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each small number that the twin lacks."""
    del settings
    return differences(pair, "small", Words(id="angka", en="number"))


RULE = Rule("small-number", pair=check)
