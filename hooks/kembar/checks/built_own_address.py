"""A link inside the built site is written with the site's own domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.origin import in_documents, spots
from kembar.built.policy import stands_alone
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site

_WRITTEN = frozenset({"a", "area", "img", "source", "script", "stylesheet", "video", "audio"})


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each inner address that would leave a copy of the site."""
    found = list(
        in_documents(
            site,
            lambda one: (
                one.destination.whole
                and one.destination.detour != "http"
                and one.element in _WRITTEN
            ),
        )
    )
    # What is taken away has no other way to lead back to the site.
    away = {one.path for one in {holder for holder, _ in found} if stands_alone(one.text)}
    for spot in spots(site, (one for one in found if one[0].path not in away)):
        target = quoted(spot.reference.target, 34)
        yield Fault(
            spot.place,
            Words(
                id=f"{target} memakai domain situs ini sendiri{spot.words.id}",
                en=f"{target} names this site's own domain{spot.words.en}",
            ),
            Words(
                id="tautkan tanpa domain, supaya salinan situs tetap utuh",
                en="link without the domain, so that a copy of the site stays whole",
            ),
        )


RULE = Rule("built-own-address", site=check)
