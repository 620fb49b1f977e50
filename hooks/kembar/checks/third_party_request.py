"""A page or template fetches something from another site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.address import scheme_of
from kembar.links.slip import slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Place, Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each image, style, script or font that another host would send."""
    for page in site.pages:
        for image in page.images:
            if _is_outside(image.target) and not slip(image.target):
                yield _fault(page.place(image.line), image.target)
    for reference in site.references:
        if reference.loads and _is_outside(reference.target):
            yield _fault(reference.place, reference.target)


def _is_outside(target: str) -> bool:
    return target.strip().startswith("//") or scheme_of(target) in {"http", "https", "ftp"}


def _fault(place: Place, target: str) -> Fault:
    return Fault(
        place,
        Words(
            id=f"diambil dari situs lain: {quoted(target)}",
            en=f"fetched from another site: {quoted(target)}",
        ),
        Words(
            id="simpan berkasnya di situs ini, lalu pakai alamatnya di sini",
            en="keep the file on this site and use its address here",
        ),
    )


RULE = Rule("third-party-request", site=check)
