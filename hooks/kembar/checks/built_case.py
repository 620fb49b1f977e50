"""An address in the built site differs from its file in letter case or encoding only."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kembar.built.address import published_as
from kembar.built.moves import moves
from kembar.built.origin import in_artefacts, in_documents, spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Kind, Reference

_LISTS: tuple[Kind, ...] = ("style", "script", "manifest", "worker", "feed", "robots", "search")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each address that only a forgiving computer would find."""
    if site.published is None:
        return
    sent_on = moves(site.published)

    def wrong(reference: Reference) -> bool:
        goal = reference.destination
        return bool(goal.spelling) and not sent_on.send_on(goal)

    found = chain(in_documents(site, wrong), in_artefacts(site, wrong, *_LISTS))
    for spot in spots(site, found):
        target = quoted(spot.reference.target, 34)
        right = quoted(f"/{published_as(spot.reference.destination.spelling)}", 60)
        yield Fault(
            spot.place,
            Words(
                id=f"huruf atau kode di {target} lain dari berkasnya{spot.words.id}",
                en=f"the spelling of {target} is not the file's{spot.words.en}",
            ),
            Words(id=f"tulis persis seperti {right}", en=f"spell it exactly as {right}"),
        )


RULE = Rule("built-case", site=check)
