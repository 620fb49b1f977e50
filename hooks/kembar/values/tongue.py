"""How a language writes numbers: its marks and months from CLDR, its number words by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# CLDR has no spelled-out numbers in Babel: the words of the hub's two languages stand here.
_UNITS = {
    "id": "nol satu dua tiga empat lima enam tujuh delapan sembilan",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
}
_OTHER_UNITS: Mapping[str, Mapping[str, int]] = {
    "id": {
        "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000,
        "sebuah": 1, "seorang": 1, "suatu": 1, "sekali": 1, "sehari": 1, "seminggu": 1,
        "sebulan": 1, "setahun": 1, "sejam": 1, "semenit": 1, "sejuta": 1_000_000,
        "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6,
        "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10,
    },
    "en": {
        "a": 1, "an": 1, "once": 1, "twice": 2, "both": 2, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10,
    },
}  # fmt: skip
# Words that multiply what stands before them, in powers of ten.
_TIMES: Mapping[str, Mapping[str, int]] = {
    "id": {"puluh": 1, "ratus": 2},
    "en": {"hundred": 2},
}
_SCALES: Mapping[str, Mapping[str, int]] = {
    "id": {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12},
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
}


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language writes numbers; `times` and `scales` are powers of ten."""

    decimal: str
    group: str
    units: Mapping[str, int]
    times: Mapping[str, int]
    scales: Mapping[str, int]
    months: Mapping[str, int]
    number: re.Pattern[str]


@cache
def tongue(code: str) -> Tongue:
    """Return how a language such as `pt-BR` writes numbers; one unknown to CLDR, as English."""
    try:
        locale = Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    symbols = locale.number_symbols["latn"]
    language = locale.language
    units = {word: number for number, word in enumerate(_UNITS.get(language, "").split())}
    return Tongue(
        symbols["decimal"],
        symbols["group"],
        units | dict(_OTHER_UNITS.get(language, {})),
        _TIMES.get(language, {}),
        _SCALES.get(language, {}),
        {name.lower(): month for month, name in get_month_names("wide", locale=locale).items()},
        _number(_SCALES.get(language, {}), halves="[ap]" if language == "en" else "(?!)"),
    )


def _number(scales: Iterable[str], halves: str) -> re.Pattern[str]:
    """Return the pattern of a number with its currency, scale, percent sign or half of the day."""
    scale = "|".join(scales) or "(?!)"
    return re.compile(
        r"(?:(?<!\w)(?P<before>Rp|IDR|US\$|USD|S\$|SGD|RM|MYR|EUR|GBP|[$€£])\.?[ \u00a0]?)?"
        r"(?P<digits>\d+(?:[.,:\u00a0\u202f]\d+)*)"
        r"(?P<short>(?:k|bn|(?(before)m|(?!)))\b)?"
        rf"(?:\s?(?P<scale>{scale})\b)?"
        r"(?P<percent>\s?%|\s(?:persen|percent|per\scent)\b)?"
        r"(?:\s(?P<after>rupiah|IDR|USD|EUR|euros?|dollars?|dolar)\b)?"
        rf"(?:\s?(?P<half>{halves})\.?m\b)?",
        re.IGNORECASE,
    )
