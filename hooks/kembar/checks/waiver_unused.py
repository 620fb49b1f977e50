"""A waiver meets nothing that it could waive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Judged


def check(judged: Judged) -> Iterator[Fault]:
    """Yield a fault for a waiver that is whole, not over, and of no use."""
    if judged.is_whole and not judged.is_over and not judged.met:
        rule = quoted(judged.waiver.rule)
        yield Fault(
            judged.waiver.place,
            Words(
                id=f"tidak ada temuan {rule} untuk dikecualikan di sini",
                en=f"there is no {rule} here to allow",
            ),
            Words(id="hapus pengecualian ini", en="remove the waiver"),
        )


RULE = Rule("waiver-unused", waiver=check)
