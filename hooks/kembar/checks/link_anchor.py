"""A link leads to a heading or id that its page does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.align.missing import is_told
from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.resolve import closest, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Link, Page, Site


# The top of any page (HTML, "find a potential indicated element"), and a piece of its text.
_ALWAYS_THERE = ("", "top")
_TEXT_FRAGMENT = ":~:"


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link whose fragment is no id of the page that it leads to."""
    for page in site.pages:
        for link in page.links:
            goal = resolve(site, page, link)
            fragment = goal.fragment.partition(_TEXT_FRAGMENT)[0]
            if goal.kind != "page" or fragment in _ALWAYS_THERE:
                continue
            target = site.by_path[goal.path]
            if fragment in target.anchors or is_told(site, target, fragment):
                continue
            name, section = quoted(target.name, 28), quoted(f"#{fragment}", 28)
            likely = _likely(site, page, target, fragment)
            yield Fault(
                page.place(link.line),
                Words(
                    id=f"{name} tidak punya bagian {section}",
                    en=f"{name} has no section {section}",
                ),
                Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
                if likely
                else Words(
                    id="pakai id yang ada di halaman itu, atau hapus bagian sesudah #",
                    en="use an id that the page has, or drop what follows the #",
                ),
                fix=_fix(link, target, fragment),
            )


def _fix(link: Link, target: Page, fragment: str) -> Fix | None:
    """Return the id that differs from the written one in capital letters only, if one does."""
    alike = [one for one in target.anchors if one.casefold() == fragment.casefold()]
    if len(alike) != 1 or not link.target.endswith(f"#{fragment}"):
        return None
    return Fix(link.target, f"{link.target.removesuffix(fragment)}{alike[0]}")


def _likely(site: Site, page: Page, target: Page, fragment: str) -> str | None:
    """Return where the section is: by its id, by the words of its heading, or on another page."""
    by_words = {
        re.sub(r"\W+", "-", heading.text.casefold()).strip("-"): heading.id
        for heading in target.headings
    }
    by_words |= {one.casefold(): one for one in sorted(target.anchors)}
    near = by_words.get(fragment.casefold()) or closest(fragment, sorted(target.anchors))
    if near := near or by_words.get(closest(fragment, by_words) or ""):
        return f"#{near}"
    moved = [one for one in site.pages_in(page.language) if fragment in one.anchors]
    return f"/{moved[0].name}#{fragment}" if len(moved) == 1 else None


RULE = Rule("link-anchor", site=check)
