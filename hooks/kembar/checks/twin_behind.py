"""A section changed what it says in one language since both were agreed to say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.lock import called, compared, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each part whose meaning moved on one side only, on the other side."""
    for standing in compared(pair, settings):
        if not standing.is_grave or standing.both_moved:
            continue
        title = called(standing)
        ahead, behind = named(standing.ahead[0].language), named(standing.behind[0].language)
        place, other = standing.places
        yield Fault(
            place,
            Words(
                id=f"{title.id}: {ahead.id} berubah, {behind.id} tertinggal",
                en=f"{title.en}: {ahead.en} has moved, {behind.en} is behind",
            ),
            Words(
                id=f"lihat apa yang berubah: python hooks diff {standing.address}",
                en=f"see what changed: python hooks diff {standing.address}",
            ),
            other,
        )


RULE = Rule("twin-behind", pair=check)
