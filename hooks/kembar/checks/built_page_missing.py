"""A page of docs was not built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.built.origin import unbuilt
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each page that the built site lacks."""
    for page in unbuilt(site):
        yield Fault(
            page.place(),
            Words(
                id=f"halaman {quoted(page.name)} tidak ada di situs jadi",
                en=f"page {quoted(page.name)} is not in the built site",
            ),
            Words(
                id="bangun situs sekali lagi, dan lihat apakah mkdocs.yml mengecualikannya",
                en="build the site again, and see whether mkdocs.yml excludes the page",
            ),
        )


RULE = Rule("built-page-missing", site=check)
