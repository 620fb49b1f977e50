"""How the index is written: the form that overrides/assets/javascripts/search/parts.mjs reads."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from kembar.search.words import stems, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

# The signs of a number: the first half ends it, the second goes on. None needs an escape in JSON.
DIGITS = (
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;=>?@[]^_`{|}~"
)
_BASE = len(DIGITS) // 2
_MOST_COUNTED = 4  # a word that stands there more often says no more
_LAST_OF_ONE_UNIT = "\uffff"  # JavaScript counts later signs double
_MOST_SHARED = 35  # one sign says how much a term shares with the one before it
PAGES_IN_ONE_PART = 300
_PART = 60_000  # bytes of terms and places


@dataclass(frozen=True, slots=True)
class Passage:
    """A section as the search knows it; the top of a page has no anchor and no heading.

    `asked` is how people ask for it, in words that it may lack; `behind` answers after others.
    """

    anchor: str
    heading: str
    text: str
    behind: bool = False
    asked: str = ""


@dataclass(frozen=True, slots=True)
class SearchedPage:
    """A page as the search knows it; the first passage is its top.

    `url` is as seen from the root of its language; `description` is its own, in one sentence.
    """

    url: str
    title: str
    kind: str
    passages: tuple[Passage, ...]
    description: str = ""


def contents(pages: Sequence[SearchedPage]) -> list[list[Any]]:
    """Return the table of contents: what answers first."""
    return [
        [
            page.url,
            page.title,
            page.kind,
            [[one.anchor, one.heading, *([1] if one.behind else [])] for one in page.passages[1:]],
            *([1] if page.passages[0].behind else []),
        ]
        for page in pages
    ]


def parts(pages: Sequence[SearchedPage], language: str) -> list[tuple[str, dict[str, str]]]:
    """Return the words of the sections, each part with the first term that is in it.

    A hub of up to 300 pages has one part.
    """
    passages = list(chain.from_iterable(page.passages for page in pages))
    counted = [_counted(passage) for passage in passages]
    stem = stems(set(chain.from_iterable(counted)), language)
    places: dict[str, dict[int, int]] = {}
    for number, vocabulary in enumerate(counted):
        for word, count in vocabulary.items():
            place = places.setdefault(stem[word], {})
            place[number] = place.get(number, 0) + count
    most = _PART if len(pages) > PAGES_IN_ONE_PART else None
    return [_part(places, terms) for terms in _cut(places, most)]


def _counted(passage: Passage) -> Counter[str]:
    return Counter(words(f"{passage.text} {passage.asked}"))


def lengths(pages: Sequence[SearchedPage]) -> str:
    """Return how many words each section has, written as numbers."""
    passages = chain.from_iterable(page.passages for page in pages)
    return written(sum(1 for _ in words(passage.text)) for passage in passages)


def written(numbers: Iterable[int]) -> str:
    """Return numbers as text: each a digit of the first half of DIGITS, after those that go on."""
    return "".join(map(_number, numbers))


def _number(number: int) -> str:
    text = DIGITS[number % _BASE]
    while number := number // _BASE:
        text = DIGITS[_BASE + number % _BASE] + text
    return text


def _cut(places: Mapping[str, Mapping[int, int]], most: int | None) -> Iterator[list[str]]:
    terms: list[str] = []
    size = 0
    for term in sorted(places):
        size += len(term) + len(places[term])
        if most and size > most and terms:
            yield terms
            terms, size = [], len(term) + len(places[term])
        terms.append(term)
    yield terms


def _part(
    places: Mapping[str, Mapping[int, int]], terms: Sequence[str]
) -> tuple[str, dict[str, str]]:
    numbers: list[int] = []
    counts: list[int] = []
    for term in terms:
        found = sorted(places[term])
        numbers.append(len(found))
        numbers += (one - before - 1 for before, one in zip([-1, *found], found, strict=False))
        counts += (min(places[term][one], _MOST_COUNTED) for one in found)
    part = {"terms": _fronts(terms), "places": written(numbers), "counts": written(counts)}
    return (terms[0] if terms else ""), part


def _fronts(terms: Sequence[str]) -> str:
    """Return terms in order, each without the start that it shares with the one before it."""
    told: list[str] = []
    before = ""
    for term in terms:
        shared = 0
        while shared < min(len(before), len(term), _MOST_SHARED) and before[shared] == term[shared]:
            if term[shared] > _LAST_OF_ONE_UNIT:
                break
            shared += 1
        told.append(DIGITS[shared] + term[shared:])
        before = term
    return " ".join(told)
