"""What a text says beyond its wording: its values, its negations and its words of duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.values import values
from kembar.values.negation import moods

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kembar.model import Prose


def meaning(proses: Iterable[Prose], language: str) -> tuple[str, ...]:
    """Return the parts of some texts that bear meaning, sorted, each as often as it is said.

    Two states of a text that differ here differ in a number, a date, a negation or a duty; a typo,
    another order or another spelling of the same value leaves them equal.
    """
    found: list[str] = []
    for prose in proses:
        # A faint one, such as the "a" of "a price", is no number to who reads it.
        sure = (value for value in values(prose, language) if not value.faint)
        found.extend(f"{value.unit}:{value.amount:f}" for value in sure)
        for mood in moods(prose.text, language):
            # "tidak boleh" is more than "tidak": what is denied may be a duty.
            found.extend(word.lower() for _, word in mood.denies)
            found.extend(word.lower() for word in (*mood.binds, *mood.allows))
    return tuple(sorted(found))
