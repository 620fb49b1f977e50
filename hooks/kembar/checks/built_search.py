"""The search index leads to a page that is not there, or leaves one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.address import language_of
from kembar.built.origin import awaited
from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Site
    from kembar.model.published import Published, Reference

_HINT = Words(
    id="bangun situs sekali lagi, lalu periksa hook yang menulis indeks pencarian",
    en="build the site again, then look at the hook that writes the search index",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each difference between the search and the pages that were built."""
    published = site.published
    if published is None:
        return
    languages = site.settings.languages
    indexes = {one.path: one for one in published.artefacts_of("search")}
    if any(index.fault for index in indexes.values()):
        return
    split = any(f"{one}/search/search_index.json" in indexes for one in languages[1:])
    found: set[str] = set()
    told = awaited(site)
    for path, index in indexes.items():
        own = language_of(path, languages)
        for entry in index.references:
            found.add(entry.destination.path)
            words = _wrong(published, entry)
            if words is None and split and language_of(entry.destination.path, languages) != own:
                words = Words(
                    id=f"pencarian menuju bahasa lain: {quoted(entry.target, 40)}",
                    en=f"the search leads to another language: {quoted(entry.target, 36)}",
                )
            if words and entry.destination.path not in told:
                yield Fault(Place(f"{published.folder}/{path}", entry.line), words, _HINT)
    for built, place in published.sources.items() if indexes else ():
        left_out = built not in found and not published.by_path[built].refresh
        if left_out and _is_searched(site, site.by_path[place.path]):
            yield Fault(
                place,
                Words(
                    id="halaman ini tidak bisa ditemukan lewat pencarian",
                    en="this page cannot be found by the search",
                ),
                _HINT,
            )


def _wrong(published: Published, entry: Reference) -> Words | None:
    destination, target = entry.destination, quoted(entry.target, 40)
    page = published.by_path.get(destination.path)
    if page is None:
        return Words(
            id=f"pencarian menuju {target}, yang tidak ada",
            en=f"the search leads nowhere: {target}",
        )
    if destination.fragment and destination.fragment not in page.ids:
        return Words(
            id=f"pencarian menuju bagian yang tidak ada: {quoted(entry.target, 36)}",
            en=f"the search leads to no section: {target}",
        )
    return None


def _is_searched(site: Site, page: Page) -> bool:
    """Return whether a page is to be found: its kind is, and it does not ask to be left out."""
    kind = site.settings.kind_of(page.name)
    # MkDocs Material, "Search exclusion".
    search = page.front_matter.values.get("search")
    left_out = isinstance(search, dict) and bool(search.get("exclude"))
    return (kind is None or kind.searched) and not left_out


RULE = Rule("built-search", site=check)
