"""A link leaves the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link to a page of another language."""
    for page in site.pages:
        for link in page.links:
            goal = resolve(site, page, link)
            if goal.kind != "page":
                continue
            target = site.by_path[goal.path]
            if target.language == page.language:
                continue
            own = f"{page.language}/{target.name}"
            yield Fault(
                page.place(link.line),
                Words(
                    id=f'tautan {quoted(link.target)} keluar dari bahasa "{page.language}"',
                    en=f'link {quoted(link.target)} leaves the language "{page.language}"',
                ),
                Words(id=f'tulis "/{target.name}"', en=f'write "/{target.name}"')
                if own in site.by_path
                else Words(
                    id=f"tulis dulu {site.docs}/{own}, lalu tautkan ke sana",
                    en=f"write {site.docs}/{own} first, then link to it",
                ),
            )


RULE = Rule("link-language", site=check)
