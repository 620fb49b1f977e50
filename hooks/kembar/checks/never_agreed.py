"""Nobody has confirmed yet that sections of a pair say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.lock import compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for a pair with parts that were never agreed, at the first of them."""
    found = list(compared(pair, settings))
    new = [standing for standing in found if standing.agreed is None]
    if new:
        first = new[0]
        (page, side), (twin, other) = first.sides
        address = first.address if len(new) < len(found) else first.address.partition("#")[0]
        say = f'python hooks confirm {address} --reason "…"'
        yield Fault(
            page.place(side.line),
            Words(
                id=f"{len(new)} bagian belum pernah disepakati isinya sama",
                en="1 section was never confirmed to say the same"
                if len(new) == 1
                else f"{len(new)} sections were never confirmed to say the same",
            ),
            Words(id=f"baca keduanya, lalu: {say}", en=f"read both, then: {say}"),
            twin.place(other.line),
        )


RULE = Rule("never-agreed", pair=check)
