"""What one side of a pair says in values, and which values of the other side it answers."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from kembar.values import values
from kembar.values.tongue import tongue
from kembar.values.version import is_version
from kembar.values.wording import Wording, wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kembar.model import Prose
    from kembar.values import Value

# A title or a quotation is left as it is, numbers and all.
_QUOTED = re.compile(r"[\"“„«‘]([^\"“”„«»‘’\n]{2,120})[\"“”»’]")  # noqa: RUF001
_LONG_WORD = re.compile(r"[^\W\d_]{3,}")
_SPELLED_OUT = frozenset(map(Decimal, range(11)))
# "v6.4" is version 6.4, "NMEA-2000" is NMEA 2000.
_LETTERED = re.compile(r"([A-Za-z]+)-?(\d[\d.]*)")


class Side:
    """The values of some texts in one language."""

    def __init__(
        self,
        proses: Sequence[Prose],
        found: Sequence[Sequence[Value]],
        *,
        has_words: bool = True,
    ) -> None:
        self.proses = proses
        # Whether the numbers and units that are words in this language are known.
        self.has_words = has_words
        self.values = [value for ones in found for value in ones]
        self.keys = {key for value in self.values for key in (value.key, *value.others)}

    @cached_property
    def asked(self) -> list[Value]:
        """Return the values that the twin must have, each once."""
        once = {
            (value.key, value.unit == "misread" and value.written): value
            for value in reversed(self.values)
        }
        return [value for value in reversed(once.values()) if not value.faint]

    def missing_in(self, other: Side) -> Iterator[Value]:
        """Yield each value that the other side has neither in digits, in words nor verbatim."""
        for value in self.asked:
            if not other.answers(value, self):
                yield value

    def answers(self, value: Value, own: Side) -> bool:
        """Return whether the value is here too, however written."""
        if self._names(value) or self._may_say(value, own):
            return True
        if value.unit == "date":
            return self._has_date(value, own) or self._is_verbatim(value, own)
        if value.unit != "misread" and not self.keys.isdisjoint((value.key, *value.others)):
            return True
        return self._is_said(value) or self._is_verbatim(value, own)

    @cached_property
    def wording(self) -> Wording:
        """Return the whole text."""
        return wording(self.proses)

    @cached_property
    def quotations(self) -> frozenset[str]:
        """Return what stands in quotation marks."""
        quoted = _QUOTED.findall(self.wording.text)
        return frozenset(each for each in quoted if _LONG_WORD.search(each))

    @cached_property
    def _bare(self) -> set[Decimal]:
        return {amount for unit, amount in self.keys if not unit}

    @cached_property
    def _numbers(self) -> set[Decimal]:
        return {value.number for value in self.values if value.is_measure}

    @cached_property
    def _measured(self) -> set[Decimal]:
        dates = [_parts(value.amount) for value in self.values if value.unit == "date"]
        return self._numbers.union(*(map(Decimal, parts) for parts in dates))

    @cached_property
    def _unmeasured(self) -> set[Decimal]:
        return self._bare - self._numbers

    @cached_property
    def _in_words(self) -> set[Decimal]:
        return {value.amount for value in self.values if value.spelled and not value.unit}

    @cached_property
    def _all_numbers(self) -> set[Decimal]:
        return self._bare | {value.number for value in self.values}

    @cached_property
    def _lettered(self) -> list[tuple[str, str]]:
        written = [value.written for value in self.values if value.unit == "name"]
        return [match.groups() for one in written if (match := _LETTERED.fullmatch(one))]  # type: ignore[misc]

    def _names(self, value: Value) -> bool:
        """Return whether a number is part of a name here: that of a version, a standard."""
        return any(
            value.written == digits and (letters in "vV" or f"{letters} {digits}" in value.context)
            for letters, digits in self._lettered
        )

    def _may_say(self, value: Value, own: Side) -> bool:
        """Return whether the value may be here in words that nobody here knows."""
        if self.has_words and own.has_words:
            return False
        if value.number in self._all_numbers:
            return value.number >= 0
        return value.spelled or (not self.has_words and value.number in _SPELLED_OUT)

    @cached_property
    def by_written(self) -> dict[str, Value]:
        """Return the values by the way in which they are written."""
        return {value.written: value for value in self.values}

    @cached_property
    def _days(self) -> dict[tuple[int, int | None], set[int]]:
        """Return the days of each month of a year, and of a month of any year."""
        days: dict[tuple[int, int | None], set[int]] = {}
        for unit, amount in self.keys:
            if unit == "date":
                year, month, day = _parts(amount)
                days.setdefault((month, year), set()).add(day)
                days.setdefault((month, None), set()).add(day)
        return days

    def _is_said(self, value: Value) -> bool:
        if not value.unit:
            return value.amount in self._measured
        if value.unit == "%":
            return value.amount.scaleb(-2) in self._bare
        if value.unit.isupper():
            return value.amount in self._in_words
        # The same number of another unit is a slip: "30 menit" is not "30 hours".
        return value.is_measure and value.number in self._unmeasured

    def _has_date(self, value: Value, own: Side) -> bool:
        for _, amount in (value.key, *value.others):
            year, month, day = _parts(amount)
            years = (0, year) if year else (None,)
            days = {day for each in years for day in self._days.get((month, each), ())}
            # "5, 6 dan 7 Maret" is "March 5, 6 and 7".
            if days and (
                day in days
                or (day or -1) in self._bare
                or (not day and not own._bare.isdisjoint(days))
            ):
                return True
            if day and month in self._bare and day in self._bare:
                return True
        return False

    def _is_verbatim(self, value: Value, own: Side) -> bool:
        if is_among_same_words(value, self.wording):
            return True
        if value.written in self.by_written and is_version(value, self.wording):
            return True
        return _kept(own, self).holds(value.written)


@lru_cache(maxsize=1)
def _kept(own: Side, other: Side) -> Wording:
    """Return the quotations of a side that the other has as well."""
    return Wording(
        "\0".join(
            each for each in own.quotations if _LONG_WORD.search(each) and other.wording.holds(each)
        )
    )


def is_among_same_words(value: Value, text: Wording) -> bool:
    """Return whether a text has the value with the words around it."""
    around = value.context.replace(value.written, " ", 1)
    return len(_LONG_WORD.findall(around)) > 1 and text.holds(value.context, cut=True)


def _parts(amount: Decimal) -> tuple[int, int, int]:
    whole = int(amount)
    return whole // 10_000, whole // 100 % 100, whole % 100


def sides(proses: Sequence[Prose], language: str) -> tuple[Side, list[list[Value]]]:
    """Return the values of some texts together, and those of each."""
    found = [values(prose, language) for prose in proses]
    return Side(proses, found, has_words=bool(tongue(language).counts)), found
