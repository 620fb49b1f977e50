"""A day as readers write it."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date


def day(written: object, language: str) -> str:
    """Return a date, or a text such as 2026-11-22, in words; anything else as it stands."""
    try:
        known = written if isinstance(written, date) else date.fromisoformat(str(written))
    except ValueError:
        return str(written)
    return str(format_date(known, "d MMMM y", locale=language))
