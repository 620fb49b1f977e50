"""Permanent links: what a code that is printed or sent leads to, in each language, for ever."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from kembar.artefacts.rendered import by_code
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kembar.artefacts.rendered import Rendered
    from kembar.schema import Tool

FOLDER = "p/"
# For the box where a code is typed, and for addresses that have no page.
SCRIPTS = ("assets/javascripts/typed.mjs", "assets/javascripts/lost.mjs")
_HEADING = re.compile(r'<h[2-6]\b[^>]*\sid="([^"]+)"')
LONGEST = 300  # characters of a message; more hides the link behind WhatsApp's "Read more"
_FREE = Words(
    "Alat gratis dari Mulai Lagi: {}. Tanpa akun, dan yang kamu isi tetap di ponselmu.",
    "A free tool from Mulai Lagi: {}. No account, and what you put in stays on your phone.",
)


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a permanent link leads in one language: `address` is below the site's root.

    `message` is what is sent on WhatsApp, with the permanent link.
    """

    language: str
    address: str
    title: str
    description: str
    message: str

    @property
    def whatsapp(self) -> str:
        """Return the address that opens WhatsApp with the message."""
        return f"https://wa.me/?text={quote(self.message, safe='')}"


@dataclass(frozen=True, slots=True)
class Lasting:
    """A permanent link: its code, its address in full, and its landings, the default first."""

    code: str
    link: str
    landings: tuple[Landing, ...]


def permanent(site_url: str, code: str, anchor: str = "", language: str = "") -> str:
    """Return a permanent link in full: `https://…/p/L09#langkah`, or `…/p/L09/en`, pinned."""
    pinned = f"/{language}" if language else ""
    return f"{site_url}{FOLDER}{code}{pinned}{f'#{anchor}' if anchor else ''}"


def typed(address: str) -> str:
    """Return an address as people type it who cannot scan its code."""
    return address.partition("://")[2] or address


def lasting(
    pages: Mapping[str, Sequence[Rendered]], tools: Mapping[str, Tool], site_url: str
) -> list[Lasting]:
    """Return every permanent link, by code; raises ValueError for a text too long to be sent.

    `pages` are by language, the default first. A tool that no page has yet is left out.
    """
    every = [page for each in pages.values() for page in each]
    found = {
        code: [_of_page(page, site_url) for page in twins.values()]
        for code, twins in by_code(every).items()
    }
    for code, tool in tools.items():
        places = [_of_tool(code, tool, own, site_url) for own in pages.values()]
        found[code] = [one for one in places if one]
    return [
        Lasting(code, permanent(site_url, code), tuple(landings))
        for code, landings in sorted(found.items())
        if landings
    ]


def frames(
    links: Sequence[Lasting], site_url: str, former: Sequence[str] = ()
) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield the pages below /p/: path, template of overrides/lasting, and what it is told.

    `former` are codes that moved or were taken back, whose pages say so.
    """
    whole: dict[str, object] = {"links": links, "link": f"{site_url}{FOLDER}", "former": former}
    yield f"{FOLDER}index.html", "codes", whole | {"root": "../"}
    for one in links:
        folder = f"{FOLDER}{one.code}/"
        own: dict[str, object] = {"code": one.code, "link": one.link, "landings": one.landings}
        yield f"{folder}index.html", "code", own | {"root": "../../"}
        for landing in one.landings:
            link = permanent(site_url, one.code, language=landing.language)
            pinned = own | {"link": link, "landings": (landing,), "root": "../../../"}
            yield f"{folder}{landing.language}/index.html", "pinned", pinned


def table(links: Iterable[Lasting], former: Iterable[str] = ()) -> str:
    """Return the module of scripts that knows where each code leads: lasting/codes.mjs."""
    codes = {code: {"": f"{FOLDER}{code}/"} for code in former}
    codes |= {link.code: {one.language: one.address for one in link.landings} for link in links}
    return f"export const CODES = {json.dumps(codes, separators=(',', ':'))};\n"


def _of_page(page: Rendered, site_url: str) -> Landing:
    return Landing(
        page.language,
        page.address,
        page.said("title"),
        page.said("description"),
        _message(page.said("share_text"), page.code, site_url),
    )


def _of_tool(code: str, tool: Tool, pages: Iterable[Rendered], site_url: str) -> Landing | None:
    """Return where a tool is in one language: on the first page that has it, by name."""
    for page in sorted(pages, key=lambda one: one.name):
        anchor = _anchor(page.html, tool.mark)
        if anchor is not None:
            title = tool.names.get(page.language, code)
            said = _FREE.id if page.language == "id" else _FREE.en
            text = said.format(title)
            message = _message(text, code, site_url)
            return Landing(page.language, f"{page.address}{anchor}", title, text, message)
    return None


def _anchor(html: str, mark: str) -> str | None:
    """Return the anchor of the section that a tool is in, or None where it is not on the page."""
    before, found, _ = html.partition(f'data-tool="{mark}"')
    if not found:
        return None
    ids = _HEADING.findall(before)
    return f"#{ids[-1]}" if ids else ""


def _message(text: str, code: str, site_url: str) -> str:
    message = f"{text}\n{permanent(site_url, code)}"
    if len(message) > LONGEST:
        raise ValueError(
            f"{code}: text and link have {len(message)} characters; shorten "
            f"the share_text by {len(message) - LONGEST}"
        )
    return message
