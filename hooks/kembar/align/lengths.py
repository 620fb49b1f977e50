"""How long a text is, and how long its translation may be expected to be."""

from __future__ import annotations

from functools import lru_cache
from statistics import median
from typing import TYPE_CHECKING

from kembar.align import sections

if TYPE_CHECKING:
    from kembar.model import Page, Pair, Section

# Below, a page has as good as no text beside one above.
_EMPTY, _FULL = 5, 40  # words
# From so many characters on, the lengths of two texts say something (parity on 585 pages).
_LONG = 200
_RATIOS = 3
# Languages that write a word in one or two signs, and without spaces.
_DENSE = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})


def words_of(page: Page) -> int:
    """Return how many words a page has below its headings."""
    return sum(
        len(prose.text.split())
        for section in page.sections
        for prose in section.prose
        if not prose.tag.startswith("h")
    )


def is_empty_beside(page: Page, twin: Page) -> bool:
    """Return whether a page has as good as no text although its twin is full of it."""
    if any(section.images or section.blocks for section in page.sections):
        return False
    return words_of(page) < _EMPTY and words_of(twin) >= _FULL


@lru_cache(maxsize=1)
def expected_ratio(pair: Pair) -> float | None:
    """Return how long a text of the second page is beside the first's; None if it is not known."""
    found = [
        length(two) / length(one)
        for one, two in sections(pair)
        if length(one) >= _LONG and length(two) >= _LONG / 2
    ]
    if len(found) >= _RATIOS:
        return median(found)
    languages = {pair.first.language[:2], pair.second.language[:2]}
    return None if languages & _DENSE else 1.0


def length(section: Section) -> int:
    """Return how many characters the text of a section has."""
    return sum(len(prose.text) for prose in section.prose)
