"""What the numbers of a page may rest on: the facts it names, its examples, its right sums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.sums import written_sums
from kembar.values import values
from kembar.worked import worked

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from decimal import Decimal

    from kembar.links.entries import Entry
    from kembar.model import Page
    from kembar.schema import Settings
    from kembar.values import Value


_ALL = 100  # percent, and the hundred that it is of


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a page's numbers may be: what its facts say, and the numbers that it works out.

    `keys` are unit and amount, `numbers` the numbers before the units.
    """

    keys: frozenset[tuple[str, Decimal]]
    numbers: frozenset[Decimal]
    own: frozenset[Decimal]

    def hold(self, value: Value) -> bool:
        """Return whether a sum of money or a percentage rests on something."""
        amount = abs(value.amount)
        # Nothing and all are no news; "seratus rupiah" only says what a percentage is.
        is_whole = amount == _ALL and (value.unit == "%" or value.spelled)
        if not amount or is_whole:
            return True
        return (
            not self.keys.isdisjoint((value.key, *value.others))
            or amount in self.own
            or (value.unit == "%" and amount / _ALL in self.own)
        )

    def count(self, value: Value, worked: Collection[Decimal]) -> bool:
        """Return whether a count or a length of time is a fact's, or worked out beside it.

        The unit may go without saying: "before they were 54".
        """
        if value.number in worked or (not value.unit and value.number in self.numbers):
            return True
        return not self.keys.isdisjoint((value.key, *value.others))


def named_facts(page: Page, settings: Settings) -> list[str] | None:
    """Return the ids of the facts that a page names, None where it need not name any."""
    for key in settings.keys_of(page.name):
        named = page.front_matter.values.get(key.name)
        if key.refers == "fact" and isinstance(named, list):
            return [str(one).lower() for one in named]
    return None


def grounds(
    page: Page, named: list[str], facts: Mapping[str, Entry], settings: Settings
) -> Grounds:
    """Return what the numbers of a page may rest on."""
    found = [
        value
        for name in named
        if name in facts
        for prose in facts[name].proses
        for value in values(prose, page.language)
        if not value.faint
    ]
    own = {
        abs(number)
        for example in worked(page, settings)
        for number in (*example.given.values(), *example.gives.values())
    }
    for one in written_sums(page):
        if one.verdict == "right":
            own.update(abs(number) for _, number in one.numbers)
    return Grounds(
        frozenset(key for value in found for key in (value.key, *value.others)),
        frozenset(value.number for value in found),
        frozenset(own),
    )
