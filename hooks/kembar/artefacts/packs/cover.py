"""The cover of a book and the small picture of a library, drawn with the letters of Pillow."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Sequence

# The colours of overrides/assets/images/mark.svg.
_GROUND, _ROUND, _DOT = "#7b1e4f", "#fff8f0", "#f2b134"
_WIDE, _HIGH, _EDGE = 600, 800, 60
_LARGE, _SMALL, _STEP = 84, 30, 42
_UNITS = 40  # of mark.svg's view box
_FINER = 4
_COLOURS = 32


def cover(name: str, lines: Sequence[str]) -> bytes:
    """Return a cover as PNG: the name of the site, and some lines below it."""
    image = Image.new("RGB", (_WIDE, _HIGH), _GROUND)
    image.paste(_mark(180), (_EDGE, _EDGE))
    draw = ImageDraw.Draw(image)
    draw.text((_EDGE, 300), name, _ROUND, ImageFont.load_default(_LARGE))
    draw.rectangle((_EDGE, 420, _EDGE + 120, 428), _DOT)
    for number, line in enumerate(lines):
        at = (_EDGE, 470 + number * _STEP)
        draw.text(at, line, _ROUND, ImageFont.load_default(_SMALL))
    return _png(image)


def illustration(side: int) -> bytes:
    """Return the mark as a square PNG."""
    return _png(_mark(side))


def _mark(side: int) -> Image.Image:
    """Return the mark: an open ring, and a dot where it begins anew."""
    scale = side * _FINER / _UNITS
    image = Image.new("RGB", (side * _FINER, side * _FINER), _GROUND)
    draw = ImageDraw.Draw(image)

    def box(x: float, y: float, radius: float) -> tuple[float, float, float, float]:
        left, top, right, bottom = (
            value * scale for value in (x - radius, y - radius, x + radius, y + radius)
        )
        return left, top, right, bottom

    draw.arc(box(20, 20, 13.25), -10, 305, _ROUND, round(4.5 * scale))
    draw.ellipse(box(30, 11, 3.6), _DOT)
    return image.resize((side, side), Image.Resampling.LANCZOS)


def _png(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.quantize(_COLOURS).save(content, "PNG", optimize=True)
    return content.getvalue()
