"""Numbers that are written out: "dua puluh lima ribu", "a hundred and twenty", "half a million"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kembar.values.tongue import Tongue

_WORD = re.compile(r"[^\W\d_]+")
# What may stand between the words of one number: "twenty-five", "two and a half", "half a million".
_WITHIN = re.compile(r"-|\s+(?:(?P<and>and)\s+|of\s+)?(?:an?\s+)?")
_ARTICLES = frozenset({"a", "an"})
_PASSED = frozenset({"and", "of", *_ARTICLES})
_TENS, _HUNDRED = 20, 100
_LONGEST = 40  # words of the longest number that anyone writes out


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words: its place, how much, all that its words may mean, and whether it is sure.

    Sure is what can hardly be said without the number: "dua belas", but not "kedua" or "satu".
    """

    start: int
    end: int
    amount: Decimal
    meanings: frozenset[Decimal]
    sure: bool


def spelled(text: str, speech: Tongue) -> Iterator[Spelled]:
    """Yield the numbers in words, in order."""
    run: list[str] = []
    start = end = 0
    article: re.Match[str] | None = None
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word not in speech.counting and not (run and word in _PASSED):
            if run:
                yield _read(start, end, run, speech)
                run = []
            if article:
                # "two hours" ended before it: it belongs to what follows, "an hour".
                yield _read(*article.span(), ["a"], speech)
                article = None
            continue
        if run and word in _PASSED:
            article = match if word in _ARTICLES else None
            continue
        between = _WITHIN.fullmatch(text, end, match.start()) if run else None
        if between and len(run) < _LONGEST and _continues(run[-1], word, speech):
            run += ["and", word] if between["and"] else [word]
        else:
            if run:
                yield _read(start, end, run, speech)
            start, run = match.start(), [word]
        end, article = match.end(), None
    if run:
        yield _read(start, end, run, speech)


def _continues(last: str, word: str, speech: Tongue) -> bool:
    """Return whether a word goes on with the number of the last; "dua tiga" are two numbers."""
    if word in speech.times or word in speech.scales or word in {"belas", "dozen"}:
        return True
    if word in speech.fractions:
        return last not in speech.fractions
    if word in speech.hints or last in speech.hints or last in speech.fractions:
        return False
    if last in speech.counts and speech.counts[last] < _HUNDRED:
        below = speech.counts[word]
        return speech.language == "en" and speech.counts[last] >= _TENS and 0 < below < 10  # noqa: PLR2004
    return True


def _read(start: int, end: int, words: Sequence[str], speech: Tongue) -> Spelled:
    amount = _amount(words, speech)
    counted = words[0] in speech.counts or (words[0] in _ARTICLES and len(words) > 1)
    sure = (
        counted
        and amount >= 2  # noqa: PLR2004 — one is an article more often than not
        and not any(word in speech.hints for word in words[1:])
        and (words[-1] not in speech.fractions or "and" in words or speech.language == "id")
    )
    if sure:
        return Spelled(start, end, amount, frozenset({amount}), sure)
    meanings = {_amount(words[:place], speech) for place in range(1, len(words) + 1)}
    for table in (speech.counts, speech.hints, speech.fractions):
        meanings.update(Decimal(table[word]) for word in words if word in table)
    return Spelled(start, end, amount, frozenset(meanings), sure)


def _amount(words: Sequence[str], speech: Tongue) -> Decimal:
    total, current, last = Decimal(0), Decimal(0), Decimal(1)
    for place, word in enumerate(words):
        if word in speech.scales:
            total += (current or 1) * Decimal(10) ** speech.scales[word]
            current = Decimal(0)
        elif word in speech.times:
            power = Decimal(10) ** speech.times[word]
            # "seratus dua puluh": only the two is multiplied.
            current += last * (power - 1) if current else power
        elif word == "belas":
            current += 10
        elif word == "dozen":
            current = (current or Decimal(1)) * 12
        elif word in speech.fractions:
            part = speech.fractions[word]
            # "satu setengah" and "one and a half" add, "dua pertiga" and "two thirds" multiply.
            adds = not current or words[place - 1] == "and" or word.startswith("se")
            current = current + part if adds else current * part
        elif word != "and":
            last = Decimal(speech.counts.get(word) or speech.hints.get(word) or 0)
            current += last
    return (total + current).normalize() + 0
