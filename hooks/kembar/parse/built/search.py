"""What the index of a search refers to: MkDocs's own of all pages, or ours of each language."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from kembar.model.published import Reference
from kembar.parse.built.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.built.address import Addresses

    Found = Iterator[Reference]

_LOCATION = re.compile(r'"location"\s*:\s*"')
_OURS = re.compile(r"(.*/)?search/([\w-]+)/toc\.\w+\.json")
_FILE = re.compile(r"[^\s:]+\.(?:json|m?js)")


def entries(path: str, text: str, addresses: Addresses) -> Found:
    """Yield where the entries of an index lead, which begin at its language's home page."""
    index = json.loads(text)
    if ours := _OURS.fullmatch(path):
        home = f"{ours[1] or ''}{ours[2]}/index.html"
        if home not in addresses.files:
            home = f"{ours[1] or ''}index.html"  # the default language has no folder
        found = _ours(index, text)
    else:
        home = f"{path.removesuffix('search/search_index.json')}index.html"
        found = _of_mkdocs(index, text)
    lines = Lines.of(text)
    for target, offset in found:
        destination = addresses.leads(home, target or "./")
        yield Reference("entry", "location", target, destination, line=lines.at(offset))


def parts(manifest: Any) -> list[tuple[str, str]]:  # noqa: ANN401 — JSON
    """Return the files that the manifest of a search names, none of any other file."""
    if not isinstance(manifest, dict) or not isinstance(manifest.get("toc"), str):
        return []
    return [(name, file) for name, value in manifest.items() for file in _files(value)]


def _files(value: object) -> Iterator[str]:
    if isinstance(value, str) and _FILE.fullmatch(value):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _files(one)


def _of_mkdocs(index: Any, text: str) -> Iterator[tuple[str, int]]:  # noqa: ANN401 — JSON
    listed = index.get("docs", []) if isinstance(index, dict) else []
    locations = [one.get("location") for one in listed if isinstance(one, dict)]
    written = [found.start() for found in _LOCATION.finditer(text)]
    if len(written) != len(locations):
        written = [0] * len(locations)
    for location, offset in zip(locations, written, strict=True):
        if isinstance(location, str):
            yield location, offset


def _ours(index: Any, text: str) -> Iterator[tuple[str, int]]:  # noqa: ANN401 — JSON
    """Yield each page and each of its headings."""
    offset = 0
    for page in index.get("pages", []) if isinstance(index, dict) else []:
        match page:
            case [str(url), _, _, list(headings), *_]:
                offset = _after(text, url, offset)
                yield url, offset
                for heading in headings:
                    match heading:
                        case [str(anchor), *_] if anchor:
                            offset = _after(text, anchor, offset)
                            yield f"{url}#{anchor}", offset


def _after(text: str, value: str, offset: int) -> int:
    """Return where a text is written next, or where the one before it was."""
    return max(offset, text.find(json.dumps(value, ensure_ascii=False), offset))
