"""A page of the default language has no translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for every language that a page is missing in."""
    default, *others = site.settings.languages
    for page in site.pages_in(default):
        for other in others:
            path = f"{other}/{page.name}"
            if path not in site.by_path and path not in site.unread:
                yield Fault(
                    page.place(),
                    Words(
                        id=f'halaman {quoted(page.name)} tidak ada dalam bahasa "{other}"',
                        en=f'page {quoted(page.name)} is missing in "{other}"',
                    ),
                    Words(
                        id=f"tulis terjemahannya di {site.docs}/{path}",
                        en=f"write its translation in {site.docs}/{path}",
                    ),
                )


RULE = Rule("pair-missing", site=check)
