"""What the policy of a page lets through (Content Security Policy Level 3)."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Mapping

# HTML Standard, "prepare the script element": what a browser runs, or is led by; the text of any
# other type is data. An absent type is an empty one here.
RUNNING = frozenset(
    {"", "module", "importmap", "speculationrules", "text/javascript", "application/javascript"}
)
_POLICY = "Content-Security-Policy"
# CSP 3, 6.8.3: where a directive that is absent is looked up. The others have no such place.
_NEXT: Mapping[str, str] = {
    "script-src-attr": "script-src",
    "script-src-elem": "script-src",
    "style-src-attr": "style-src",
    "style-src-elem": "style-src",
    "form-action": "",
    "base-uri": "",
    "default-src": "",
}
# A policy with any other word lets through what would have to be looked up elsewhere.
_PLAIN = re.compile(r"'(?:none|self|wasm-unsafe-eval|report-sample|sha\d+-[\w+/=-]+)'|data:|blob:")


def hash_of(text: str) -> str:
    """Return the hash of an inline script or style, as a policy names it.

    A browser reads every line ending as a line feed before it hashes (HTML, "preprocessing").
    """
    data = text.replace("\r\n", "\n").replace("\r", "\n").encode()
    return f"'sha256-{b64encode(sha256(data).digest()).decode()}'"


def inline_scripts(tree: LexborHTMLParser) -> tuple[str, ...]:
    """Return the scripts that are written in a page and run there."""
    return tuple(
        node.text()
        for node in tree.css("script:not([src])")
        if (node.attributes.get("type") or "").strip().lower() in RUNNING
    )


@dataclass(frozen=True, slots=True)
class Policy:
    """The directives of a policy, each with the words that follow it."""

    directives: Mapping[str, tuple[str, ...]]

    def forbids_inline(self, directive: str, text: str = "") -> bool:
        """Return whether a script or style is refused that is written in the page itself."""
        words = self._words(directive)
        return words is not None and hash_of(text) not in words

    def forbids(self, directive: str, target: str, home: str) -> bool:
        """Return whether an address on another host than that of our home page is refused."""
        words = self._words(directive)
        if words is None:
            return False
        if target.lower().startswith("data:"):
            return "data:" not in words
        try:
            parts = urlsplit(target)
        except ValueError:
            return False
        other = parts.scheme.lower() in {"http", "https", ""} and parts.netloc
        return bool(other) and parts.netloc.lower() != urlsplit(home).netloc.lower()

    def _words(self, directive: str) -> tuple[str, ...] | None:
        """Return what a directive allows; None where that is everything, or more than we know."""
        while directive and directive not in self.directives:
            directive = _NEXT.get(directive, "default-src")
        words = self.directives.get(directive)
        plain = words is not None and all(map(_PLAIN.fullmatch, words))
        return words if plain else None


def policies(tree: LexborHTMLParser) -> list[Policy]:
    """Return the policies of a page that stand before everything that they could forbid."""
    found = []
    for node in tree.css("head > *"):
        values = node.attributes
        if node.tag == "meta" and (values.get("http-equiv") or "").lower() == _POLICY.lower():
            found.append(_policy(values.get("content") or ""))
        elif node.tag not in {"meta", "title"}:
            break
    return found


def stands_alone(page: str) -> bool:
    """Return whether a page says itself that it loads nothing of the site, to be taken away."""
    return is_guarded(page) and any(
        policy.directives.get("default-src") == ("'none'",)
        and not any("'self'" in words for words in policy.directives.values())
        for policy in policies(LexborHTMLParser(page))
    )


def is_guarded(page: str) -> bool:
    """Return whether a page may have a policy of its own; most pages of most sites have none."""
    return _POLICY in page or _POLICY.lower() in page.lower()


def _policy(text: str) -> Policy:
    directives: dict[str, tuple[str, ...]] = {}
    for part in text.split(";"):
        if part.strip():
            name, *words = part.split()
            directives.setdefault(name.lower(), tuple(words))  # the first counts
    return Policy(directives)
