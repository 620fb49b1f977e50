"""What a site is asked to hold: its languages, and the front matter of each kind of page."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

KeyType = Literal["text", "whole-number", "date", "list", "questions"]


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
    refers: Literal["page", "source"] | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page: the paths that belong to it and its own keys after those of all kinds.

    `searched` when readers find its pages through the site's search.
    """

    name: str
    paths: tuple[str, ...]
    keys: tuple[Key, ...]
    searched: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """What kembar.toml says of a site; `rules_at` is where each language's rule pages are."""

    languages: tuple[str, ...] = ("id", "en")
    explicit_ids: bool = False
    kinds: tuple[Kind, ...] = ()
    sources: str = "sumber.md"
    rules_at: Mapping[str, str] = field(default_factory=dict)
    glossary: str = ""
    kept: tuple[str, ...] = ()

    def kind_of(self, name: str) -> Kind | None:
        """Return the first kind with a path that matches a page's name, folder by folder."""
        parts = name.split("/")
        for kind in self.kinds:
            for path in kind.paths:
                wanted = path.split("/")
                if len(wanted) == len(parts) and all(map(fnmatch, parts, wanted)):
                    return kind
        return None
