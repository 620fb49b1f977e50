"""The sentences of a page are longer than its readers can take in on a bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings

_ENOUGH = 8  # sentences: the mean of fewer says little


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for a page with long sentences on the whole, and one for too many long ones."""
    limit = settings.reading.get(page.language)
    found = list(sentences(page)) if limit else []
    if not limit or len(found) < _ENOUGH:
        return
    longest = max(found, key=lambda one: one.words)
    hint = Words(
        id=f"pecah kalimat yang panjang; yang terpanjang {longest.words} kata",
        en=f"break long sentences in two; the longest has {longest.words} words",
    )
    mean = sum(one.words for one in found) / len(found)
    if mean > limit.mean:
        comma = f"{mean:.1f}".replace(".", ",")
        yield Fault(
            page.place(longest.line),
            Words(
                id=f"rata-rata {comma} kata per kalimat, paling banyak {limit.mean}",
                en=f"{mean:.1f} words in a sentence on average, at most {limit.mean}",
            ),
            hint,
        )
    share = 100 * sum(one.words > limit.long for one in found) / len(found)
    if share > limit.share:
        over, most = f"{share:.0f}%", f"{limit.share}%"
        yield Fault(
            page.place(longest.line),
            Words(
                id=f"{over} kalimat lebih dari {limit.long} kata, paling banyak {most}",
                en=f"{over} of sentences have over {limit.long} words, at most {most}",
            ),
            hint,
        )


RULE = Rule("sentence-length", page=check)
