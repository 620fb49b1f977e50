"""An image or a file to download does not exist."""

from __future__ import annotations

from posixpath import splitext
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.resolve import PAGE_SUFFIXES, guess, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Image, Link, Page, Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each image, embedded file or download that is not there."""
    for page in site.pages:
        for image in page.images:
            if resolve(site, page, image).kind in {"missing", "empty"}:
                yield _missing(site, page, image)
        for link in page.links:
            goal = resolve(site, page, link)
            if goal.kind == "missing" and splitext(goal.path)[1] not in PAGE_SUFFIXES:
                yield _missing(site, page, link)


def _missing(site: Site, page: Page, item: Image | Link) -> Fault:
    likely = guess(site, page, resolve(site, page, item))
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
    )


RULE = Rule("asset-missing", site=check)
