"""A page has more tags than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault where the numbers of tags differ; their words may be translated."""
    kind = settings.kind_of(pair.first.name)
    if kind and any(key.name == "tags" for key in kind.keys):
        # A key that kembar.toml names is the business of front-matter-parity.
        return
    first, second = (page.front_matter.values.get("tags") for page in (pair.first, pair.second))
    one, two = (len(tags) if isinstance(tags, list) else 0 for tags in (first, second))
    if one != two:
        here = pair.second.place(pair.second.front_matter.lines.get("tags", 1))
        there = pair.first.place(pair.first.front_matter.lines.get("tags", 1))
        yield Fault(
            here,
            Words(
                id=f"{two} tag di halaman ini, {one} di kembarannya",
                en=f"{two} tags on this page, {one} on its twin",
            ),
            Words(
                id=f"beri tag yang sama seperti {there.path}:{there.line}",
                en=f"give it the same tags as {there.path}:{there.line}",
            ),
            there,
        )


RULE = Rule("tag-parity", pair=check)
