"""What a check reports: a fault as a rule sees it, and a finding as an editor reads it."""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import commonprefix
from typing import TYPE_CHECKING, Literal

from kembar.model import Place  # noqa: TC001 — read at run time, by memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from kembar.model import Page, Pair, Shelf, Site, Waiver
    from kembar.schema import Settings

Level = Literal["error", "warning", "notice"]
Language = Literal["id", "en"]


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """The same short text in the two languages that editors read."""

    id: str
    en: str

    def said_in(self, language: Language) -> str:
        """Return the words in one of the languages."""
        return self.id if language == "id" else self.en


@dataclass(frozen=True, slots=True)
class Fix:
    """A mend that cannot be wrong: the address as it is written, and as it must be."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What a rule found: the place, what is wrong, the next action, and the place in the twin."""

    place: Place
    message: Words
    hint: Words
    other: Place | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault with the rule that found it and how much it weighs."""

    rule: str
    level: Level
    fault: Fault


@dataclass(frozen=True, slots=True)
class Judged:
    """A waiver, and what became of it: how many findings it met, and whether they have changed.

    `rules` are the ids of the rules that may be waived.
    """

    waiver: Waiver
    rules: Sequence[str]
    today: date
    met: int = 0
    lapsed: bool = False

    @property
    def is_whole(self) -> bool:
        """Return whether the waiver says what it must."""
        waiver = self.waiver
        said = waiver.reason and waiver.owner and waiver.until
        return bool(said) and waiver.rule in self.rules

    @property
    def is_over(self) -> bool:
        """Return whether its last day has passed."""
        return self.waiver.until is not None and self.waiver.until < self.today


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check. The id is the name of its document, and reads well after "allow".

    It has one of six checks, by what it must see: a page, a page beside those that others lean
    on, a pair, the whole site, the site and what day it is, or a waiver after all else was found.
    """

    id: str
    page: Callable[[Page, Settings], Iterator[Fault]] | None = None
    beside: Callable[[Page, Shelf, Settings], Iterator[Fault]] | None = None
    pair: Callable[[Pair, Settings], Iterator[Fault]] | None = None
    site: Callable[[Site], Iterator[Fault]] | None = None
    dated: Callable[[Site, date], Iterator[Fault]] | None = None
    waiver: Callable[[Judged], Iterator[Fault]] | None = None

    def check(self, site: Site) -> Iterator[Fault]:
        """Yield what the rule finds in a site."""
        if self.page:
            for page in site.pages:
                yield from self.page(page, site.settings)
        if self.beside:
            for page in site.pages:
                yield from self.beside(page, site.shelf(page.language), site.settings)
        if self.pair:
            for pair in site.pairs:
                yield from self.pair(pair, site.settings)
        if self.site:
            yield from self.site(site)


def quoted(value: object, room: int = 40) -> str:
    """Return a value from a page in quotes, on one line and shortened to `room` characters.

    Rooms are chosen so that no message passes 80 characters.
    """
    plain = isinstance(value, str | int | float)
    text = " ".join(str(value).split()) if plain else type(value).__name__
    return f'"{text[: room - 1]}…"' if len(text) > room else f'"{text}"'


def quoted_apart(one: str, two: str, room: int) -> tuple[str, str]:
    """Return two values in quotes, shortened at their beginning where only their ends differ."""
    if one == two or quoted(one, room) != quoted(two, room):
        return quoted(one, room), quoted(two, room)
    shared = len(commonprefix((one, two)))
    cut = max(0, shared - room // 2)
    return quoted(f"\u2026{one[cut:]}", room), quoted(f"\u2026{two[cut:]}", room)
