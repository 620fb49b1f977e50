"""An image or a file to download does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.address import scheme_of
from kembar.links.contact import bare
from kembar.links.guess import certain, guess, means_page
from kembar.links.resolve import resolve
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.links.resolve import Goal
    from kembar.model import Image, Link, Page, Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each image, embedded file or download that is not there."""
    for page in site.pages:
        for image in page.images:
            goal = resolve(site, page, image)
            if goal.kind in {"missing", "empty"} and not _elsewhere(image.target):
                yield _missing(site, page, image, goal)
        for link in page.links:
            goal = resolve(site, page, link)
            if (
                goal.kind == "missing"
                and not means_page(goal.path)
                and not _elsewhere(link.target)
                and not bare(link.target)
            ):
                yield _missing(site, page, link, goal)


def _elsewhere(target: str) -> bool:
    """Return whether the address itself is wrong, which other rules say."""
    return bool(slip(target) or scheme_of(target))


def _missing(site: Site, page: Page, item: Image | Link, goal: Goal) -> Fault:
    likely = guess(site, page, item, goal)
    sure = certain(site, page, item, goal)
    return Fault(
        page.place(item.line),
        Words(
            id=f"tidak ada berkas {quoted(item.target)}",
            en=f"no file {quoted(item.target)}",
        ),
        Words(id=f'mungkin maksudmu "{likely}"', en=f'perhaps you mean "{likely}"')
        if likely
        else Words(
            id=f"taruh berkasnya di {site.docs}/assets/, atau betulkan alamatnya",
            en=f"put the file in {site.docs}/assets/, or mend the address",
        ),
        fix=Fix(item.target, sure) if sure and not set("?#") & set(item.target) else None,
    )


RULE = Rule("asset-missing", site=check)
