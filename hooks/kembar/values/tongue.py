"""How a language writes numbers and dates: its marks and its calendar's names from CLDR."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names

from kembar.values import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language writes values; `times`, `scales` and `shorts` are powers of ten.

    `counting` are the words that may be part of a number. Without one of `counted`, `dating` or
    `weekly` a text has no number in words, no month, no weekday; without one of `asking` it has,
    digits aside, no value that its twin must have.
    """

    language: str
    decimal: str
    group: str
    counts: Mapping[str, int]
    hints: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    times: Mapping[str, int]
    scales: Mapping[str, int]
    shorts: Mapping[str, int]
    measures: Mapping[str, tuple[str, Decimal]]
    one_of: Mapping[str, str]
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    weekdays: Mapping[str, int]
    counting: frozenset[str]
    counted: frozenset[str]
    dating: frozenset[str]
    weekly: frozenset[str]
    asking: frozenset[str]


# Short forms beside those of CLDR.
_SHORT_MONTHS: Mapping[str, Mapping[str, int]] = {
    "id": {"agt": 8, "ags": 8, "peb": 2, "nop": 11},
    "en": {"sept": 9},
}
_WEEKDAYS: Mapping[str, Mapping[str, int]] = {"id": {"jum'at": 4, "jum’at": 4, "ahad": 6}}  # noqa: RUF001
_PLURAL_DAYS = frozenset(
    {"mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"} | {"jum"}
)
# Words by which a time is told without digits.
TELLING = frozenset({"noon", "midday", "midnight", "tengah", "setengah", "half", "quarter"})


@cache
def tongue(code: str) -> Tongue:
    """Return how a language such as `pt-BR` writes values; one unknown to CLDR, as English."""
    try:
        locale = Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    symbols = locale.number_symbols["latn"]
    own = locale.language
    counts = vocabulary.COUNTS.get(own, {})
    hints = vocabulary.HINTS.get(own, {})
    fractions = vocabulary.FRACTIONS.get(own, {})
    times, scales = vocabulary.TIMES.get(own, {}), vocabulary.SCALES.get(own, {})
    teens = {"belas"} if own == "id" else set()
    months = _months(locale, "wide")
    short_months = _months(locale, "abbreviated") | dict(_SHORT_MONTHS.get(own, {}))
    weekdays = {name.lower(): day for day, name in get_day_names("wide", locale=locale).items()}
    weekdays |= _WEEKDAYS.get(own, {})
    counting = frozenset({*counts, *hints, *fractions, *times, *scales, *teens})
    dating, weekly = frozenset({*months, *short_months}), _PLURAL_DAYS.union(weekdays)
    # Zero and one are said too often to be asked for.
    several = {word for word, number in counts.items() if number > 1}
    return Tongue(
        own,
        symbols["decimal"],
        symbols["group"],
        counts,
        hints,
        fractions,
        times,
        scales,
        vocabulary.SHORTS.get(own, {}),
        vocabulary.MEASURES.get(own, {}),
        vocabulary.ONE_OF.get(own, {}),
        months,
        short_months,
        weekdays,
        counting,
        # "every other month" is every two months, "around the clock" is 24 hours.
        counting.union({"other", "clock"}, vocabulary.ONE_OF.get(own, {})),
        dating,
        weekly,
        frozenset({*TELLING, *dating, *weekly, *several, *times, *scales, *teens}),
    )


def _months(locale: Locale, width: str) -> dict[str, int]:
    names = get_month_names(width, locale=locale)  # type: ignore[arg-type]
    return {name.lower().rstrip("."): month for month, name in names.items()}
