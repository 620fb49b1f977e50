"""The words of a link do not say where it leads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.address import web

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Link, Page
    from kembar.schema import Settings

_EMPTY_WORDS = re.compile(
    r"(?:silakan |silahkan )?(?:klik|tekan|ketuk|lihat|buka|baca|cek|unduh)?"
    r" ?(?:di ?sini|(?:tautan|link|laman|halaman)(?: (?:ini|berikut|di bawah))?|berikut)(?: ini)?"
    r"|klik|ini|lihat|buka|(?:baca |lihat |klik |cek )?(?:info(?:rmasi)? )?(?:lebih )?"
    r"(?:selengkapnya|lanjut|lengkap|detail)(?:nya)?(?: di ?sini| klik di ?sini)?"
    r"|(?:please )?(?:click|tap|press|go|look|see|read|check|download)? ?(?:on )?"
    r"(?:here|(?:this|the) (?:link|page|site|website)|(?:this|link|links|page)|the following link)"
    r"|click|(?:read|learn|see|find out|show)? ?more(?: info| information| details?)?|details?"
)
# An address as it is shown; ends of names that words in prose seldom have.
_SHOWN = re.compile(
    r"(?:https?://)?((?:[a-z0-9-]+\.)+(?:com|org|net|id|info|gov|edu|int|me|co))(?:[/:?#]\S*)?"
)
_SHOWN_PHONE = re.compile(r"\+?[\d ().-]{9,20}")


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each link whose text is empty, says nothing, or names another place."""
    del settings
    for link in page.links:
        if not link.target.strip():
            continue
        words = " ".join(re.sub(r"[^\w\s]", " ", link.text.casefold()).split())
        if not link.text:
            yield _fault(page, link, "tautan tanpa teks", "link without text", link.target)
        elif words and _EMPTY_WORDS.fullmatch(words):
            yield _fault(page, link, "teks tautan tidak menjelaskan", "vague link text", link.text)
        elif _names_another(link):
            yield _fault(
                page, link, "teksnya menyebut alamat lain", "text names another address", link.text
            )


def _fault(page: Page, link: Link, indonesian: str, english: str, value: str) -> Fault:
    return Fault(
        page.place(link.line),
        Words(id=f"{indonesian}: {quoted(value)}", en=f"{english}: {quoted(value)}"),
        Words(
            id="tulis pada tautannya apa yang akan dibuka pembaca",
            en="say in the link's words what the reader will open",
        ),
    )


def _names_another(link: Link) -> bool:
    """Return whether the text is an address or number, and the link leads to another one."""
    goal = web(link.target)
    if goal and (shown := _SHOWN.fullmatch(link.text.strip())):
        one, other = (host.removeprefix("www.") for host in (shown[1], goal.host))
        return (
            one != other
            and not f".{one}".endswith(f".{other}")
            and not f".{other}".endswith(f".{one}")
        )
    if link.target.startswith("mailto:") and "@" in link.text and " " not in link.text:
        return link.text.casefold() not in link.target.casefold()
    if link.target.startswith(("tel:", "https://wa.me/")) and _SHOWN_PHONE.fullmatch(link.text):
        shown_digits, led = (
            re.sub(r"\D", "", one.partition("?")[0]) for one in (link.text, link.target)
        )
        return not led.endswith(shown_digits.lstrip("0")[-8:])
    return False


RULE = Rule("link-text", page=check)
