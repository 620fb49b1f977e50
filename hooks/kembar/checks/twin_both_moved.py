"""A section changed in both languages, each for itself, since they were agreed to say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.lock import called, compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each part that moved on both sides and whose meaning moved on one."""
    for standing in compared(pair, settings):
        if not standing.is_grave or not standing.both_moved:
            continue
        title = called(standing)
        place, other = standing.places
        yield Fault(
            place,
            Words(
                id=f"{title.id}: kedua bahasa berubah sejak terakhir disepakati",
                en=f"{title.en}: both languages moved since they last agreed",
            ),
            Words(
                id=f"bandingkan keduanya: python hooks diff {standing.address}",
                en=f"compare the two: python hooks diff {standing.address}",
            ),
            other,
        )


RULE = Rule("twin-both-moved", pair=check)
