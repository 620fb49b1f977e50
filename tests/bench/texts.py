"""Pages of any number, in which new words keep coming as they do in real texts.

They are the hub's own sentences. The more there are, the more of their words give way to others,
made of the hub's syllables, so that the vocabulary grows by Heaps' law with the hub's own exponent.
A made word comes back as often as it has come, which leaves about half of them in one place only,
as in real texts (Yule's process).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from itertools import chain
from math import log2
from typing import TYPE_CHECKING

from kembar.search.index import Passage, SearchedPage

if TYPE_CHECKING:
    from collections.abc import Sequence

SECTIONS, WORDS = 7, 80  # in a page, and in a section: 560 words
NAME = 4  # words of a title or heading, as in the hub
GROUP = 50  # pages in a folder
SEED = 2023
_AGAIN = 4  # times that a made word is used for each that is made

_SENTENCE = re.compile(r"(?<=[.!?]) ")
_SYLLABLE = re.compile(r"[^aeiou]*[aeiou](?:[^aeiou](?![aeiou]))?")
_LONG = re.compile(r"\b[a-z]{5,}\b")


def pages(count: int, hub: Sequence[SearchedPage]) -> list[SearchedPage]:
    """Return so many pages, the same each time, of what the pages of a hub say."""
    writer = Writer.after(hub)
    return [_page(number, writer) for number in range(count)]


def questions(found: Sequence[SearchedPage], count: int) -> list[str]:
    """Return questions of two long words that stand together in a section."""
    dice = random.Random(SEED)  # noqa: S311 — the same questions each time
    asked: list[str] = []
    while len(asked) < count:
        words = _LONG.findall(dice.choice(dice.choice(found).passages).text)
        if len(set(words)) > 1:
            asked.append(" ".join(dice.sample(sorted(set(words)), 2)))
    return asked


@dataclass(slots=True)
class Writer:
    """Tells one sentence after the other."""

    sentences: list[list[str]]
    syllables: list[str]
    exponent: float
    scale: float
    dice: random.Random = field(default_factory=lambda: random.Random(SEED))  # noqa: S311
    told: int = 0
    known: set[str] = field(default_factory=set)
    made: list[str] = field(default_factory=list)  # as often as each has come
    again: int = 0

    @classmethod
    def after(cls, hub: Sequence[SearchedPage]) -> Writer:
        """Return a writer who knows what the pages of a hub say, and how their words grow."""
        texts = (passage.text for page in hub for passage in page.passages)
        sentences = [one.split() for text in texts for one in _SENTENCE.split(text) if one]
        random.Random(SEED).shuffle(sentences)  # noqa: S311
        words = list(chain.from_iterable(sentences))
        all_words, half = len(set(words)), len(set(words[: len(words) // 2]))
        exponent = log2(all_words / half)
        longer = sorted(set(_LONG.findall(" ".join(words))))
        syllables = sorted(set(chain.from_iterable(map(_SYLLABLE.findall, longer))))
        return cls(sentences, syllables, exponent, all_words / len(words) ** exponent)

    def sentence(self) -> list[str]:
        """Return the next sentence."""
        return [self._word(word) for word in self.dice.choice(self.sentences)]

    def _word(self, word: str) -> str:
        self.told += 1
        if _LONG.fullmatch(word):
            if len(self.known) < self.scale * self.told**self.exponent:
                word = "".join(self.dice.choices(self.syllables, k=self.dice.randint(2, 4)))
                self.made.append(word)
                self.again += _AGAIN
            elif self.again:
                self.again -= 1
                word = self.dice.choice(self.made)
                self.made.append(word)
        self.known.add(word)
        return word


def _page(number: int, writer: Writer) -> SearchedPage:
    title = _name(writer)
    passages = [Passage("", "", _text(writer))]
    for place in range(1, SECTIONS):
        heading = _name(writer)
        passages.append(Passage(f"{_slug(heading)}-{place}", heading, _text(writer)))
    url = f"grup-{number // GROUP}/{_slug(title)}-{number}/"
    return SearchedPage(url, title, "lesson", tuple(passages))


def _name(writer: Writer) -> str:
    words = _text(writer, NAME).split()[:NAME]
    return " ".join(words).rstrip(".,:;!?").capitalize()


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower())[:2])


def _text(writer: Writer, most: int = WORDS) -> str:
    words: list[str] = []
    while len(words) < most:
        words += writer.sentence()
    return " ".join(words)
