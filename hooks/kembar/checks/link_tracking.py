"""A link goes through a shortener or redirect, or tells who sent the reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.address import mentions, web

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings

_SHORTENERS = frozenset(
    {
        *("bit.ly", "s.id", "t.co", "goo.gl", "tinyurl.com", "ow.ly", "is.gd", "v.gd", "buff.ly"),
        *("cutt.ly", "rebrand.ly", "shorturl.at", "rb.gy", "t.ly", "tiny.cc", "adf.ly", "bl.ink"),
        *("lnkd.in", "shp.ee", "shope.ee", "s.shopee.co.id", "tokopedia.link"),
        *(
            "dub.sh",
            "soo.gd",
            "short.io",
            "urlz.fr",
            "x.gd",
            "bitly.com",
        ),
    }
)
# Each tells a platform who shared the address; none chooses what is shown.
_TRACKER = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|igsh|ttclid|twclid|li_fat_id"
    r"|mc_[ce]id|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id|mkt_tok|fb_(?:action|source|ref)\w*"
    r"|__cft__|__tn__|share_app_id|_openstat|ysclid|srsltid)(?:=|$)",
    re.IGNORECASE,
)
# Pages whose only task is to send on, and the parameter that says where to.
_WRAPPERS = (
    (re.compile(r"(?:www\.)?google\.[\w.]+/url"), ("q", "url")),
    (re.compile(r"(?:l|lm)\.(?:facebook|instagram)\.com/(?:l\.php)?"), ("u",)),
    (re.compile(r".+\.safelinks\.protection\.outlook\.com/.*"), ("url",)),
    (re.compile(r"(?:www\.)?youtube\.com/redirect"), ("q",)),
    (
        re.compile(r"(?:href\.li|slack-redir\.net|out\.reddit\.com|l\.messenger\.com)/.*"),
        ("url", "u"),
    ),
)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each address that does not go straight to its goal."""
    del settings
    for mention in mentions(page):
        parts = web(mention.target)
        if not parts:
            continue
        direct = _unwrapped(f"{parts.host}{parts.path}", parts.query)
        clean = _untracked(mention.target, parts.query)
        if parts.host.removeprefix("www.") in _SHORTENERS and parts.path.strip("/"):
            id_, en = "pemendek menyembunyikan tujuan", "a shortener hides the goal"
        elif direct is not None:
            id_, en = "lewat halaman perantara", "goes through a redirect"
        elif clean != mention.target:
            id_, en = "membawa kode pelacak", "carries tracking codes"
        else:
            continue
        sure = direct or (clean if direct is None and clean != mention.target else "")
        yield Fault(
            page.place(mention.line),
            Words(id=f"{id_}: {quoted(mention.target)}", en=f"{en}: {quoted(mention.target)}"),
            Words(id=f"tulis {quoted(sure, 100)}", en=f"write {quoted(sure, 100)}")
            if sure
            else Words(
                id="buka tautannya, lalu salin alamat yang muncul di peramban",
                en="open the link and copy the address that the browser shows",
            ),
            fix=Fix(mention.target, sure) if sure and direct is None else None,
        )


def _unwrapped(place: str, query: str) -> str | None:
    """Return where a wrapper leads to, which may not show, or None for another address."""
    for wrapper, names in _WRAPPERS:
        if wrapper.fullmatch(place):
            asked = dict(part.partition("=")[::2] for part in query.split("&"))
            goals = (unquote(asked.get(name, "")) for name in names)
            return next((goal for goal in goals if goal.startswith(("http:", "https:"))), "")
    return None


def _untracked(target: str, query: str) -> str:
    """Return an address without the parts of its query that only track."""
    parts = query.split("&")
    kept = [part for part in parts if not _TRACKER.match(part)]
    if len(kept) == len(parts):
        return target
    return target.replace(f"?{query}", f"?{'&'.join(kept)}" if kept else "", 1)


RULE = Rule("link-tracking", page=check)
