"""Why a page could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kembar.model.place import Place

Why = Literal[
    "not-utf-8", "nul", "too-big", "too-heavy", "folder", "link-loop", "link-outside", "denied"
]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A page that could not be read."""

    place: Place
    why: Why
