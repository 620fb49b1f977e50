"""The page of all worksheets, in a file that holds their lessons too: a list that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.course import WORKSHEET
from kembar.artefacts.packs.elements import Element, element, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.artefacts.packs.book import Chapter
    from kembar.artefacts.packs.elements import Node


def shortened(content: Sequence[Node], chapters: Sequence[Chapter]) -> tuple[Node, ...]:
    """Return a page's content in which the worksheet of a lesson is a link to where it stands.

    Twice in one file would be heavier, and found twice by who looks for a word.
    """
    homes = {f"w{one.page.code[1:]}": one for one in chapters if WORKSHEET in one.ids}
    kept: list[Node] = []
    links: list[Node] = []
    home: Chapter | None = None
    for node in content:
        if isinstance(node, Element) and node.tag == "h2":
            name = node.attributes.get("id", "")
            home = homes.get(name)
            if home:
                address = f"/{home.page.address}#{WORKSHEET}"
                link = element("a", text([node]), href=address)
                links.append(element("li", link, id=name))
        if not home:
            kept.append(node)
    return (*kept, *([element("ul", *links)] if links else []))
