"""The page for wrong addresses is missing, or works in the top folder only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.built.origin import spots
from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site

# From the top of the host, whole, or within the page itself.
_ANYWHERE = re.compile(r"/|#|[a-zA-Z][a-zA-Z0-9+.-]*:|$")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for a missing 404.html, and for each of its addresses that breaks below."""
    if site.published is None:
        return
    if "404.html" not in site.published.sizes:
        yield Fault(
            Place(f"{site.published.folder}/index.html", 1),
            Words(id='situs jadi tidak punya "404.html"', en='the built site has no "404.html"'),
            Words(
                id="tulis templat 404.html di overrides/",
                en="write the template 404.html in overrides/",
            ),
        )
    found = (
        (document, reference)
        for document in site.published.documents
        if document.path.endswith("404.html")
        for reference in document.references
        if not _ANYWHERE.match(reference.target.strip())
    )
    for spot in spots(site, found):
        target = quoted(spot.reference.target, 34)
        yield Fault(
            spot.place,
            Words(
                id=f"{target} di halaman 404 rusak di folder bawah",
                en=f"{target} on the 404 page breaks in lower folders",
            ),
            Words(
                id="tulis alamatnya dari puncak situs, diawali garis miring",
                en="write the address from the top of the site, with a slash before it",
            ),
        )


RULE = Rule("built-lost-page", site=check)
