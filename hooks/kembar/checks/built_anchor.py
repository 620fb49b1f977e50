"""A link on a built page leads to a section that its page does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.address import published_as
from kembar.built.origin import in_documents, spots
from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Published, Reference

_LINKS = frozenset({"a", "area", "use"})
# The top of any page (HTML, "find a potential indicated element"), and a piece of its text.
_ALWAYS_THERE = frozenset({"", "top"})
_TEXT_FRAGMENT = ":~:"


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link whose fragment is no id of the built page."""
    published = site.published
    if published is None:
        return
    found = in_documents(site, lambda one: _lost(published, one))
    for spot in spots(site, found):
        destination = spot.reference.destination
        target = published.by_path[destination.path]
        section = quoted(f"#{destination.fragment}", 20)
        page = quoted(f"/{published_as(destination.path)}", 20)
        likely = closest(destination.fragment, sorted(target.ids))
        yield Fault(
            spot.place,
            Words(
                id=f"di situs jadi, {page} tanpa bagian {section}{spot.words.id}",
                en=f"in the built site {page} has no {section}{spot.words.en}",
            ),
            Words(id=f'mungkin maksudmu "#{likely}"', en=f'perhaps you mean "#{likely}"')
            if likely
            else Words(
                id="pakai id yang ada di halaman itu, atau hapus bagian sesudah #",
                en="use an id that the page has, or drop what follows the #",
            ),
        )


def _lost(published: Published, reference: Reference) -> bool:
    destination = reference.destination
    if not destination.fragment or destination.kind != "page" or reference.element not in _LINKS:
        return False
    fragment = destination.fragment.partition(_TEXT_FRAGMENT)[0]
    target = published.by_path.get(destination.path)
    if target is None or target.refresh:
        return False
    return fragment not in target.ids and fragment.lower() not in _ALWAYS_THERE


RULE = Rule("built-anchor", site=check)
