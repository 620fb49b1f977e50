"""A box is missing on one page of a pair, or is of another type than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.boxes import is_note_of_translator, kind_of
from kembar.align.flow import flows
from kembar.align.missing import differing, lacking
from kembar.finding import Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each box that the twin lacks or that says there another urgency."""
    del settings
    for flow in flows(pair):
        for block, is_first in flow.lost:
            if block.kind == "admonition" and not is_note_of_translator(block, is_first=is_first):
                kind = f"{quoted(kind_of(block), 16)} " if kind_of(block) else ""
                noun = Words(id=f"kotak {kind}ini", en=f"this {kind}box")
                yield lacking(flow, block.line, noun, is_first=is_first)
        for one, two in flow.matched:
            if one.kind == "admonition" and kind_of(one) != kind_of(two):
                here, there = quoted(kind_of(two), 16), quoted(kind_of(one), 16)
                message = Words(
                    id=f"kotak {here} di sini, {there} di kembarannya",
                    en=f"box {here} here, {there} on its twin",
                )
                yield differing(flow, (one, two), message)


RULE = Rule("admonition-parity", pair=check)
