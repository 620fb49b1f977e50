"""A sum that is written out does not come to its result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.sums import written_sums

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each sum that is understood and is wrong."""
    del settings
    for one in written_sums(page):
        if one.verdict == "wrong":
            yield Fault(
                page.place(one.line),
                Words(
                    id=f"{quoted(one.written, 40)} hasilnya {one.worth[:20]}",
                    en=f"{quoted(one.written, 40)} gives {one.worth[:20]}",
                ),
                Words(
                    id="hitung ulang, lalu betulkan hasil atau angkanya di kedua bahasa",
                    en="work it out again, then mend result or numbers in both languages",
                ),
            )


RULE = Rule("sum-wrong", page=check)
