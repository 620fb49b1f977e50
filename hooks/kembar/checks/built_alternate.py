"""What a built page tells search engines of its address and its twin is not true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.address import language_of, published_as, twin_of
from kembar.built.origin import spots
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.published import Artefact, Document, Reference


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each canonical or alternate link that is wrong or lacking."""
    published = site.published
    if published is None:
        return
    languages = site.settings.languages
    used = any(_alternates(document) for document in published.documents)
    judged = [one for one in published.documents if one.path in published.sources]
    found = [
        (document, reference)
        for document in judged
        for reference in document.references
        if _wrong(document, reference, languages)
    ]
    for spot in spots(site, found):
        words = _wrong(spot.holder, spot.reference, languages) or Words("", "")
        yield Fault(spot.place, Words(words.id + spot.words.id, words.en + spot.words.en), _HINT)
    for document in judged if used else ():
        named = {one.language.lower().partition("-")[0] for one in _alternates(document)}
        paths = {one.destination.path for one in _alternates(document) if _exact(one)}
        twins = {one: twin_of(document.path, one, languages) for one in languages}
        there = {one: path for one, path in twins.items() if path in published.sources}
        for language, path in there.items() if len(there) > 1 else ():
            address = quoted(f"/{published_as(path)}", 34)
            if path not in paths and language.lower().partition("-")[0] not in named:
                yield Fault(
                    published.sources[document.path],
                    Words(
                        id=f"halaman jadi tidak menyebut {address} dengan hreflang",
                        en=f"the built page does not name {address} with hreflang",
                    ),
                    _HINT,
                )


_HINT = Words(
    id="betulkan <link> di kepala halaman, biasanya di overrides/",
    en="mend the <link> in the head of the page, most often in overrides/",
)


def _alternates(document: Document) -> list[Reference]:
    return [one for one in document.references if one.element == "alternate" and one.language]


def _exact(reference: Reference) -> bool:
    return reference.language.lower() != "x-default"


def _wrong(
    document: Document | Artefact, reference: Reference, languages: tuple[str, ...]
) -> Words | None:
    """Return what is wrong with a canonical or alternate link, if anything is."""
    says_own = reference.element == "canonical" or reference.attribute == "og:url"
    names_twin = reference.element == "alternate" and reference.language
    destination = reference.destination
    ours = destination.kind in {"missing", "page"} and not destination.spelling
    if not (ours and (says_own or names_twin)):
        return None
    target = quoted(reference.target, 24)
    if says_own and destination.path != document.path:
        return Words(
            id=f"halaman jadi menyebut {target} alamatnya",
            en=f"the built page gives {target} as its address",
        )
    if names_twin:
        return _wrong_alternate(document, reference, languages)
    return None


def _wrong_alternate(
    document: Document | Artefact, reference: Reference, languages: tuple[str, ...]
) -> Words | None:
    destination, target = reference.destination, quoted(reference.target, 24)
    name, said = quoted(reference.language, 9), reference.language.lower()
    language = language_of(destination.path, languages)
    twins = {twin_of(document.path, one, languages) for one in languages}
    # For everybody else, the home page is as good as the twin.
    others = {"index.html", f"{language}/index.html"} if said == "x-default" else set()
    if destination.kind == "missing":
        return Words(id=f"hreflang {name} ke {target}, tidak ada", en=f"no page {target} ({name})")
    if destination.path not in twins | others:
        return Words(
            id=f"hreflang {name} ke halaman lain: {target}",
            en=f"hreflang {name} is another page: {target}",
        )
    if said != "x-default" and said.partition("-")[0] != language.lower().partition("-")[0]:
        return Words(
            id=f"hreflang {name} ke bahasa lain: {target}",
            en=f"hreflang {name} is not the language of {target}",
        )
    return None


RULE = Rule("built-alternate", site=check)
