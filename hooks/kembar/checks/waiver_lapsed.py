"""What a waiver waives has changed since the ledger noted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Judged


def check(judged: Judged) -> Iterator[Fault]:
    """Yield a fault for a waiver whose findings, or their sections, are no longer the same."""
    if judged.lapsed:
        waiver = judged.waiver
        page = waiver.path.partition("/")[2].removesuffix(".md")
        say = f'python hooks confirm {page} --reason "…"'
        yield Fault(
            waiver.place,
            Words(
                id=f"isi yang dikecualikan dari {quoted(waiver.rule)} sudah berubah",
                en=f"what this waiver of {quoted(waiver.rule)} waives has changed",
            ),
            Words(id=f"bila masih tepat: {say}", en=f"if it still stands: {say}"),
        )


RULE = Rule("waiver-lapsed", waiver=check)
