"""A word stands where the glossary has another for the same thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.glossary import terms
from kembar.values.data import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.glossary import Term
    from kembar.model import Page, Prose, Shelf
    from kembar.schema import Settings

# What somebody said is left as it was said, and so is what a source is called.
_QUOTED = re.compile(r"[\"\u201c][^\"\u201c\u201d]*[\"\u201d]|\u2018[^\u2019]*\u2019")


def check(page: Page, shelf: Shelf, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each term and word that the glossary says is not used here."""
    if not shelf.glossary or page.name in {settings.glossary, settings.sources}:
        return
    known = list(terms(shelf.glossary))
    avoided = {word.lower(): term for term in known for word in term.avoided if word}
    if avoided:
        # What is equal in both languages is no text of either.
        read = {key.name for key in settings.keys_of(page.name) if not key.same}
        above = tuple(texts(page, read))
        yield from _faults(page, above, _pattern(known), avoided, settings.sources)


def _pattern(known: list[Term]) -> re.Pattern[str]:
    """Return what finds the words, and the names of terms that such a word may be a part of."""
    words = {word for term in known for word in (*term.avoided, *term.names) if word}
    longest = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest)})(?![\w-])", re.IGNORECASE)


def _faults(
    page: Page,
    above: tuple[Prose, ...],
    pattern: re.Pattern[str],
    avoided: dict[str, Term],
    sources: str,
) -> Iterator[Fault]:
    told: set[str] = set()
    parts = [(section.prose, section.links) for section in page.sections]
    for proses, links in ((above, ()), *parts):
        said = " ".join(prose.text for prose in proses).lower()
        if not any(word in said for word in avoided):
            continue
        named = [link.text for link in links if link.text and sources in link.target]
        for prose in proses:
            text = _QUOTED.sub(_blank, prose.text)
            for name in named:
                text = text.replace(name, " " * len(name))
            for match in pattern.finditer(text):
                word = match[0].lower()
                if word in avoided and word not in told:
                    told.add(word)
                    name = avoided[word].names[0]
                    yield Fault(
                        page.place(prose.line_at(match.start())),
                        Words(
                            id=f"{quoted(match[0], 24)} di sini disebut {quoted(name, 28)}",
                            en=f"{quoted(match[0], 24)} is called {quoted(name, 28)} here",
                        ),
                        Words(
                            id=f"tulis {quoted(name, 40)}, seperti di halaman istilah",
                            en=f"write {quoted(name, 40)}, as the glossary has it",
                        ),
                    )


def _blank(said: re.Match[str]) -> str:
    return " " * len(said[0])


RULE = Rule("term-variant", beside=check)
