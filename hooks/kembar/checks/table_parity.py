"""A table is missing on one page of a pair, or has other rows or columns than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import differing, missing
from kembar.finding import Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each table that the twin lacks or has in another size."""
    del settings
    yield from missing(pair, "table", Words(id="tabel ini", en="this table"))
    for flow in flows(pair):
        for one, two in flow.matched:
            if one.kind != "table":
                continue
            if one.label != two.label:
                message = Words(
                    id=f"{two.label} kolom di tabel ini, {one.label} di kembarannya",
                    en=f"{two.label} columns in this table, {one.label} in its twin",
                )
                yield differing(flow, (one, two), message)
            elif one.size != two.size:
                message = Words(
                    id=f"{two.size} baris di tabel ini, {one.size} di kembarannya",
                    en=f"{two.size} rows in this table, {one.size} in its twin",
                )
                yield differing(flow, (one, two), message)


RULE = Rule("table-parity", pair=check)
