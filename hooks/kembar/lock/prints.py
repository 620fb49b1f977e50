"""Fingerprints: what of a text must change before anybody has to read it again."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from kembar.values.meaning import meaning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kembar.model import Prose

# How a part has moved: not at all, in its numbers only, in its words only, or in what it means.
Move = Literal["still", "numbers", "wording", "meaning"]

_NUMBER = re.compile(r"\d+(?:[.,:\u00a0\u202f]\d+)*")
# Straight and curly marks, and dashes of every length, read the same.
_FOLDED = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032`", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | {"\u2026": "...", "\u00ad": "", "\u200b": ""}
)
_WORDS, _NUMBERS, _MEANING = 12, 6, 6  # hexadecimal digits


def fingerprint(proses: Iterable[Prose], language: str) -> str:
    """Return the fingerprint of a text: of its words, of its numbers, and of what it means.

    How it is wrapped, emphasised, quoted and linked leaves no mark.
    """
    proses = tuple(proses)
    text = plain(proses)
    return ":".join(
        (
            digest(_NUMBER.sub("#", text), _WORDS),
            digest(" ".join(_NUMBER.findall(text)), _NUMBERS),
            digest("\n".join(meaning(proses, language)), _MEANING),
        )
    )


def text_of(print_: str) -> str:
    """Return what of a fingerprint stays as long as the text does, whatever the checker's age."""
    return print_.rpartition(":")[0]


def plain(proses: Iterable[Prose]) -> str:
    """Return a text on one line, in one kind of quotes and dashes."""
    text = unicodedata.normalize("NFC", " ".join(one.text for one in proses))
    return " ".join(text.translate(_FOLDED).split())


def move(agreed: str, now: str) -> Move:
    """Return how a text has moved between two fingerprints.

    The same text is still, even where a newer checker reads another meaning in it.
    """
    words, _, meant = agreed.split(":")
    words_now, _, meant_now = now.split(":")
    if text_of(agreed) == text_of(now):
        return "still"
    if words == words_now:
        return "still" if meant == meant_now else "numbers"
    return "wording" if meant == meant_now else "meaning"


def digest(text: str, length: int = _WORDS) -> str:
    """Return the first digits of a text's SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]
