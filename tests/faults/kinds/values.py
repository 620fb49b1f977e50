"""Numbers, sums and measures that say another amount than the twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.plant import Kind, changed, passage

if TYPE_CHECKING:
    import re
    from random import Random

_SAID = ("paragraph", "item", "row", "boxed")
# A whole number of several digits that is no part of a sum, a date, a code or a year.
_NUMBER = r"(?<![\w.,/:×–-])(?!20\d\d)\d{2,3}(?![\w.,/:%×–-]|\s*(?:%|ribu|juta|January|Januari|November|Oktober|October|Mei|May|Agustus|August|Juli|July|Maret|March|Juni|June|September|Februari|February|Desember|December|April))"
# What has no currency is a number; what has two digits behind a point may be a time of day.
_SUM = frozenset({"money-parity", "number-parity"})
_TIME = frozenset({"number-parity", "date-parity"})
_MONEY = r"Rp\d{1,3}(?:[.,]\d{3})+"


def _digit(dice: Random, match: re.Match[str]) -> str:
    """Return a number with one digit changed."""
    places = [place for place, sign in enumerate(match[0]) if sign.isdigit()]
    place = dice.choice(places)
    other = dice.choice([one for one in "123456789" if one != match[0][place]])
    return f"{match[0][:place]}{other}{match[0][place + 1 :]}"


def _said(
    name: str, rule: str | frozenset[str], good: tuple[str, str], bad: tuple[str, str],
    recall: float = 1.0,
) -> Kind:  # fmt: skip
    return passage(name, rule, good, bad, recall=recall)


KINDS = (
    changed("a number with another digit", "number-parity", _SAID, _NUMBER, _digit),
    changed("a number with a digit lost", "number-parity", _SAID, r"(?<![\w.,/:×–-])(?!20\d\d)(\d\d+)\d(?![\w.,/:%×–-])", r"\1"),
    changed("a percentage with another digit", "number-parity", _SAID, r"(?<![\d.,–])\d+(?=%)", _digit),
    changed("a percentage without its sign", "number-parity", _SAID, r"(?<![\d.,–])(\d{2,})%", r"\1"),
    changed("a sum with another digit", "money-parity", _SAID, _MONEY, _digit),
    changed("a sum with three zeros lost", "money-parity", _SAID, r"(Rp\d{1,3}(?:[.,]\d{3})*)[.,]000\b", r"\1"),
    changed("a sum with one zero lost", "money-parity", _SAID, r"(Rp\d{1,3}(?:[.,]\d{3})*[.,]0?0?)0(?![\d.,])", r"\1"),
    changed("a sum with one zero too many", "money-parity", _SAID, rf"({_MONEY})(?![\d.,])", r"\g<1>0"),
    changed("a sum in another currency", "money-parity", _SAID, r"Rp(?=\d)", "US$"),
    changed("a sum without its currency", _SUM, _SAID, r"Rp(?=\d)", ""),
    changed("a sum with English commas on the Indonesian page", "money-parity", _SAID, r"(Rp\d{1,3})\.(\d{3})(?![\d.,])", r"\1,\2", language="id"),
    changed("a sum with Indonesian points on the English page", "money-parity", _SAID, r"(Rp\d{1,3}),(\d{3})(?![\d.,])", r"\1.\2", language="en"),
    changed("a decimal point on the Indonesian page", _TIME, _SAID, r"(?<![\w.,])(\d+),(\d\d)(?![\d.,])", r"\1.\2", language="id"),
    changed("a decimal comma on the English page", "number-parity", _SAID, r"(?<![\w.,])(\d+)\.(\d\d)(?![\d.,])", r"\1,\2", language="en"),
    changed("a decimal without its comma", _TIME, _SAID, r"(?<![\w.,])(\d+)[.,](\d\d)(?![\d.,])", r"\1\2"),
    changed("the end of a range with another digit", "number-parity", _SAID, r"(?<=\d\d–)\d\d(?=%)", _digit),
    _said("a million with its comma moved", "money-parity", ("Biayanya Rp1,5 juta.", "The cost is Rp1.5 million."), ("Biayanya Rp15 juta.", "The cost is Rp15 million.")),
    _said("a billion for a million", "money-parity", ("Biayanya Rp2 juta.", "The cost is Rp2 million."), ("Biayanya Rp2 miliar.", "The cost is Rp2 billion.")),
    _said("a sum in words that differs", "money-parity", ("Biayanya dua juta rupiah.", "The cost is two million rupiah."), ("Biayanya tiga juta rupiah.", "The cost is three million rupiah.")),
    _said("a number in words that differs", "number-parity", ("Ada dua belas orang.", "There are twelve people."), ("Ada tiga belas orang.", "There are thirteen people.")),
    _said("a small number in words that differs", "small-number", ("Ada lima orang.", "There are five people."), ("Ada enam orang.", "There are six people.")),
    _said("a weight in another unit", "number-parity", ("Beratnya 25 kg.", "It weighs 25 kg."), ("Beratnya 25 g.", "It weighs 25 g.")),
    _said("a length in another unit", "number-parity", ("Jaraknya 12 km.", "The distance is 12 km."), ("Jaraknya 12 m.", "The distance is 12 m.")),
    _said("an amount of data that differs", "number-parity", ("Kuotanya 15 GB.", "The data plan is 15 GB."), ("Kuotanya 15 MB.", "The data plan is 15 MB.")),
    _said("a phone number with another digit", "number-parity", ("Telepon 0812-3456-7890.", "Phone 0812-3456-7890."), ("Telepon 0812-3456-7896.", "Phone 0812-3456-7896.")),
    _said("an ordinal that differs", "number-parity", ("Ini rapat ke-12.", "This is the 12th meeting."), ("Ini rapat ke-13.", "This is the 13th meeting.")),
    _said("a number that only one page has", "number-parity", ("Ada anggota.", "There are members."), ("Ada 3.417 anggota.", "There are 3,417 members.")),
    # Word order may change the order of numbers; only a reader knows which belongs to what.
    _said("two numbers that changed places", "number-parity", ("Hadir 30 orang, absen 18 orang.", "There were 30 people present and 18 absent."), ("Hadir 18 orang, absen 30 orang.", "There were 18 people present and 30 absent."), 0),
    _said("a ratio that differs", _TIME, ("Bandingannya 1:12.", "The ratio is 1:12."), ("Bandingannya 1:15.", "The ratio is 1:15.")),
    # "A quarter" and "a third" are also parts of the year and places in a row.
    _said("a fraction that differs", "number-parity", ("Sisanya seperempat.", "A quarter is left."), ("Sisanya sepertiga.", "A third is left."), 0),
)  # fmt: skip
