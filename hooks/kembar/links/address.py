"""How an address is written that leaves the site: its parts, and where a page holds it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page

# What a browser drops from an address before it reads it (WHATWG URL, "basic URL parser").
_AROUND = (
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10"
    "\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f "
)
_WITHIN = re.compile(r"[\t\n\r]")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_WEB = re.compile(
    r"(?P<scheme>https?|ftp):(?P<slashes>//)(?:(?P<user>[^/?#@]*)@)?(?P<host>\[[^\]/]*\]|[^/?#:]*)"
    r"(?::(?P<port>[^/?#]*))?(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:\#(?P<fragment>.*))?",
    re.IGNORECASE | re.DOTALL,
)

# Schemes that run a program, carry their own content, or name what lies on one computer.
UNSAFE = frozenset(
    {
        *("javascript", "vbscript", "livescript", "data", "file", "blob", "filesystem", "about"),
        *("view-source", "content", "chrome", "res", "mhtml", "jar"),
    }
)


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address on the web, the scheme and the host in small letters."""

    scheme: str
    user: str
    host: str
    path: str
    query: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Mention:
    """An address that a page holds: in a link, an image or its data."""

    target: str
    line: int
    kind: Literal["link", "image", "data"]


def mentions(page: Page) -> Iterator[Mention]:
    """Yield every address of a page: its links, images, and the values that are addresses."""
    for link in page.links:
        yield Mention(link.target, link.line, "link")
    for image in page.images:
        yield Mention(image.target, image.line, "image")
    values = [(name, value) for name, value in page.front_matter.values.items()]
    for name, value in values:
        several = isinstance(value, list)
        for number, one in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(one, str) and re.match(
                r"(?i)\s*(?:h\w{2,4}s?:?//|www\.|javascript:)", one
            ):
                key = f"{name}[{number}]" if several else name
                lines = page.front_matter.lines
                yield Mention(one.strip(), lines.get(key, lines.get(name, 1)), "data")


def as_browsed(target: str) -> str:
    """Return an address as a browser reads it, without what it drops."""
    return _WITHIN.sub("", target.strip(_AROUND))


def scheme_of(target: str) -> str:
    """Return the scheme of an address in small letters, or nothing."""
    match = _SCHEME.match(as_browsed(target))
    return match[1].lower() if match else ""


def web(target: str) -> Address | None:
    """Return the parts of an address on the web; `//host` is read as https."""
    target = as_browsed(target)
    match = _WEB.match(f"https:{target}" if target.startswith("//") else target)
    if not match:
        return None
    parts = match.groupdict(default="")
    host = parts["host"].lower().rstrip(".") if parts["host"] != "." else "."
    return Address(
        *(parts["scheme"].lower(), parts["user"], host, parts["path"], parts["query"]),
        parts["fragment"],
    )
