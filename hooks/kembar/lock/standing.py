"""How one part of a pair stands to what was last agreed, whichever side leads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from kembar.finding import Words, quoted
from kembar.lock.parts import DATA, TOP, keys, parts, translated
from kembar.lock.prints import fingerprint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.lock.parts import Part, Side
    from kembar.lock.prints import Move
    from kembar.model import Agreement, Page, Pair, Place
    from kembar.schema import Settings

_MEANT = frozenset({"numbers", "meaning"})


@dataclass(frozen=True, slots=True)
class Standing:
    """A part of a pair, its fingerprints now, and how each side moved since it was agreed."""

    pair: Pair
    part: Part
    prints: tuple[str, str]
    agreed: Agreement | None = None
    moves: tuple[Move, Move] = ("still", "still")

    @property
    def key(self) -> str:
        """Return the key of the part, which its ledger's line begins with."""
        return self.part.key

    @property
    def sides(self) -> tuple[tuple[Page, Side], tuple[Page, Side]]:
        """Return both pages with the part as each has it."""
        return (self.pair.first, self.part.first), (self.pair.second, self.part.second)

    @property
    def by_language(self) -> Mapping[str, str]:
        """Return the fingerprints by language."""
        return {page.language: one for (page, _), one in zip(self.sides, self.prints, strict=True)}

    @property
    def is_in_step(self) -> bool:
        """Return whether nothing has to be read again.

        Numbers that moved on both sides are compared as they now stand, by rules of their own.
        """
        return self.moves in {("still", "still"), ("numbers", "numbers")}

    @property
    def is_grave(self) -> bool:
        """Return whether what a side means has moved."""
        return not self.is_in_step and not _MEANT.isdisjoint(self.moves)

    @property
    def both_moved(self) -> bool:
        """Return whether both sides have moved, each for itself."""
        return not self.is_in_step and "still" not in self.moves

    @property
    def ahead(self) -> tuple[Page, Side]:
        """Return the side that moved, the first if both did."""
        return self.sides[0 if self.moves[0] != "still" else 1]

    @property
    def behind(self) -> tuple[Page, Side]:
        """Return the side that did not move, the second if both did."""
        return self.sides[1 if self.moves[0] != "still" else 0]

    @property
    def places(self) -> tuple[Place, Place]:
        """Return where the part begins: on the side behind, and on the side ahead."""
        (page, side), (other, twin) = self.behind, self.ahead
        return page.place(side.line), other.place(twin.line)

    @property
    def address(self) -> str:
        """Return how the part is called on the command line."""
        return f"{self.pair.first.name.removesuffix('.md')}#{self.part.key}"


def now_of(pair: Pair, settings: Settings) -> tuple[Standing, ...]:
    """Return the parts of a pair with their fingerprints, as though nobody ever agreed them."""
    return _now_of(pair, translated(pair.first, settings))


@lru_cache(maxsize=4)  # the rules share one reading of the pairs that a page makes
def _now_of(pair: Pair, data: tuple[str, ...]) -> tuple[Standing, ...]:
    first, second = pair.first.language, pair.second.language
    return tuple(
        Standing(
            pair,
            part,
            (fingerprint(part.first.prose, first), fingerprint(part.second.prose, second)),
        )
        for part in parts(pair, data)
    )


def holds(standing: Standing, place: Place) -> bool:
    """Return whether a place is in a part, on either page."""
    for page, side in standing.sides:
        if page.path == place.path:
            if place.line <= max(page.front_matter.lines.values(), default=0):
                return standing.key == DATA
            names = {line: key for line, key in keys(page).items() if line <= place.line}
            begin = max(names)
            return standing.key == TOP if names[begin] == TOP else begin == side.line
    return False


def called(standing: Standing) -> Words:
    """Return how messages call a part: its heading on the page that they stand on."""
    title = quoted(standing.behind[1].title, 20)
    if standing.key == DATA:
        return Words(id="data halaman", en="the page's data")
    return Words(title, title) if standing.behind[1].title else Words("bagian atas", "the top")


def named(language: str) -> Words:
    """Return what a language is called in the two languages that editors read (CLDR)."""
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Words(language, language)
    return Words(*(str(locale.get_display_name(reader) or language) for reader in ("id", "en")))
