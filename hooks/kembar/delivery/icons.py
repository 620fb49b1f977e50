"""How the mark is drawn as an icon: overrides/assets/images/mark.svg in pixels."""

from __future__ import annotations

import io
import math

from PIL import Image, ImageDraw

SIZES = (192, 512)
MASKABLE = SIZES[-1]
_UNITS = 40  # of mark.svg's view box
_FINER = 4  # drawn so much larger and made smaller: smooth edges
_GROUND, _ROUND, _DOT = "#7b1e4f", "#fff8f0", "#f2b134"
# Whatever shape a phone cuts, it leaves a circle of 80 % (W3C, "Icon masks and safe zone").
_SAFE = 0.8


def name(size: int, *, maskable: bool = False) -> str:
    """Return where an icon is below the site's root."""
    return f"assets/images/icon{'-maskable' if maskable else ''}-{size}.png"


def icons() -> dict[str, bytes]:
    """Return every icon by its path."""
    found = {name(size): icon(size) for size in SIZES}
    return {**found, name(MASKABLE, maskable=True): icon(MASKABLE, maskable=True)}


def icon(size: int, *, maskable: bool = False) -> bytes:
    """Return the mark as PNG; maskable, its ground fills the square."""
    side = size * _FINER
    scale = side / _UNITS * (_SAFE if maskable else 1)
    image = Image.new("RGBA", (side, side), _GROUND if maskable else "#0000")
    draw = ImageDraw.Draw(image)

    def at(value: float) -> float:
        return (value - _UNITS / 2) * scale + side / 2

    def dot(x: float, y: float, radius: float, color: str) -> None:
        draw.ellipse((at(x - radius), at(y - radius), at(x + radius), at(y + radius)), fill=color)

    if not maskable:
        draw.rounded_rectangle((0, 0, side - 1, side - 1), radius=10 * scale, fill=_GROUND)
    # The path "M26.6 11.1a11 11 0 1 0 4.3 7.4" is an arc of this circle.
    ends = ((26.6, 11.1), (30.9, 18.5))
    center, radius, thick = _center(*ends, 11), 11, 4.5
    first, last = (math.degrees(math.atan2(y - center[1], x - center[0])) for x, y in ends)
    outer = radius + thick / 2
    box = tuple(at(middle + far) for far in (-outer, outer) for middle in center)
    draw.arc((box[0], box[1], box[2], box[3]), last, first, fill=_ROUND, width=round(thick * scale))
    for x, y in ends:
        dot(x, y, thick / 2, _ROUND)
    dot(30, 11, 3.6, _DOT)
    content = io.BytesIO()
    image.resize((size, size), Image.Resampling.LANCZOS).save(content, "PNG", optimize=True)
    return content.getvalue()


def _center(
    start: tuple[float, float], end: tuple[float, float], radius: float
) -> tuple[float, float]:
    """Return the centre of the large arc from start to end, against the clock (SVG 2, B.2.4)."""
    across = (end[0] - start[0], end[1] - start[1])
    half = math.hypot(*across) / 2
    away = math.sqrt(radius**2 - half**2) / (2 * half)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return middle[0] - across[1] * away, middle[1] + across[0] * away
