"""What a page asks a phone to fetch before the reader touches anything, in bytes on the way."""

from __future__ import annotations

import gzip
import posixpath
import re
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from selectolax.lexbor import LexborNode

# What hosts compress (H5BP Server Configs, "compression"); the rest is so already.
_COMPRESSED = (
    *(".html", ".css", ".js", ".mjs", ".json", ".webmanifest", ".svg", ".xml", ".txt", ".csv"),
    *(".ico", ".map"),
)
_URL = re.compile(r"""url\(\s*["']?(?!data:)([^"')#]+)|@import\s+["']([^"']+)""")
# Links that a browser follows by itself (HTML Standard, 4.6.7).
_FETCHED = frozenset({"stylesheet", "icon", "manifest", "preload", "modulepreload"})
_LEVEL = 9  # of gzip


@dataclass(frozen=True, slots=True)
class Weight:
    """A built page and the files that it loads, by path below the site's folder.

    `images` are those of its text, in the format and width that a phone takes.
    """

    path: str
    page: int
    inline: int
    styles: dict[str, int]
    scripts: dict[str, int]
    others: dict[str, int]
    images: dict[str, int]
    is_lesson: bool = False

    @property
    def cost(self) -> int:
        """Return what the page costs a phone that has been here: itself and its images."""
        return self.page + sum(self.images.values())

    @property
    def shell(self) -> dict[str, int]:
        """Return what it loads besides itself and its images."""
        return self.styles | self.scripts | self.others


def sent(path: str, content: bytes) -> int:
    """Return the bytes of a file on the way."""
    if not path.lower().endswith(_COMPRESSED):
        return len(content)
    return len(gzip.compress(content, _LEVEL, mtime=0))


def weight(path: str, text: str, read: Callable[[str], bytes | None]) -> Weight:
    """Return what a page weighs; `read` has the files of the site, by path."""
    sizes = partial(_sizes, path, read=read)
    page = LexborHTMLParser(text)
    links = [(_relations(one), one.attributes.get("href") or "") for one in page.css("link[href]")]
    styles = sizes(href for names, href in links if "stylesheet" in names)
    waiting = list(styles)
    while waiting:
        sheet = waiting.pop()
        # Whether a rule needs it only the browser knows; so each counts.
        found = _URL.finditer((read(sheet) or b"").decode())
        more = _sizes(sheet, (one[1] or one[2] for one in found), read)
        waiting += [at for at in more if at not in styles and at.endswith(".css")]
        styles |= more
    scripts = sizes(one.attributes["src"] or "" for one in page.css("script[src]"))
    fetched = (href for names, href in links if names & _FETCHED and "stylesheet" not in names)
    images = [one for one in page.css("img") if one.attributes.get("src")]
    own = [one for one in images if _is_content(one)]
    shown = (one.attributes["src"] or "" for one in images if not _is_content(one))
    others = sizes(chain(fetched, shown))
    return Weight(
        path,
        sent(path, text.encode()),
        _inline(page),
        styles,
        scripts,
        {at: size for at, size in others.items() if at not in styles | scripts},
        sizes(_taken(one) for one in own),
        is_lesson=page.css_first("data[data-page]") is not None,
    )


def _at(page: str, address: str) -> str:
    """Return the file that an address means, nothing where that is elsewhere."""
    parts = urlsplit(address.strip())
    if parts.scheme or parts.netloc or not parts.path:
        return ""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(page), unquote(parts.path)))[1:]


def _sizes(
    page: str, addresses: Iterable[str], read: Callable[[str], bytes | None]
) -> dict[str, int]:
    files = {at: read(at) for each in addresses if (at := _at(page, each))}
    return {at: sent(at, content) for at, content in files.items() if content is not None}


def _relations(link: LexborNode) -> frozenset[str]:
    return frozenset((link.attributes.get("rel") or "").lower().split())


def _inline(page: LexborHTMLParser) -> int:
    """Return the bytes of the scripts that stand in the page, compressed by themselves."""
    code = "".join(
        one.text()
        for one in page.css("script:not([src])")
        if (one.attributes.get("type") or "module") in {"module", "text/javascript"}
    )
    return sent(".js", code.encode()) if code else 0


def _is_content(image: LexborNode) -> bool:
    above = image.parent
    while above is not None and above.tag != "article":
        above = above.parent
    return above is not None


def _taken(image: LexborNode) -> str:
    """Return the file that a phone takes: of the first format, the widest."""
    parent = image.parent
    first = parent.css_first("source") if parent is not None and parent.tag == "picture" else None
    held = (first or image).attributes
    candidates = (held.get("srcset") or held.get("src") or "").split(", ")
    return candidates[-1].split()[0]
