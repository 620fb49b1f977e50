"""An address runs a program, carries its own content, or lies on one computer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.address import UNSAFE, as_browsed, mentions, scheme_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.links.address import Mention
    from kembar.model import Page
    from kembar.schema import Settings

_OF_ONE_COMPUTER = re.compile(
    r"[A-Za-z]:[\\/]|\\\\\w|/(?:Users|home)/\w+/(?:Desktop|Documents|Downloads)/"
)
# An image within the page, of at most a few kilobytes, asks nobody for anything.
_SMALL_IMAGE = re.compile(r"data:image/[a-z+.-]+[;,].{0,8000}", re.IGNORECASE | re.DOTALL)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each address that a page from a stranger must not have."""
    del settings
    for mention in mentions(page):
        if _is_unsafe(mention):
            yield Fault(
                page.place(mention.line),
                Words(
                    id=f"alamat tidak aman {quoted(mention.target)}",
                    en=f"unsafe address {quoted(mention.target)}",
                ),
                Words(
                    id="tautkan ke halaman atau berkas di situs, atau ke alamat https://",
                    en="link to a page or file of the site, or to an https:// address",
                ),
            )


def _is_unsafe(mention: Mention) -> bool:
    address = as_browsed(mention.target)
    if mention.kind == "image" and _SMALL_IMAGE.fullmatch(address):
        return False
    return scheme_of(address) in UNSAFE or _OF_ONE_COMPUTER.match(address) is not None


RULE = Rule("link-unsafe", page=check)
