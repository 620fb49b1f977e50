"""How a page explains its words: the first use of each glossary term carries its meaning."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kembar.glossary import Term

_TAG = re.compile(r"(<!--.*?-->|</?[a-zA-Z][^>]*>)", re.DOTALL)
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
# Where a word is no running text, or a link would stand in a link or in what folds a box.
_APART = frozenset(
    {"a", "button", "code", "h1", "h2", "h3", "h4", "h5", "h6", "label", "pre", "script", "style"}
    | {"summary", "th"}
)
_ENDINGS = {"id": "(?:nya|mu|ku)?", "en": "s?"}


def explained(
    text: str, terms: Sequence[Term], glossary: str, language: str, everyday: Collection[str] = ()
) -> str:
    """Return a page's HTML in which the first use of each term leads to it and says what it means.

    `glossary` is the address of the glossary from that page. A link that is there already is used;
    the words in `everyday` are otherwise left alone, for they often mean something else.
    """
    by_address = {f"{glossary}#{term.id}": term for term in terms}
    names = {name: term for term in terms for name in term.names if name.lower() not in everyday}
    by_lowered = {name.lower(): (name, term) for name, term in names.items()}
    longest = sorted(map(re.escape, names), key=len, reverse=True)
    pattern = re.compile(
        rf"(?<![\w-])({'|'.join(longest)}){_ENDINGS.get(language, '')}(?![\w-])", re.IGNORECASE
    )
    told: set[str] = set()

    def linked(match: re.Match[str]) -> str:
        name, term = by_lowered[match[1].lower()]
        # "COD" is a term; "Cod" is a word that only looks like it.
        if term.id in told or (name.isupper() and match[1] != name):
            return match[0]
        told.add(term.id)
        return f'<a href="{glossary}#{term.id}"{_marks(term)}>{match[0]}</a>'

    parts = _TAG.split(text)
    apart = 0
    for index, part in enumerate(parts):
        if index % 2 == 0:
            if not apart and names:
                parts[index] = pattern.sub(linked, part)
            continue
        found = _NAME.match(part)
        if not found or found[1].lower() not in _APART:
            continue
        apart += -1 if part.startswith("</") else 1
        target = re.search(r'href="([^"]*)"', part)
        term = by_address.get(target[1]) if target else None
        if term and term.id not in told:
            told.add(term.id)
            parts[index] = f"{part[:-1]}{_marks(term)}>"
    return "".join(parts)


def _marks(term: Term) -> str:
    return f' class="hub-term" data-meaning="{html.escape(term.meaning)}"'
