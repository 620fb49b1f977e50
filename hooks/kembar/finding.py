"""What a check reports: a fault as a rule sees it, and a finding as an editor reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kembar.model import Place, Site

Level = Literal["error", "warning", "notice"]


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """The same short text in the two languages that editors read."""

    id: str
    en: str


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
    """A named check. The id is the name of its document, and reads well after "allow"."""

    id: str
    level: Level
    check: Callable[[Site], Iterator[Fault]]


def quoted(value: object, room: int = 40) -> str:
    """Return a value from a page in quotes, on one line and shortened to `room` characters.

    Rooms are chosen so that no message passes 80 characters.
    """
    plain = isinstance(value, str | int | float)
    text = " ".join(str(value).split()) if plain else type(value).__name__
    return f'"{text[: room - 1]}…"' if len(text) > room else f'"{text}"'
