"""What the glossary page says of each term: its names, its meaning, and the words it stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.sentences import without_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
# What follows a meaning, and begins a list: the word in the other language, what people type, and
# what this hub does not write.
_LISTS = re.compile(
    r"\s*(Inggris|Indonesian|Dicari juga sebagai|Also searched as"
    r"|Hindari|Avoid): ([^:]*?)\.(?=\s|$)"
)
_AVOIDED = frozenset({"Hindari", "Avoid"})
_SEARCHED = frozenset({"Dicari juga sebagai", "Also searched as"})


@dataclass(frozen=True, slots=True)
class Term:
    """A term: its id, the names on top with what stands in brackets, and what it means.

    `searched` are other words that people type for it, `avoided` those that pages do not use.
    """

    id: str
    names: tuple[str, ...]
    meaning: str
    searched: tuple[str, ...] = ()
    avoided: tuple[str, ...] = ()


def parted(text: str) -> tuple[str, str]:
    """Return the meaning of a term, and the lists of words that follow it."""
    lists = _LISTS.search(text)
    return (text[: lists.start()], text[lists.start() :].strip()) if lists else (text, "")


def terms(page: Page) -> Iterator[Term]:
    """Yield the terms of a glossary page: the entries of its definition lists that have an id."""
    ids = {line: name for name, line in page.ids}
    for section in page.sections:
        term = None
        for prose in section.prose:
            if prose.tag == "dt" and prose.line in ids:
                term = ids[prose.line], _names(prose.text)
            elif prose.tag == "dd" and term and term[1]:
                yield _term(*term, without_sources(prose.text, section))
                term = None


def _names(text: str) -> tuple[str, ...]:
    plain = " ".join(text.split())
    words = [_BRACKETS.sub("", plain), *_BRACKETS.findall(plain)]
    return tuple(word.strip() for word in words if word.strip())


def _term(name: str, names: tuple[str, ...], text: str) -> Term:
    lists = list(_LISTS.finditer(text))
    meaning, _ = parted(text)
    return Term(name, names, meaning, _words(lists, _SEARCHED), _words(lists, _AVOIDED))


def _words(lists: list[re.Match[str]], labels: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for one in lists if one[1] in labels for word in one[2].split(", "))
