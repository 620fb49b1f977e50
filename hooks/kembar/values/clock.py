"""Times of day: "pukul 08.00 WIB", "8.15 malam", "8 to 10 am", "noon"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from kembar.values.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOON, _MIDNIGHT, _HOURS = 12, 24, 24
_WORDS = {"noon": 720, "midday": 720, "midnight": 0, "tengah hari": 720, "tengah malam": 0}
_WORD = re.compile(r"\b(?:noon|midday|midnight|tengah (?:hari|malam))\b", re.IGNORECASE)
_HALVES = {
    "id": r"pagi|siang|sore|petang|malam|dini\s+hari|subuh",
    "en": r"a\.?m\b\.?|p\.?m\b\.?|noon|midnight|in\s+the\s+(?:morning|afternoon|evening)|at\s+night"
    r"|o['’]clock",  # noqa: RUF001
}
# "jam setengah delapan" is 7.30, "half past seven" as well.
_PAST = {"setengah": -30, "half past": 30, "quarter past": 15, "quarter to": -15}
_TOLD = {
    "id": re.compile(
        rf"\b(?:pukul|jam)\s+(?P<past>setengah)\s+(?P<hour>\d{{1,2}}|[a-z]+(?:\s+belas)?)\b"
        rf"(?:\s+(?P<half>{_HALVES['id']})\b)?",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?P<past>half\s+past|quarter\s+(?:past|to))\s+(?P<hour>\d{{1,2}}|[a-z]+)\b"
        rf"(?:\s+(?P<half>{_HALVES['en']}))?",
        re.IGNORECASE,
    ),
}
_TO = r"\s*(?:–|—|-|\b(?:to|until|till|and|sampai|hingga|dan|s/d)\b|\bs\.?d\.?)\s*"  # noqa: RUF001
_MONEY = re.compile(r"(?:\bRp|\bIDR|\bUSD|[$€£])\.?\s?$", re.IGNORECASE)
_ROOM = 6  # characters that the longest of these takes
_MORNING = ("a", "pagi", "dini", "subuh", "in the m", "midnight")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes and where it is written; `other` where half the day is left open."""

    start: int
    end: int
    minutes: Decimal
    other: Decimal | None = None


def clocks(text: str, language: str) -> Iterator[Clock]:
    """Yield the times of day in digits or as noon and midnight."""
    speech = tongue(language)
    taken: set[int] = set()
    for clock in _halved(text, language):
        taken.update(range(clock.start, clock.end))
        yield clock
    for match in _pattern(language).finditer(text):
        found = match.groupdict()
        sure = found["at"] or found["half"] or found["half_last"] or found["zone"]
        if not sure and speech.decimal == ".":
            # `8.30` is a decimal, but `08.30` is none.
            sure = ":" in {found["mark"], found["mark_last"]} or (
                found["minute"] and found["hour"][0] == "0" and len(found["hour"]) > 1
            )
        elif not sure:
            sure = found["minute"] or found["minute_last"]
        place = range(*match.span())
        if not taken.isdisjoint(place):
            continue
        if not sure or _MONEY.search(text, max(0, match.start() - _ROOM), match.start()):
            continue
        taken.update(place)
        yield from _read(match)
    for match in _WORD.finditer(text):
        # "12 noon" has been read.
        if match.start() in taken:
            continue
        yield Clock(*match.span(), Decimal(_WORDS[" ".join(match[0].lower().split())]))


def _halved(text: str, language: str) -> Iterator[Clock]:
    """Yield the times that are told from the next hour, or from the last: "half past seven"."""
    speech = tongue(language)
    pattern = _TOLD.get(speech.language)
    for match in pattern.finditer(text) if pattern else ():
        word = match["hour"].lower()
        hour = int(word) if word.isdigit() else speech.counts.get(word, 0)
        if not 1 <= hour <= _NOON:
            continue
        minutes = hour * 60 + _PAST[" ".join(match["past"].lower().split())]
        half = (match["half"] or "").lower()
        if half:
            minutes += _hour(hour % _NOON, half) * 60 - hour * 60
        other = None if half else Decimal((minutes + 720) % 1440)
        yield Clock(*match.span(), Decimal(minutes % 1440), other)


def _read(match: re.Match[str]) -> Iterator[Clock]:
    hour, last = int(match["hour"]), int(match["hour_last"] or 0)
    minute, minute_last = int(match["minute"] or 0), int(match["minute_last"] or 0)
    if max(hour, last) > _HOURS:
        return
    half, half_last = match["half"] or "", match["half_last"] or ""
    if not half and half_last:
        half = half_last
        if half_last[0] in "pP" and half_last[:2] != "pa" and hour % _NOON > last % _NOON:
            half = "am"  # "11 to 1 pm"
    end = match.end("minute") if match["minute"] else match.end("hour")
    if not match["hour_last"]:
        end = match.end()
    yield _clock(match.start(), end, hour, minute, half, padded=bool(match["minute"]))
    if match["hour_last"]:
        padded = bool(match["minute_last"])
        yield _clock(
            match.start("hour_last"), match.end(), last, minute_last, half_last, padded=padded
        )


def _clock(start: int, end: int, hour: int, minute: int, half: str, *, padded: bool) -> Clock:  # noqa: PLR0913
    word = " ".join(half.lower().split())
    if hour > _NOON or not word or word.startswith("o"):
        minutes = Decimal(hour % _HOURS * 60 + minute)
        is_open = not padded and 1 <= hour <= _NOON
        other = Decimal((hour + _NOON) % _HOURS * 60 + minute) if is_open else None
        return Clock(start, end, minutes, other)
    return Clock(start, end, Decimal(_hour(hour % _NOON, word) * 60 + minute))


def _hour(hour: int, word: str) -> int:
    """Return the hour of 24 that an hour from 0 to 11 and a part of the day mean."""
    if word.startswith(_MORNING) and not word.startswith("at"):
        return hour
    if word.startswith(("malam", "at")):
        return hour + _NOON if hour >= 5 else hour  # noqa: PLR2004 — "jam 2 malam" is early
    if word in {"siang", "noon"}:
        return hour if hour >= 5 else hour + _NOON  # noqa: PLR2004 — "jam 11 siang" is before noon
    return hour + _NOON


@cache
def _pattern(language: str) -> re.Pattern[str]:
    half = _HALVES.get(tongue(language).language, r"(?!)")
    measures = "|".join(map(re.escape, tongue(language).measures)) or "(?!)"
    time = r"(?P<hour{0}>\d{{1,2}})(?:(?P<mark{0}>[.:])(?P<minute{0}>[0-5]\d))?(?![\d%])(?![.,:]\d)"
    part = rf"(?:\s*(?P<half{{0}}>{half})(?!\w))?"
    at = r"(?:\b(?:pukul|pkl\.?|(?<!\d )jam)\s+)"
    return re.compile(
        rf"(?P<at>{at})?(?<![\w.,:/-])"
        + time.format("")
        + part.format("")
        + rf"(?:{_TO}{at}?"
        + time.format("_last")
        + part.format("_last")
        + r")?(?:\s*(?P<zone>WIB|WITA|WIT)\b)?"
        + rf"(?!\s*(?:{measures})\b(?!\s*(?:pagi|siang|sore|malam)))(?!\s*(?:%|persen|percent))",
        re.IGNORECASE,
    )
