"""Days, months and years: "5 Maret 2026", "March 5", "05/11/2026", "2026-11-05"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAST_DAY, _LAST_MONTH = 31, 12
_TO = (
    r"\s*(?:,\s(?=dan\b|and\b))?(?:–|—|-|/|,|&"  # noqa: RUF001
    r"|\b(?:to|until|and|or|sampai|hingga|dan|atau)\b|\bs\.?d\.?)\s*"
)
_NUMERIC = re.compile(
    r"(?<![\w./-])(?:(?P<iso>\d{4})-(?P<iso_month>\d{2})-(?P<iso_day>\d{2})"
    r"|(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|(?<=[-/])\d{2}))"
    r"(?![\w/-])(?!\.\d)"
)
# English months that are verbs as well count alone behind these words only.
_ENGLISH_WORDS = frozenset({"may", "march"})
_BEFORE = re.compile(
    r"\b(?:in|by|since|until|till|of|from|to|early|late|mid|this|next|last|every|each|and|between"
    r"|during|before|after)[ -]$",
    re.IGNORECASE,
)
_ROOM = 10  # characters that the longest of these takes


@dataclass(frozen=True, slots=True)
class Day:
    """A date and where it is written; 0 for a part that is left out. `others` may be meant too.

    `sure` is False where the word may be no month at all.
    """

    start: int
    end: int
    amount: Decimal
    others: tuple[Decimal, ...] = ()
    sure: bool = True


def days(text: str, language: str, *, numeric: bool, spelled: bool) -> Iterator[Day]:
    """Yield the dates of a text, those in digits and those with a month in letters."""
    if numeric:
        for match in _NUMERIC.finditer(text):
            yield from _numeric(match, language)
    if spelled:
        yield from _spelled(text, language)


def _spelled(text: str, language: str) -> Iterator[Day]:
    speech = tongue(language)
    for match in _patterns(language).finditer(text):
        found = match.groupdict()
        name = (found["month"] or found["month_first"]).lower().rstrip(".")
        month = speech.months.get(name) or speech.short_months[name]
        first = found["day"] or found["day_after"]
        last = found["last"] or found["last_after"]
        year = found["year"] or found["year_after"] or "0"
        sure = bool(first) or year != "0" or _stands_alone(match, name, language)
        for number in (first, last) if last else (first,):
            day = int(number or 0)
            if day <= _LAST_DAY:
                yield Day(*match.span(), _date(int(year), month, day), sure=sure)


def weekdays(text: str, language: str) -> Iterator[Day]:
    """Yield the names of weekdays; in Indonesian `Minggu` means a week too, save behind `hari`."""
    names = tongue(language).weekdays
    for match in _weekday_pattern(language).finditer(text):
        name = match["name"].lower()
        if name == "minggu" and not match["hari"]:
            continue
        yield Day(*match.span("name"), Decimal(names[name]))


def _date(year: int, month: int, day: int) -> Decimal:
    return Decimal(year * 10_000 + month * 100 + day)


def _numeric(match: re.Match[str], language: str) -> Iterator[Day]:
    if match["iso"]:
        year, choices = int(match["iso"]), [(int(match["iso_month"]), int(match["iso_day"]))]
    else:
        year, one, two = int(match["year"]), int(match["one"]), int(match["two"])
        year += 2000 if len(match["year"]) == 2 else 0  # noqa: PLR2004
        choices = [(two, one), (one, two)]
        if language == "id":
            choices = choices[:1] if two <= _LAST_MONTH else choices[1:]
    dates = [
        _date(year, month, day)
        for month, day in choices
        if 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY
    ]
    if dates:
        yield Day(*match.span(), dates[0], tuple(dates[1:]))


def _stands_alone(match: re.Match[str], name: str, language: str) -> bool:
    speech = tongue(language)
    if name not in speech.months or not match[0][0].isupper():
        return False
    return name not in _ENGLISH_WORDS or _is_behind(match)


def _is_behind(match: re.Match[str]) -> bool:
    start = match.start()
    return _BEFORE.search(match.string, max(0, start - _ROOM), start) is not None


@cache
def _patterns(language: str) -> re.Pattern[str]:
    """Return the pattern of a date with its month in letters, and of a month alone."""
    speech = tongue(language)
    names = {**speech.months, **speech.short_months}
    spelled = {name.capitalize() for name in names} | {name.upper() for name in names}
    spelled |= {name for name in speech.months if name not in _ENGLISH_WORDS}
    month = "|".join(sorted(map(re.escape, spelled), key=len, reverse=True))
    nth = r"(?:st|nd|rd|th)?"
    return re.compile(
        rf"(?<![\w.,])(?P<day>\d{{1,2}}){nth}(?:{_TO}(?P<last>\d{{1,2}}){nth})?\s+(?:of\s+)?"
        rf"(?P<month>{month})\b\.?(?:,?\s+(?:tahun\s+)?(?P<year>\d{{4}}))?(?!\w)"
        rf"|\b(?P<month_first>{month})\b\.?"
        rf"(?:\s+(?P<day_after>\d{{1,2}}){nth}(?![\w%]|[.,:]\d)"
        rf"(?:{_TO}(?P<last_after>\d{{1,2}}){nth}(?![\w%]|[.,:]\d))?)?"
        r"(?:,?\s+(?:tahun\s+)?(?P<year_after>\d{4})(?!\w))?"
    )


@cache
def _weekday_pattern(language: str) -> re.Pattern[str]:
    names = sorted(map(re.escape, tongue(language).weekdays), key=len, reverse=True)
    each = "|".join(f"{name[0].upper()}{name[1:]}" for name in names)
    return re.compile(rf"(?P<hari>\b[Hh]ari\s+)?\b(?P<name>{each})(?:s|)\b")
