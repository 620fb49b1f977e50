"""A link on a built page leads to a page or file that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.moves import moves
from kembar.built.origin import in_documents, spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site

LINKS = frozenset({"a", "area", "form", "iframe", "next", "prev", "up", "search", "help"})


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link of the built site that ends at an error page."""
    if site.published is None:
        return
    sent_on = moves(site.published)
    found = in_documents(
        site,
        lambda one: (
            one.destination.kind == "missing"
            and one.element in LINKS
            and not one.destination.spelling
            and not sent_on.send_on(one.destination)
        ),
    )
    for spot in spots(site, found):
        target = quoted(spot.reference.target, 28)
        yield Fault(
            spot.place,
            Words(
                id=f"di situs jadi, {target} tidak menuju ke mana pun{spot.words.id}",
                en=f"in the built site {target} leads nowhere{spot.words.en}",
            ),
            Words(
                id="tautkan ke halaman atau berkas yang ada di situs jadi",
                en="link to a page or file that the built site has",
            ),
        )


RULE = Rule("built-link", site=check)
