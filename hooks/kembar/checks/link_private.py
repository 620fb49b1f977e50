"""An address leads to a computer or trial site that readers cannot reach."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.address import mentions, web
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Link, Page
    from kembar.schema import Settings

_PRIVATE = re.compile(
    # RFC 6761, 6762, 8375 and 9476: names that the Internet does not resolve; `.example` is for
    # examples, which readers are meant to see. `.internal` is ICANN's, `.lan` and `.corp` habit.
    r"localhost|(?:.+\.)?(?:localhost|local|internal|test|invalid|lan|corp|home\.arpa|localdomain)"
    # RFC 1918, 3927, 6598; loopback and "this host".
    r"|(?:127|10|0)(?:\.\d+){1,3}|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+"
    r"|169\.254\.\d+\.\d+|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+\.\d+"
    r"|\[(?:::1?|f[cd][0-9a-f]*:.*|fe80:.*)\]"
    # Tunnels to one computer, and trials that go with a pull request.
    r"|.+\.(?:ngrok\.io|ngrok\.app|ngrok-free\.(?:app|dev)|ngrok\.dev|loca\.lt|trycloudflare\.com)"
    r"|deploy-preview-\d+--.+\.netlify\.app|.+-git-.+\.vercel\.app|[0-9a-f]{8}\..+\.pages\.dev"
    r"|(?:.+\.)?(?:staging|stg|uat)\..+|.+[-.]staging\..+"
)
# What runs on the reader's own computer, at a port that is not that of `mkdocs serve`.
_OWN = re.compile(
    r"(?:https?://)?(?:(?:[\w-]+\.)?localhost|127(?:\.\d+){3}|\[::1\]):(?!8000\b)\d+(?:/\S*)?"
)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each address on a private host."""
    del settings
    told = {link.target for link in page.links if _tells(link)}
    for mention in mentions(page):
        parts = web(mention.target) if mention.kind != "image" else None
        if (
            parts
            and _PRIVATE.fullmatch(parts.host)
            and mention.target not in told
            and not slip(mention.target)
        ):
            yield Fault(
                page.place(mention.line),
                Words(
                    id=f"pembaca tidak bisa membuka {quoted(mention.target)}",
                    en=f"readers cannot open {quoted(mention.target)}",
                ),
                Words(
                    id="ganti dengan alamat yang sudah terbit",
                    en="put the published address in its place",
                ),
            )


def _tells(link: Link) -> bool:
    """Return whether readers see that they are sent to what runs on their own computer."""
    return link.text in link.target and _OWN.fullmatch(link.text) is not None


RULE = Rule("link-private", page=check)
