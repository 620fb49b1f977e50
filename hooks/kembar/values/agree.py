"""Whether two sections say the same values in the same places, told without comparing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.values import says_values, values
from kembar.values.side import is_among_same_words
from kembar.values.wording import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.model import Prose
    from kembar.values import Value


def agree(
    first: Sequence[Prose], second: Sequence[Prose], language: str, other_language: str
) -> bool:
    """Return whether each text has every value that the text in its place asks for.

    Then no value of the sections is missing and none has moved.
    """
    if [prose.tag for prose in first] != [prose.tag for prose in second]:
        return False
    for one, two in zip(first, second, strict=True):
        if says_values(one.text, language) or says_values(two.text, other_language):
            ours, theirs = values(one, language), values(two, other_language)
            if not (_has(one, ours, theirs) and _has(two, theirs, ours)):
                return False
    return True


def _has(prose: Prose, ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
    """Return whether each of their values that is asked for is in our text as well."""
    text = wording((prose,))
    keys = {key for value in ours for key in (value.key, *value.others)}
    for value in theirs:
        if value.faint:
            continue
        if value.unit != "misread" and not keys.isdisjoint((value.key, *value.others)):
            continue
        if not is_among_same_words(value, text):
            return False
    return True
