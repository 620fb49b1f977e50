"""What a pair's rules say when a part of a section is missing in its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.finding import Fault, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.align.flow import Flow
    from kembar.model import Block, Page, Pair, Place, Site


def missing(pair: Pair, kind: str, noun: Words) -> Iterator[Fault]:
    """Yield a fault for each block of a kind that only one of the pages has."""
    for flow in flows(pair):
        for block, is_first in flow.lost:
            if block.kind == kind:
                yield lacking(flow, block.line, noun, is_first=is_first)


def lacking(flow: Flow, line: int, noun: Words, *, is_first: bool, many: bool = False) -> Fault:
    """Return that the twin lacks what stands on a line; `noun` is what that is called."""
    twin = flow.start(first=not is_first)
    language = flow.page(first=not is_first).language
    return Fault(
        flow.page(first=is_first).place(line),
        Words(
            id=f'{noun.id} tidak ada di halaman "{language}"',
            en=f'{noun.en} {"are" if many else "is"} missing on the "{language}" page',
        ),
        both(twin),
        twin,
    )


def differing(flow: Flow, blocks: tuple[Block, Block], message: Words) -> Fault:
    """Return that a block differs from the one that stands for it."""
    one, two = blocks
    twin = flow.pair.first.place(one.line)
    return Fault(flow.pair.second.place(two.line), message, equal(twin), twin)


def is_told(site: Site, page: Page, name: str) -> bool:
    """Return whether the rules for a pair say that a page lacks an id: a heading's or a term's."""
    twins = (site.by_path.get(f"{language}/{page.name}") for language in site.settings.languages)
    return any(_holds(twin, name) for twin in twins if twin and twin is not page)


def _holds(page: Page, name: str) -> bool:
    if any(heading.explicit and heading.id == name for heading in page.headings):
        return True
    return any(
        block.kind == "definitions"
        and name in (ids := ids_in(page, block))
        and is_named(block, ids)
        for section in page.sections
        for block in section.blocks
    )


def ids_in(page: Page, block: Block) -> dict[str, int]:
    """Return the ids within a block, with their lines."""
    return {name: line for name, line in page.ids if block.line <= line <= block.end}


def is_named(block: Block, ids: Mapping[str, int]) -> bool:
    """Return whether each term of a list has an id."""
    return len(ids) == block.size


def both(twin: Place) -> Words:
    """Return the action that mends what one page lacks."""
    return Words(
        id=f"tulis juga di {twin.path}:{twin.line}, atau hapus di sini",
        en=f"write it at {twin.path}:{twin.line} too, or remove it here",
    )


def equal(twin: Place) -> Words:
    """Return the action that mends what differs."""
    return Words(
        id=f"samakan dengan {twin.path}:{twin.line}",
        en=f"make it agree with {twin.path}:{twin.line}",
    )
