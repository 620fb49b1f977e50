"""An address in the built site works by a detour, by chance, or on one computer only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.address import published_as
from kembar.built.moves import moves
from kembar.built.origin import in_documents, spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.built.moves import Moves
    from kembar.model import Site
    from kembar.model.published import Published, Reference

_WHY: Mapping[str, Words] = {
    "above": Words(id="keluar dari puncak situs", en="climbs above the site"),
    "index": Words(id="memakai index.html", en="names index.html"),
    "slash": Words(id="kurang garis miring di akhir", en="lacks its slash at the end"),
    "http": Words(id="memakai http, bukan https", en="uses http instead of https"),
    "local": Words(id="hanya ada di satu komputer", en="exists on one computer only"),
    "moved": Words(id="masih lewat alamat lama", en="goes through an old address"),
}


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each address that should be written otherwise."""
    published = site.published
    if published is None:
        return
    # Without a folder for each page, index.html is what MkDocs itself writes.
    folders = all(path.endswith(("index.html", "404.html")) for path in published.sources)
    sent_on = moves(published)
    found = in_documents(site, lambda one: _why(one, sent_on, folders=folders))
    for spot in spots(site, found):
        why = _WHY[_why(spot.reference, sent_on, folders=folders)]
        target = quoted(spot.reference.target, 34)
        yield Fault(
            spot.place,
            Words(id=f"{target} {why.id}{spot.words.id}", en=f"{target} {why.en}{spot.words.en}"),
            _hint(published, spot.reference),
        )


def _why(reference: Reference, sent_on: Moves, *, folders: bool) -> str:
    destination = reference.destination
    if sent_on.send_on(destination) and reference.element == "a":
        return "moved"
    if destination.kind == "missing" or (destination.detour == "index" and not folders):
        return ""
    return destination.detour


def _hint(published: Published, reference: Reference) -> Words:
    destination = reference.destination
    if destination.path in published.sizes and destination.detour != "above":
        address = f"/{published_as(destination.path)}"
        if not (document := published.by_path.get(destination.path)) or not document.refresh:
            return Words(
                id=f"tautkan langsung ke {quoted(address, 60)}",
                en=f"link straight to {quoted(address, 60)}",
            )
    return Words(
        id="tulis alamat yang berlaku untuk semua pembaca",
        en="write the address that works for every reader",
    )


RULE = Rule("built-address", site=check)
