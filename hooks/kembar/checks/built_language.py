"""A built page is in the wrong language, or leads its reader into the wrong one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.built.address import language_of, published_as, twin_of
from kembar.built.origin import page_place, spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Document, Published, Reference


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each wrong `lang`, link out of the language, and switch that misleads."""
    published = site.published
    if published is None:
        return
    languages = site.settings.languages
    for document in published.documents:
        own = language_of(document.path, languages)
        if (document.path in published.sources) and not _same(document.language, own):
            yield Fault(
                page_place(published, document),
                Words(
                    id=f"halaman jadi menyebut bahasanya {quoted(document.language or '', 20)}",
                    en=f"the built page calls its language {quoted(document.language or '', 20)}",
                ),
                Words(
                    id=f'betulkan lang pada <html> di tema menjadi "{own}"',
                    en=f'make the theme write lang="{own}" on <html>',
                ),
            )
    leaving = {
        own: {id(one) for one in published.distinct if _leaves(published, one, own, languages)}
        for own in languages
    }
    leaks = (
        (document, reference)
        for document in published.documents
        if (ids := leaving[_spoken(published, document, languages)])
        for reference in document.references
        if id(reference) in ids
    )
    for spot in spots(site, leaks):
        target = quoted(spot.reference.target, 34)
        yield Fault(
            spot.place,
            Words(
                id=f"{target} menuju bahasa lain tanpa bilang{spot.words.id}",
                en=f"{target} changes the language unsaid{spot.words.en}",
            ),
            Words(
                id="tautkan ke halaman dalam bahasa yang sama, atau tambahkan hreflang",
                en="link to the page in the same language, or add hreflang",
            ),
        )
    for spot in spots(site, _misleading(published, languages)):
        twin = published_as(twin_of(spot.holder.path, spot.reference.language, languages))
        yield Fault(
            spot.place,
            Words(
                id=f"pilihan bahasa menuju {quoted(spot.reference.target, 24)}{spot.words.id}",
                en=f"the language switch leads to {quoted(spot.reference.target, 24)}"
                f"{spot.words.en}",
            ),
            Words(
                id=f"arahkan ke kembarannya, {quoted(f'/{twin}', 60)}",
                en=f"lead to the twin, {quoted(f'/{twin}', 60)}",
            ),
        )


def _spoken(published: Published, document: Document, languages: tuple[str, ...]) -> str:
    """Return the language of a page by its folder, and of a file beside the pages as it says."""
    said = _main(document.language or "")
    beside = document.path not in published.sources and said in languages
    return said if beside else language_of(document.path, languages)


def _same(said: str | None, language: str) -> bool:
    return _main(said or "") == _main(language)


def _main(tag: str) -> str:
    """Return the language of a tag without its region (RFC 5646): `id` of `id-ID`."""
    return re.split("[-_]", tag.lower(), maxsplit=1)[0]


def _leaves(
    published: Published, reference: Reference, own: str, languages: tuple[str, ...]
) -> bool:
    """Return whether a link leaves the language although it does not say so."""
    path = reference.destination.path
    return (
        reference.element == "a"
        and reference.destination.kind == "page"
        and not reference.language
        and path in published.sources
        and language_of(path, languages) != own
    )


def _misleading(
    published: Published, languages: tuple[str, ...]
) -> Iterator[tuple[Document, Reference]]:
    """Yield the switches of each page into a language where none of them leads to its twin."""
    for document in published.documents:
        switches = [one for one in document.references if one.language and one.element == "a"]
        own = language_of(document.path, languages)
        for language in languages if document.path in published.sources else ():
            twin = twin_of(document.path, language, languages)
            found = [one for one in switches if _same(one.language, language)]
            if language == own or not found or twin not in published.sources:
                continue
            if all(one.destination.path != twin for one in found):
                yield document, found[0]


RULE = Rule("built-language", site=check)
