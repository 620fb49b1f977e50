"""A link leads to a heading or id that its page does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.resolve import closest, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


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
            if fragment in target.anchors:
                continue
            name, section = quoted(target.name, 28), quoted(f"#{fragment}", 28)
            likely = closest(fragment, sorted(target.anchors))
            yield Fault(
                page.place(link.line),
                Words(
                    id=f"{name} tidak punya bagian {section}",
                    en=f"{name} has no section {section}",
                ),
                Words(id=f'mungkin maksudmu "#{likely}"', en=f'perhaps you mean "#{likely}"')
                if likely
                else Words(
                    id="pakai id yang ada di halaman itu, atau hapus bagian sesudah #",
                    en="use an id that the page has, or drop what follows the #",
                ),
            )


RULE = Rule("link-anchor", site=check)
