"""A picture is missing on one page of a pair, or is another one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import equal, lacking
from kembar.finding import Fault, Rule, Words, quoted, quoted_apart
from kembar.links.editions import edition, shared_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.align.flow import Flow
    from kembar.model import Image, Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each picture that the twin's section lacks; its order does not matter."""
    del settings
    for flow in flows(pair):
        lost, added = _lost(flow, first=True), _lost(flow, first=False)
        instead = dict(zip(lost, added, strict=False))
        for one, two in instead.items():
            # A picture of one language has its name in that language.
            if not (_is_own(one, pair.first.language) and _is_own(two, pair.second.language)):
                yield _another(flow, one, two)
        for is_first, images in ((True, lost[len(added) :]), (False, added[len(lost) :])):
            for image in images:
                target = quoted(image.target)
                noun = Words(id=f"gambar {target}", en=f"picture {target}")
                yield lacking(flow, image.line, noun, is_first=is_first)


def _lost(flow: Flow, *, first: bool) -> list[Image]:
    section, twin = (flow.first, flow.second) if first else (flow.second, flow.first)
    page, other = flow.page(first=first), flow.page(first=not first)
    left = Counter(_name(image, other.language) for image in twin.images)
    found: list[Image] = []
    for image in section.images:
        name = _name(image, page.language)
        if left[name]:
            left[name] -= 1
        elif not flow.is_named(image.line, first=first):
            found.append(image)
    return found


def _name(image: Image, language: str) -> str:
    outside = "://" in image.target
    return edition(image.target) if outside else shared_name(image.target, language)


def _is_own(image: Image, language: str) -> bool:
    """Return whether a picture lies among the pages of a language, or names it."""
    path = image.target
    is_shared = "://" in path or "assets/" in path or path.startswith("/")
    return not is_shared or f"/{language}/" in path


def _another(flow: Flow, one: Image, two: Image) -> Fault:
    twin = flow.pair.first.place(one.line)
    here, there = quoted_apart(two.target, one.target, 20)
    return Fault(
        flow.pair.second.place(two.line),
        Words(
            id=f"gambar {here} di sini, {there} di kembarannya",
            en=f"picture {here} here, {there} on its twin",
        ),
        equal(twin),
        twin,
    )


RULE = Rule("image-parity", pair=check)
