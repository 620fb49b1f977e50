"""How a preview image is drawn: in the hub's colours, with a title as large as it fits."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import PIL
from PIL import Image, ImageDraw, ImageFont, features

from kembar.artefacts.fonts import BOLD, REGULAR, font
from kembar.artefacts.previews import HEIGHT, WIDTH

if TYPE_CHECKING:
    from kembar.artefacts.previews import Card

# The dark colours of colours.css: --deep, --strong, --on-deep, --on-deep-muted, --accent.
_GROUND, _STRONG, _TEXT, _MUTED, _DOT = "#3d0f2a", "#7b1e4f", "#fbeff0", "#e0c3cf", "#f2b134"
_FAINT = "#53183b"  # between the first two: what letters may stand on
_EDGE = 80  # pixels that stay free on the left and right
_DOTTED = 100  # pixels that the dot needs on the right of the first line
_TOP, _BOTTOM = 168, 478  # between which the title stands
_LARGEST, _SMALLEST, _STEP = 92, 44, 4  # pixels of the title's letters
_LINE = 1.2  # of the letters' size, from one line to the next
_SMALL = 38  # pixels of the other letters
_ABOVE, _BELOW = 108, 540  # where these stand, by their middle
_FINER = 3  # round things are drawn so much larger and made smaller: smooth edges
_COLOURS = 48  # of the palette: five, and what lies between them at the edges of letters
_MORE = "…"
_END = b"IEND\xaeB`\x82"  # with which every PNG ends (PNG, 11.2.5)


def made_with() -> bytes:
    """Return what changes when the same card would be drawn differently."""
    # Without raqm, letters are set without their kerning (Pillow, "Text layout").
    program = f"{PIL.__version__} {features.check('raqm')}".encode()
    files = (Path(__file__), font(REGULAR), font(BOLD))
    return sha256(program + b"".join(file.read_bytes() for file in files)).digest()


def ground() -> Image.Image:
    """Return what is the same on every card: the mark, large at the edge and small by the name."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _GROUND)
    _mark(image, (654, -44), 15, _FAINT, _DOT)
    size = 56
    corner = (_EDGE, _BELOW - size // 2)
    ImageDraw.Draw(image).rounded_rectangle(
        (*corner, corner[0] + size, corner[1] + size), radius=size // 4, fill=_STRONG
    )
    _mark(image, corner, size / 40, _TEXT, _DOT)
    return image


def drawn(card: Card, ground: Image.Image) -> bytes:
    """Return a card as PNG."""
    image = ground.copy()
    draw = ImageDraw.Draw(image)
    small, bold = _letters(REGULAR, _SMALL), _letters(BOLD, _SMALL)
    room = WIDTH - 2 * _EDGE
    draw.text((_EDGE, _ABOVE), _within(card.above, small, room - _DOTTED), _DOT, small, anchor="lm")
    lines, size = fitted(card.title)
    letters, step = _letters(BOLD, size), round(size * _LINE)
    top = (_TOP + _BOTTOM - step * len(lines) + step) // 2
    for at, line in enumerate(lines):
        draw.text((_EDGE, top + at * step), line, _TEXT, letters, anchor="lm")
    draw.text((_EDGE + 76, _BELOW), card.name, _TEXT, bold, anchor="lm")
    draw.text((WIDTH - _EDGE, _BELOW), card.code, _MUTED, small, anchor="rm")
    content = io.BytesIO()
    few = image.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(content, "PNG", optimize=True)
    return content.getvalue()


def is_whole(image: bytes) -> bool:
    """Return whether an image is all there: a build may be stopped while it keeps one."""
    return image.endswith(_END)


def fitted(title: str) -> tuple[list[str], int]:
    """Return a title in lines of about one length, and the largest size in which they fit.

    What is too long in the smallest letters is cut.
    """
    room, height = WIDTH - 2 * _EDGE, _BOTTOM - _TOP
    for size in range(_LARGEST, _SMALLEST - 1, -_STEP):
        letters, most = _letters(BOLD, size), int(height // (size * _LINE))
        lines = _lines(title, letters, room)
        widest = max(map(letters.getlength, lines))
        if len(lines) <= most and widest <= room:
            return _even(title, letters, lines, room), size
    lines = _lines(title, letters, room)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [_within(line, letters, room) for line in lines], size


def _lines(text: str, letters: ImageFont.FreeTypeFont, room: float) -> list[str]:
    """Return a text in lines; only a word that is too long by itself is wider than the room."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and letters.getlength(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _even(title: str, letters: ImageFont.FreeTypeFont, lines: list[str], room: int) -> list[str]:
    """Return as many lines as there are, in the narrowest room that holds them."""
    narrow = max(letters.getlength(word) for word in title.split() or [""])
    widths = (*range(int(narrow) + 1, room, 20), room)
    tried = (_lines(title, letters, width) for width in widths)
    return next(found for found in tried if len(found) == len(lines))


def _within(text: str, letters: ImageFont.FreeTypeFont, room: float) -> str:
    """Return a text, cut where it would leave the room."""
    if letters.getlength(text) <= room:
        return text
    while text and letters.getlength(text + _MORE) > room:
        text = text[:-1].rstrip()
    return text + _MORE


def _letters(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font(name), size)


def _mark(image: Image.Image, corner: tuple[int, int], scale: float, round_: str, dot: str) -> None:
    """Draw the round that opens and its dot, of 40 by 40 units as in mark.svg."""
    side = round(40 * scale)

    def mask() -> tuple[Image.Image, ImageDraw.ImageDraw]:
        empty = Image.new("L", (side * _FINER, side * _FINER))
        return empty, ImageDraw.Draw(empty)

    def box(x: float, y: float, radius: float) -> tuple[float, float, float, float]:
        one = scale * _FINER
        return ((x - radius) * one, (y - radius) * one, (x + radius) * one, (y + radius) * one)

    shape, draw = mask()
    draw.arc(box(20, 20, 13.25), -8, 307, 255, round(4.5 * scale * _FINER))
    for x, y in ((26.6, 11.1), (30.9, 18.5)):
        draw.ellipse(box(x, y, 2.25), 255)
    small = shape.resize((side, side), Image.Resampling.LANCZOS)
    image.paste(round_, corner, small)
    shape, draw = mask()
    draw.ellipse(box(30, 11, 3.6), 255)
    image.paste(dot, corner, shape.resize((side, side), Image.Resampling.LANCZOS))
