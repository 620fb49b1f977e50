"""Where a link leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a link leads. `path` is below the docs folder; when missing, it is the best reading.

    `exact` when the address names the page's file: MkDocs finds no other way of writing.
    """

    kind: Literal["outside", "page", "file", "missing", "empty"]
    path: str = ""
    fragment: str = ""
    exact: bool = True
