"""A built page or stylesheet loads a file that is missing, empty or not what it claims to be."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kembar.built.origin import in_artefacts, in_documents, spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Published, Reference

# Followed by the reader or by search engines, not loaded: other rules.
_NOT_LOADED = frozenset(
    {"a", "area", "form", "iframe", "next", "prev", "up", "search", "help"}
    | {"canonical", "alternate", "manifest", "ld+json"}
)
# An empty stylesheet or script does no harm.
_MAY_BE_EMPTY = (".css", ".js", ".mjs", ".html", ".txt", ".map")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each file that a browser loads in vain."""
    published = site.published
    if published is None:
        return
    found = chain(
        in_documents(site, lambda one: _wrong(published, one)),
        in_artefacts(site, lambda one: _wrong(published, one), "style", "script"),
    )
    for spot in spots(site, found):
        words = _wrong(published, spot.reference) or Words("", "")
        target = quoted(spot.reference.target, 30)
        yield Fault(
            spot.place,
            Words(
                id=f"berkas {target} {words.id}{spot.words.id}",
                en=f"the file {target} {words.en}{spot.words.en}",
            ),
            Words(
                id="taruh berkas yang benar di sana, atau betulkan alamatnya",
                en="put the right file there, or mend the address",
            ),
        )


def _wrong(published: Published, reference: Reference) -> Words | None:
    destination = reference.destination
    # An alternate without a language is a feed.
    feed = reference.element == "alternate" and not reference.language
    loaded = feed or reference.element not in _NOT_LOADED
    if destination.kind == "file":
        if destination.path in published.disguised:
            return Words(id="sebenarnya halaman web", en="is really a web page")
        empty = published.sizes.get(destination.path) == 0
        if empty and not destination.path.endswith(_MAY_BE_EMPTY):
            return Words(id="kosong", en="is empty")
        return None
    needed = destination.kind == "none" and reference.element in {"img", "script", "stylesheet"}
    missing = destination.kind == "missing" and not destination.spelling
    if needed or (missing and loaded and reference.attribute != "og:url"):
        return Words(id="tidak ada di situs jadi", en="is not in the built site")
    return None


RULE = Rule("built-asset", site=check)
