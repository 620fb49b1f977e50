"""A task list has no boxes on one page of a pair, or another task is ticked there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import differing, equal
from kembar.finding import Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.align.flow import Flow
    from kembar.finding import Fault
    from kembar.model import Block, Pair, Section
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each list of as many items whose boxes differ."""
    del settings
    for flow in flows(pair):
        for one, two in flow.matched:
            if one.kind == "list" and one.size == two.size and one.text != two.text:
                yield _differing(flow, one, two)


def _differing(flow: Flow, one: Block, two: Block) -> Fault:
    item = _first_difference(one.text, two.text)
    fault = differing(flow, (one, two), _message(one.text, two.text))
    if item is None:
        return fault
    lines = [_lines(flow.first, one), _lines(flow.second, two)]
    if any(len(each) != one.size for each in lines):
        return fault
    first, second = (each[item] for each in lines)
    twin = flow.pair.first.place(first)
    return replace(fault, place=flow.pair.second.place(second), hint=equal(twin), other=twin)


def _lines(section: Section, block: Block) -> list[int]:
    """Return the lines of the items of a list, as far as they are texts of their own."""
    return [
        prose.line for prose in section.prose
        if prose.tag in {"li", "label"} and block.line <= prose.line <= block.end
    ]  # fmt: skip


def _first_difference(first: str, second: str) -> int | None:
    if len(first) != len(second):
        return None
    return next(
        index for index, pair in enumerate(zip(first, second, strict=True)) if len({*pair}) > 1
    )


def _message(first: str, second: str) -> Words:
    index = _first_difference(first, second)
    if index is None:
        return Words(
            id=f"{len(second)} kotak centang di daftar ini, {len(first)} di kembarannya",
            en=f"{len(second)} tick boxes in this list, {len(first)} in its twin",
        )
    item, done = index + 1, second[index] == "x"
    return Words(
        id=f"butir {item} {'sudah' if done else 'belum'} dicentang, beda dengan kembarannya",
        en=f"item {item} is {'ticked' if done else 'not ticked'}, unlike its twin",
    )


RULE = Rule("task-parity", pair=check)
