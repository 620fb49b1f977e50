"""The search index leads to a page that is not there, or leaves one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.address import language_of
from kembar.built.origin import awaited
from kembar.finding import Fault, Rule, Words, quoted
from kembar.indexed import is_page_searched
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
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
    if any(index.fault for index in indexes.values()) or _is_lost(published):
        return
    owned = {path: _language(path, languages) for path in indexes}
    split = any(own != languages[0] or "/toc." in path for path, own in owned.items())
    found: set[str] = set()
    told = awaited(site)
    for path, index in indexes.items():
        own = owned[path]
        for entry in index.references:
            words = _wrong(published, entry)
            if not split or language_of(entry.destination.path, languages) == own:
                found.add(entry.destination.path)
            elif words is None:
                words = Words(
                    id=f"pencarian menuju bahasa lain: {quoted(entry.target, 40)}",
                    en=f"the search leads to another language: {quoted(entry.target, 36)}",
                )
            if words and entry.destination.path not in told:
                yield Fault(Place(f"{published.folder}/{path}", entry.line), words, _HINT)
    for built, place in published.sources.items() if indexes else ():
        left_out = built not in found and not published.by_path[built].refresh
        if left_out and is_page_searched(site.by_path[place.path], site.settings):
            yield Fault(
                place,
                Words(
                    id="halaman ini tidak bisa ditemukan lewat pencarian",
                    en="this page cannot be found by the search",
                ),
                _HINT,
            )


def _language(path: str, languages: tuple[str, ...]) -> str:
    """Return the language of an index: `search/en/toc.1a2b.json`, `en/search/search_index.json`."""
    folder = path.rpartition("/")[0].rpartition("search/")[2]
    return folder if folder in languages else language_of(path, languages)


def _is_lost(published: Published) -> bool:
    """Return whether an index is missing that is named: built-list tells, and once."""
    return any(
        part.element == "toc" and part.destination.kind == "missing"
        for manifest in published.artefacts_of("manifest")
        for part in manifest.references
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


RULE = Rule("built-search", site=check)
