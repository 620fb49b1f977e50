"""What a text says in values: the numbers, sums, dates and times of running text."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from kembar.values import names
from kembar.values.calendar import days, weekdays
from kembar.values.clock import clocks
from kembar.values.quantity import quantities
from kembar.values.tongue import TELLING, tongue
from kembar.values.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Prose

__all__ = ["Value", "says_values", "values"]

_AROUND = 12  # characters on each side that make a context: two words or so
_DIGIT = re.compile(r"[\d½¼¾⅓⅔]")
# "24/7" is "24 jam sehari, 7 hari seminggu".
_ALWAYS = tuple(
    (unit, Decimal(amount)) for unit, amount in (("s", 86_400), ("s", 604_800), ("", 24), ("", 7))
)
# Where none of these is, no more need be looked for.
_TIMED = frozenset(
    {"pukul", "jam", "pkl", "pagi", "siang", "sore", "petang", "malam", "dini", "subuh", "wib"}
    | {"wita", "wit", "am", "pm", "m", "clock", "morning", "afternoon", "evening", "night"}
)
_MINUTES = re.compile(r"\d[.:][0-5]\d(?![\d%])")
_NUMERIC_DATE = re.compile(r"\d[-/.]\d")
_LONG = re.compile(r"[+(\d][\d ()-]{7}")
# A pattern that begins with a digit skips all else at once.
_CODED = re.compile(r"\d(?:[DG]|4/7|\.\d+\.[\dx]|(?<=[A-Za-z]\d)(?<!\bRp\d)|(?<=[A-Z]-\d))")


def says_values(text: str, language: str) -> bool:
    """Return whether a text may have a value that its twin must have."""
    if _DIGIT.search(text):
        return True
    return not tongue(language).asking.isdisjoint(names.words(text))


def values(prose: Prose, language: str) -> list[Value]:
    """Return the values of a text in order."""
    speech = tongue(language)
    said = names.words(prose.text)
    digits = _DIGIT.search(prose.text) is not None
    counting = not said.isdisjoint(speech.counted)
    dated = not said.isdisjoint(speech.dating)
    weekly = not said.isdisjoint(speech.weekly)
    timed = not said.isdisjoint(TELLING)
    if not (digits or counting or dated or weekly or timed):
        return []
    found: list[tuple[int, Value]] = []
    text = _marked(prose, found) if digits else prose.text
    numeric = digits and _NUMERIC_DATE.search(text) is not None
    if dated or numeric:
        for day in days(text, language, numeric=numeric, spelled=dated):
            others = tuple(("date", other) for other in day.others)
            found.append(
                _placed(
                    prose, day.start, day.end, "date", day.amount,
                    others=others, faint=not day.sure,
                )
            )  # fmt: skip
        text = _without(text, [value for value in found if value[1].unit == "date"])
    if timed or (digits and (not said.isdisjoint(_TIMED) or _MINUTES.search(text))):
        times = []
        for clock in clocks(text, language):
            others = () if clock.other is None else (("time", clock.other),)
            hour = (clock.minutes / 60).normalize() + 0
            times.append(
                _placed(prose, clock.start, clock.end, "time", clock.minutes, hour, others=others)
            )
        text = _without(text, times)
        found += times
    if weekly:
        for day in weekdays(text, language):
            found.append(_placed(prose, day.start, day.end, "weekday", day.amount))
    if digits or counting:
        found += _quantities(prose, text, language, digits=digits, counting=counting)
    found.sort(key=_start)
    return [value for _, value in found]


def _marked(prose: Prose, found: list[tuple[int, Value]]) -> str:
    """Note the codes and telephone numbers, and return the text without what counts nothing."""
    text = prose.text
    if names.is_addressed(text):
        text = names.ADDRESS.sub(names.blank, text)
    if _CODED.search(text):
        for match in names.CODE.finditer(text):
            digits = re.sub(r"\D", "", match[0])
            others = _ALWAYS if match[0] == "24/7" else ()
            found.append(_placed(prose, *match.span(), "name", Decimal(digits), others=others))
        text = names.CODE.sub(names.blank, text)
    if not _LONG.search(text):
        return text
    for match in names.PHONE.finditer(text):
        digits = names.phone_digits(match[0])
        found.append(_placed(prose, *match.span(), "phone", Decimal(digits)))
    return names.PHONE.sub(names.blank, text)


def _quantities(
    prose: Prose, text: str, language: str, *, digits: bool, counting: bool
) -> Iterator[tuple[int, Value]]:
    for one in quantities(text, language, digits=digits, counting=counting):
        others = [(one.unit, one.total)] if one.total is not None else []
        others += [("", meaning) for meaning in one.meanings if not one.unit]
        number = one.number.normalize() + 0
        amount = one.amount if one.unit or one.power else number
        yield _placed(
            prose, one.start, one.end, one.unit, amount, number,
            others=tuple(others), faint=not one.sure, spelled=one.spelled,
        )  # fmt: skip


def _without(text: str, found: list[tuple[int, Value]]) -> str:
    if not found:
        return text
    parts: list[str] = []
    done = 0
    for start, value in sorted(found, key=_start):
        end = start + len(value.written)
        # The two days of a range are written in one place.
        if end > done:
            parts += (text[done:start], " " * (end - max(start, done)))
            done = end
    return "".join((*parts, text[done:]))


def _start(one: tuple[int, Value]) -> int:
    return one[0]


def _placed(  # noqa: PLR0913, PLR0917
    prose: Prose,
    start: int,
    end: int,
    unit: str,
    amount: Decimal,
    number: Decimal = Decimal(-1),
    *,
    others: tuple[tuple[str, Decimal], ...] = (),
    faint: bool = False,
    spelled: bool = False,
) -> tuple[int, Value]:
    written = prose.text[start:end]
    start += len(written) - len(written.lstrip())
    written = written.strip()
    if not written.endswith(".m."):
        # The end of a sentence is no part of "June".
        written = written.removesuffix(".")
    context = " ".join(prose.text[max(0, start - _AROUND) : end + _AROUND].split())
    line = prose.line_at(start) if prose.turns else prose.line
    value = Value(unit, amount, written, context, line, number, others, faint, spelled)
    return start, value
