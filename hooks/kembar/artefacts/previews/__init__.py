"""What the preview image of each page shows: the page's title, and where in the hub it stands."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kembar.artefacts.rendered import Rendered
    from kembar.finding import Language

FOLDER = "assets/previews/"
# What Facebook, and WhatsApp with it, shows whole ("Best practices: images", 1.91 : 1).
WIDTH, HEIGHT = 1200, 630

_HASH = 8  # letters of it, as in names.hashed
_MINUTES = Words("menit", "minutes")
_LESSON = Words("pelajaran", "lesson")
_LESSONS = Words("pelajaran", "lessons")
_RULES = Words("Aturan pemeriksa", "The rules of the checker")
_ABOVE: Mapping[str, Words] = {
    "partner": Words("Mitra", "Partner"),
    "story": Words("Kisah", "Story"),
    "right": Words("Hak setelah PHK", "Rights after a layoff"),
    "rule": Words("Untuk penyunting", "For editors"),
}
_OTHER = Words("Belajar gratis dari ponselmu", "Learn for free on your phone")


@dataclass(frozen=True, slots=True)
class Card:
    """What is drawn: the title, a line above it, and the name and the page's code below."""

    title: str
    above: str
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The image of a page: its path below the site's root, and what it shows."""

    path: str
    card: Card


def previews(
    pages: Sequence[Rendered], language: Language, name: str, made_with: bytes
) -> dict[str, Preview]:
    """Return the previews of the pages of a language, by the names of the pages.

    `name` is that of the site; `made_with` changes with how cards are drawn (`drawing.made_with`).
    """
    found = [(page, card(page, pages, language, name)) for page in pages]
    return {
        page.name: Preview(_path(one, page.code or page.kind or "page", language, made_with), one)
        for page, one in found
    }


def by_code(found: Mapping[str, Preview]) -> dict[str, Preview]:
    """Return the previews of the pages of a language that have a code, by that code."""
    return {one.card.code: one for one in found.values() if one.card.code}


def card(page: Rendered, pages: Iterable[Rendered], language: Language, name: str) -> Card:
    """Return the card of a page among all pages of its language.

    The pages of rules, as many as all others, share one: who follows a link to a rule knows it.
    """
    title = _RULES.said_in(language) if page.kind == "rule" else page.said("title")
    return Card(title, _above(page, pages, language), name, page.code)


def _path(card: Card, code: str, language: str, made_with: bytes) -> str:
    drawn = (card.title, card.above, card.name, card.code)
    key = sha256(made_with + "\0".join(drawn).encode()).hexdigest()[:_HASH]
    return f"{FOLDER}{code}.{language}.{key}.png"


def _above(page: Rendered, pages: Iterable[Rendered], language: Language) -> str:
    minutes, number = _MINUTES.said_in(language), page.whole("module")
    if page.kind == "lesson":
        modules = (one for one in pages if one.kind == "module")
        titles = (one.said("title") for one in modules if one.whole("module") == number)
        return " · ".join((*titles, f"{page.whole('minutes')} {minutes}"))
    if page.kind == "module":
        inside = [one.whole("minutes") for one in pages if one.whole("module") == number]
        times = [time for time in inside if time]
        lessons = (_LESSON if len(times) == 1 else _LESSONS).said_in(language)
        return f"{len(times)} {lessons} · {sum(times)} {minutes}"
    said = _ABOVE.get(page.kind, _OTHER).said_in(language)
    acronym = page.said("acronym")
    return said if acronym in page.said("title") else f"{said} · {acronym}"
