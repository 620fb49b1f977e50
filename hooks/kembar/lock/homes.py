"""Which ledger is of which page that was renamed, and which line of which section: by content."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar.lock.prints import text_of
from kembar.lock.standing import now_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.lock.standing import Standing
    from kembar.model import Agreement, Kept, Site

_SAME_PAGE = 0.8  # share of a ledger's sections that a page must have to be the one it is of


def at_home(site: Site) -> Site:
    """Return the site with what is kept of each page under the name that the page has now.

    A page without a ledger whose text is that of a ledger without a page was renamed.
    """
    kept = site.ledger.pages or {}
    names = {page.name for page in site.pages} | {path.partition("/")[2] for path in site.unread}
    homeless = {name: one for name, one in kept.items() if name not in names}
    if not homeless:
        return site
    renamed: dict[str, str] = {}
    for pair in site.pairs:
        if pair.first.name not in kept:
            now = {one.key: one for one in now_of(pair, site.settings)}
            for old, one in homeless.items():
                if _likeness(one, now) >= _SAME_PAGE:
                    renamed[pair.first.name] = old
    pages = {name: one for name, one in kept.items() if name not in renamed.values()}
    pages |= {name: kept[old] for name, old in renamed.items()}
    return replace(site, ledger=replace(site.ledger, pages=pages, renamed=renamed))


def _likeness(kept: Kept, now: Mapping[str, Standing]) -> float:
    """Return of which share of a ledger's sections a pair has the text, in one language at least.

    Who renames a page often mends it as well, in one language first.
    """
    same = [
        key in now and _shares(agreed, now[key].by_language)
        for key, agreed in kept.sections.items()
    ]
    return sum(same) / len(same) if same else 0.0


def renamed(standing: Standing, left: Sequence[Agreement]) -> Agreement | None:
    """Return the agreement on a section that had another id: the one with a text that it has."""
    same = [agreed for agreed in left if _shares(agreed, standing.by_language)]
    return same[0] if len(same) == 1 else None


def _shares(agreed: Agreement, prints: Mapping[str, str]) -> bool:
    """Return whether the text that was agreed is one that stands here, in any language."""
    return any(
        text_of(agreed.prints.get(language, "")) == text_of(one) for language, one in prints.items()
    )
