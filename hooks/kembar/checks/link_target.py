"""A link leads to a page that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.address import UNSAFE, scheme_of
from kembar.links.contact import bare
from kembar.links.guess import certain, guess, means_page
from kembar.links.resolve import resolve
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.links.resolve import Goal
    from kembar.model import Link, Page, Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link without an address, or to no page as it is written."""
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
            elif goal.kind == "page" and not goal.exact:
                yield _not_a_file(site, page, link, goal)
            elif (
                goal.kind == "missing"
                and scheme_of(link.target) not in UNSAFE
                and means_page(goal.path)
                and not slip(link.target)
                and not bare(link.target)
            ):
                sure = certain(site, page, link, goal)
                there = _in_another_language(site, page, goal)
                yield Fault(
                    page.place(link.line),
                    Words(
                        id=f"tidak ada halaman {quoted(link.target)}",
                        en=f"no page {quoted(link.target)}",
                    ),
                    _hint(site, page, link, goal, there),
                    there.place() if there else None,
                    fix=Fix(link.target, sure) if sure and _keeps(link, sure) else None,
                )


def _not_a_file(site: Site, page: Page, link: Link, goal: Goal) -> Fault:
    sure = certain(site, page, link, goal) or f"/{page.name}"
    return Fault(
        page.place(link.line),
        Words(
            id=f"{quoted(link.target)} bukan nama berkas sebuah halaman",
            en=f"{quoted(link.target)} is not the name of a page's file",
        ),
        Words(id=f'tulis "{sure}"', en=f'write "{sure}"'),
        # `..` means one page to whoever reads the source, another to the reader's browser.
        fix=Fix(link.target, sure) if link.target.strip("./") and _keeps(link, sure) else None,
    )


def _keeps(link: Link, address: str) -> bool:
    """Return whether an address has no less than the link: a fragment may be lost in it."""
    return link.target.partition("#")[2] == address.partition("#")[2] and "?" not in link.target


def _in_another_language(site: Site, page: Page, goal: Goal) -> Page | None:
    name = goal.path.removeprefix(f"{page.language}/")
    pages = (site.by_path.get(f"{language}/{name}") for language in site.settings.languages)
    return next(filter(None, pages), None)


def _hint(site: Site, page: Page, link: Link, goal: Goal, there: Page | None) -> Words:
    if sure := certain(site, page, link, goal):
        return Words(id=f'tulis "{sure}"', en=f'write "{sure}"')
    if there:
        path = f"{site.docs}/{page.language}/{there.name}"
        return Words(
            id=f"halaman itu baru ada dalam bahasa lain: tulis {path}",
            en=f"that page is there in the other language only: write {path}",
        )
    if likely := guess(site, page, link, goal):
        return Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
    return Words(
        id="betulkan alamatnya, atau hapus tautannya",
        en="mend the address, or remove the link",
    )


RULE = Rule("link-target", site=check)
