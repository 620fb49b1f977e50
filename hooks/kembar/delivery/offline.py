"""What is there without a network: the worker, what can be saved, and how the hub is installed."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass
from hashlib import sha256
from posixpath import normpath
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from kembar.delivery.icons import MASKABLE, SIZES, name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Read = Callable[[str], bytes]

LOST = "503.html"  # the page without a network
_PAPER = "#faf6ef"  # --paper of hub.css
_EVERYTHING = "semua"
_SEARCH = "cari"
_RIGHTS = "hak"
# Home, the glossary, the first hour after a scam, and the page that saves: they come with any part.
_ALWAYS = ("H01", "H06", "H14", "H21")
_WHOLE_COURSE = ("H03", "H13", "H17")  # the course map, where to start, the worksheets
_OF_PAGES = re.compile(r"<(?:link|script|img)(?=\s)[^>]*?\s(?:href|src)=\"?([^\"\s>]+)")
# What tells that a page has changed: it is needed just when the page's own is no longer there.
_CHANGED = re.compile(r'"\./(changed\.[0-9a-f]+\.mjs)"')
_WHOLE = re.compile("hub-brand.*</html>", re.DOTALL)  # as reading.mjs says
_ARTICLE = re.compile("<article.*</article>", re.DOTALL)
_MADE_OF = (".css", ".js", ".mjs", ".svg")
_PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Edition:
    """The hub in one language: where it begins below the root, and its pages with their data."""

    language: str
    folder: str
    name: str
    description: str
    pages: tuple[tuple[str, Mapping[str, Any]], ...]


def kept_files(editions: Iterable[Edition], read: Read, script: str, root: str) -> dict[str, bytes]:
    """Return the files by path; raises ValueError where a page cannot be kept.

    `read` gives a built file by its path; `root` is the path of the site on its host.
    """
    editions = sorted(editions, key=lambda one: one.folder, reverse=True)  # the root's folder is ""
    lists = {one.language: offered(one, read) for one in editions}
    return {
        "sw.js": worker(editions, read, script),
        **{f"offline/{one}.json": _json(listed) for one, listed in lists.items()},
        **{f"manifest.{one.language}.webmanifest": manifest(one, root) for one in editions},
    }


def worker(editions: Sequence[Edition], read: Read, script: str) -> bytes:
    """Return the service worker: it changes when what every page is made of does."""
    lost = {one.folder: f"{one.folder}{LOST}" for one in editions}
    versions = {folder: f"{path}?v={_hash(read(path))}" for folder, path in lost.items()}
    shell: dict[str, None] = {}
    for one in editions:
        for path in (f"{one.folder}index.html", lost[one.folder]):
            shell |= dict.fromkeys(files_of(read(path).decode(), path))
    for path in [one for one in shell if one.endswith("js")]:
        named = _CHANGED.search(read(path).decode())
        shell |= {urljoin(path, named[1]): None} if named else {}
    known = {"shell": [*shell, *versions.values()], "lost": list(versions.items())}
    return b"self.SITE=" + _json(known).rstrip() + b";" + script.encode()


def files_of(html: str, path: str, kinds: tuple[str, ...] = _MADE_OF) -> list[str]:
    """Return the styles, scripts and drawings of a page; reading.mjs says the same."""
    found = (urljoin(f"/{path}", address) for address in _OF_PAGES.findall(html))
    return [one[1:] for one in found if one.startswith("/") and one.endswith(kinds)]


def offered(edition: Edition, read: Read) -> dict[str, Any]:
    """Return what can be saved: parts by name, and what each page or file of them weighs.

    A page has the fingerprint of what it says, so that a new frame alone is no reason to fetch it.
    """
    index = _index(edition.language, read)
    parts = {**_parts(edition.pages), _SEARCH: index}
    parts[_EVERYTHING] = [*parts[_EVERYTHING], *index]
    always = [url for url, data in edition.pages if data.get("id") in _ALWAYS]
    every = dict.fromkeys([*always, *(url for urls in parts.values() for url in urls)])
    pictures = {url: _pictures(url, read) for url in every if _is_page(url)}
    every |= dict.fromkeys(one for found in pictures.values() for one in found)
    return {
        "always": always,
        "parts": parts,
        "items": {url: _item(url, read) for url in every},
        "pictures": {url: found for url, found in pictures.items() if found},
    }


def article_of(html: str) -> str:
    """Return what a page says, without the frame that all pages share; so does reading.mjs."""
    found = _ARTICLE.search(html)
    return found[0] if found else html


def manifest(edition: Edition, root: str) -> bytes:
    """Return the manifest by which a phone installs the hub.

    `id` begins at the host (W3C, Web Application Manifest, "id member"); all else at the manifest.
    """
    icons = [{"src": name(size), "sizes": f"{size}x{size}", "type": "image/png"} for size in SIZES]
    large = {**icons[-1], "src": name(MASKABLE, maskable=True), "purpose": "maskable"}
    return _json(
        {
            "id": f"{root}{edition.folder}",
            "name": edition.name,
            "short_name": edition.name,
            "description": edition.description,
            "lang": edition.language,
            "dir": "ltr",
            "start_url": edition.folder or "./",
            "scope": "./",
            "display": "standalone",
            "theme_color": _PAPER,
            "background_color": _PAPER,
            "icons": [*icons, large],
        }
    )


def _parts(pages: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {_RIGHTS: [], _EVERYTHING: []}
    for url, data in pages:
        code, module = str(data.get("id", "")), data.get("module")
        if module:
            parts.setdefault(str(module), []).append(url)
        if code == "H12" or code.startswith("R"):
            parts[_RIGHTS].append(url)
        if module or url in parts[_RIGHTS] or code in _WHOLE_COURSE:
            parts[_EVERYTHING].append(url)
    return parts


def _index(language: str, read: Read) -> list[str]:
    """Return what the search answers with, its passages apart; the file that names it last."""
    path = f"search/{language}.json"
    named = json.loads(read(path))
    words = [file for _, file in named["words"]]
    first = [named[key] for key in ("dialog", "worker", "toc", "said", "rest")]
    return [*(f"search/{file}" for file in [*first, *words]), path]


def _is_page(url: str) -> bool:
    return not url or url.endswith("/")


def _pictures(url: str, read: Read) -> list[str]:
    """Return the pictures of a page in the form that every phone can show."""
    path = f"{url}index.html"
    return files_of(article_of(read(path).decode()), path, _PICTURES)


def _item(url: str, read: Read) -> list[Any]:
    """Return the bytes on the way and, of a page, the fingerprint of what it says."""
    if not _is_page(url):
        return [_weight(read(url))]
    content = read(f"{url}index.html")
    html = content.decode()
    if not _WHOLE.search(html):
        raise ValueError(f'{normpath(url)}: no "hub-brand … </html>", by which phones know a page')
    return [_weight(content), _hash(article_of(html).encode())]


def _weight(content: bytes) -> int:
    return len(gzip.compress(content, 9))


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:8]


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
