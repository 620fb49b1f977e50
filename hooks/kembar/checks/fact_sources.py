"""A fact and a source do not name each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.entries import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Site

# The lines of links, by the entry that has the link and the entry that it leads to.
Named = dict[tuple[str, str], int]


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link between the two pages that is not returned."""
    for language in site.settings.languages:
        facts = site.by_path.get(f"{language}/{site.settings.facts}")
        sources = site.by_path.get(f"{language}/{site.settings.sources}")
        if facts and sources and facts is not sources:
            yield from _one_sided(site, facts, sources)


def _one_sided(site: Site, facts: Page, sources: Page) -> Iterator[Fault]:
    rests, supports = _named(site, facts, sources), _named(site, sources, facts)
    if not supports:
        # The sources are not meant to name what rests on them.
        return
    for page, other, ours, theirs in (
        (facts, sources, rests, supports),
        (sources, facts, supports, rests),
    ):
        begins = dict(other.ids)
        for (name, named), line in ours.items():
            if (named, name) not in theirs:
                yield Fault(
                    page.place(line),
                    Words(
                        id=f"{quoted(named, 20)} tidak menautkan balik ke {quoted(name, 20)}",
                        en=f"{quoted(named, 20)} does not link back to {quoted(name, 20)}",
                    ),
                    Words(
                        id=f"tautkan {quoted(name, 20)} dari sana, di {quoted(other.path, 40)}",
                        en=f"link {quoted(name, 20)} from there, in {quoted(other.path, 40)}",
                    ),
                    other.place(begins[named]),
                )


def _named(site: Site, page: Page, other: Page) -> Named:
    known = entries(other)
    return {
        (name, named): line
        for name, entry in entries(page).items()
        for named, line in entry.leads_to(site, page, other)
        if named in known
    }


RULE = Rule("fact-sources", site=check)
