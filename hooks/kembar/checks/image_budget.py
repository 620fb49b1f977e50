"""An image is too heavy for a phone, or one that a phone cannot show."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Place, Site
    from kembar.pictures import Picture

# A few bytes in a picture's place are a stand-in of somebody who has yet to take it.
_STAND_IN = 100

_SAVE = Words(id="simpan sebagai JPEG atau PNG", en="save it as JPEG or PNG")
_AGAIN = Words(
    id="simpan ulang gambarnya, lalu buka untuk memastikan",
    en="save it anew and open it to make sure",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each image that misses its budget, where a page first shows it."""
    told: dict[str, Place] = {}
    for page in chain.from_iterable(map(site.pages_in, site.settings.languages)):
        for image in page.images:
            path = resolve(site, page, image).path
            picture = site.pictures.get(path)
            if picture is None or path in told:
                continue
            told[path] = page.place(image.line)
            if said := _said(picture, quoted(image.target, 32), site.image_budget):
                yield Fault(told[path], *said)


def _said(picture: Picture, name: str, budget: int) -> tuple[Words, Words] | None:
    """Return what is wrong with an image, and what to do; None where it is as it should be."""
    if not picture.sized:
        if picture.sent < _STAND_IN:
            return None
        return Words(
            id=f"ukuran gambar {name} tidak terbaca",
            en=f"image {name} has no size that can be read",
        ), _AGAIN
    if not picture.shown:
        kind = picture.format
        return Words(
            id=f"gambar {name}: ponsel tidak bisa membuka {kind}",
            en=f"image {name}: phones do not show {kind}",
        ), _SAVE
    # The build makes every other image smaller.
    if picture.sent <= budget or not (picture.moves or picture.format in {"SVG", "ICO"}):
        return None
    return (
        Words(
            id=f"gambar {name} {picture.sent} bita, batasnya {budget}",
            en=f"image {name} has {picture.sent} bytes, the budget is {budget}",
        ),
        Words(
            id="pendekkan atau pakai satu gambar diam saja",
            en="shorten it, or use one still picture",
        )
        if picture.moves
        else Words(
            id="sederhanakan gambarnya, atau simpan sebagai PNG",
            en="simplify it, or save it as PNG",
        ),
    )


RULE = Rule("image-budget", site=check)
