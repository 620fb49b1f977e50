"""Numbers that count nothing: "titik dua" is a colon, "thanks a million" a courtesy."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_AROUND = 24  # characters in which an idiom ends
# The numbers that idioms have in digits: "roda 2", "100% gratis".
IN_DIGITS = frozenset(map(Decimal, (2, 4, 100)))
_IDIOMS: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(
        r"\btitik\s+dua\b|\broda\s+(?:dua|tiga|empat|enam|[24])\b|\bkaki\s+(?:lima|seribu)\b"
        r"|\b(?:satu|dua)\s+arah\b|\b(?:empat|4)\s+mata\b|\bsepuluh\s+jari\b|\blima\s+waktu\b"
        r"|\b(?:per)?segi\s+\w+|\b(?:di)?lipat\s+dua\b"
        r"|\b(?:di|mem)?(?:bagi|belah|potong)\s+dua\b|\b(?:ber)?pikir\s+dua\s+kali\b"
        r"|\bdua\s+terbilang\b|\bdua\s+pulau\b|\bdua\s+sejoli\b|\btujuh\s+(?:keliling|turunan)\b"
        r"|\blima\s+sempurna\b|\bempat\s+sehat\b|\b(?:dua|tiga)\s+dimensi\b"
        r"|\b(?:empat|delapan)\s+(?:penjuru|mata\s+angin)\b|\blangkah\s+seribu\b"
        r"|\btujuh\s?belasan\b|\bjuara\s+(?:dua|tiga)\b|\bseratus\s+persen\b"
        r"|\b(?:dua|tiga|empat|lima|enam)\s+(?:harian|mingguan|bulanan|tahunan)\b|\btujuh\s+hari\s+seminggu\b"
        r"|\b(?:sejuta|seribu)\s+(?:satu\s+)?(?:manfaat|cara|alasan|mimpi|harapan|kenangan|rasa"
        r"|kebaikan|kali|terima\s+kasih|wajah|makna|cerita|kisah)\b|\bseribu\s+satu\b"
        r"|\b100\s?%\s+(?:gratis|aman|asli|daring|halal|yakin|siap|bebas|mendukung)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:a|one)\s+hundred\s+per\s?cent\b|\bthanks?\s+a\s+million\b|\bone\s+in\s+a\s+million\b"
        r"|\ba\s+(?:million|thousand)\s+(?:and\s+one\s+)?(?:thanks|times|reasons|ways|things)\b"
        r"|\bsaves\s+nine\b|\btwo\s+birds\b|\btwo\s+and\s+two\b|\b(?:one|two)-way\b"
        r"|\b(?:two|four|2|4)-wheel\w*|\bnine[-\s]to[-\s]five\b|\bhigh\s+five\b|\btwo\s+cents\b"
        r"|\bfifty-fifty\b|\bten-finger\b|\bfour\s+corners\b|\bthree-dimensional\b"
        r"|\bseven\s+days\s+a\s+week\b|\bfive\s+daily\s+prayers\b"
        r"|\b100\s?%\s+(?:free|safe|genuine|online|sure|ready|halal|behind)\b",
        re.IGNORECASE,
    ),
}


def counts_nothing(text: str, start: int, end: int, language: str) -> bool:
    """Return whether a number is part of an idiom; its twin may be told without a number."""
    idioms = _IDIOMS.get(language)
    if idioms is None:
        return False
    found = idioms.finditer(text, max(0, start - _AROUND), end + _AROUND)
    return any(match.start() <= start < match.end() for match in found)
