"""An address in the built site still holds a part that was meant to be filled in."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kembar.built.origin import in_artefacts, in_documents, spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Kind, Reference

_LISTS: tuple[Kind, ...] = ("style", "sitemap", "search", "manifest", "worker", "feed", "robots")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each address with a template's variable or a note to oneself."""
    found = chain(in_documents(site, _unfinished), in_artefacts(site, _unfinished, *_LISTS))
    for spot in spots(site, found):
        target = quoted(spot.reference.target, 40)
        yield Fault(
            spot.place,
            Words(
                id=f"alamat {target} belum selesai{spot.words.id}",
                en=f"the address {target} is unfinished{spot.words.en}",
            ),
            Words(
                id="isi bagian yang belum selesai dengan alamat yang sebenarnya",
                en="fill the unfinished part with the real address",
            ),
        )


def _unfinished(reference: Reference) -> bool:
    return reference.destination.kind == "unfinished"


RULE = Rule("built-placeholder", site=check)
