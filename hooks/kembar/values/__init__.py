"""Numbers and money in running text, read as the language of the text writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from kembar.values.tongue import Tongue, tongue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kembar.model import Prose

__all__ = ["Value", "spelled", "values"]


@dataclass(frozen=True, slots=True)
class Value:
    """A number in a text: its unit, how much, as written, the words around it, and its line.

    The unit is a currency (`IDR`), `%`, `time` (minutes of the day), `phone`, `name` for what
    the language does not read as a number (`4.0` in Indonesian), or none.
    """

    unit: str
    amount: Decimal
    written: str
    context: str
    line: int

    @property
    def key(self) -> tuple[str, Decimal]:
        """Return what must be equal in both languages."""
        return self.unit, self.amount

    @property
    def is_money(self) -> bool:
        """Return whether the unit is a currency."""
        return self.unit.isupper()

    @property
    def is_small(self) -> bool:
        """Return whether this is a bare whole number below ten, which prose often spells out."""
        return not self.unit and self.amount < 10 and self.amount == self.amount.to_integral_value()  # noqa: PLR2004


_CURRENCIES = {
    "rp": "IDR", "idr": "IDR", "rupiah": "IDR", "us$": "USD", "usd": "USD", "$": "USD",
    "dollar": "USD", "dollars": "USD", "dolar": "USD", "€": "EUR", "eur": "EUR", "euro": "EUR",
    "euros": "EUR", "£": "GBP", "gbp": "GBP", "s$": "SGD", "sgd": "SGD", "rm": "MYR", "myr": "MYR",
}  # fmt: skip
# Addresses (RFC 5321, RFC 1035), and codes such as `L09`, `5G` and `1.6.1`, name a thing and count
# nothing.
_NAMES = re.compile(
    r"https?://\S+|\b[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\b(?:[\w-]{1,63}\.){1,8}[a-z]{2,}(?:/\S*)?\b"
    r"|\b(?!(?:Rp|IDR|USD|SGD|RM|MYR|EUR|GBP)\d)[A-Za-z]+\d[\w.\u00d7]*|\b24/7\b|\b\d[DG]\b|\b\d+(?:\.\d+){0,8}\.(?:0|\d{1,2}|\d{4,})(?:\.\d+){1,8}\b"
)
_PHONE = re.compile(r"(?<![\w.,-])(?:\+\d{1,3}|0\d{2,3}|\d{4})[ -]\d{3,4}(?:[ -]\d{3,4})+(?![\w-])")
_SHORT = {"k": 3, "m": 6, "bn": 9}
_AROUND = 12  # characters on each side that make a context: two words or so
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"(\d{1,2})(?:([:.])(\d{2}))?")
_WORD = re.compile(r"[^\W\d_]+")


def values(prose: Prose, language: str) -> Iterator[Value]:
    """Yield the numbers that are written in digits, in order."""
    if not _DIGIT.search(prose.text):
        return
    speech = tongue(language)
    text = _NAMES.sub(lambda match: " " * len(match[0]), prose.text)
    for match in _PHONE.finditer(text):
        # At home 0812 …, from abroad +62 812 …
        digits = re.sub(r"\D", "", match[0]).removeprefix("62" if match[0][0] == "+" else "0")
        yield _placed(prose, match.span(), "phone", Decimal(digits))
    text = _PHONE.sub(lambda match: " " * len(match[0]), text)
    for match in speech.number.finditer(text):
        yield _placed(prose, match.span(), *_value(match, speech))


def spelled(proses: Iterable[Prose], language: str) -> set[Decimal]:
    """Return the numbers that a text may mean by words: "dua puluh empat", "third", "Maret"."""
    speech = tongue(language)
    found: set[Decimal] = set()
    for prose in proses:
        # "one hundred and twenty"
        words = [word for word in _WORD.findall(prose.text.lower()) if word != "and"]
        found.update(Decimal(speech.months[word]) for word in words if word in speech.months)
        for counting, run in groupby(words, key=lambda word: _counts(word, speech)):
            if counting:
                found.update(_meanings(list(run), speech))
    return found


def _placed(prose: Prose, span: tuple[int, int], unit: str, amount: Decimal) -> Value:
    start, end = span
    context = prose.text[max(0, start - _AROUND) : end + _AROUND]
    written = prose.text[start:end].strip()
    return Value(unit, amount, written, " ".join(context.split()), prose.line_at(start))


def _value(match: re.Match[str], speech: Tongue) -> tuple[str, Decimal]:
    clock = _CLOCK.fullmatch(match["digits"])
    if clock and (match["half"] or (clock[2] and clock[2] != speech.decimal)):
        hour = int(clock[1])
        if match["half"]:
            hour = hour % 12 + (12 if match["half"] in {"p", "P"} else 0)
        return "time", Decimal(hour * 60 + int(clock[3] or 0))
    amount = _amount(match["digits"], speech)
    if amount is None:
        return "name", Decimal(re.sub(r"\D", "", match["digits"]))
    currency = (match["before"] or match["after"] or "").lower()
    power = speech.scales.get((match["scale"] or "").lower(), 0)
    if match["short"]:
        power = _SHORT[match["short"].lower()]
    unit = _CURRENCIES[currency] if currency else "%" if match["percent"] else ""
    return unit, amount.scaleb(power).normalize() + 0


def _amount(digits: str, speech: Tongue) -> Decimal | None:
    digits = digits.replace("\u00a0", speech.group).replace("\u202f", speech.group)
    group, decimal = re.escape(speech.group), re.escape(speech.decimal)
    if re.fullmatch(rf"\d{{1,3}}(?:{group}\d{{3}})+(?:{decimal}\d+)?", digits):
        return Decimal(digits.replace(speech.group, "").replace(speech.decimal, "."))
    if re.fullmatch(rf"\d+(?:{decimal}\d+)?", digits):
        return Decimal(digits.replace(speech.decimal, "."))
    # Grouped the other language's way, and too often to be a decimal.
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,}", digits):
        return Decimal(re.sub(r"\D", "", digits))
    return None


def _counts(word: str, speech: Tongue) -> bool:
    return word in speech.units or word in speech.times or word in speech.scales or word == "belas"


def _meanings(run: list[str], speech: Tongue) -> Iterator[Decimal]:
    """Yield what a run of number words means as a whole, and each of its words alone."""
    total, current, last = 0, 0, 1
    for word in run:
        if word in speech.units:
            last = speech.units[word]
            current += last
            yield Decimal(last)
        elif word == "belas":
            current += 10
        elif word in speech.times:
            current += (
                last * (10 ** speech.times[word] - 1) if current else 10 ** speech.times[word]
            )
        else:
            total += (current or 1) * 10 ** speech.scales[word]
            current = 0
        yield Decimal(total + current)
