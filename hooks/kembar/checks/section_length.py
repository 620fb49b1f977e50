"""A section is much longer or shorter than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows, lengths
from kembar.align.lengths import expected_ratio
from kembar.align.missing import equal
from kembar.finding import Fault, Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.align.flow import Flow
    from kembar.model import Pair
    from kembar.schema import Settings

# Of 585 pages that were known to be current, all sections lay between 0.96 and 1.48.
_SHORTEST, _LONGEST = 0.65, 1.8
_LEAST = 200  # characters


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each section whose length the page's other sections do not explain."""
    del settings
    ratio = expected_ratio(pair)
    if not ratio:
        return
    for flow in flows(pair):
        first, second = lengths(flow)
        if max(first, second) < _LEAST:
            continue
        share = second / max(1, first) / ratio
        if not _SHORTEST <= share <= _LONGEST and not _is_explained(flow):
            twin = flow.start(first=True)
            yield Fault(
                flow.start(first=False),
                Words(
                    id=f"bagian ini {second} huruf, kembarannya {first}",
                    en=f"this section has {second} characters, its twin {first}",
                ),
                equal(twin),
                twin,
            )


def _is_explained(flow: Flow) -> bool:
    """Return whether what is missing has been named already."""
    return bool(flow.lost) or any(flow.uneven) or bool(flow.paragraphs)


RULE = Rule("section-length", pair=check)
