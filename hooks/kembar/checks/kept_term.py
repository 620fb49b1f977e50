"""A name that must not be translated is in one language only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import equal
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.align.flow import Flow
    from kembar.model import Pair, Prose, Section
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each name of `kept` that only one page of two sections uses."""
    names = [(name, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")) for name in settings.kept]
    for flow in flows(pair) if names else ():
        first, second = _text(flow.first), _text(flow.second)
        for name, pattern in names:
            if (name in first) is not (name in second):
                is_first = name in first
                section = flow.first if is_first else flow.second
                found = next((one for one in section.prose if pattern.search(one.text)), None)
                if found and not flow.is_lost(found.line, first=is_first):
                    yield _fault(flow, name, found, is_first=is_first)


def _text(section: Section) -> str:
    return "\n".join(" ".join(prose.text.split()) for prose in section.prose)


def _fault(flow: Flow, name: str, found: Prose, *, is_first: bool) -> Fault:
    twin = flow.start(first=not is_first)
    offset = found.text.find(name)
    return Fault(
        flow.page(first=is_first).place(found.line_at(max(0, offset))),
        Words(
            id=f"nama {quoted(name, 28)} tidak ada di bagian yang sama di kembarannya",
            en=f"name {quoted(name, 28)} is not in the same section of its twin",
        ),
        equal(twin),
        twin,
    )


RULE = Rule("kept-term", pair=check)
