"""Photos for tests: drawn by a rule, so that they are the same everywhere."""

from __future__ import annotations

import random
from io import BytesIO
from typing import Any
from zlib import crc32

from PIL import Image, ImageCms, ImageDraw

GPS = 0x8825  # the block of Exif that says where a photo was taken (Exif 2.32, 4.6.3)
TURNED = 0x0112  # Exif's word for which side is up


def photo(width: int = 1200, height: int = 800, kind: str = "jpeg", **saved: Any) -> bytes:
    """Return a picture with soft colours and hard edges."""
    drawn = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    pen, chance = ImageDraw.Draw(drawn), random.Random(7)  # noqa: S311 — a drawing
    for _ in range(60):
        x, y = chance.randrange(width), chance.randrange(height)
        colour = tuple(chance.randrange(256) for _ in range(3))
        pen.ellipse((x, y, x + width // 8, y + height // 8), fill=colour)
    return written(drawn, kind, **saved)


def noise(width: int, height: int) -> bytes:
    """Return a picture that nothing makes small."""
    chance = random.Random(7)  # noqa: S311 — a drawing
    return written(Image.frombytes("RGB", (width, height), chance.randbytes(width * height * 3)))


def located(width: int = 1200, height: int = 800) -> bytes:
    """Return a photo that tells where it was taken, and lies on its side."""
    notes = Image.Exif()
    notes[TURNED] = 6
    notes.get_ifd(GPS).update({1: "S", 2: (6.0, 10.0, 30.0), 3: "E", 4: (106.0, 49.0, 0.0)})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return photo(width, height, exif=notes, icc_profile=profile)


def film(width: int = 600, height: int = 400, kind: str = "gif") -> bytes:
    """Return a picture that moves."""
    frames = [Image.effect_noise((width, height), sigma) for sigma in (30, 60, 90)]
    return written(frames[0], kind, save_all=True, append_images=frames[1:], duration=200)


def bomb(side: int = 65_536) -> bytes:
    """Return a PNG that says it is huge."""
    size = side.to_bytes(4) * 2 + b"\x08\2\0\0\0"
    head = b"\0\0\0\rIHDR" + size + crc32(b"IHDR" + size).to_bytes(4)
    return b"\x89PNG\r\n\x1a\n" + head + b"\0\0\0\0IDAT" + crc32(b"IDAT").to_bytes(4)


def written(picture: Image.Image, kind: str = "png", **saved: Any) -> bytes:
    """Return a picture as a file."""
    file = BytesIO()
    picture.save(file, kind, **saved)
    return file.getvalue()
