"""What a site is asked to hold: its languages, and the front matter of each kind of page."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

KeyType = Literal["text", "whole-number", "date", "list", "questions", "worked"]


@dataclass(frozen=True, slots=True)
class Key:
    """What one front-matter key must hold; see kembar.toml for the meaning of each part."""

    name: str
    type: KeyType
    about: Mapping[str, str]
    optional: bool = False
    same: bool = False
    pattern: str | None = None
    least: int | None = None
    most: int | None = None
    refers: Literal["page", "source", "fact"] | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page: the paths that belong to it and its own keys after those of all kinds.

    `searched` when readers find its pages through the site's search, `explained` when its pages
    say what the terms of the glossary mean, `claims` when they tell of people and what they earn.
    """

    name: str
    paths: tuple[str, ...]
    keys: tuple[Key, ...]
    searched: bool = True
    explained: bool = False
    claims: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """What a page may be about: days until it is due again, and whether it is about the law."""

    days: int
    law: bool = False


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool with a permanent code: the mark that leaves it in a page, and its name by language."""

    mark: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """How long sentences may be: the mean, in words, and the percentage of those beyond `long`."""

    mean: int
    long: int
    share: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What kembar.toml says of a site; `rules_at` is where each language's rule pages are.

    `law_notice` is the title of the box that pages on the law carry, and `reading` how sentences
    are in each language; `search` is the file that tunes the search of a language,
    `behind` what answers after the rest, and `repeating` pages of which only the top is searched.
    `tools` are by permanent code.
    """

    languages: tuple[str, ...] = ("id", "en")
    explicit_ids: bool = False
    kinds: tuple[Kind, ...] = ()
    sources: str = "sumber.md"
    rules_at: Mapping[str, str] = field(default_factory=dict)
    glossary: str = ""
    everyday: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    topics: Mapping[str, Topic] = field(default_factory=dict)
    law_notice: Mapping[str, str] = field(default_factory=dict)
    reading: Mapping[str, Reading] = field(default_factory=dict)
    facts: str = ""
    search: str = ""
    behind: tuple[str, ...] = ()
    repeating: tuple[str, ...] = ()
    tools: Mapping[str, Tool] = field(default_factory=dict)

    def keys_of(self, name: str) -> tuple[Key, ...]:
        """Return the front-matter keys that a page's kind has, none where it is of no kind."""
        kind = self.kind_of(name)
        return kind.keys if kind else ()

    def topics_of(self, values: Mapping[str, object]) -> list[Topic]:
        """Return what a page says it is about in its data, in the key `topics`."""
        named = values.get("topics")
        names = [str(one) for one in named] if isinstance(named, list) else []
        return [self.topics[name] for name in names if name in self.topics]

    def kind_of(self, name: str) -> Kind | None:
        """Return the first kind with a path that matches a page's name, folder by folder."""
        parts = name.split("/")
        for kind in self.kinds:
            for path in kind.paths:
                wanted = path.split("/")
                if len(wanted) == len(parts) and all(map(fnmatch, parts, wanted)):
                    return kind
        return None
