"""A section was worded anew, its numbers, duties and denials untouched, since it was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.lock import called, compared, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each part of which only the wording moved, on either side or both."""
    for standing in compared(pair, settings):
        if standing.is_in_step or standing.is_grave:
            continue
        title, ahead = called(standing), named(standing.ahead[0].language)
        if standing.both_moved:
            ahead = Words(id="kedua bahasa", en="both languages")
        place, other = standing.places
        yield Fault(
            place,
            Words(
                id=f"{title.id}: hanya susunan kata yang berubah, di {ahead.id}",
                en=f"{title.en}: only the wording moved, in {ahead.en}",
            ),
            Words(
                id=f"lihat apa yang berubah: python hooks diff {standing.address}",
                en=f"see what changed: python hooks diff {standing.address}",
            ),
            other,
        )


RULE = Rule("twin-wording", pair=check)
