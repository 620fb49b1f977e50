"""The slips of the pen in an address that leaves the site, and what was meant."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from kembar.links.address import UNSAFE, scheme_of, web

# Schemes that a page may lead to, by how people mistype them: `htps:`, `http//`, `https:/x`.
_MISTYPED = re.compile(
    r"(?!https?://)(?:h+t{1,3}p{0,2}s?|ht+ps?s|h?ttps?|hhttps?|htt?sp|htps?|https?)"
    r"(?:(?P<colon>[:;]/{0,3})|(?P<slashes>//))(?=[\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)
_THRICE = re.compile(r"(https?):/{3,}(?=\w)", re.IGNORECASE)
_DOUBLED = re.compile(r"(?:https?:?//?)+(https?://)", re.IGNORECASE)
_MAIL_MISTYPED = re.compile(
    r"(?:mailt|mialto|malto|mail|email|e-mail|mailto//|telp?//|phone):", re.IGNORECASE
)
# Ends of names that no file of a site has: the commonest in Indonesia and everywhere.
_BARE_HOST = re.compile(
    r"(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|id|info|int|gov|edu)|wa\.me)(?:[/?#]|$)"
)
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W])?|_[\w-]+")
# Characters that show nothing, or turn the text around.
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PERCENT = re.compile(r"%(?![0-9a-fA-F]{2})")
_ENTITY = re.compile(r"&(?:amp|#38|#x26|quot|lt|gt);", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\$\{|%7[Bb]%7[Bb]|<[^<>]*>|^(?:URL|LINK|ALAMAT|TAUTAN|url|link)$"
    r"|(?:^[#/.]*|//|=|^(?!.*/(?:blob|tree|raw)/).*/)(?:TODO|FIXME|TBD)(?![\w.])"
    r"|[/=][xX]{4,}(?=[/?#&.]|$)|\d[xX]{3,}(?![0-9A-Za-z])|(?:^|/)(?:\.{3,}|…)(?=/|$)"
)
# `Inc.`, `D.C.`: an abbreviation at the end of an address, as encyclopedias have them.
_ABBREVIATION = re.compile(r"(?:^|[/_\W])[A-Z][A-Za-z]{0,4}\.$|\.[^/.]+\.$")
_AROUND = re.compile(r"^[(<\[\"'“]+(?=https?://)")

_MOST_TRIMMED = 9  # a longer tail of signs is no end of a sentence
_ON_THE_WEB = re.compile(r"(?:https?|ftp):|//", re.IGNORECASE)
SlipKind = Literal[
    "scheme",
    "no-scheme",
    "host",
    "script",
    "unseen",
    "space",
    "backslash",
    "punctuation",
    "entity",
    "credentials",
    "percent",
    "placeholder",
]


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong with the form of an address, and the address that was meant where one is."""

    kind: SlipKind
    meant: str = ""


def slip(target: str) -> Slip | None:
    """Return the first slip in an address, if there is one; inner addresses may have spaces."""
    if scheme_of(target) in UNSAFE:
        return None
    if _PLACEHOLDER.search(target):
        return Slip("placeholder")
    target = target.strip()
    seen = _CONTROL.sub("", _UNSEEN.sub("", target))
    if seen != target:
        return Slip("unseen", _sound(seen))
    stripped = _AROUND.sub("", target)
    if stripped != target:
        return Slip("punctuation", _sound(_trimmed(stripped)) or _sound(stripped))
    return _scheme_slip(target) or (_web_slip(target) if _ON_THE_WEB.match(target) else None)


def _scheme_slip(target: str) -> Slip | None:
    if doubled := _DOUBLED.match(target):
        return Slip("scheme", _sound(doubled[1] + target[doubled.end() :]))
    if thrice := _THRICE.match(target):
        return Slip("scheme", _sound(f"{thrice[1]}://{target[thrice.end() :]}"))
    if mistyped := _MISTYPED.match(target):
        scheme = "https" if "s" in mistyped[0].lower() else "http"
        return Slip("scheme", _sound(f"{scheme}://{target[mistyped.end() :]}"))
    if _MAIL_MISTYPED.match(target):
        return Slip("scheme")
    if _BARE_HOST.match(target):
        return Slip("no-scheme", _sound(f"https://{target}"))
    return None


def _sound(meant: str) -> str:
    """Return an address that was likely meant if there is no slip in it."""
    return "" if slip(meant) else meant


def _web_slip(target: str) -> Slip | None:  # noqa: PLR0911 — one line a kind
    parts = web(target)
    if parts is None:
        return Slip("host")
    if parts.user:
        return Slip("credentials")
    if _ENTITY.search(target):
        return Slip("entity", re.sub("(?i)&(?:amp|#38|#x26);", "&", target))
    if "\\" in target:
        return Slip("backslash", _sound(target.replace("\\", "/")))
    if re.search(r"\s", target):
        return Slip("space")
    if trimmed := _trimmed(target):
        return Slip("punctuation", _sound(trimmed))
    if not _is_host(parts.host):
        return Slip("host")
    if _mixes_scripts(parts.host):
        return Slip("script")
    if _PERCENT.search(target):
        return Slip("percent")
    return None


def _is_host(host: str) -> bool:
    """Return whether a host may be one: labels between dots, or an IPv6 address."""
    if host.startswith("["):
        return re.fullmatch(r"\[[0-9a-f:.]+\]", host) is not None
    labels = host.split(".")
    return host == "localhost" or (len(labels) > 1 and all(map(_LABEL.fullmatch, labels)))


def _mixes_scripts(host: str) -> bool:
    """Return whether a label has letters of several scripts, such as a Cyrillic among Latin."""
    for label in host.split("."):
        scripts = {unicodedata.name(sign, "?").split()[0] for sign in label if sign.isalpha()}
        if "LATIN" in scripts and scripts & {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}:
            return True
    return False


def _trimmed(target: str) -> str:
    """Return an address without the punctuation that ends it, or nothing if none does."""
    trimmed = target
    while len(target) - len(trimmed) < _MOST_TRIMMED and (
        trimmed[-1] in ",;:'\"<>]}|`”"
        or (trimmed[-1] == "." and not _ABBREVIATION.search(trimmed))
        or (trimmed[-1] == ")" and trimmed.count(")") > trimmed.count("("))
        or (trimmed[-1] == "(" and trimmed.count("(") > trimmed.count(")"))
    ):
        trimmed = trimmed[:-1]
    return trimmed if trimmed != target else ""
