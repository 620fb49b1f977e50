"""What a pack holds: which pages of a language, under which titles, in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from kembar.artefacts.packs.elements import read, within
from kembar.artefacts.sources import source_names
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.artefacts.packs.elements import Node
    from kembar.artefacts.rendered import Rendered
    from kembar.finding import Language
    from kembar.schema import Settings

OFFERED = "H26"  # the page that offers the packs
# Pages that only work on the site, that repeat others, or that are for editors, are left out.
_BEFORE = ((Words("Mulai dari sini", "Start here"), ("mulai.md", "pelajaran/index.md")),)
_AFTER = (
    (Words("Lembar kerja", "Worksheets"), ("lembar-kerja.md",)),
    (Words("Hak setelah PHK", "Rights after a layoff"), ("hak/*.md",)),
    (Words("Kena tipu?", "Scammed?"), ("kena-tipu.md",)),
    (Words("Kisah", "Stories"), ("kisah/*.md",)),
    (Words("Program dan mitra", "Programme and partners"), ("program.md", "mitra/*.md")),
    (Words("Untuk pelatih", "For trainers"), ("pelatih.md", "pelatih/grup-whatsapp.md")),
    (Words("Istilah dan sumber", "Glossary and sources"), ("istilah.md", "sumber.md")),
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page in a pack, its content as elements, and the ids in it."""

    page: Rendered
    content: tuple[Node, ...]
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Part:
    """Chapters that belong together."""

    title: str
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """All that packs hold in one language.

    `name` and `about` are the site's own, `root` its address; `labels` say what each source is
    called, which stands in the chapter `sources`. `facts` is the address of the page of facts: it
    is for those who check the hub, and left out. `newer` is that of the page with the packs.
    """

    language: Language
    name: str
    about: str
    root: str
    parts: tuple[Part, ...]
    labels: Mapping[str, str]
    sources: str
    facts: str = ""
    newer: str = ""

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """Return the chapters of all parts."""
        return tuple(chapter for part in self.parts for chapter in part.chapters)

    @property
    def newest(self) -> str:
        """Return the last day on which a page was checked: "2026-11-23"."""
        days = (one.page.data.get("checked_on") for one in self.chapters)
        return max((day.isoformat() for day in days if isinstance(day, date)), default="")

    @property
    def day(self) -> str:
        """Return the day that files in packs have: the newest, or the first that a ZIP knows."""
        return self.newest or "1980-01-01"


def book(
    pages: Sequence[Rendered], language: Language, about: tuple[str, str, str], settings: Settings
) -> Book:
    """Return the pages of a language as a book.

    `about` is the site's name, what it says of itself, and its address.
    """
    chapters = [_chapter(page) for page in pages if page.code]
    parts = (
        *_parts(_BEFORE, chapters, language),
        *_modules(chapters),
        *_parts(_AFTER, chapters, language),
    )
    named = {one.page.name: one for one in chapters}
    listed, facts = named.get(settings.sources), named.get(settings.facts)
    newer = (page.address for page in pages if page.code == OFFERED)
    return Book(
        language,
        *about,
        parts,
        source_names(listed.page.html) if listed else {},
        listed.page.code if listed else "",
        facts.page.address if facts else "",
        next(newer, ""),
    )


def _chapter(page: Rendered) -> Chapter:
    content = read(page.html)
    ids = (one.attributes["id"] for one in within(content) if one.attributes.get("id"))
    return Chapter(page, content, frozenset(ids))


def _parts(
    wanted: Sequence[tuple[Words, tuple[str, ...]]], chapters: Sequence[Chapter], language: Language
) -> Iterator[Part]:
    for title, patterns in wanted:
        found = [
            chapter
            for pattern in patterns
            for chapter in sorted(chapters, key=_place)
            if fnmatchcase(chapter.page.name, pattern)
        ]
        if found:
            yield Part(title.said_in(language), tuple(found))


def _modules(chapters: Sequence[Chapter]) -> Iterator[Part]:
    modules = sorted((one for one in chapters if one.page.kind == "module"), key=_place)
    for module in modules:
        number = module.page.whole("module")
        lessons = [
            one
            for one in chapters
            if one.page.kind == "lesson" and one.page.whole("module") == number
        ]
        yield Part(module.page.said("title"), (module, *sorted(lessons, key=_place)))


def _place(chapter: Chapter) -> tuple[bool, str]:
    """Return where a chapter stands in its part: what leads to the others before them."""
    return not chapter.page.name.endswith("index.md"), chapter.page.code
