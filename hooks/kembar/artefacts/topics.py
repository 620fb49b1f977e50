"""The alphabet: terms and titles, each below the letter that its name begins with."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from kembar import parse
from kembar.artefacts.shelf import linked
from kembar.glossary import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kembar.artefacts.shelf import Volume
    from kembar.schema import Settings

_DIGITS = "0-9"
# So wide that a thumb meets one letter: the centres of targets are to be 24 px apart (WCAG 2.5.8).
_BETWEEN = "&nbsp;&nbsp;·&nbsp; "


@dataclass(frozen=True, slots=True)
class Topic:
    """What the alphabet leads to; `code` is a lesson's, such as L09, and empty for all else."""

    name: str
    address: str
    code: str = ""

    @property
    def place(self) -> str:
        """Return the name as it is sorted: no capitals, no accents, nothing before its start."""
        letters = unicodedata.normalize("NFKD", self.name.casefold())
        plain = "".join(one for one in letters if not unicodedata.combining(one))
        start = next((at for at, one in enumerate(plain) if one.isalnum()), 0)
        return plain[start:]

    @property
    def letter(self) -> str:
        """Return the letter that the topic stands below; digits and signs share one place."""
        first = self.place[:1]
        return first.upper() if first.isalpha() else _DIGITS


def topics(volumes: Sequence[Volume], settings: Settings) -> Iterator[Topic]:
    """Yield the terms of the glossary, and the titles of the pages whose kind explains terms.

    Those are the pages that teach: lessons have a module and take time, rights have neither.
    """
    for one in volumes:
        kind = settings.kind_of(one.name)
        if one.name == settings.glossary:
            for term in terms(parse.page(one.text, one.name)):
                yield Topic(term.names[0], f"/{one.name}#{term.id}")
        elif kind and kind.explained:
            code = one.said("id") if one.whole("minutes") else ""
            yield Topic(one.said("title"), f"/{one.name}", code)


def alphabet(chosen: Iterable[Topic]) -> str:
    """Return the letters to jump to, and below each letter its topics as plain links."""
    ordered = sorted(chosen, key=lambda one: (one.letter != _DIGITS, one.place, one.address))
    below = {letter: list(found) for letter, found in groupby(ordered, lambda one: one.letter)}
    jumps = _BETWEEN.join(linked(letter, f"#{_mark(letter)}") for letter in below)
    return "\n\n".join([jumps, *(_list(letter, found) for letter, found in below.items())])


def _list(letter: str, found: Sequence[Topic]) -> str:
    return "\n".join([f"### {letter} {{ #{_mark(letter)} }}", "", *map(_item, found)])


def _item(topic: Topic) -> str:
    link = linked(topic.name, topic.address)
    return f"- {link} ({topic.code})" if topic.code else f"- {link}"


def _mark(letter: str) -> str:
    """Return the id of a letter, the same in every language: az-b, and az-0 for the digits."""
    return "az-0" if letter == _DIGITS else f"az-{letter.lower()}"
