"""Where something stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A 1-based line of a file; its path is below the docs folder: `id/a.md`, `../mkdocs.yml`."""

    path: str
    line: int
