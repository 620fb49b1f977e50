"""What a page may run and load, and telling the browser so in the page itself.

A script is let through by the hash of its text, so one that somebody smuggles into a page is not
run. Nothing is asked of any other host.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.built.policy import hash_of, inline_scripts, is_guarded, policies

if TYPE_CHECKING:
    from collections.abc import Iterable

# Not on the page, but on the way to it: what a browser tells the site to which a link leads.
REFERRER = "no-referrer"

_CHARSET = re.compile(r"<meta\s+charset=[^>]*>", re.IGNORECASE)
_DATA_IMAGE = re.compile(r"(?:url\(\s*|\b(?:src|srcset|href)=)[\"']?data:image/", re.IGNORECASE)


def hashes(page: str) -> frozenset[str]:
    """Return the hashes of the scripts that are written in a page."""
    return frozenset(map(hash_of, inline_scripts(LexborHTMLParser(page))))


def holds_images(texts: Iterable[str]) -> bool:
    """Return whether any page or style carries an image within itself, as a `data:` address."""
    return any(_DATA_IMAGE.search(text) for text in texts)


def styles(page: str) -> frozenset[str]:
    """Return the hashes of the styles that are written in a page."""
    return frozenset(hash_of(one.text()) for one in LexborHTMLParser(page).css("style"))


def alone(page: str) -> str:
    """Return the policy of a file that needs no other, wherever it is opened."""
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src", *(sorted(hashes(page)) or ["'none'"]))),
            " ".join(("style-src", *(sorted(styles(page)) or ["'none'"]))),
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def is_alone(page: str) -> bool:
    """Return whether a page has a policy already, as a file that needs no other has."""
    return is_guarded(page) and bool(policies(LexborHTMLParser(page)))


def policy(
    scripts: frozenset[str], styles: frozenset[str] = frozenset(), *, images_in_pages: bool
) -> str:
    """Return a policy for the site's own files, and scripts and styles with these hashes."""
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *sorted(scripts))),
            " ".join(("style-src 'self'", *sorted(styles))),
            "img-src 'self' data:" if images_in_pages else "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )


def guarded(page: str, rules: str) -> str:
    """Return a page with its policy before all that the policy is about; raises ValueError."""
    charset = _CHARSET.search(page)
    if not charset:
        raise ValueError("no <meta charset>; begin <head> with it, the page's policy follows")
    return (
        f"{page[: charset.end()]}"
        f'<meta http-equiv="Content-Security-Policy" content="{escape(rules, quote=False)}">'
        f'<meta name="referrer" content="{REFERRER}">'
        f"{page[charset.end() :]}"
    )
