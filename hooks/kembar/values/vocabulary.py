"""The words that count and measure in the hub's two languages; CLDR in Babel spells none out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNITS_ID = "nol satu dua tiga empat lima enam tujuh delapan sembilan"
_UNITS_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
# Words that count; the longer ones in one word hold their own multiplier.
COUNTS: Mapping[str, Mapping[str, int]] = {
    "id": {word: number for number, word in enumerate(_UNITS_ID.split())}
    | {
        "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
        "selusin": 12,
    },
    "en": {word: number for number, word in enumerate(_UNITS_EN.split())}
    | {
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    },
}  # fmt: skip
# Words that may stand for a number but often say something else: they satisfy a number of the
# twin and are never asked for.
HINTS: Mapping[str, Mapping[str, int]] = {
    "id": {
        "sebuah": 1, "seorang": 1, "suatu": 1, "sekali": 1, "sehari": 1, "seminggu": 1,
        "sebulan": 1, "setahun": 1, "sejam": 1, "semenit": 1, "sepekan": 1, "tunggal": 1,
        "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6,
        "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11,
        "keduanya": 2, "ketiganya": 3, "berdua": 2, "bertiga": 3, "berempat": 4, "sepasang": 2,
        "keempatnya": 4, "kelimanya": 5, "berlima": 5, "berenam": 6, "ganda": 2, "dobel": 2,
        "rangkap": 2, "dwibahasa": 2, "dwimingguan": 2, "dwibulanan": 2, "triwulan": 3,
        "seratusan": 100, "seribuan": 1000, "kosong": 0,
    },
    "en": {
        "a": 1, "an": 1, "once": 1, "single": 1, "twice": 2, "both": 2, "pair": 2, "couple": 2,
        "double": 2, "twin": 2, "thrice": 3, "triple": 3, "either": 2, "neither": 2,
        "bilingual": 2, "biannual": 2, "biannually": 2, "bimonthly": 2, "doubled": 2,
        "doubles": 2, "twofold": 2, "duo": 2, "pairs": 2, "twins": 2, "duplicate": 2,
        "runner": 2, "trio": 3, "triplicate": 3, "threefold": 3, "tripled": 3, "quarterly": 3,
        "trilingual": 3, "tenfold": 10,
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "fortnight": 2,
        "none": 0, "dozen": 12, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
        "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
    },
}  # fmt: skip
FRACTIONS: Mapping[str, Mapping[str, Decimal]] = {
    "id": {
        "setengah": Decimal("0.5"), "separuh": Decimal("0.5"), "sepertiga": Decimal("0.3333"),
        "pertiga": Decimal("0.3333"), "seperempat": Decimal("0.25"), "perempat": Decimal("0.25"),
        "seperlima": Decimal("0.2"), "perlima": Decimal("0.2"), "sepersepuluh": Decimal("0.1"),
    },
    "en": {
        "half": Decimal("0.5"), "halves": Decimal("0.5"), "thirds": Decimal("0.3333"),
        "third": Decimal("0.3333"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25"),
        "fifths": Decimal("0.2"),
    },
}  # fmt: skip
# Words that multiply the word or the sum before them, in powers of ten.
TIMES: Mapping[str, Mapping[str, int]] = {"id": {"puluh": 1, "ratus": 2}, "en": {"hundred": 2}}
SCALES: Mapping[str, Mapping[str, int]] = {
    "id": {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12},
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
}
# Short forms at the end of a sum: `Rp2M` is two thousand million in Indonesian.
SHORTS: Mapping[str, Mapping[str, int]] = {
    "id": {"k": 3, "m": 9, "t": 12},
    "en": {"k": 3, "m": 6, "mn": 6, "bn": 9},
}
# Units, as a multiple of one that the two languages share.
_MINUTE, _DAY = 60, 86_400
MEASURES: Mapping[str, Mapping[str, tuple[str, Decimal]]] = {
    language: {
        word: (unit, Decimal(size))
        for words, unit, size in rows
        for word in words.split()
    }
    for language, rows in {
        "id": (
            ("detik", "s", 1), ("menit mnt", "s", _MINUTE), ("jam", "s", 3600), ("hari", "s", _DAY),
            ("minggu pekan", "s", 7 * _DAY), ("bulan bln", "mo", 1), ("tahun thn", "mo", 12),
            ("dekade dasawarsa", "mo", 120), ("abad", "mo", 1200), ("gram gr g", "g", 1),
            ("kg kilo kilogram", "g", 1000), ("ons", "g", 100),
            ("ton", "g", 1_000_000), ("cm", "cm", 1), ("meter m", "cm", 100),
            ("km kilometer", "cm", 100_000), ("ml", "ml", 1), ("liter", "ml", 1000),
            ("mb", "mb", 1), ("gb", "mb", 1024), ("kb", "kb", 1), ("tb", "tb", 1),
        ),
        "en": (
            ("second seconds sec secs", "s", 1), ("minute minutes min mins", "s", _MINUTE),
            ("hour hours hr hrs", "s", 3600), ("day days", "s", _DAY),
            ("week weeks", "s", 7 * _DAY), ("fortnight fortnights", "s", 14 * _DAY),
            ("month months", "mo", 1), ("year years yr yrs", "mo", 12),
            ("decade decades", "mo", 120), ("century centuries", "mo", 1200),
            ("g gram grams gramme grammes", "g", 1),
            ("kg kilo kilos kilogram kilograms", "g", 1000),
            ("ton tons tonne tonnes", "g", 1_000_000), ("cm", "cm", 1),
            ("m meter meters metre metres", "cm", 100),
            ("km kilometer kilometers kilometre kilometres", "cm", 100_000), ("ml", "ml", 1),
            ("liter liters litre litres", "ml", 1000), ("mb", "mb", 1), ("gb", "mb", 1024),
            ("kb", "kb", 1), ("tb", "tb", 1), ("degree degrees °c", "degree", 1),
        ),
    }.items()
}  # fmt: skip
# One word for one of a unit: "sejam" is "an hour".
ONE_OF: Mapping[str, Mapping[str, str]] = {
    "id": {
        "sejam": "jam", "sehari": "hari", "seminggu": "minggu", "sepekan": "minggu",
        "sebulan": "bulan", "setahun": "tahun", "semenit": "menit", "sedetik": "detik",
        "sekilo": "kg", "seliter": "liter",
    },
    "en": {
        "fortnight": "fortnight", "fortnightly": "fortnight", "biweekly": "fortnight",
        "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "hourly": "hour",
        "annually": "year", "annual": "year",
    },
}  # fmt: skip
CURRENCIES: Mapping[str, str] = {
    "rp": "IDR", "idr": "IDR", "rupiah": "IDR", "rupiahs": "IDR", "us$": "USD", "usd": "USD",
    "$": "USD", "dollar": "USD", "dollars": "USD", "dolar": "USD", "€": "EUR", "eur": "EUR",
    "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "s$": "SGD", "sgd": "SGD",
    "rm": "MYR", "myr": "MYR", "ringgit": "MYR",
}  # fmt: skip
