"""What stands in a section beside what stands in its twin: blocks, and the text between them."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from kembar.align import sections
from kembar.align.lengths import expected_ratio, is_empty_beside, length
from kembar.align.order import in_order
from kembar.align.traits import numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kembar.model import Block, Page, Pair, Place, Prose, Section

_FLOWING = frozenset({"list", "definitions", "table", "code", "admonition", "tabs"})
_OTHER_KIND, _GAP = -9.0, -0.35
_PARAGRAPH = 20  # words; what is shorter may be said in another sentence
_PARAGRAPHS = frozenset({"p", "blockquote"})


@dataclass(frozen=True)
class Flow:
    """Two sections that stand for each other, and their blocks side by side."""

    pair: Pair
    first: Section
    second: Section
    blocks: tuple[tuple[Block | None, Block | None], ...]

    @cached_property
    def lost(self) -> tuple[tuple[Block, bool], ...]:
        """Return each block that has no counterpart, and whether the first page holds it.

        What stands in a block that is lost is lost with it, and not named again.
        """
        found: list[tuple[Block, bool]] = []
        for one, two in self.blocks:
            block = one if two is None else two if one is None else None
            # What a lost block holds follows it.
            last = [one for one in found if one[1] is (two is None)][-1:]
            if block and not _is_inside(block.line, two is None, last):
                found.append((block, two is None))
        return tuple(found)

    @cached_property
    def matched(self) -> tuple[tuple[Block, Block], ...]:
        """Return the blocks that stand for each other."""
        return tuple((one, two) for one, two in self.blocks if one and two)

    @property
    def uneven(self) -> Iterator[tuple[Block, Block]]:
        """Yield the blocks that stand for each other and are not of one size."""
        for one, two in self.matched:
            if one.size != two.size or (one.kind == "table" and one.label != two.label):
                yield one, two

    @cached_property
    def paragraphs(self) -> tuple[tuple[Prose, bool], ...]:
        """Return each longer paragraph that has no counterpart, and whether the first page's."""
        return tuple(_missing_paragraphs(self))

    def is_lost(self, line: int, *, first: bool) -> bool:
        """Return whether a line of a page stands in a block that its twin lacks."""
        return _is_inside(line, first, self.lost)

    def is_named(self, line: int, *, first: bool) -> bool:
        """Return whether what a line holds is part of something that is named as missing."""
        if self.is_lost(line, first=first):
            return True
        blocks = [one if first else two for one, two in self.uneven]
        return any(block.line <= line <= block.end for block in blocks) or any(
            is_first is first and prose.line <= line <= prose.turns[-1][1]
            for prose, is_first in self.paragraphs
        )

    def page(self, *, first: bool) -> Page:
        """Return one of the pages."""
        return self.pair.first if first else self.pair.second

    def start(self, *, first: bool) -> Place:
        """Return where the section begins on one of the pages."""
        return self.page(first=first).place((self.first if first else self.second).line)


@lru_cache(maxsize=1)
def flows(pair: Pair) -> tuple[Flow, ...]:
    """Return the sections that stand for each other; none where a page is empty."""
    if is_empty_beside(pair.first, pair.second) or is_empty_beside(pair.second, pair.first):
        return ()
    return tuple(Flow(pair, one, two, _blocks(one, two)) for one, two in sections(pair))


def lengths(flow: Flow) -> tuple[int, int]:
    """Return how many characters the text of each section has."""
    return length(flow.first), length(flow.second)


def _missing_paragraphs(flow: Flow) -> Iterator[tuple[Prose, bool]]:
    """Yield each longer paragraph that only one page has, and whether that is the first.

    Paragraphs may be merged and split at will: what counts is whether their text is there.
    """
    ratio = expected_ratio(flow.pair)
    if not ratio:
        return
    whole = lengths(flow)
    for first, second in _runs(flow):
        if len(first) == len(second):
            continue
        here = sum(len(one.text) for one in first), sum(len(one.text) for one in second)
        for one, two in in_order(first, second, _paragraph_likeness(ratio), _GAP):
            alone = one if two is None else two if one is None else None
            if alone is None or len(alone.text.split()) < _PARAGRAPH:
                continue
            weight = len(alone.text) * (ratio if two is None else 1)
            # Its text is nowhere else in the twin's section: that is shorter by as much.
            short = [
                (ours * ratio - theirs) * (1 if two is None else -1)
                for ours, theirs in (here, whole)
            ]
            if min(short) >= weight / 2:
                yield alone, two is None


def _paragraph_likeness(ratio: float) -> Callable[[Prose, Prose], float]:
    def likeness(one: Prose, two: Prose) -> float:
        score = (
            0.8 * max(-1.0, 1 - 1.5 * abs(math.log(len(two.text) / len(one.text) / ratio))) - 0.5
        )
        ours, theirs = numbers(one.text), numbers(two.text)
        if ours or theirs:
            score += 1.5 * len(ours & theirs) / len(ours | theirs)
        return score

    return likeness


def _runs(flow: Flow) -> Iterator[tuple[list[Prose], list[Prose]]]:
    """Yield the paragraphs that stand between the same blocks."""
    cut = [
        _cut(flow, section, [block.line for block in blocks], first=first)
        for section, blocks, first in (
            (flow.first, [one for one, _ in flow.matched], True),
            (flow.second, [two for _, two in flow.matched], False),
        )
    ]
    yield from zip(*cut, strict=True)


def _cut(flow: Flow, section: Section, lines: Sequence[int], *, first: bool) -> list[list[Prose]]:
    runs: list[list[Prose]] = [[] for _ in range(len(lines) + 1)]
    for prose in section.prose:
        if prose.tag in _PARAGRAPHS and not flow.is_lost(prose.line, first=first):
            runs[bisect_right(lines, prose.line)].append(prose)
    return runs


def _is_inside(line: int, first: bool, lost: Sequence[tuple[Block, bool]]) -> bool:  # noqa: FBT001
    return any(first is side and block.line <= line <= block.end for block, side in lost)


def _blocks(first: Section, second: Section) -> tuple[tuple[Block | None, Block | None], ...]:
    ours = [block for block in first.blocks if block.kind in _FLOWING]
    theirs = [block for block in second.blocks if block.kind in _FLOWING]
    if [block.kind for block in ours] == [block.kind for block in theirs]:
        return tuple(zip(ours, theirs, strict=True))
    signs = {id(block): _signs(block, first) for block in ours}
    signs |= {id(block): _signs(block, second) for block in theirs}

    def likeness(one: Block, two: Block) -> float:
        if one.kind != two.kind:
            return _OTHER_KIND
        score = 0.5 * (one.label == two.label) + min(one.size, two.size) / max(
            one.size, two.size, 1
        )
        here, there = signs[id(one)], signs[id(two)]
        if here or there:
            score += 2 * len(here & there) / len(here | there)
        return score

    found = in_order(ours, theirs, likeness, _GAP)
    return tuple(found)


def _signs(block: Block, section: Section) -> frozenset[str]:
    """Return what stays the same in a block when it is translated."""
    signs = set(block.text.split()) if block.kind == "code" else set()
    for prose in section.prose:
        if block.line <= prose.line <= block.end:
            signs |= numbers(prose.text)
    signs.update(link.target for link in section.links if block.line <= link.line <= block.end)
    return frozenset(signs)
