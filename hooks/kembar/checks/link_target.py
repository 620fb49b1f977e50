"""A link leads to a page that does not exist."""

from __future__ import annotations

from posixpath import splitext
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.resolve import PAGE_SUFFIXES, guess, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Site
    from kembar.resolve import Goal


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link without an address, or to a page that is not there."""
    for page in site.pages:
        for link in page.links:
            goal = resolve(site, page, link)
            if goal.kind == "empty":
                yield Fault(
                    page.place(link.line),
                    Words(
                        id=f"tautan {quoted(link.text)} tidak punya alamat",
                        en=f"link {quoted(link.text)} has no address",
                    ),
                    Words(
                        id="tulis alamatnya, atau hapus tautannya",
                        en="write it, or remove the link",
                    ),
                )
            elif goal.kind == "missing" and splitext(goal.path)[1] in PAGE_SUFFIXES:
                yield Fault(
                    page.place(link.line),
                    Words(
                        id=f"tidak ada halaman {quoted(link.target)}",
                        en=f"no page {quoted(link.target)}",
                    ),
                    _hint(site, page, goal),
                )


def _hint(site: Site, page: Page, goal: Goal) -> Words:
    name = goal.path.removeprefix(f"{page.language}/")
    if any(f"{language}/{name}" in site.by_path for language in site.settings.languages):
        path = f"{site.docs}/{page.language}/{name}"
        return Words(
            id=f"halaman itu baru ada dalam bahasa lain: tulis {path}",
            en=f"that page is there in the other language only: write {path}",
        )
    if likely := guess(site, page, goal):
        return Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
    return Words(
        id="betulkan alamatnya, atau hapus tautannya",
        en="mend the address, or remove the link",
    )


RULE = Rule("link-target", site=check)
