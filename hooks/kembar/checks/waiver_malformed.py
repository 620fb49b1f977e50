"""A waiver lacks its rule, its reason, its owner or the day it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Judged

_FORM = "<!-- allow {rule}: {reason} ({owner}, until 2027-03-01) -->"


def check(judged: Judged) -> Iterator[Fault]:
    """Yield a fault for a waiver that does not say what it must, for the first thing it lacks."""
    waiver = judged.waiver
    if waiver.rule not in judged.rules:
        likely = closest(waiver.rule, judged.rules)
        yield Fault(
            waiver.place,
            Words(
                id=f"tidak ada aturan {quoted(waiver.rule)} yang bisa dikecualikan",
                en=f"there is no rule {quoted(waiver.rule)} to allow",
            ),
            Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
            if likely
            else Words(
                id="salin nama aturan dari kurung siku di laporan",
                en="copy the rule's name from the square brackets of the report",
            ),
        )
    elif not judged.is_whole:
        lacks = (
            Words(id="alasan", en="reason")
            if not waiver.reason
            else Words(id="penanggung jawab", en="owner")
            if not waiver.owner
            else Words(id="tanggal akhir", en="last day")
        )
        rule = waiver.rule
        yield Fault(
            waiver.place,
            Words(
                id=f"pengecualian {quoted(rule)} ini tidak punya {lacks.id}",
                en=f"this waiver of {quoted(rule)} has no {lacks.en}",
            ),
            Words(
                id=f"tulis: {_FORM.format(rule=rule, reason='alasan', owner='nama')}",
                en=f"write: {_FORM.format(rule=rule, reason='reason', owner='name')}",
            ),
        )


RULE = Rule("waiver-malformed", waiver=check)
