"""What a built HTML page refers to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.model.published import Document
from kembar.parse.built.data import addresses_in_data
from kembar.parse.built.style import addresses_in_style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from selectolax.lexbor import LexborNode

    from kembar.model.published import Reference
    from kembar.parse.built.references import PageReferences, References

# HTML Standard, "Attributes": those that hold one address, by their element.
_ADDRESSES: Mapping[str, tuple[str, ...]] = {
    "a": ("href", "xlink:href"),
    "area": ("href",),
    "audio": ("src",),
    "embed": ("src",),
    "form": ("action",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href", "imagesrcset"),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
# What scripts read: the names in use for an address that is loaded later.
_LATER = ("data-src", "data-srcset", "data-href", "data-url", "data-poster")
_WANTED = ",".join((*_ADDRESSES, "meta"))
# Few pages have any of these, and to look for an attribute on every element takes long.
_RARELY = ("url(", "@import", *_LATER)
# Those that only say which server will be asked.
_NO_FILE = frozenset({"preconnect", "dns-prefetch"})
_SHOWN = frozenset({"og:url", "og:image", "og:audio", "og:video", "twitter:image"})
_REFRESH = re.compile(r"\s*(\d{0,6})[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*['\"]?([^'\"]*)", re.IGNORECASE)
_SOON = 5  # seconds: a page that moves on by then is read by nobody
_CANONICAL = re.compile(r"<link\b[^>]*\brel=[\"']?canonical\b[^>]*>", re.IGNORECASE)
_WHOLE = re.compile(r"https?://[\w.:-]+(?:/|$)", re.IGNORECASE)
_HREF = re.compile(r"\bhref=[\"']?([^\"'\s>]+)", re.IGNORECASE)


def address_of_home(html: str) -> str:
    """Return the address that a home page names as its own, or nothing."""
    link = _CANONICAL.search(html)
    href = _HREF.search(link[0]) if link else None
    return href[1] if href and _WHOLE.match(href[1]) else ""


def document(path: str, text: str, known: References) -> Document:
    """Return a built page."""
    tree = LexborHTMLParser(text)
    html, base = tree.css_first("html"), tree.css_first("base[href]")
    page = known.of(path)
    if base:
        origin = page.made("base", "href", base.attributes["href"] or "")
        page = known.of(origin.destination.path or path)
    references: list[Reference] = []
    metas: list[Mapping[str, str | None]] = []
    for node in tree.css(_WANTED):
        tag, values = node.tag, node.attributes
        if tag == "a" and "xlink:href" not in values:
            # Nine of ten: the short way.
            if (href := values.get("href")) is not None:
                references.append(page.made("a", "href", href, values.get("hreflang") or ""))
            continue
        if tag == "meta":
            metas.append(values)
            continue
        references += _of(node, tag or "", values, page)
    references += _named(metas, page)
    if any(words in text for words in _RARELY):
        references += _rare(tree, page)
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    ids |= {node.attributes["name"] for node in tree.css("a[name]")}
    return Document(
        path,
        text,
        html.attributes.get("lang") if html else None,
        frozenset(filter(None, ids)),
        tuple(references),
        _refresh(metas, page),
        any(_name(one) == "robots" and "noindex" in (one["content"] or "") for one in metas),
    )


def _of(
    node: LexborNode,
    tag: str,
    values: Mapping[str, str | None],
    page: PageReferences,
) -> Iterator[Reference]:
    """Yield the references of an element."""
    element = tag
    if tag == "link":
        element = " ".join((values.get("rel") or "").lower().split())
        if element in _NO_FILE:
            return
    language = values.get("hreflang") or ""
    for name in _ADDRESSES[tag]:
        value = values.get(name)
        if value is None:
            continue
        for target in _candidates(value) if name.endswith("srcset") else (value,):
            yield page.made(element, name, target, language)
    if tag == "script" and "src" not in values:
        for kind, target in addresses_in_data(values.get("type"), values.get("id"), node.text()):
            reference = page.made(kind, "json", target)
            if kind == "script" or reference.destination.whole:
                yield reference


def _rare(tree: LexborHTMLParser, page: PageReferences) -> Iterator[Reference]:
    """Yield what styles and scripts of a page will load."""
    styles = [node.text() for node in tree.css("style")]
    for style in (*styles, *(node.attributes["style"] or "" for node in tree.css("[style]"))):
        for target, _ in addresses_in_style(style):
            yield page.made("style", "url()", target)
    for name in _LATER:
        for node in tree.css(f"[{name}]"):
            value = node.attributes[name] or ""
            for target in _candidates(value) if name.endswith("srcset") else (value,):
                if "/" in target or "." in target:  # no number or name
                    yield page.made(node.tag or "", name, target)


def _candidates(srcset: str) -> Iterator[str]:
    """Yield the addresses of a `srcset`, which may hold commas (HTML Standard, 4.8.4.2.1)."""
    for part in re.split(r",\s+|,$|(?<=\d[wx]),", srcset):
        if words := part.split():
            yield words[0]


def _name(meta: Mapping[str, str | None]) -> str:
    said = meta.get("property") or meta.get("name") or meta.get("http-equiv") or ""
    return said.lower() if meta.get("content") else ""


def _named(metas: Iterable[Mapping[str, str | None]], page: PageReferences) -> Iterator[Reference]:
    """Yield what previews of the page show."""
    for meta in metas:
        if (name := _name(meta)) in _SHOWN:
            yield page.made("meta", name, meta["content"] or "")


def _refresh(metas: Iterable[Mapping[str, str | None]], page: PageReferences) -> Reference | None:
    """Return where the page sends its reader, if it does."""
    for meta in metas:
        found = _REFRESH.match((meta["content"] or "") if _name(meta) == "refresh" else "")
        if found and found[2].strip() and int(found[1] or 0) <= _SOON:
            return page.made("meta", "refresh", found[2].strip())
    return None
