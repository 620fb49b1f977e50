"""What the files refer to that machines read: sitemap, search index, manifest, worker, feeds."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

from kembar.model.published import Artefact, Reference
from kembar.parse.built.lines import Lines
from kembar.parse.built.program import script, style, worker
from kembar.parse.built.search import entries, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kembar.built.address import Addresses
    from kembar.model.published import Kind

    Found = Iterator[Reference]

_FILES: tuple[tuple[str, Kind], ...] = (
    (r"sitemap\.xml", "sitemap"),
    (r"search_index\.json|search/[\w-]+/toc\.\w+\.json", "search"),
    (r".*\.webmanifest|manifest\.json|search/[a-z]{2,3}(?:-\w+)?\.json", "manifest"),
    (r"(?:sw|service-?worker)\.m?js", "worker"),
    (r"robots\.txt", "robots"),
    (r"_redirects", "redirects"),
    (r".*\.css", "style"),
    (r".*\.m?js", "script"),
    (r".*\.(?:xml|rss|atom)", "feed"),
)
_NAMES = tuple((re.compile(rf"(?:.*/)?(?:{name})"), kind) for name, kind in _FILES)
_LOC = re.compile(r"<loc>\s*(.*?)\s*</loc>", re.DOTALL)
_URL = re.compile(r"<url>(.*?)</url>", re.DOTALL)
_LINK = re.compile(r"<(?:\w+:)?(link|enclosure|guid)\b([^>]*?)(?:/>|>([^<]*)<)", re.DOTALL)
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)\b")
_HREF = re.compile(r"""\b(?:href|url)\s*=\s*["']([^"']*)""")
_HREFLANG = re.compile(r"""\bhreflang\s*=\s*["']([^"']*)""")
_ROBOTS = re.compile(r"^sitemap:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)


def artefact(path: str, text: str, addresses: Addresses) -> Artefact | None:
    """Return what a file that machines read refers to; nothing if it is no such file."""
    kind = next((kind for pattern, kind in _NAMES if pattern.fullmatch(path)), None)
    if kind is None or (kind == "feed" and not _FEED.search(text)):
        return None
    try:
        return Artefact(path, kind, text, tuple(_READERS[kind](path, text, addresses)))
    except json.JSONDecodeError as error:
        return Artefact(path, kind, text, fault=(error.msg, error.lineno))
    except RecursionError:
        return Artefact(path, kind, text, fault=("too deep", 1))


def address_in_sitemap(text: str) -> str:
    """Return the address that all others in a sitemap are below, or nothing."""
    found = [unescape(loc) for loc in _LOC.findall(text)]
    shortest = min(found, key=len, default="")
    return shortest if all(one.startswith(shortest) for one in found) else ""


def _sitemap(path: str, text: str, addresses: Addresses) -> Found:
    lines = Lines.of(text)
    for url in _URL.finditer(text):
        loc = _LOC.search(url[1])
        if not loc:
            continue
        line = lines.at(url.start(1) + loc.start(1))
        owner = addresses.leads(path, unescape(loc[1]))
        yield Reference("loc", "loc", unescape(loc[1]), owner, line=line)
        for link in _LINK.finditer(url[1]):
            href, language = _HREF.search(link[2]), _HREFLANG.search(link[2])
            if href and language:
                target = unescape(href[1])
                yield Reference(
                    "alternate",
                    "href",
                    target,
                    addresses.leads(path, target),
                    language[1],
                    owner,
                    lines.at(url.start(1) + link.start()),
                )


def _manifest(path: str, text: str, addresses: Addresses) -> Found:
    lines = Lines.of(text)
    data = json.loads(text)
    for name, target in parts(data) or _named(data, ""):
        offset = text.find(json.dumps(target, ensure_ascii=False))
        destination = addresses.leads(path, target)
        if name != "scope" or not addresses.is_folder(destination.path):
            yield Reference(name, "", target, destination, line=lines.at(max(offset, 0)))


def _named(data: Any, part: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 — JSON
    """Yield the members of a manifest that hold addresses (W3C, Web Application Manifest)."""
    if isinstance(data, list):
        for one in data:
            yield from _named(one, part)
    elif isinstance(data, dict):
        for name, value in data.items():
            if isinstance(value, str) and (name in {"src", "start_url"} or part + name in _MEMBERS):
                yield name, value
            elif name in {"icons", "shortcuts", "screenshots"}:
                yield from _named(value, f"{name}.")


_MEMBERS = frozenset({"shortcuts.url", "scope"})


def _feed(path: str, text: str, addresses: Addresses) -> Found:
    lines = Lines.of(text)
    for link in _LINK.finditer(text):
        href = _HREF.search(link[2])
        target = unescape((href[1] if href else link[3] or "").strip())
        if target and not (link[1] == "guid" and 'isPermaLink="false"' in link[2]):
            yield Reference(
                "item", link[1], target, addresses.leads(path, target), line=lines.at(link.start())
            )


def _robots(path: str, text: str, addresses: Addresses) -> Found:
    lines = Lines.of(text)
    for found in _ROBOTS.finditer(text):
        line = lines.at(found.start())
        yield Reference("sitemap", "", found[1], addresses.leads(path, found[1]), line=line)


def _redirects(path: str, text: str, addresses: Addresses) -> Found:
    """Yield where each rule leads; its owner is where it begins (Netlify, "Redirect options")."""
    for number, line in enumerate(text.split("\n"), start=1):
        words = [] if line.startswith("#") else line.split()
        targets = [word for word in words[1:] if word.startswith(("/", "http://", "https://"))]
        if targets:
            status = next((word for word in words[2:] if word[:1].isdigit()), "301")
            yield Reference(
                words[0],
                status.rstrip("!"),
                targets[0],
                addresses.leads(path, targets[0]),
                owner=addresses.leads(path, words[0]),
                line=number,
            )


_READERS: dict[Kind, Callable[[str, str, Addresses], Found]] = {
    "sitemap": _sitemap,
    "search": entries,
    "manifest": _manifest,
    "worker": worker,
    "feed": _feed,
    "robots": _robots,
    "redirects": _redirects,
    "style": style,
    "script": script,
}
