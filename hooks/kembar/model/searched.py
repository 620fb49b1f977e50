"""What editors say of the search of one language: what people type, and what they then need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kembar.model.section import Prose  # noqa: TC001 — read at run time, by memory

Flaw = Literal[
    "not UTF-8",
    "not YAML",
    "not text",
    "no words",
    "no list",
    "no lines",
    "unknown",
    "empty",
    "no word",
    "twice",
    "not three",
]


@dataclass(frozen=True, slots=True)
class Entry:
    """A page or a word, and what people type for it."""

    name: str
    line: int
    typed: tuple[Prose, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong on a line, and what is written there."""

    line: int
    flaw: Flaw
    value: str = ""


@dataclass(frozen=True, slots=True)
class Searched:
    """What is said: nothing that a problem is with.

    `popular` are the pages to offer where nothing is found, `help` the pages for emergencies,
    `asked` the sections with how people ask for them, and `words` the words of our pages, each with
    what people type for it.
    """

    popular: tuple[Prose, ...] = ()
    help: tuple[Entry, ...] = ()
    asked: tuple[Entry, ...] = ()
    words: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
