"""How much: numbers in digits or words, with the currency, scale, percent sign or unit of each."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from kembar.values import words
from kembar.values.idioms import IN_DIGITS, counts_nothing
from kembar.values.ranges import Quantity, ranges, summed
from kembar.values.tongue import Tongue, tongue
from kembar.values.vocabulary import CURRENCIES

if TYPE_CHECKING:
    from collections.abc import Iterator

_OVER = r"(?:(?P<over>/)(?P<under>[2-9]\b)(?!/))?"
# Written with a digit alone in front, it skips all else at once.
_DIGITS = re.compile(rf"(?P<digits>\d\d*(?:[.,\u00a0\u202f]\d+)*){_OVER}")
_DIGITS_OR_VULGAR = re.compile(rf"(?P<digits>\d+(?:[.,\u00a0\u202f]\d+)*|(?=[½¼¾⅓⅔])){_OVER}")
# "3x24 jam" is three days.
_TIMES = re.compile(r"\b([1-9])\s?[xX×]\s?$")
_BEFORE = re.compile(
    r"(?<!\w)(Rp|IDR|US\$|USD|S\$|SGD|RM|MYR|EUR|GBP|[$€£])\.?[ \u00a0]?$", re.IGNORECASE
)
_ALL_DAY = re.compile(r"\ba?round[\s-]the[\s-]clock\b", re.IGNORECASE)
_EVERY_OTHER = re.compile(r"\bevery\s+other\s+([a-z]+)", re.IGNORECASE)
_ROOM = 6  # characters that the longest of these takes
_VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6666"}
_ONE = Decimal(1)
_NO_SUFFIX = ".,;:!?)/"
_VULGAR_END = re.compile(f"[{''.join(_VULGAR)}]")


def quantities(text: str, language: str, *, digits: bool, counting: bool) -> list[Quantity]:
    """Return the quantities of a text in order; it has `digits`, or `counting` words, or both."""
    speech = tongue(language)
    found = in_digits(text, speech) if digits else []
    if counting:
        taken = {place for one in found for place in range(one.start, one.end)}
        for said in words.spelled(text, speech):
            if said.end - 1 in taken:
                continue
            measured = _with_unit(text, said.end, said.amount, "", speech)
            taken.update(range(said.start, measured[0]))
            found.append(
                Quantity(
                    said.start, *measured, sure=said.sure, meanings=said.meanings, spelled=True
                )
            )
        found.extend(_ones(text, speech))
        found.extend(_uncounted(text, speech))
        found.sort(key=lambda quantity: quantity.start)
    found = summed(ranges(found, text), text)
    return [replace(one, sure=False) if _is_idle(one, text, speech) else one for one in found]


def in_digits(text: str, speech: Tongue) -> list[Quantity]:
    """Return the quantities that are written in digits, each by itself."""
    found: list[Quantity] = []
    pattern = _DIGITS_OR_VULGAR if _VULGAR_END.search(text) else _DIGITS
    for match in pattern.finditer(text):
        one = _of_digits(match, text, speech)
        if found and found[-1].start < one.start < found[-1].end:
            # The half of "5½".
            continue
        if found and found[-1].end > one.start:
            found.pop()
        found.append(one)
    return found


def _is_idle(one: Quantity, text: str, speech: Tongue) -> bool:
    """Return whether a number counts nothing, so that its twin may do without."""
    if not one.sure or one.unit.isupper() or not (one.spelled or one.number in IN_DIGITS):
        return False
    return counts_nothing(text, one.start, one.end, speech.language)


def amount(digits: str, speech: Tongue) -> Decimal | None:
    """Return what the digits mean in a language, None where it does not write a number so."""
    if digits.isdigit():
        return Decimal(digits)
    digits = digits.replace("\u00a0", speech.group).replace("\u202f", speech.group)
    if _number(speech.group, speech.decimal).fullmatch(digits):
        return Decimal(digits.replace(speech.group, "").replace(speech.decimal, "."))
    return None


@cache
def _number(group: str, decimal: str) -> re.Pattern[str]:
    group, decimal = re.escape(group), re.escape(decimal)
    return re.compile(rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{decimal}\d+)?")


def _of_digits(match: re.Match[str], text: str, speech: Tongue) -> Quantity:
    digits, over, under = match.group("digits", "over", "under")
    number = amount(digits or "0", speech)
    start, end = match.start(), match.end("digits")
    before = _BEFORE.search(text, max(0, start - _ROOM), start)
    times = match[0] == "24" and _TIMES.search(text, max(0, start - _ROOM), start)
    is_misread = number is None
    if number is None:
        number = Decimal(re.sub(r"\D", "", digits))
    if over and number < int(under):
        number, end = (number / int(under)).quantize(Decimal("0.0001")), match.end()
    elif times:
        number, start = number * int(times[1]), times.start()
    if vulgar := _VULGAR_END.match(text, end):
        number, end = number + Decimal(_VULGAR[vulgar[0]]), vulgar.end()
    currency = CURRENCIES[before[1].lower()] if before else ""
    start = before.start() if before else start
    if is_misread:
        behind = _suffix(speech.language, money=bool(currency)).match(text, end)
        return Quantity(start, behind.end() if behind else end, number, "misread")
    return Quantity(start, *_with_unit(text, end, number, currency, speech))


def _with_unit(
    text: str, end: int, number: Decimal, currency: str, speech: Tongue
) -> tuple[int, Decimal, str, int, Decimal]:
    """Return end, number, unit, power and size, given what stands behind the number.

    That may be a scale, a percent sign, a currency or a unit.
    """
    bare = end, number, currency, 0, _ONE
    if end == len(text) or text[end] in _NO_SUFFIX:
        return bare
    match = _suffix(speech.language, money=bool(currency)).match(text, end)
    if not match or match.end() == end:
        return bare
    short, scale, percent, after, article, measure, half = match.groups()
    power = speech.shorts[short.lower()] if short else speech.scales.get((scale or "").lower(), 0)
    unit, size = currency, _ONE
    if after:
        unit = CURRENCIES[after.lower()]
    elif percent:
        unit = "%"
    elif measure and not (article and number >= 1):
        unit, size = speech.measures[measure.lower()]
        number += Decimal("0.5") if half else 0
    elif measure:
        # "2 million a month" is a sum, and how often it comes.
        scaled = max(match.end("short"), match.end("scale"))
        return (scaled, number, unit, power, size) if power else bare
    return match.end(), number, unit, power, size


@cache
def _suffix(language: str, *, money: bool) -> re.Pattern[str]:
    speech = tongue(language)
    scale = "|".join(speech.scales) or "(?!)"
    shorts = [short for short in speech.shorts if money or short not in {"m", "t"}]
    measure = "|".join(sorted(map(re.escape, speech.measures), key=len, reverse=True)) or "(?!)"
    return re.compile(
        rf"(?:\s?(?P<short>{'|'.join(shorts) or '(?!)'})\b)?"
        rf"(?:[\s-]?(?P<scale>{scale})(?:an)?\b)?"
        r"(?:(?P<percent>\s?%|\s(?:an?\s)?(?:persen|percent|per\scent)\b)"
        r"|\s?(?P<after>(?<=\s)(?:rupiahs?|IDR|USD|EUR|euros?|dollars?|dolar|ringgit)\b|[$€£](?!\w))"
        rf"|(?:\s|-|(?P<article>(?:\s+of)?\s+an?\s+))?(?:(?:working|business)\s)?(?P<measure>{measure})\b(?!\s+ke-)"
        r"(?P<half>\s+(?:and\s+a\s+half|setengah)\b)?)?",
        re.IGNORECASE,
    )


def _ones(text: str, speech: Tongue) -> list[Quantity]:
    """Return the units that one word counts: "sejam"."""
    found: list[Quantity] = []
    if not any(word in text.lower() for word in speech.one_of):
        return found
    for match in re.finditer(r"[^\W\d_]+", text):
        if unit := speech.one_of.get(match[0].lower()):
            name, size = speech.measures[unit]
            found.append(
                Quantity(*match.span(), Decimal(1), name, size=size, sure=False, spelled=True)
            )
    return found


def _uncounted(text: str, speech: Tongue) -> Iterator[Quantity]:
    """Yield what is counted without a number: "every other month", "around the clock"."""
    for match in _ALL_DAY.finditer(text):
        yield Quantity(
            *match.span(), Decimal(24), "s", size=Decimal(3600), sure=False, spelled=True
        )
    for match in _EVERY_OTHER.finditer(text):
        name, size = speech.measures.get(match[1].lower(), ("", _ONE))
        if name:
            yield Quantity(*match.span(), Decimal(2), name, size=size, sure=False, spelled=True)
