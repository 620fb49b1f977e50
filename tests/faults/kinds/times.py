"""Dates, weekdays, times of day and spans of time that say another one than the twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.plant import Kind, changed, passage

if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from random import Random

_SAID = ("paragraph", "item", "row", "boxed")
_MONTHS = {
    "id": ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
}  # fmt: skip
_DATE = r"\b(\d{{1,2}}) ({months}) (20\d\d)\b"


def _month(language: str) -> Callable[[Random, re.Match[str]], str]:
    names = _MONTHS[language]

    def other(dice: Random, match: re.Match[str]) -> str:
        month = dice.choice([name for name in names if name != match[2]])
        return f"{match[1]} {month} {match[3]}"

    return other


def _day(dice: Random, match: re.Match[str]) -> str:
    day = dice.choice([day for day in range(1, 29) if day != int(match[1])])
    return f"{day} {match[2]} {match[3]}"


def _year(dice: Random, match: re.Match[str]) -> str:
    year = dice.choice([year for year in range(2010, 2030) if year != int(match[3])])
    return f"{match[1]} {match[2]} {year}"


def _dated(name: str, language: str, new: Callable[[Random, re.Match[str]], str]) -> Kind:
    old = _DATE.format(months="|".join(_MONTHS[language]))
    return changed(name, "date-parity", _SAID, old, new, language=language)


def _said(
    name: str, good: tuple[str, str], bad: tuple[str, str], rule: str = "date-parity"
) -> Kind:
    return passage(name, rule, good, bad)


KINDS = (
    _dated("another month on the Indonesian page", "id", _month("id")),
    _dated("another month on the English page", "en", _month("en")),
    _dated("another day on the Indonesian page", "id", _day),
    _dated("another day on the English page", "en", _day),
    _dated("another year on the Indonesian page", "id", _year),
    _dated("another year on the English page", "en", _year),
    _said("a month and year that differ", ("Berlaku sejak Maret 2024.", "In force since March 2024."), ("Berlaku sejak Mei 2024.", "In force since May 2024.")),
    _said("a year that differs", ("Berdiri pada 2015.", "Founded in 2015."), ("Berdiri pada 2016.", "Founded in 2016."), "number-parity"),
    _said("a date in digits that differs", ("Tanggal 05/03/2026.", "On 5 March 2026."), ("Tanggal 06/03/2026.", "On 6 March 2026.")),
    _said("a date without its year that differs", ("Tanggal 17 Agustus.", "On 17 August."), ("Tanggal 18 Agustus.", "On 18 August.")),
    _said("another weekday", ("Rapatnya hari Senin.", "The meeting is on Monday."), ("Rapatnya hari Selasa.", "The meeting is on Tuesday.")),
    _said("another time of day", ("Mulai pukul 08.30.", "It starts at 8:30 am."), ("Mulai pukul 09.30.", "It starts at 9:30 am.")),
    _said("the morning for the evening", ("Mulai pukul 19.00.", "It starts at 7 pm."), ("Mulai pukul 07.00.", "It starts at 7 am.")),
    _said("another end of opening hours", ("Buka pukul 08.00–16.00.", "Open 8 am–4 pm."), ("Buka pukul 08.00–17.00.", "Open 8 am–5 pm.")),
    _said("days for weeks", ("Waktunya 14 hari.", "It takes 14 days."), ("Waktunya 14 minggu.", "It takes 14 weeks."), "number-parity"),
    _said("months for years", ("Garansinya 24 bulan.", "The warranty is 24 months."), ("Garansinya 24 tahun.", "The warranty is 24 years."), "number-parity"),
    _said("a reading time that differs", ("Bacanya 25 menit.", "It takes 25 minutes to read."), ("Bacanya 35 menit.", "It takes 35 minutes to read."), "number-parity"),
)  # fmt: skip
