"""A link leaves the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.links.resolve import Goal
    from kembar.model import Link, Site


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
            fix = _fix(site, link, goal, own)
            address = fix.new if fix else f"/{target.name}"
            yield Fault(
                page.place(link.line),
                Words(
                    id=f'tautan {quoted(link.target)} keluar dari bahasa "{page.language}"',
                    en=f'link {quoted(link.target)} leaves the language "{page.language}"',
                ),
                Words(id=f'tulis "{address}"', en=f'write "{address}"')
                if own in site.by_path
                else Words(
                    id=f"tulis dulu {site.docs}/{own}, lalu tautkan ke sana",
                    en=f"write {site.docs}/{own} first, then link to it",
                ),
                fix=fix,
            )


def _fix(site: Site, link: Link, goal: Goal, own: str) -> Fix | None:
    """Return the address of the twin, if it has the section that the link leads to."""
    twin = site.by_path.get(own)
    if not twin or link.html or "?" in link.target:
        return None
    if goal.fragment and goal.fragment not in twin.anchors:
        return None
    return Fix(link.target, f"/{twin.name}{f'#{goal.fragment}' if goal.fragment else ''}")


RULE = Rule("link-language", site=check)
