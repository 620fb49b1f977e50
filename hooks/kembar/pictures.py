"""What the first bytes of an image file tell: its format, whether it has a size, whether it moves.

For the checker, which does not decode images; `delivery.images` does.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Formats that every browser on a phone shows, and their signatures
# (WHATWG MIME Sniffing Standard, 6.1; AVIF 1.1, 6).
_SHOWN = (
    ("JPEG", re.compile(rb"\xff\xd8\xff")),
    ("PNG", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("GIF", re.compile(rb"GIF8[79]a")),
    ("WebP", re.compile(rb"RIFF....WEBP", re.DOTALL)),
    ("AVIF", re.compile(rb"....ftypavi[fs]", re.DOTALL)),
    ("ICO", re.compile(rb"\0\0\x01\0")),
)
# Formats that phones' browsers lack, or that no browser should be sent.
_LACKED = (
    ("HEIC", re.compile(rb"....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", re.DOTALL)),
    ("TIFF", re.compile(rb"II\*\0|MM\0\*")),
    ("BMP", re.compile(rb"BM.{4}\0{4}", re.DOTALL)),
    ("PSD", re.compile(rb"8BPS")),
    ("JPEG XL", re.compile(rb"\xff\x0a|\0\0\0\x0cJXL ")),
    ("JPEG 2000", re.compile(rb"\0\0\0\x0cjP  ")),
    ("PPM", re.compile(rb"P[1-6]\s")),
)
_SVG = re.compile(rb"\s*<(?:\?xml|!--|!DOCTYPE|svg)\b")
_HEAD = 64  # bytes that hold any signature
# Markers of JPEG that begin a frame and so its size (ITU-T T.81, table B.1).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ENTROPY = 0xDA  # what follows is the picture itself

SUFFIXES = (
    *(".avif", ".bmp", ".gif", ".heic", ".heif", ".ico", ".jp2", ".jpeg", ".jpg", ".jxl"),
    *(".pgm", ".png", ".ppm", ".psd", ".svg", ".tif", ".tiff", ".webp"),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file: "" for a format that is none; `sent` are its bytes on the way."""

    format: str
    shown: bool  # by every browser on a phone
    sized: bool
    moves: bool
    sent: int


def picture(content: bytes) -> Picture:
    """Return what an image file is."""
    head = content[:_HEAD]
    for name, signature in _SHOWN:
        if signature.match(head):
            return Picture(
                name,
                shown=True,
                sized=_sized(name, content),
                moves=_moves(name, content),
                sent=len(content),
            )
    for name, signature in _LACKED:
        if signature.match(head):
            return Picture(name, shown=False, sized=True, moves=False, sent=len(content))
    if _SVG.match(content.removeprefix(b"\xef\xbb\xbf")[:_HEAD]):
        sent = len(gzip.compress(content, 9, mtime=0))
        return Picture("SVG", shown=True, sized=True, moves=False, sent=sent)
    return Picture("", shown=False, sized=False, moves=False, sent=len(content))


def _sized(name: str, content: bytes) -> bool:
    match name:
        case "JPEG":
            return any(marker in _FRAMES for marker in _markers(content))
        case "PNG":
            return any(content[16:20]) and any(content[20:24])
        case "GIF":
            return any(content[6:8]) and any(content[8:10])
        case "WebP":
            return len(content) > 30  # noqa: PLR2004 — RFC 9649: the size is told in its first 30 bytes
        case _:
            return name != "AVIF" or b"ispe" in content


def _markers(content: bytes) -> Iterator[int]:
    """Yield the markers of a JPEG up to the picture itself."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:  # noqa: PLR2004 — begins a marker
        marker = content[place + 1]
        yield marker
        if marker == _ENTROPY:
            return
        place += 2 + int.from_bytes(content[place + 2 : place + 4])


def _moves(name: str, content: bytes) -> bool:
    match name:
        case "GIF":
            # GIF89a, 23: each picture of a film has a control block that says how long it stays.
            return content.count(b"\x21\xf9\x04") > 1
        case "PNG":
            return b"acTL" in content.partition(b"IDAT")[0]
        case "WebP":
            return b"ANIM" in content[:_HEAD]
        case _:
            return content[4:12] == b"ftypavis"
