"""What a bilingual site is made of: data only, knowing nothing of files, Markdown or MkDocs."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 — read at run time, by memory
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from kembar.model.ledger import Agreement, Broken, Kept, Ledger, Waiver
from kembar.model.place import Place
from kembar.model.section import Block, Element, Heading, Image, Link, Prose, Section
from kembar.model.unreadable import Unreadable, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model.goal import Goal
    from kembar.model.navigation import Navigation
    from kembar.model.published import Published
    from kembar.model.searched import Searched
    from kembar.pictures import Picture
    from kembar.schema import Settings

__all__ = [
    "Agreement",
    "Block",
    "Broken",
    "Element",
    "FrontMatter",
    "Heading",
    "Image",
    "Kept",
    "Ledger",
    "Link",
    "Page",
    "Pair",
    "Place",
    "Prose",
    "Reference",
    "Section",
    "Shelf",
    "Site",
    "Unreadable",
    "Waiver",
    "Why",
]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A page's data: its values, and the line of each key (`title`, `outcomes[1]`)."""

    values: Mapping[str, object] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    fault: Prose | None = None


@dataclass(frozen=True)
class Page:
    """One page in one language: `path` is `id/a/b.md`, `name` is `a/b.md`, the same in a pair.

    `digest` names the bytes that it was read from.
    """

    path: str
    language: str
    name: str
    front_matter: FrontMatter
    sections: tuple[Section, ...]
    ids: tuple[tuple[str, int], ...] = ()
    digest: str = ""
    waivers: tuple[Waiver, ...] = ()

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Return the headings from top to bottom."""
        return tuple(section.heading for section in self.sections if section.heading)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Return every link, in order."""
        return tuple(chain.from_iterable(section.links for section in self.sections))

    @cached_property
    def images(self) -> tuple[Image, ...]:
        """Return every image and embedded file, in order."""
        return tuple(chain.from_iterable(section.images for section in self.sections))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Return the ids that a link may end in."""
        return frozenset(name for name, _ in self.ids)

    def place(self, line: int = 1) -> Place:
        """Return the place of a line of this page."""
        return Place(self.path, line)


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """The same page in two languages, the default language first, and what is kept of it.

    Nothing is kept, None, where there is no ledger, or one that cannot be read.
    """

    first: Page
    second: Page
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The pages of one language that other pages lean on, None where a site has none."""

    facts: Page | None = None
    sources: Page | None = None
    glossary: Page | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """An address in a template or style sheet; `folder` is where that file is published.

    `loads` when a browser fetches it without being asked, unlike a link.
    """

    target: str
    place: Place
    folder: str = ""
    in_styles: bool = False
    loads: bool = True


@dataclass(frozen=True, eq=False)
class Site:
    """Everything that the checks look at. Paths are below the docs folder, with `/`.

    `files` are the files that are no pages; `unreadable` says which pages could not be read, why
    and where; `strays` are the pages, and the first file of each folder named like a language,
    that belong to no language. `docs` is how the docs folder is called in messages. `references`
    are the addresses in templates and style sheets, `frame` the files of the theme's own folder,
    `navigation` is what mkdocs.yml says, `published` what was built when that was asked for.
    `pictures` are the image files of a site that budgets them, `image_budget` the bytes of one.
    `searched` is what the file of each language says that tunes its search, where there is one.
    `goals` are where links lead, by page, target and whether it is raw HTML, as it is found out.
    """

    settings: Settings
    pages: tuple[Page, ...]
    files: frozenset[str] = frozenset()
    unreadable: tuple[Unreadable, ...] = ()
    strays: tuple[str, ...] = ()
    docs: str = "docs"
    references: tuple[Reference, ...] = ()
    frame: frozenset[str] = frozenset()
    navigation: Navigation | None = None
    published: Published | None = None
    ledger: Ledger = field(default_factory=Ledger)
    searched: Mapping[str, Searched] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    image_budget: int = 0
    goals: dict[tuple[str, str, bool], Goal] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def by_path(self) -> Mapping[str, Page]:
        """Return the pages by their path."""
        return {page.path: page for page in self.pages}

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Return every page of the default language with its twin in each other language."""
        first, *others = self.settings.languages
        return tuple(
            Pair(page, twin, self.ledger.of(page.name))
            for page in self.pages
            if page.language == first
            for other in others
            if (twin := self.by_path.get(f"{other}/{page.name}"))
        )

    @cached_property
    def unread(self) -> frozenset[str]:
        """Return the paths of the pages that are there but could not be read."""
        return frozenset(page.place.path for page in self.unreadable)

    def shelf(self, language: str) -> Shelf:
        """Return the pages that the pages of a language lean on."""
        names = (self.settings.facts, self.settings.sources, self.settings.glossary)
        return Shelf(*(self.by_path.get(f"{language}/{name}") if name else None for name in names))

    def pages_in(self, language: str) -> Iterator[Page]:
        """Yield the pages of one language."""
        return (page for page in self.pages if page.language == language)
