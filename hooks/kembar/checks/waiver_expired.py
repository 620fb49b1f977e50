"""The last day of a waiver has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Judged


def check(judged: Judged) -> Iterator[Fault]:
    """Yield a fault for a waiver that is over."""
    waiver = judged.waiver
    if judged.is_whole and judged.is_over:
        owner = quoted(waiver.owner, 30)
        yield Fault(
            waiver.place,
            Words(
                id=f"pengecualian dari {owner} berakhir {waiver.until}",
                en=f"this waiver by {owner} ended on {waiver.until}",
            ),
            Words(
                id="bereskan yang dikecualikan, lalu hapus pengecualian ini",
                en="mend what it waived, then remove the waiver",
            ),
        )


RULE = Rule("waiver-expired", waiver=check)
