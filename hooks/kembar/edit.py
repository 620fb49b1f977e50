"""Confirmations: what the files of the ledger say after sections were agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar import lock, waive
from kembar.ledger import path_of, written
from kembar.lock.parts import keys
from kembar.model import Agreement, Kept

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from kembar.finding import Finding
    from kembar.lock import Standing
    from kembar.model import Site

# The page's name and the section's key.
Section = tuple[str, str]


def confirmed(
    site: Site,
    how: Mapping[Section, str],
    on: date,
    found: Sequence[Finding],
    also: Collection[str] = (),
) -> dict[str, str | None]:
    """Return the files of the ledger that are written, by path, None for one that goes.

    `how` says how each section was agreed; `found` is everything that the rules find; `also` are
    pages that are written anew as they are.
    Raises ValueError for a ledger that cannot be read: nothing in it may be lost.
    """
    check_ledger(site, {*also, *(name for name, _ in how)})
    opened = opened_ledger(site)
    files: dict[str, str | None] = {}
    for name in sorted({name for name, _ in how} | {*also}):
        old, kept = site.ledger.was(name), opened.ledger.of(name) or Kept()
        standings = [one for one in lock.standings(opened) if one.pair.first.name == name]
        sections = _sections(name, standings, how, on)
        there = {key for page in site.pages if page.name == name for key in keys(page).values()}
        # A section that one language lacks for now is not forgotten.
        sections |= {
            key: one for key, one in kept.sections.items() if key in there and key not in sections
        }
        waived = _waived(name, kept, how, found, site)
        if old != name:
            files[path_of(old)] = None
        files[path_of(name)] = written(Kept(sections, waived))
    return files


def check_ledger(site: Site, names: Collection[str]) -> None:
    """Raise ValueError if the ledger of one of some pages cannot be read."""
    for broken in site.ledger.broken:
        if broken.page in names:
            raise ValueError(f"{broken.place.path[3:]}:{broken.place.line}: {broken.problem}")


def unnoted(site: Site, found: Sequence[Finding]) -> set[str]:
    """Return the pages that were renamed, and those with a waiver that is new to the ledger."""
    prints = waive.fingerprints(found, site)
    names = {*site.ledger.renamed}
    pairs = {pair.first.name for pair in site.pairs}
    for waiver in waive.waivers(site):
        name, key = waive.page_of(waiver, site) or "", waive.key_of(waiver)
        kept = site.ledger.of(name) or Kept()
        if name in pairs and prints[key] and key not in kept.waived:
            names.add(name)
    return names - {broken.page for broken in site.ledger.broken}


def opened_ledger(site: Site) -> Site:
    """Return the site with a ledger, empty where there was none."""
    return replace(site, ledger=replace(site.ledger, pages=site.ledger.pages or {}))


def _sections(
    name: str, standings: Sequence[Standing], how: Mapping[Section, str], on: date
) -> dict[str, Agreement]:
    """Return the lines of a page's ledger, in the order of the page."""
    sections: dict[str, Agreement] = {}
    for one in standings:
        if said := how.get((name, one.key)):
            before = sections.get(one.key)
            prints = {**(before.prints if before else {}), **one.by_language}
            sections[one.key] = Agreement(prints, on, said)
        elif one.agreed:
            sections.setdefault(one.key, one.agreed)
    return sections


def _waived(
    name: str, kept: Kept, how: Mapping[Section, str], found: Sequence[Finding], site: Site
) -> dict[str, str]:
    """Return what the page's waivers waive: as noted, or as it is now in a confirmed section."""
    prints, noted = waive.fingerprints(found, site), dict(kept.waived)
    result: dict[str, str] = {}
    for waiver in waive.waivers(site):
        key = waive.key_of(waiver)
        if waive.page_of(waiver, site) != name or not prints[key]:
            continue
        inside = {
            standing.key
            for finding in found
            if waive.covers(waiver, finding, site)
            for standing in waive.sections(finding, site)
        }
        renewed = not inside or any((name, one) in how for one in inside)
        result[key] = prints[key] if renewed else noted.get(key, prints[key])
    return result
