"""What a word is, and its stem. overrides/assets/javascripts/search/words.mjs says the same."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import snowballstemmer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_ALGORITHMS = {"id": "indonesian", "en": "english"}
_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\s0-9.,'\u2019]+(?:['\u2019][^\s0-9.,'\u2019]+)*")
_APOSTROPHE = re.compile(r"['\u2019](?:[sS]$)?")
# Where me- or pe- has swallowed the first sound of a root, Snowball cannot know that it did.
_SWALLOWED = (("t", re.compile(r"(?:me|pe)n[aeiou]")), ("k", re.compile(r"(?:me|pe)ng[aeiou]")))


def words(text: str) -> Iterator[str]:
    """Yield the words of a text as they are compared: "Rp1.500.000" is "1500000"."""
    others = {ord(sign): " " for sign in set(text) if not _is_kept(sign)}
    for match in _WORD.finditer(text.translate(others)):
        word = _plain(match[0])
        if word != "rp" and (len(word) > 1 or word.isdigit()):
            yield word


def stemmer(language: str) -> Callable[[str], str]:
    """Return the function that gives the stem of a word; other languages keep theirs whole."""
    name = _ALGORITHMS.get(language)
    return snowballstemmer.stemmer(name).stemWord if name else str


def stems(vocabulary: Collection[str], language: str) -> dict[str, str]:
    """Return the stem of each word of a collection.

    Indonesian "mengirim" and "kirim" have the stems "irim" and "kirim"; where both are there, they
    share the second.
    """
    stem = stemmer(language)
    found = {word: stem(word) for word in vocabulary}
    if language != "id":
        return found
    known = {stem for word, stem in found.items() if not _whole(word, stem)}
    return {
        word: whole if (whole := _whole(word, stem)) in known else stem
        for word, stem in found.items()
    }


def _whole(word: str, stem: str) -> str:
    """Return the stem with the first sound that its prefix may have swallowed, or nothing."""
    for sound, pattern in _SWALLOWED:
        if pattern.match(word) and stem[0] in "aeiou":
            return sound + stem
    return ""


def _is_kept(sign: str) -> bool:
    return sign.isalpha() or sign in "0123456789.,'\u2019" or unicodedata.category(sign)[0] == "M"


def _plain(word: str) -> str:
    if word.isalpha() and word.isascii():
        return word.lower()
    signs = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", word)).lower()
    return "".join(sign for sign in signs if sign.isalpha() or sign.isdecimal())
