"""A list is missing on one page of a pair, is of another kind, or has more items than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import differing, equal, ids_in, is_named, lacking, missing
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.align.flow import Flow
    from kembar.model import Block, Pair
    from kembar.schema import Settings

_KINDS = {"ul": Words(id="butir", en="bullets"), "ol": Words(id="angka", en="numbers")}


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each list that the twin lacks or has otherwise."""
    del settings
    yield from missing(pair, "list", Words(id="daftar ini", en="this list"))
    yield from missing(pair, "definitions", Words(id="daftar istilah ini", en="this list of terms"))
    for flow in flows(pair):
        for one, two in flow.matched:
            if one.kind == "list":
                yield from _list(flow, one, two)
            elif one.kind == "definitions":
                yield from _terms(flow, one, two)


def _list(flow: Flow, one: Block, two: Block) -> Iterator[Fault]:
    if one.size != two.size:
        yield differing(flow, (one, two), _sizes(one, two))
    elif one.label != two.label:
        here, there = _KINDS[two.label], _KINDS[one.label]
        message = Words(
            id=f"daftar ini memakai {here.id}, kembarannya {there.id}",
            en=f"this list has {here.en}, its twin has {there.en}",
        )
        yield differing(flow, (one, two), message)


def _terms(flow: Flow, one: Block, two: Block) -> Iterator[Fault]:
    first, second = ids_in(flow.pair.first, one), ids_in(flow.pair.second, two)
    named = first and second and (is_named(one, first) or is_named(two, second))
    if not named and one.size != two.size:
        yield differing(flow, (one, two), _sizes(one, two))
    if not named:
        return
    lost = [name for name in first if name not in second and name not in flow.pair.second.anchors]
    added = [name for name in second if name not in first and name not in flow.pair.first.anchors]
    for here, there in zip(added, lost, strict=False):
        yield _renamed(flow, (here, second[here]), (there, first[there]))
    for is_first, ids, names in (
        (True, first, lost[len(added) :]),
        (False, second, added[len(lost) :]),
    ):
        for name in names:
            term = quoted(f"#{name}", 30)
            noun = Words(id=f"istilah {term}", en=f"term {term}")
            yield lacking(flow, ids[name], noun, is_first=is_first)


def _renamed(flow: Flow, here: tuple[str, int], there: tuple[str, int]) -> Fault:
    twin = flow.pair.first.place(there[1])
    ours, theirs = quoted(f"#{here[0]}", 24), quoted(f"#{there[0]}", 24)
    message = Words(
        id=f"id istilah {ours} di sini, {theirs} di kembarannya",
        en=f"term id {ours} here, {theirs} on its twin",
    )
    return Fault(flow.pair.second.place(here[1]), message, equal(twin), twin)


def _sizes(one: Block, two: Block) -> Words:
    return Words(
        id=f"{two.size} butir di daftar ini, {one.size} di kembarannya",
        en=f"{two.size} items in this list, {one.size} in its twin",
    )


RULE = Rule("list-parity", pair=check)
