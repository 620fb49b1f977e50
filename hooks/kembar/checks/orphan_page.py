"""A translation has no page of the default language to go with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for every page outside the default language without a page there."""
    default, *others = site.settings.languages
    for other in others:
        for page in site.pages_in(other):
            path = f"{default}/{page.name}"
            name = quoted(page.name, 34)
            if path not in site.by_path and path not in site.unread:
                yield Fault(
                    page.place(),
                    Words(
                        id=f'halaman {name} tidak punya asal dalam bahasa "{default}"',
                        en=f'page {name} has no original in "{default}"',
                    ),
                    Words(
                        id=f"tulis {site.docs}/{path}, atau hapus halaman ini",
                        en=f"write {site.docs}/{path}, or remove this page",
                    ),
                )


RULE = Rule("orphan-page", site=check)
