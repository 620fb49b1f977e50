"""The sitemap names a page that is not there, or leaves one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.address import published_as, twin_of
from kembar.built.origin import awaited
from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Published

_HINT = Words(
    id="bangun situs sekali lagi, lalu periksa hook yang menulis sitemap.xml",
    en="build the site again, then look at the hook that writes sitemap.xml",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each difference between the sitemap and the pages that were built."""
    published = site.published
    if published is None:
        return
    for artefact in published.artefacts_of("sitemap"):
        seen: set[str] = set()
        told = awaited(site)
        for one in artefact.references:
            path, target = one.destination.path, quoted(one.target, 40)
            page = published.by_path.get(path) if one.destination.kind == "page" else None
            words = None
            if one.element == "loc" and path in seen:
                words = Words(
                    id=f"sitemap memuat {target} dua kali", en=f"{target} is listed twice"
                )
            elif page is None or page.refresh or path.endswith("404.html"):
                words = Words(
                    id=f"sitemap memuat {target}, bukan halaman kita",
                    en=f"the sitemap lists {target}, no page of ours",
                )
            if one.element == "loc":
                seen.add(path)
            if words and path not in told:
                yield Fault(Place(f"{published.folder}/{artefact.path}", one.line), words, _HINT)
        yield from _left_out(published, seen)
        named = {
            (one.owner.path, one.destination.path)
            for one in artefact.references
            if one.owner and one.element == "alternate"
        }
        yield from _unpaired(published, seen if named else set(), named, site.settings.languages)


def _left_out(published: Published, seen: set[str]) -> Iterator[Fault]:
    for path, place in published.sources.items():
        document = published.by_path[path]
        if path not in seen and not document.refresh and not document.hidden:
            yield Fault(
                place,
                Words(
                    id="halaman ini tidak ada di sitemap.xml",
                    en="this page is not in sitemap.xml",
                ),
                _HINT,
            )


def _unpaired(
    published: Published,
    seen: set[str],
    named: set[tuple[str, str]],
    languages: tuple[str, ...],
) -> Iterator[Fault]:
    for path in sorted(seen & published.sources.keys()):
        for language in languages:
            twin = twin_of(path, language, languages)
            if twin in published.sources and twin != path and (path, twin) not in named:
                address = quoted(f"/{published_as(twin)}", 34)
                yield Fault(
                    published.sources[path],
                    Words(
                        id=f"sitemap.xml tidak menyebut kembarannya, {address}",
                        en=f"sitemap.xml does not name its twin, {address}",
                    ),
                    _HINT,
                )


RULE = Rule("built-sitemap", site=check)
