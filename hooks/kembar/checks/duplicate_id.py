"""An id is used twice: in one page, or as the permanent id of two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Site
    from kembar.schema import Settings


def in_page(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for the second use of an id in a page, with the place of the first."""
    del settings
    seen: dict[str, int] = {}
    for name, line in page.ids:
        if name in seen:
            yield _twice(page, name, line, page, seen[name])
        seen.setdefault(name, line)


def between_pages(site: Site) -> Iterator[Fault]:
    """Yield a fault for each page that carries the permanent id of another."""
    if not site.settings.kinds:
        return
    # A copy that somebody forgot to finish has no twin yet; the original has.
    paired = {page.path for pair in site.pairs for page in (pair.first, pair.second)}
    for language in site.settings.languages:
        owners: dict[str, Page] = {}
        for page in sorted(site.pages_in(language), key=lambda page: page.path not in paired):
            own = page.front_matter.values.get("id")
            if not isinstance(own, str):
                continue
            first = owners.setdefault(own, page)
            if first is not page:
                yield _twice(page, own, _id_line(page), first, _id_line(first))


def _id_line(page: Page) -> int:
    return page.front_matter.lines.get("id", 1)


def _twice(page: Page, name: str, line: int, first: Page, first_line: int) -> Fault:
    return Fault(
        page.place(line),
        Words(id=f"id {quoted(name)} sudah dipakai", en=f"id {quoted(name)} is already used"),
        Words(
            id="pilih id lain di sini, dan id yang sama di kembarannya",
            en="choose another id here, and the same one on its twin",
        ),
        first.place(first_line),
    )


RULE = Rule("duplicate-id", page=in_page, site=between_pages)
