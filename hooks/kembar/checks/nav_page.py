"""The navigation lists a page that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each page in mkdocs.yml that no language has."""
    nav = site.navigation
    if not nav:
        return
    names = {page.name for page in site.pages}
    there = names | site.by_path.keys() | set(site.strays) | site.files
    there |= {path.partition("/")[2] for path in site.unread} | site.unread
    for page in nav.pages:
        path = page.text.removeprefix("./").removeprefix("/")
        if not path.endswith(".md") or "://" in path or path in there:
            continue
        likely = closest(path, sorted(names))
        yield Fault(
            Place(nav.path, page.line),
            Words(
                id=f"menu memuat {quoted(page.text)} yang tidak ada",
                en=f"the navigation lists {quoted(page.text)}, which is not there",
            ),
            Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
            if likely
            else Words(
                id="tulis halaman itu, atau hapus baris ini",
                en="write that page, or remove this line",
            ),
        )


RULE = Rule("nav-page", site=check)
