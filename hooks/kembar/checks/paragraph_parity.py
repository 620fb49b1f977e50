"""A whole paragraph is missing on one page of a pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import lacking
from kembar.finding import Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each paragraph whose text the twin has nowhere in the same section."""
    del settings
    for flow in flows(pair):
        for prose, is_first in flow.paragraphs:
            beginning = quoted(prose.text, 24)
            noun = Words(id=f"paragraf {beginning}", en=f"paragraph {beginning}")
            yield lacking(flow, prose.line, noun, is_first=is_first)


RULE = Rule("paragraph-parity", pair=check)
