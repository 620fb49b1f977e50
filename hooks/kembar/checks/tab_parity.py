"""A set of tabs is missing on one page of a pair, or has more tabs than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import differing, missing
from kembar.finding import Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each set of tabs that the twin lacks or has with more or fewer tabs."""
    del settings
    yield from missing(pair, "tabs", Words(id="kelompok tab ini", en="this set of tabs"))
    for flow in flows(pair):
        for one, two in flow.matched:
            if one.kind == "tabs" and one.size != two.size:
                message = Words(
                    id=f"{two.size} tab di sini, {one.size} di kembarannya",
                    en=f"{two.size} tabs here, {one.size} on its twin",
                )
                yield differing(flow, (one, two), message)


RULE = Rule("tab-parity", pair=check)
