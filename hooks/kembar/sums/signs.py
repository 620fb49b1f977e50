"""The signs that a written sum is made of: its numbers, operators, brackets and words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from kembar.values import names
from kembar.values.quantity import amount, in_digits
from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.values.ranges import Quantity
    from kembar.values.tongue import Tongue

Kind = Literal["number", "word", "about", "+", "-", "*", "/", "(", ")", "=", "stop", "odd"]

_WORD = re.compile(r"/?[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_SIGN = re.compile(
    r"(?P<eq>(?<![=<>!~:+*/-])=(?![=<>~])|\u2248)|(?P<times>[\u00d7\u2715\u2716]|(?<=\s)[xX*](?=\s))"
    r"|(?P<over>\u00f7|(?<=\s)[/:](?=\s))|(?P<plus>\+)|(?P<minus>\u2212|(?<=\s)[-\u2013](?=\s))"
    r"|(?P<open>\()|(?P<close>\))|(?P<about>\u00b1)"
    r"|(?P<stop>[.,;!?\"\u201c\u201d\u2018\u2019\u00ab\u00bb\u2026\u2014\[\]]|:(?!\d)"
    # A dot between two numbers may be a times sign.
    r"|[\u2022\u00b7](?!\s*[\d(]))"
)
_ABOUT = frozenset(
    {"sekitar", "kira-kira", "kurang-lebih", "hampir", "about", "around", "roughly", "nearly"}
    | {"almost", "approximately", "approx", "circa"}
)
# One of two signs that may also be the end of a range, or of a heading: "2 - 5", "Contoh 1 : …".
_DOUBTFUL = frozenset("-\u2013/:")
_DIGITS = re.compile(r"\d[\d.,\u00a0\u202f]*")
# What stands right beside a number that is only a part of something else: "ke-5", "2\u00b2", "5/6".
_BESIDE = re.compile(r"[\w#@^.,'\u2019/-]")
_AFTER = re.compile(r"[^\W_]|[\u00bd\u00bc\u00be\u2153\u2154^'\u2019\u2013_\u00b0-]|/\d|:\d|[.,]\d")
_SWAPPED = str.maketrans(".,", ",.")
# "Rp10.000,-" is how a round sum is often written.
_ROUND = re.compile(r"(?<=\d),-(?!\d)")
_HIDDEN = re.compile(r" {2,}")


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and its place; `sure` is False where it may be something else.

    Of a number: how much, `unit` as in values (a currency, `%`, a measure with its `size`), `step`,
    the least by which it could have been written otherwise, and `other`, how much it is in the
    marks of the other notation.
    """

    kind: Kind
    text: str
    start: int
    end: int
    sure: bool = True
    number: Decimal = Decimal(0)
    unit: str = ""
    size: Decimal = Decimal(1)
    step: Decimal = Decimal(1)
    other: Decimal | None = None
    power: int = 0

    @property
    def is_money(self) -> bool:
        """Return whether it is a sum of money."""
        return self.unit.isupper()

    @property
    def measure(self) -> str:
        """Return its unit of measure, such as hours: nothing for money, percentages and counts."""
        return (
            "" if self.is_money or self.unit in {"", "%", "misread"} else f"{self.unit}{self.size}"
        )


def signs(text: str, language: str) -> list[Sign]:
    """Return the signs of a text in order."""
    speech = tongue(language)
    if names.is_addressed(text):
        text = names.ADDRESS.sub(_odd, text)
    text = _ROUND.sub("\u2060\u2060", names.CODE.sub(_odd, text))
    numbers = {one.start: one for one in in_digits(text, speech)}
    return list(_signs(text, numbers, speech))


def _odd(match: re.Match[str]) -> str:
    return "\u25a1" * len(match[0])


def _signs(text: str, numbers: dict[int, Quantity], speech: Tongue) -> Iterator[Sign]:
    place = 0
    while place < len(text):
        if one := numbers.get(place):
            yield _number(text, one, speech)
            place = one.end
        elif hidden := _HIDDEN.match(text, place):
            yield Sign("odd", " ", *hidden.span())
            place = hidden.end()
        elif text[place].isspace() or text[place] == "\u2060":
            place += 1
        elif match := _SIGN.match(text, place):
            yield _sign(match)
            place = match.end()
        elif match := _WORD.match(text, place):
            word = match[0].lower()
            yield Sign("about" if word in _ABOUT else "word", word, *match.span())
            place = match.end()
        else:
            yield Sign("odd", text[place], place, place + 1)
            place += 1


def _sign(match: re.Match[str]) -> Sign:
    kinds: dict[str | None, Kind] = {
        "eq": "=", "times": "*", "over": "/", "plus": "+", "minus": "-",
        "open": "(", "close": ")", "about": "about", "stop": "stop",
    }  # fmt: skip
    return Sign(kinds[match.lastgroup], match[0], *match.span(), sure=match[0] not in _DOUBTFUL)


def _number(text: str, one: Quantity, speech: Tongue) -> Sign:
    written = text[one.start : one.end]
    digits = _DIGITS.search(written)
    figures = digits[0].rstrip(".,") if digits else "0"
    _, mark, decimals = figures.rpartition(speech.decimal)
    before, after = text[max(0, one.start - 1) : one.start], text[one.end :]
    sure = (
        one.unit != "misread"
        and not (before and _BESIDE.match(before))
        and not _AFTER.match(after)
        # A time or a code: "08.30".
        and not re.match(r"0\d", figures)
        # A fraction is not exactly what it is read as.
        and not re.search(r"[/\u00bd\u00bc\u00be\u2153\u2154xX\u00d7]|setengah|half", written)
    )
    places = len(decimals) if mark else 0
    step = Decimal(1).scaleb(one.power - places)
    other = amount(figures.translate(_SWAPPED), speech)
    return Sign(
        "number", written, one.start, one.end, sure,
        one.number.scaleb(one.power), one.unit, one.size, step,
        None if other is None else other.scaleb(one.power), one.power,
    )  # fmt: skip
