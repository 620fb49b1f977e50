"""Two headings that stand for each other do not carry the same id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import align
from kembar.finding import Fault, Rule, Words, quoted, quoted_apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Heading, Page, Pair, Place, Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each pair of headings whose ids differ, and where an id must be written."""
    differing: set[Place] = set()
    for pair in site.pairs:
        for one, two in align.headings(pair):
            if one and two and one.id != two.id and (one.explicit or two.explicit):
                fault = _differing(pair, one, two)
                differing.add(fault.place)
                yield fault
    if site.settings.explicit_ids:
        for page in site.pages:
            yield from (fault for fault in _unwritten(page) if fault.place not in differing)


def _unwritten(page: Page) -> Iterator[Fault]:
    for heading in page.headings:
        if heading.level > 1 and not heading.explicit:
            yield Fault(
                page.place(heading.line),
                Words(
                    id=f"judul {quoted(heading.text)} belum punya id",
                    en=f"heading {quoted(heading.text)} has no id of its own",
                ),
                Words(
                    id=f"tulis {{ #{heading.id} }} di ujungnya, sama di kedua bahasa",
                    en=f"write {{ #{heading.id} }} at its end, the same in both languages",
                ),
            )


def _differing(pair: Pair, one: Heading, two: Heading) -> Fault:
    right = one if one.explicit else two
    page, wrong, other = (
        (pair.second, two, pair.first) if right is one else (pair.first, one, pair.second)
    )
    here, there = quoted_apart(wrong.id, right.id, 20)
    return Fault(
        page.place(wrong.line),
        Words(
            id=f"id judul {here} di sini, {there} di kembarannya",
            en=f"heading id {here} here, {there} on its twin",
        ),
        Words(
            id=f"tulis {{ #{right.id} }} di ujung judul ini",
            en=f"write {{ #{right.id} }} at the end of this heading",
        ),
        other.place(right.line),
    )


RULE = Rule("heading-ids", site=check)
