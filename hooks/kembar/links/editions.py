"""Which addresses outside the site, and which files, are one and the same in two languages."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

# A language as sites write it in a host, a path or a query: `id`, `en-US`, `pt_br`.
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z]{2,4})?", re.IGNORECASE)
_LANGUAGE_KEYS = frozenset({"lang", "language", "hl", "locale", "l", "lng", "setlang", "ui"})
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php)$", re.IGNORECASE)
_FILE_LANGUAGE = r"[._-]{}(?=\.[^.]+$)"


def edition(address: str) -> str:
    """Return an address outside the site without what names the language of its edition."""
    parts = _parts(address)
    host = [label for label in parts.netloc.lower().split(".") if label != "www"]
    if len(host) > 2 and _LANGUAGE.fullmatch(host[0]):  # noqa: PLR2004 — a name and its domain
        host = host[1:]
    path = _INDEX.sub("", unquote(parts.path)).rstrip("/")
    path = "/".join(part for part in path.split("/") if not _LANGUAGE.fullmatch(part))
    query = sorted(pair for pair in parse_qsl(parts.query) if pair[0] not in _LANGUAGE_KEYS)
    scheme = "web" if parts.scheme in {"http", "https", ""} else parts.scheme
    return f"{scheme}:{'.'.join(host)}/{path.strip('/')}?{query}"


def is_edition_in(address: str, language: str) -> str | None:
    """Return the site of an address that says that it is in a language; None if it does not."""
    parts = _parts(address)
    host = [label for label in parts.netloc.lower().split(".") if label != "www"]
    named = [host[0] if len(host) > 2 else "", *parts.path.split("/")]  # noqa: PLR2004
    named += [value for key, value in parse_qsl(parts.query) if key in _LANGUAGE_KEYS]
    base = language[:2].lower()
    if not any(_LANGUAGE.fullmatch(one) and one[:2].lower() == base for one in named):
        return None
    return ".".join(host[-2:])


def shared_name(target: str, language: str) -> str:
    """Return the name of a file without the language that it is made for: `alur.id.png`."""
    path = unquote(target.partition("#")[0].partition("?")[0])
    path = re.sub(_FILE_LANGUAGE.format(re.escape(language)), "", path)
    return posixpath.basename(path)


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address.strip())
    except ValueError:
        # An address with half a bracket; it is only like itself.
        return SplitResult("", "", address.strip(), "", "")
