"""A built page holds or loads something that its own policy keeps from working."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.built.inline import inline, origin
from kembar.built.origin import in_artefacts, on_pages, spots
from kembar.built.policy import is_guarded, policies
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.built.inline import Inline
    from kembar.built.policy import Policy
    from kembar.model import Place, Site
    from kembar.model.published import Document, Reference

_CODE = Words(id="pindahkan kodenya ke berkas skrip", en="move the code into a script file")
_STYLE = Words(
    id="pindahkan gayanya ke berkas CSS, dengan kelas sendiri",
    en="move the style into a stylesheet, under a class of its own",
)
_FILE = Words(
    id="simpan berkasnya di situs ini, lalu pakai alamatnya di sini",
    en="keep the file on this site and use its address here",
)
# Which directives say whether an element loads its file; where there are several, any of them may.
_LOADS: Mapping[str, tuple[str, ...]] = {
    "script": ("script-src-elem",),
    "modulepreload": ("script-src-elem",),
    "stylesheet": ("style-src-elem",),
    "img": ("img-src",),
    "image": ("img-src",),
    "icon": ("img-src",),
    "source": ("img-src", "media-src"),
    "audio": ("media-src",),
    "video": ("media-src", "img-src"),
    "track": ("media-src",),
    "iframe": ("frame-src",),
    "object": ("object-src",),
    "embed": ("object-src",),
    "style": ("img-src", "font-src", "style-src"),
}


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each thing that a browser refuses because the page says so."""
    published = site.published
    if published is None:
        return
    loaded: list[tuple[Document, Reference]] = []
    written: dict[tuple[Place, str], list[Inline]] = defaultdict(list)
    at_home: list[Policy] = []
    for document in published.documents:
        if not is_guarded(document.text):
            continue
        tree = LexborHTMLParser(document.text)
        own = policies(tree)
        at_home = own if document.path == "index.html" else at_home
        loaded += [(document, one) for one in document.references if _is_refused(one, own, site)]
        for one in inline(tree, document.text):
            if any(policy.forbids_inline(one.directive, one.value) for policy in own):
                written[origin(site, published, document, one), one.what].append(one)
    # A stylesheet is bound by the policy of the page that uses it.
    styles = in_artefacts(site, lambda one: _is_refused(one, at_home, site), "style")
    for spot in spots(site, chain(loaded, styles)):
        is_code = spot.reference.target.lower().startswith("javascript:")
        what = quoted(spot.reference.target, 30)
        yield Fault(spot.place, _words(what, spot.words), _CODE if is_code else _FILE)
    for (place, what), found in written.items():
        hint = _STYLE if found[0].directive.startswith("style") else _CODE
        yield Fault(place, _words(quoted(what, 30), on_pages(len(found))), hint)


def _is_refused(reference: Reference, own: list[Policy], site: Site) -> bool:
    target = reference.target.strip()
    if reference.element in {"a", "area", "iframe"} and target.lower().startswith("javascript:"):
        return any(policy.forbids_inline("script-src-elem", target) for policy in own)
    directives = _LOADS.get(reference.element)
    if directives is None or reference.destination.kind != "outside" or not site.published:
        return False
    home = site.published.base
    return any(all(one.forbids(name, target, home) for name in directives) for one in own)


def _words(what: str, pages: Words) -> Words:
    return Words(
        id=f"kebijakan halaman menolak {what}{pages.id}",
        en=f"the page's own policy blocks {what}{pages.en}",
    )


RULE = Rule("built-blocked", site=check)
