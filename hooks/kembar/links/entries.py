"""Which entries a page lists: terms of a definition list that carry an id, and their lines."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from kembar.links.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Link, Page, Prose, Site


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry by its id: its texts and links from its term to the next one."""

    id: str
    proses: tuple[Prose, ...]
    links: tuple[Link, ...]

    def leads_to(self, site: Site, page: Page, other: Page) -> Iterator[tuple[str, int]]:
        """Yield what its links into another page name there, and their lines."""
        for link in self.links:
            goal = resolve(site, page, link)
            if goal.kind == "page" and goal.path == other.path and goal.fragment:
                yield goal.fragment, link.line


def entries(page: Page) -> dict[str, Entry]:
    """Return the entries of a page by their ids."""
    names = {line: name for name, line in page.ids}
    found: dict[str, Entry] = {}
    for section in page.sections:
        starts = [one.line for one in section.prose if one.tag == "dt"]
        for start, end in zip_longest(starts, starts[1:]):
            if start in names:
                lines = range(start, end or sys.maxsize)
                found[names[start]] = Entry(
                    names[start],
                    tuple(prose for prose in section.prose if prose.line in lines),
                    tuple(link for link in section.links if link.line in lines),
                )
    return found
