"""An image says nothing to a reader who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each image without alternative text; raw HTML may say `alt=""`."""
    del settings
    for image in page.images:
        if image.alt is None or not (image.alt.strip() or image.html):
            yield Fault(
                page.place(image.line),
                Words(
                    id=f"gambar {quoted(image.target)} belum punya teks pengganti",
                    en=f"image {quoted(image.target)} has no alternative text",
                ),
                Words(
                    id="tulis isi gambar di antara kurung siku: ![isi gambar](…)",
                    en="write what it shows in the brackets: ![what it shows](…)",
                ),
            )


RULE = Rule("image-alt-missing", page=check)
