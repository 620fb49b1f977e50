"""What a check reports: a fault as a rule sees it, and a finding as an editor reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kembar.model import Place  # noqa: TC001 — read at run time, by memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kembar.model import Page, Pair, Site
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
class Fault:
    """What a rule found: the place, what is wrong, the next action, and the place in the twin."""

    place: Place
    message: Words
    hint: Words
    other: Place | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault with the rule that found it and how much it weighs."""

    rule: str
    level: Level
    fault: Fault


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check. The id is the name of its document, and reads well after "allow".

    It has one of three checks, by how much it must see: a page, a pair, or the whole site.
    """

    id: str
    page: Callable[[Page, Settings], Iterator[Fault]] | None = None
    pair: Callable[[Pair, Settings], Iterator[Fault]] | None = None
    site: Callable[[Site], Iterator[Fault]] | None = None

    def check(self, site: Site) -> Iterator[Fault]:
        """Yield what the rule finds in a site."""
        if self.page:
            for page in site.pages:
                yield from self.page(page, site.settings)
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
