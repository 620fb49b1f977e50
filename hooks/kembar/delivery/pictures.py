"""How a page shows an image: with its size, in the formats that there are, and when it is near."""

from __future__ import annotations

import html
import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# A comment and a picture that somebody has written out are left as they are.
_IMAGE = re.compile(
    r"<!--.*?-->|<picture\b.*?</picture>"
    r"""|<img(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*/?>""",
    re.DOTALL | re.IGNORECASE,
)
# As wide as a phone, or as the column of text.
_SIZES = "(min-width: 48em) 44rem, 100vw"
_LATER = {"loading": "lazy", "decoding": "async"}
_FIRST = {"fetchpriority": "high"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A file of a picture, by its address from the page."""

    kind: str
    width: int
    height: int
    address: str


def at(page: str, source: str) -> str:
    """Return the file that an address in a page's HTML means; both lie below the site's folder."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(source)))


def unnamed(paths: Iterable[str], pages: Iterable[str]) -> list[str]:
    """Return the files that no page's HTML names, however its addresses spell them."""
    spelled = [unquote(html.unescape(page)) for page in pages]
    return [path for path in paths if not any(posixpath.basename(path) in page for page in spelled)]


def pictured(text: str, files_of: Callable[[str], Sequence[Shown]]) -> str:
    """Return a page's HTML with its images in the formats and sizes that there are.

    The first comes at once, since it may be what the reader waits for; the others when they are
    near. `files_of` has the files for an address, none where the image stays as it is.
    """
    first = True

    def shown(match: re.Match[str]) -> str:
        nonlocal first
        attributes = _attributes(match[0])
        if not attributes.get("src"):
            return match[0]
        when = _FIRST if first else _LATER
        first = False
        return _shown(attributes, files_of(attributes["src"] or ""), when)

    return _IMAGE.sub(shown, text)


def _attributes(tag: str) -> dict[str, str | None]:
    image = LexborHTMLParser(tag).css_first("img") if tag[:4].lower() == "<img" else None
    return dict(image.attributes) if image else {}


def _shown(attributes: dict[str, str | None], files: Sequence[Shown], when: dict[str, str]) -> str:
    given = {**when, **attributes}
    if not files:
        return _tag("img", given)
    formats = list(dict.fromkeys(file.kind for file in files))
    *better, plain = [[file for file in files if file.kind == kind] for kind in formats]
    largest = plain[-1]
    width, height = _size(attributes, largest)
    given |= {"src": largest.address, "width": str(width), "height": str(height)}
    given |= _candidates(plain)
    tags = [
        _tag("source", {"type": f"image/{group[0].kind}", **_candidates(group, always=True)})
        for group in better
    ]
    return f"<picture>{''.join(tags)}{_tag('img', given)}</picture>"


def _size(attributes: dict[str, str | None], file: Shown) -> tuple[int, int]:
    """Return how large to show an image: as wide as its author wants, else as it is."""
    wanted = attributes.get("width") or ""
    width = int(wanted) if wanted.isdecimal() and int(wanted) else file.width
    return width, max(1, round(file.height * width / file.width))


def _candidates(files: Sequence[Shown], *, always: bool = False) -> dict[str, str]:
    if len(files) == 1:
        return {"srcset": files[0].address} if always else {}
    return {
        "srcset": ", ".join(f"{file.address} {file.width}w" for file in files),
        "sizes": _SIZES,
    }


def _tag(name: str, attributes: dict[str, str] | dict[str, str | None]) -> str:
    written = "".join(
        f" {key}" if value is None else f' {key}="{html.escape(value)}"'
        for key, value in attributes.items()
    )
    return f"<{name}{written}>"
