"""Only the translation has this note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.boxes import is_note_of_translator
from kembar.align.flow import flows
from kembar.align.missing import lacking
from kembar.finding import Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each note that a translator may have added."""
    del settings
    for flow in flows(pair):
        for block, is_first in flow.lost:
            if block.kind == "admonition" and is_note_of_translator(block, is_first=is_first):
                noun = Words(id="catatan ini", en="this note")
                yield lacking(flow, block.line, noun, is_first=is_first)


RULE = Rule("translator-note", pair=check)
