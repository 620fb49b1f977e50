"""A redirect of the built site leads nowhere, in a circle, or through another redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.moves import moves
from kembar.built.origin import spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.built.moves import Moves
    from kembar.model import Site
    from kembar.model.published import Published, Reference

_HINT = Words(
    id="arahkan langsung ke alamat terakhir yang benar-benar ada",
    en="redirect straight to the last address, which must exist",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each redirect that does not end on a page at once."""
    published = site.published
    if published is None:
        return
    all_moves = moves(published)
    held = [(move.holder, move.reference, start) for start, move in all_moves.by_path.items()]
    starts = {(holder.path, id(one)) for holder, one, _ in held}
    for artefact in published.artefacts_of("redirects"):
        held += [
            (artefact, one, one.owner.path if one.owner else "")
            for one in artefact.references
            if (artefact.path, id(one)) not in starts
        ]
    for holder, reference, start in held:
        if words := _wrong(published, all_moves, start, reference):
            (spot,) = spots(site, [(holder, reference)])
            yield Fault(spot.place, words, _HINT)


def _wrong(published: Published, all_moves: Moves, start: str, one: Reference) -> Words | None:
    """Return what is wrong with a redirect, if anything is."""
    target, path = quoted(one.target, 34), one.destination.path
    if "*" in path or ":" in path or one.destination.kind == "outside":
        return None
    seen = {start}
    while path in all_moves.by_path and path not in seen:
        seen.add(path)
        path = all_moves.by_path[path].reference.destination.path
    document, fragment = published.by_path.get(path), one.destination.fragment
    words = None
    if one.destination.path == start:
        words = Words(
            id=f"{target} dialihkan ke dirinya sendiri", en=f"{target} redirects to itself"
        )
    # A circle is told at its first address.
    elif path in seen and (path != start or start == min(seen)):
        words = Words(
            id=f"pengalihan ke {target} berputar tanpa akhir",
            en=f"the redirect to {target} goes round in a circle",
        )
    elif path not in seen and len(seen) > 1:
        words = Words(id=f"{target} dialihkan sekali lagi", en=f"{target} is itself redirected")
    elif path not in seen and (
        path not in published.sizes or (document and fragment and fragment not in document.ids)
    ):
        words = Words(
            id=f"pengalihan menuju {target}, yang tidak ada",
            en=f"the redirect leads nowhere: {target}",
        )
    return words


RULE = Rule("built-redirect", site=check)
