"""What editors have promised: sections that were agreed to say the same, and waivers."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 — read at run time, by memory
from dataclasses import dataclass, field
from datetime import date  # noqa: TC003 — likewise

from kembar.model.place import Place  # noqa: TC001 — likewise
from kembar.model.promises import Promises


@dataclass(frozen=True, slots=True)
class Agreement:
    """That a section says the same in all languages: its fingerprint in each, when and how."""

    prints: Mapping[str, str]
    on: date
    how: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one page: its agreed sections, and what its waivers waived, by waiver."""

    sections: Mapping[str, Agreement] = field(default_factory=dict)
    waived: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's word that what a rule finds on the lines of a page may stand until a day.

    `place` is where it is written, `path` the file that it is about, whose lines `first` to `last`
    it covers: the whole file when `last` is 0. What is missing is empty.
    """

    place: Place
    rule: str
    reason: str
    owner: str
    until: date | None
    path: str
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Broken:
    """A file of the ledger that cannot be understood: the line, and what is wrong there.

    `page` is the name of the page that it is of, empty for the waivers of what has no page.
    """

    place: Place
    problem: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is kept beside the pages, by page name; None where nobody ever agreed anything.

    `renamed` are the names that pages were kept under, where that is another, by their own;
    `promises` are what readers may have saved, printed or shared.
    """

    pages: Mapping[str, Kept] | None = None
    waivers: tuple[Waiver, ...] = ()
    broken: tuple[Broken, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    promises: Promises = field(default_factory=Promises)

    def of(self, name: str) -> Kept | None:
        """Return what is kept of a page; None where nothing can be said of it."""
        if self.pages is None or any(one.page == name for one in self.broken):
            return None
        return self.pages.get(name, Kept())

    def was(self, name: str) -> str:
        """Return the name that a page is kept under."""
        return self.renamed.get(name, name)
