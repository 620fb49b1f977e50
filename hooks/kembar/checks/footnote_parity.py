"""A footnote is missing on one page of a pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Block, Page, Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each footnote without a counterpart; their names may be translated."""
    del settings
    if not flows(pair):
        return
    for page, twin in ((pair.first, pair.second), (pair.second, pair.first)):
        ours, theirs = _footnotes(page), _footnotes(twin)
        more = len(ours) - len(theirs)
        named = {note.label for note in theirs}
        for note in [note for note in ours if note.label not in named][: max(0, more)]:
            mark = quoted(f"[^{note.label}]", 20)
            yield Fault(
                page.place(note.line),
                Words(
                    id=f'catatan kaki {mark} tidak ada di halaman "{twin.language}"',
                    en=f'footnote {mark} is missing on the "{twin.language}" page',
                ),
                Words(
                    id=f"tulis juga di {twin.path}, atau hapus di sini",
                    en=f"write it in {twin.path} too, or remove it here",
                ),
                twin.place(),
            )


def _footnotes(page: Page) -> list[Block]:
    return [block for one in page.sections for block in one.blocks if block.kind == "footnote"]


RULE = Rule("footnote-parity", pair=check)
