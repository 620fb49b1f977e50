"""How a photo becomes small: which widths, formats and qualities a phone is sent."""

from __future__ import annotations

import struct
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec
import PIL
from PIL import Image, ImageCms, ImageOps

from kembar.delivery.names import plain
from kembar.delivery.pictures import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# What is made smaller; HEIC and its like cannot be read here, nor SVG made any smaller.
PHOTOS = (".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp")
# What may tell where it was taken: a phone's HEIC too, which nothing here can take that from.
TELLING = (*PHOTOS, ".heic", ".heif")
# One for small phones, one for the rest. More for denser screens would double the bytes of what
# nobody sees: Wikipedia left them out for phones (timotijhof.net, "Wikipedia: the hidden cost of
# srcset", halved the weight of long articles).
WIDTHS = (360, 720)
_APART = 1.5  # times as wide, or it is not worth a file
# The best first; the worst is still a picture.
_QUALITIES = {
    "avif": (60, 52, 44, 36, 28, 20, 12),
    "webp": (80, 70, 60, 50, 40, 30, 20, 10),
}
_OPTIONS: dict[str, Mapping[str, int]] = {
    # One thread: the same bytes on every machine.
    "avif": {"speed": 6, "max_threads": 1},
    "webp": {"method": 6},
}
# What may be opened: not EPS, for which Pillow starts another program.
_READ = ("AVIF", "BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
_CAMERAS = ("JPEG", "MPO")  # makers have their own blocks there, and films behind the picture
_NOTES = frozenset({"exif", "xmp", "comment", "XML:com.adobe.xmp"})
_GPS = 0x8825  # the block of Exif that says where a photo was taken (Exif 2.32, 4.6.3)
_LINKED = 90  # quality of a photo that a page links to
_MAKE = 2  # raised when the same picture is to be made anew


@dataclass(frozen=True, slots=True)
class Derived:
    """A picture in one format and size; `kind` is "avif" or "webp"."""

    kind: str
    width: int
    height: int
    content: bytes

    def name(self, stem: str) -> str:
        """Return a file name that changes with the content."""
        return f"{plain(stem)}.{self.width}.{sha256(self.content).hexdigest()[:8]}.{self.kind}"

    def shown(self, address: str) -> Shown:
        """Return the picture as a page shows it from an address."""
        return Shown(self.kind, self.width, self.height, address)


def recipe(content: bytes, budget: int) -> str:
    """Return a name for what is made of a photo, which changes when that does."""
    made_with = f"{_MAKE} {PIL.__version__} {budget} ".encode()
    return sha256(made_with + content).hexdigest()[:32]


def derived(content: bytes, budget: int) -> tuple[Derived, ...]:
    """Return the pictures to publish in place of a photo, none for one that moves.

    Each is the best that keeps the budget, or else the smallest that there is. What the camera
    noted, such as the place, stays behind. Raises ValueError for what is no whole photo.
    """
    with _opened(content) as opened:
        if _moves(opened):
            return ()
        photo = _plain(opened)
    return tuple(one for kind in _QUALITIES for one in _sizes(photo, kind, budget))


def unnoted(content: bytes) -> bytes:
    """Return a photo as it came, but upright and without what the camera noted.

    Raises ValueError for what is no whole photo, and for a film that tells its place.
    """
    with _opened(content) as opened:
        photo = None if _moves(opened) else _plain(opened)
        notes, kind, known = opened.getexif(), opened.format, opened.info
        placed = notes.get_ifd(_GPS) or b"GPS" in known.get("xmp", b"")
        noted = (
            kind in _CAMERAS
            or notes
            or not _NOTES.isdisjoint(known)
            or getattr(opened, "text", None)
        )
    if photo is None and placed:
        raise ValueError("it moves and tells where it was taken; remove the place from the file")
    if photo is None or not noted:
        return content
    clean = BytesIO()
    photo.save(clean, "JPEG" if kind == "MPO" else kind, quality=_LINKED)
    return clean.getvalue()


def flaw(pictures: Sequence[Derived], budget: int) -> str:
    """Return what is wrong with what was made of a photo, nothing where all keep the budget."""
    largest = max((len(one.content) for one in pictures), default=0)
    if largest <= budget:
        return ""
    return f"as small as it gets it has {largest:,} bytes; an image may have {budget:,}"


def packed(pictures: Sequence[Derived]) -> bytes:
    """Return pictures as they are kept for the next build."""
    return msgspec.msgpack.encode(pictures)


def unpacked(data: bytes) -> tuple[Derived, ...] | None:
    """Return the pictures that were kept, None for what is no such thing."""
    try:
        return msgspec.msgpack.decode(data, type=tuple[Derived, ...])
    except msgspec.DecodeError:
        return None


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    """Yield a picture to be read. Raises ValueError for what is none, or far too large a one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=_READ) as opened:
                yield opened
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValueError("it has too many pixels; make it at most 80 million") from error
    except (OSError, RuntimeError, SyntaxError, TypeError, ValueError, struct.error) as error:
        # Pillow's words for a broken AVIF, PNG or Exif; they name objects in memory.
        raise ValueError("it cannot be read as a picture") from error


def _moves(opened: Image.Image) -> bool:
    """Return whether a picture is a film; a phone's photo may bring others, such as its depth."""
    return opened.format != "MPO" and getattr(opened, "is_animated", False)


def _plain(opened: Image.Image) -> Image.Image:
    """Return a photo the right way up, in the colours of the web and without its notes."""
    profile = opened.info.get("icc_profile")
    photo = ImageOps.exif_transpose(opened)
    see_through = "transparency" in photo.info or photo.mode in {"LA", "PA", "La", "RGBa"}
    if photo.mode not in {"RGB", "RGBA"}:
        photo = photo.convert("RGBA" if see_through else "RGB")
    elif profile:
        photo = _in_web_colours(photo, profile)
    bare = Image.new(photo.mode, photo.size)
    bare.paste(photo)
    return bare


def _in_web_colours(photo: Image.Image, profile: bytes) -> Image.Image:
    """Return a photo in sRGB; one whose profile makes no sense is taken for that already."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        changed = ImageCms.profileToProfile(photo, source, ImageCms.createProfile("sRGB"))
    except (OSError, ImageCms.PyCMSError):
        return photo
    return changed or photo


def _sizes(photo: Image.Image, kind: str, budget: int) -> Iterator[Derived]:
    """Yield a photo in each width that it has; a wide one only if that keeps the budget."""
    widths = [width for width in WIDTHS if width <= photo.width]
    if photo.width < WIDTHS[-1] and photo.width >= _APART * max(widths, default=0):
        widths.append(photo.width)
    for width in widths:
        height = max(1, round(photo.height * width / photo.width))
        resized = photo.resize((width, height), Image.Resampling.LANCZOS)
        content = _within(resized, kind, budget)
        if width == widths[0] or len(content) <= budget:
            yield Derived(kind, width, height, content)


def _within(photo: Image.Image, kind: str, budget: int) -> bytes:
    content = b""
    for quality in _QUALITIES[kind]:
        file = BytesIO()
        photo.save(file, kind, quality=quality, **_OPTIONS[kind])
        content = file.getvalue()
        if len(content) <= budget:
            break
    return content
