"""The words by which a sentence denies, forbids, binds or allows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.values.clash import ALLOWING, BINDING, DENYING
from kembar.values.denial import ANSWERS, APOSTROPHE, DENIES, NEGATES
from kembar.values.names import ADDRESS, blank, is_addressed, words
from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_BINDS: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(r"\b(?:wajib|harus(?:lah)?|mesti|diwajibkan|diharuskan)\b", re.IGNORECASE),
    "en": re.compile(
        r"\b(?:must|have to|has to|had to|having to|required|requires?|shall|should|obliged"
        r"|obligatory|mandatory|compulsory|ought|needs?|need to|needed|necessary)\b",
        re.IGNORECASE,
    ),
}
_ALLOWS: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(
        r"(?<!\btidak )(?<!\btak )(?<!\bbelum )\b(?:boleh|bisa|dapat|diizinkan"
        r"|diperbolehkan|opsional|sukarela|silakan|mampu)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:may|might|can|could|allowed|permitted|optional|optionally|voluntary|able"
        rf"|free to)\b(?!\s+not\b|{APOSTROPHE}t)",
        re.IGNORECASE,
    ),
}
_MAY_NOT = re.compile(
    rf"(?:tidak|tak|belum) (?:boleh|bisa|dapat)|(?:may|can|could) not|can(?:not|n?{APOSTROPHE}t)",
    re.IGNORECASE,
)
_RESERVES = re.compile(
    r"\b(?:only|unless|not?|none|nobody|nothing|neither|never|hardly|rarely|few|little|until|just"
    rf"|hanya|kecuali|baru|cuma|tidak|tak|belum|bukan|jangan|jarang|sebelum|sulit)\b|{APOSTROPHE}t\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…:;][\"”’)]*\s+")  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Mood:
    """A sentence, where it begins, what in it denies, binds and allows, and its language.

    What denies is written with its offset and the word behind it: "tidak boleh".
    """

    text: str
    offset: int
    denies: tuple[tuple[int, str], ...]
    binds: tuple[str, ...]
    allows: tuple[str, ...]
    language: str

    @property
    def answers(self) -> bool:
        """Return whether anything here may stand for a negation."""
        return any(words[self.language].search(self.text) for words in (NEGATES, ANSWERS))


def moods(text: str, language: str) -> list[Mood]:
    """Return the mood of each sentence; none for a language whose words are unknown."""
    own = tongue(language).language
    if own not in DENIES:
        return []
    if is_addressed(text):
        text = ADDRESS.sub(blank, text)
    said = words(text)
    denies = None if DENYING.isdisjoint(said) else DENIES[own]
    binds = None if BINDING.isdisjoint(said) else _BINDS[own]
    allows = None if ALLOWING.isdisjoint(said) else _ALLOWS[own]
    return [
        Mood(
            sentence,
            offset,
            tuple(_found(denies, sentence)),
            tuple([word for _, word in _found(binds, sentence)]),
            tuple([word for _, word in _found(allows, sentence)]),
            own,
        )
        for offset, sentence in _sentences(text)
    ]


def together(moods: Sequence[Mood]) -> Mood:
    """Return the mood of several sentences as one."""
    return Mood(
        " ".join(mood.text for mood in moods),
        0,
        tuple((mood.offset + place, word) for mood in moods for place, word in mood.denies),
        tuple(word for mood in moods for word in mood.binds),
        tuple(word for mood in moods for word in mood.allows),
        moods[0].language,
    )


def opposed(one: Mood, two: Mood) -> tuple[str, str] | None:
    """Return the words of both that do not go together, "" where a side has none."""
    if one.denies and not two.answers:
        word = _own_word(one, two)
        return (word, (*two.binds, *two.allows, "")[0]) if word else None
    if two.denies and not one.answers:
        word = _own_word(two, one)
        return ((*one.binds, *one.allows, "")[0], word) if word else None
    if word := _released(one, two):
        return word, two.allows[0]
    if word := _released(two, one):
        return one.allows[0], word
    binds_one = one.binds and not one.allows and two.allows and not two.binds
    binds_two = two.binds and not two.allows and one.allows and not one.binds
    if not (binds_one or binds_two) or one.answers or two.answers:
        return None
    return (one.binds[0], two.allows[0]) if binds_one else (one.allows[0], two.binds[0])


def _released(one: Mood, two: Mood) -> str:
    """Return what may not be done on one side and may, without reserve, on the other."""
    if not two.allows or one.allows or _RESERVES.search(two.text):
        return ""
    return next((word for _, word in one.denies if _MAY_NOT.match(word)), "")


def _own_word(one: Mood, two: Mood) -> str:
    """Return what denies here and is no quotation that the other side holds as well."""
    return next((word for _, word in one.denies if word not in two.text), "")


def _found(pattern: re.Pattern[str] | None, text: str) -> list[tuple[int, str]]:
    return [(match.start(), match[0]) for match in pattern.finditer(text)] if pattern else []


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _SENTENCE.finditer(text):
        yield start, text[start : match.start() + 1]
        start = match.end()
    if start < len(text):
        yield start, text[start:]
