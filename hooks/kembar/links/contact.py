"""How an address is written that opens a chat, a call or a letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, unquote

from kembar.links.address import as_browsed, web

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["mail", "phone", "chat", "text", "part"]

_MAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\/?#&=%]+@(?:[\w-]+\.)+[a-zA-Z]{2,}")
# RFC 3966, section 3: digits, visual separators, and parameters after `;`.
_DIALLED = re.compile(r"\+?[\d.()-]+(?:;[\w.=+-]+)*")
# Numbers of services, dialled as they stand: 110, 157, 1500910.
_SERVICE = re.compile(r"1\d{2,6}|\*[\d*]+%23")
# E.164, section 6: at most 15 digits; with country code no number has less than 8.
_INTERNATIONAL = re.compile(r"(?!620)[1-9]\d{7,14}")
_BARE_PHONE = re.compile(r"(?:\+|0|62)\d[\d ().-]{7,}\d")
_CHAT_HOSTS = ("wa.me", "www.wa.me", "api.whatsapp.com", "web.whatsapp.com")
# What WhatsApp makes itself: a message link, a catalogue, a product, a QR code.
_MADE = re.compile(r"/(?:message|c|p|qr)/")
_KNOWN = frozenset({"text", "phone", "type", "app_absent", "source", "lang"})
# What need not be encoded in a text (RFC 3986, section 2.3), and what is encoded; some write a
# space as `+`.
_ENCODED = re.compile(r"(?:[\w.~!*'()+-]|%[0-9a-fA-F]{2})*", re.ASCII)


def faults(target: str) -> Iterator[tuple[Kind, str]]:
    """Yield what is wrong with a contact address, with the right address where that is sure."""
    address = as_browsed(target)
    scheme, _, rest = address.partition(":")
    match scheme.lower():
        case "mailto":
            yield from _mail(rest)
        case "tel" | "sms" | "callto":
            yield from _phone(scheme, rest)
        case "whatsapp" | "http" | "https":
            yield from _chat(address)
    if meant := bare(address):
        yield ("mail" if "@" in address else "phone"), meant


def bare(target: str) -> str:
    """Return the contact address that a mail address or number without a scheme means."""
    target = target.strip()
    if _MAIL.fullmatch(target):
        return f"mailto:{target}"
    if _BARE_PHONE.fullmatch(unquote(target)):
        return f"tel:{re.sub('[^0-9+]', '', unquote(target))}"
    return ""


def _mail(rest: str) -> Iterator[tuple[Kind, str]]:
    addresses, _, query = rest.partition("?")
    every = [unquote(one) for one in addresses.split(",")]
    if (addresses or "to=" not in query) and not (
        all(map(_MAIL.fullmatch, every)) or (not addresses and "=" in query)
    ):
        trimmed = re.sub(r"^[\s/]+|\s+$|(?<=,)\s+", "", addresses)
        sound = trimmed and all(map(_MAIL.fullmatch, trimmed.split(",")))
        yield "mail", f"mailto:{trimmed}{'?' if query else ''}{query}" if sound else ""
    elif not all(re.fullmatch(r"[\w-]+=[^\s\"<>]*", part) for part in query.split("&") if query):
        yield "text", f"mailto:{addresses}?{query.replace(' ', '%20')}"


def _phone(scheme: str, rest: str) -> Iterator[tuple[Kind, str]]:
    number, *_ = unquote(rest).removeprefix("//").split("?")
    digits = re.sub(r"\D", "", number.partition(";")[0])
    if _SERVICE.fullmatch(rest) or (scheme.lower() == "sms" and re.fullmatch(r"\d{3,6}", digits)):
        return
    dialled = _DIALLED.fullmatch(rest.partition("?")[0]) and rest.startswith("+")
    if dialled and _INTERNATIONAL.fullmatch(digits):
        return
    plain = not re.search(r"[^\d\s+.()-]", number) and number.strip().startswith("+")
    whole = plain and _INTERNATIONAL.fullmatch(digits)
    yield "phone", f"{scheme}:+{digits}" if whole else ""


def _chat(address: str) -> Iterator[tuple[Kind, str]]:
    own = re.sub(r"^whatsapp:/*", "https://api.whatsapp.com/", address, flags=re.IGNORECASE)
    parts = web(own)
    if not parts or parts.host not in _CHAT_HOSTS or _MADE.match(parts.path):
        return
    asked = dict(part.partition("=")[::2] for part in parts.query.split("&") if part)
    short = parts.host.endswith("wa.me")
    number = unquote(parts.path.strip("/") if short else asked.get("phone", ""))
    digits = re.sub(r"\D", "", number)
    if number and not _INTERNATIONAL.fullmatch(number):
        plain = not re.search(r"[^\d\s+.()-]", number) and _INTERNATIONAL.fullmatch(digits)
        written = parts.path.strip("/") if short else asked.get("phone", "")
        yield "chat", address.replace(written, digits, 1) if plain else ""
    elif short and not number and "text" not in asked:
        yield "chat", ""
    text = asked.get("text", "")
    if set(asked) - _KNOWN or parts.fragment:
        yield "part", ""
    elif not _ENCODED.fullmatch(text):
        sure = "" if "%" in text else quote(text, safe="!*'()~")
        yield "text", address.replace(text, sure, 1) if sure else ""
