"""The pair lock: how every part of every pair stands to what was last agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar.lock.homes import at_home, renamed
from kembar.lock.parts import DATA, TOP, keys
from kembar.lock.prints import move
from kembar.lock.standing import Standing, called, holds, named, now_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Agreement, Pair, Site
    from kembar.schema import Settings

__all__ = [
    "Standing",
    "at_home",
    "called",
    "compared",
    "holds",
    "named",
    "now_of",
    "standings",
    "strays",
]


def standings(site: Site) -> tuple[Standing, ...]:
    """Return how every part of every pair stands; nothing where nobody ever agreed anything."""
    return tuple(one for pair in site.pairs for one in compared(pair, site.settings))


def compared(pair: Pair, settings: Settings) -> Iterator[Standing]:
    """Yield how each part of a pair stands to what is kept of it."""
    if pair.kept is None:
        return
    now = now_of(pair, settings)
    there = {one.key for one in now}
    left = [agreed for key, agreed in pair.kept.sections.items() if key not in there]
    for standing in now:
        agreed = pair.kept.sections.get(standing.key) or renamed(standing, left)
        prints = standing.by_language
        if agreed is None or not prints.keys() <= agreed.prints.keys():
            yield standing
            continue
        first, second = (move(agreed.prints[language], one) for language, one in prints.items())
        yield replace(standing, agreed=agreed, moves=(first, second))


def strays(site: Site) -> Iterator[tuple[str, str, Agreement]]:
    """Yield page name, key and agreement of each line of the ledger whose section is gone."""
    there: dict[str, set[str]] = {}
    for page in site.pages:
        there.setdefault(page.name, {DATA, TOP}).update(keys(page).values())
    unread = {path.partition("/")[2] for path in site.unread}
    for name, kept in (site.ledger.pages or {}).items():
        if name in unread or name not in there:
            continue
        gone = {key: one for key, one in kept.sections.items() if key not in there[name]}
        # Only a line that seems to be gone may be that of a section with another id now.
        pairs = [pair for pair in site.pairs if pair.first.name == name] if gone else []
        used = [one.agreed for pair in pairs for one in compared(pair, site.settings)]
        yield from ((name, key, one) for key, one in gone.items() if not _is_one(one, used))


def _is_one(agreed: Agreement, used: list[Agreement | None]) -> bool:
    return any(one is agreed for one in used)
