"""Which rule sees what: pages and pairs once while they stay the same, the site always."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kembar import parallel
from kembar.finding import Fault
from kembar.memory import digest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.finding import Rule
    from kembar.memory import Memory
    from kembar.model import Page, Pair, Shelf, Site
    from kembar.schema import Settings

# A fault and the number of its rule.
Found = tuple[int, Fault]


@dataclass(frozen=True, slots=True)
class _Twins:
    """A page in all its languages, and the pairs that these make."""

    pages: Sequence[Page]
    pairs: Sequence[Pair]


def faults(rules: Sequence[Rule], site: Site, memory: Memory) -> list[Found]:
    """Return what rules find in a site, each fault with the number of its rule."""
    known: dict[str, tuple[Found, ...]] = {}
    new: dict[str, _Twins] = {}
    wanted = repr(site.settings)
    for twins in _twins(site):
        names = (part for page in twins.pages for part in (page.path, page.digest))
        kept = (repr(pair.kept) for pair in twins.pairs)
        key = digest("faults", wanted, *names, *kept)
        found = memory.recall(key, tuple[Found, ...])
        if found is None:
            new[key] = twins
        else:
            known[key] = found
    judged = parallel.each(partial(_judged, rules, site.settings), list(new.values()))
    for key, found in zip(new, judged, strict=True):
        known[key] = found
        memory.keep(key, found)
    whole = [
        (order, fault) for order, rule in enumerate(rules) if rule.site for fault in rule.site(site)
    ]
    leaning = _leaning(rules, site, memory)
    return [one for found in known.values() for one in found] + leaning + whole


def _leaning(rules: Sequence[Rule], site: Site, memory: Memory) -> list[Found]:
    """Return what is found on pages beside those that they lean on."""
    shelves = {language: site.shelf(language) for language in site.settings.languages}
    wanted = repr(site.settings)
    keys: list[str] = []
    new: dict[str, Page] = {}
    known: dict[str, tuple[Found, ...]] = {}
    for page in site.pages:
        shelf = shelves[page.language]
        leant_on = (shelf.facts, shelf.sources, shelf.glossary)
        names = (part for one in (page, *leant_on) if one for part in (one.path, one.digest))
        keys.append(digest("leaning", wanted, *names))
        found = memory.recall(keys[-1], tuple[Found, ...])
        if found is None:
            new[keys[-1]] = page
        else:
            known[keys[-1]] = found
    judged = parallel.each(partial(_leant, rules, shelves, site.settings), list(new.values()))
    known.update(zip(new, judged, strict=True))
    for key in keys:
        memory.keep(key, known[key])
    return [one for key in keys for one in known[key]]


def _leant(
    rules: Sequence[Rule], shelves: Mapping[str, Shelf], settings: Settings, page: Page
) -> tuple[Found, ...]:
    return tuple(
        (order, fault)
        for order, rule in enumerate(rules)
        if rule.beside
        for fault in rule.beside(page, shelves[page.language], settings)
    )


def _twins(site: Site) -> list[_Twins]:
    pages: defaultdict[str, list[Page]] = defaultdict(list)
    pairs: defaultdict[str, list[Pair]] = defaultdict(list)
    for page in site.pages:
        pages[page.name].append(page)
    for pair in site.pairs:
        pairs[pair.first.name].append(pair)
    return [_Twins(same, pairs[name]) for name, same in pages.items()]


def _judged(rules: Sequence[Rule], settings: Settings, twins: _Twins) -> tuple[Found, ...]:
    found: list[Found] = []
    for order, rule in enumerate(rules):
        if rule.page:
            for page in twins.pages:
                found.extend((order, fault) for fault in rule.page(page, settings))
        if rule.pair:
            for pair in twins.pairs:
                found.extend((order, fault) for fault in rule.pair(pair, settings))
    return tuple(found)
