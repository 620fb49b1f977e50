"""What a selector of the style sheet can find: the names in the pages, and the words in scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[A-Za-z_][\w-]*")
_DATA = re.compile(r"\bdataset\.(\w+)")
_CAPITAL = re.compile(r"[A-Z]")

_FREE = ("", "[")  # scripts may make any tag and set any attribute that they name
_COMPUTED = ("true", "false")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names of a site.

    `names` are tags, `#ids`, `.classes`, `[attributes]` and `[attributes=values]` of its pages;
    `words` are all words of its scripts.
    """

    names: frozenset[str]
    words: frozenset[str]

    def knows(self, sign: str, name: str) -> bool:
        """Return whether an element may have this tag (sign ""), id ("#"), class or attribute."""
        # The scripts write no other classes and ids than such as "hub-found".
        is_written = name in self.words and (sign in _FREE or "-" in name)
        return f"{sign}{name}" in self.names or is_written

    def has_value(self, attribute: str, value: str) -> bool:
        """Return whether an attribute may have this value."""
        is_written = attribute in self.words and (value in self.words or value in _COMPUTED)
        return f"[{attribute}={value}" in self.names or is_written


def vocabulary(pages: Iterable[str], scripts: Iterable[str]) -> Vocabulary:
    """Return the names of a site with these pages and scripts."""
    names: set[str] = set()
    texts: set[str] = {*scripts}
    seen: set[tuple[str, tuple[tuple[str, str | None], ...]]] = set()
    for page in pages:
        tree = LexborHTMLParser(page)
        texts.update(script.text() for script in tree.css("script"))
        for element in tree.css("*"):
            made = (element.tag or "", tuple(element.attributes.items()))
            if made not in seen:
                seen.add(made)
                names.update(_names(*made))
    words = frozenset(word for text in texts for word in _words(text))
    return Vocabulary(frozenset(names), words)


def _words(script: str) -> Iterable[str]:
    yield from _WORD.findall(script)
    for name in _DATA.findall(script):  # `dataset.someName` is the attribute "data-some-name"
        yield f"data-{_CAPITAL.sub(lambda found: f'-{found[0].lower()}', name)}"


def _names(tag: str, attributes: tuple[tuple[str, str | None], ...]) -> Iterable[str]:
    yield tag
    for name, value in attributes:
        yield f"[{name}"
        yield f"[{name}={value or ''}"
        sign = {"class": ".", "id": "#"}.get(name)
        if sign:
            yield from (f"{sign}{one}" for one in (value or "").split())
