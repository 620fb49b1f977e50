"""A page has as good as no text, although its twin is full of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.lengths import is_empty_beside, words_of
from kembar.finding import Fault, Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for a page that was never written."""
    del settings
    for page, twin in ((pair.first, pair.second), (pair.second, pair.first)):
        if is_empty_beside(page, twin):
            count = words_of(twin)
            yield Fault(
                page.place(),
                Words(
                    id=f"halaman ini kosong, kembarannya berisi {count} kata",
                    en=f"this page is empty, its twin has {count} words",
                ),
                Words(
                    id=f"terjemahkan {twin.path} ke sini",
                    en=f"translate {twin.path} here",
                ),
                twin.place(),
            )


RULE = Rule("page-empty", pair=check)
