"""On which line of a built file something stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the lines of a text end: to count them anew for each entry would be quadratic."""

    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        """Return the lines of a text."""
        return cls(tuple(found.start() for found in re.finditer("\n", text)))

    def at(self, offset: int) -> int:
        """Return the 1-based line of the character at an offset."""
        return bisect_left(self.ends, offset) + 1
