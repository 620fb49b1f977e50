"""A manifest, service worker, feed or other list names something that is not in the built site."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kembar.built.origin import in_artefacts, in_documents, source_file, spots
from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Kind, Reference

_LISTS: tuple[Kind, ...] = ("manifest", "worker", "feed", "robots")
_HINT = Words(
    id="betulkan daftarnya, atau hook yang menulisnya",
    en="mend the list, or the hook that writes it",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each list that machines cannot follow."""
    if site.published is None:
        return
    for artefact in site.published.artefacts_of("manifest", "search"):
        if artefact.fault:
            words, line = artefact.fault
            yield Fault(
                Place(source_file(site, artefact.path), line),
                Words(
                    id=f"berkas ini bukan JSON yang benar: {quoted(words, 40)}",
                    en=f"this file is not valid JSON: {quoted(words, 40)}",
                ),
                _HINT,
            )
    found = chain(
        in_artefacts(site, _missing, *_LISTS),
        in_documents(site, lambda one: one.element in {"manifest", "ld+json"} and _missing(one)),
    )
    for spot in spots(site, found):
        target = quoted(spot.reference.target, 34)
        yield Fault(
            spot.place,
            Words(
                id=f"daftar menyebut {target}, yang tidak ada{spot.words.id}",
                en=f"the list names {target}, which is not there{spot.words.en}",
            ),
            _HINT,
        )


def _missing(reference: Reference) -> bool:
    return reference.destination.kind == "missing" and not reference.destination.spelling


RULE = Rule("built-list", site=check)
