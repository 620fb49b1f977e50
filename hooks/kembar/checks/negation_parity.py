"""One page denies, forbids or demands what its twin does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import align
from kembar.finding import Fault, Rule, Words, quoted
from kembar.values.clash import may_clash
from kembar.values.negation import moods, opposed, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair, Prose
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each sentence whose twin lacks its negation, or allows what it demands."""
    del settings
    for one, two in align.sections(pair):
        if [prose.tag for prose in one.prose] != [prose.tag for prose in two.prose]:
            continue
        for first, second in zip(one.prose, two.prose, strict=True):
            if first.text != second.text and may_clash(first.text, second.text):
                yield from _of_item(pair, first, second)


def _of_item(pair: Pair, first: Prose, second: Prose) -> Iterator[Fault]:
    ours = moods(first.text, pair.first.language)
    theirs = moods(second.text, pair.second.language)
    if len(ours) != len(theirs):
        # Sentences were joined or parted: the whole item is compared.
        ours, theirs = [together(ours)] if ours else [], [together(theirs)] if theirs else []
    for one, two in zip(ours, theirs, strict=False):
        if words := opposed(one, two):
            place = pair.first.place(first.line_at(one.offset))
            twin = pair.second.place(second.line_at(two.offset))
            yield Fault(
                place,
                _message(*words),
                Words(
                    id=f"bandingkan kalimat ini dengan {twin.path}:{twin.line}",
                    en=f"compare this sentence with {twin.path}:{twin.line}",
                ),
                twin,
            )


def _message(mine: str, other: str) -> Words:
    if mine and other:
        return Words(
            id=f"{quoted(mine, 20)} di sini, {quoted(other, 20)} di kembarannya",
            en=f"{quoted(mine, 20)} here, {quoted(other, 20)} on its twin",
        )
    if mine:
        return Words(
            id=f"{quoted(mine, 20)} tidak ada di kalimat kembarannya",
            en=f"{quoted(mine, 20)} is missing in the sentence of its twin",
        )
    return Words(
        id=f"kalimat kembarannya memakai {quoted(other, 20)}, kalimat ini tidak",
        en=f"its twin says {quoted(other, 20)}, this sentence does not",
    )


RULE = Rule("negation-parity", pair=check)
