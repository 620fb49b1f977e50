"""What a value is: how much of what, as written, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

Kind = Literal["money", "date", "number", "small"]

_DATES = frozenset({"date", "time", "weekday"})
# Units that a bare number on the other side stands for as well: "30 tahun", "aged 30".
_NO_MEASURE = frozenset({"", "%", "phone", "name", "misread", "date", "weekday"})


@dataclass(frozen=True, slots=True)
class Value:
    """A value in a text: its unit, how much, as written, the words around it, and its line.

    The unit is a currency (`IDR`), `%`, a measure in its smallest unit (`s`, `mo`, `g`), `time`
    (minutes of the day), `date` (as 20260305, 0 for what is left out), `weekday`, `phone`, `name`
    for a code or version, `misread` for what the language cannot read as a number (`1,500,000` in
    Indonesian), or none. `number` is the bare number before the unit. `others` are further amounts
    that may be meant. A `faint` value satisfies one of the twin and is never asked for.
    """

    unit: str
    amount: Decimal
    written: str
    context: str
    line: int
    number: Decimal
    others: tuple[tuple[str, Decimal], ...] = ()
    faint: bool = False
    spelled: bool = False

    @property
    def key(self) -> tuple[str, Decimal]:
        """Return what must be equal in both languages."""
        return self.unit, self.amount

    @property
    def kind(self) -> Kind:
        """Return which rule the value belongs to."""
        # A sum that nobody can read begins with its currency all the same.
        if self.unit.isupper() or (self.unit == "misread" and not self.written[0].isdigit()):
            return "money"
        if self.unit in _DATES:
            return "date"
        whole = self.amount == self.amount.to_integral_value()
        # A bare whole number below ten is often put in other words.
        return "small" if not self.unit and whole and self.amount < 10 else "number"  # noqa: PLR2004

    @property
    def is_measure(self) -> bool:
        """Return whether the unit may go without saying."""
        return self.unit not in _NO_MEASURE and not self.unit.isupper()
