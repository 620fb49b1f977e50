"""Images that no document can show: files of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kembar.checks import image_budget
from kembar.pictures import Picture, picture

from tests.building import ROOT
from tests.photos import film, noise, photo

if TYPE_CHECKING:
    from tests.conftest import SiteOf

BUDGETS = (ROOT / "budgets.toml").read_text("utf-8")
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)
SHOWN = {
    "jpg": (photo(60, 40), "JPEG"),
    "png": (photo(60, 40, "png"), "PNG"),
    "gif": (photo(60, 40, "gif"), "GIF"),
    "webp": (photo(60, 40, "webp"), "WebP"),
    "avif": (photo(60, 40, "avif"), "AVIF"),
    "ico": (photo(64, 64, "ico"), "ICO"),
}
LACKED = {
    "heic": (HEIC, "HEIC"),
    "tiff": (photo(60, 40, "tiff"), "TIFF"),
    "bmp": (photo(60, 40, "bmp"), "BMP"),
    "ppm": (photo(60, 40, "ppm"), "PPM"),
    "jp2": (photo(60, 40, "jpeg2000"), "JPEG 2000"),
    "psd": (b"8BPS\0\1" + bytes(100), "PSD"),
    "jxl": (b"\xff\x0a" + bytes(100), "JPEG XL"),
}


@pytest.mark.parametrize("name", SHOWN)
def test_what_every_phone_shows_is_known(name: str) -> None:
    content, kind = SHOWN[name]

    assert picture(content) == Picture(kind, shown=True, sized=True, moves=False, sent=len(content))


@pytest.mark.parametrize("name", LACKED)
def test_what_phones_lack_is_known(name: str) -> None:
    content, kind = LACKED[name]

    assert picture(content) == Picture(
        kind, shown=False, sized=True, moves=False, sent=len(content)
    )


@pytest.mark.parametrize("kind", ["gif", "webp", "png"])
def test_what_moves_is_known(kind: str) -> None:
    assert picture(film(60, 40, kind)).moves
    assert not picture(photo(60, 40, kind)).moves


def test_a_film_in_avif_moves() -> None:
    assert picture(b"\0\0\0\x20ftypavis" + b"ispe" + bytes(90)).moves
    assert not picture(photo(60, 40, "avif")).moves


@pytest.mark.parametrize("name", ["jpg", "png", "gif", "webp", "avif"])
def test_the_beginning_of_a_picture_has_no_size(name: str) -> None:
    content, kind = SHOWN[name]

    cut = picture(content[:14] if name != "gif" else b"GIF89a\0\0\0\0")

    assert (cut.format, cut.sized) == (kind, False)


def test_a_photo_whose_frame_never_comes_has_no_size() -> None:
    comment = b"\xff\xfe\0\4ab"

    assert not picture(b"\xff\xd8" + comment).sized
    assert not picture(b"\xff\xd8" + comment + b"\xff\xda\0\4ab\xff\xc0\0\4ab").sized
    assert picture(b"\xff\xd8" + comment + b"\xff\xc0\0\4ab").sized


def test_a_drawing_weighs_what_is_sent() -> None:
    drawing = b'<?xml version="1.0"?>\n<svg>' + b"<path/>" * 1_000 + b"</svg>"

    assert picture(b"\xef\xbb\xbf" + drawing).format == "SVG"
    assert picture(drawing).sent < len(drawing) / 10


def said(site: SiteOf, name: str, content: bytes) -> list[str]:
    """Return what the rule says of an image on a page."""
    page = f"# Foto\n\n![Foto](/assets/{name})\n\n![Lagi](/assets/{name})\n"
    files = {"id/foto.md": page, "en/foto.md": page, f"assets/{name}": content}
    read = site(files | {"../budgets.toml": BUDGETS})
    return [
        f"{one.place.path}:{one.place.line}: {one.message.en}; {one.hint.en}"
        for one in image_budget.RULE.check(read)
    ]


def test_a_film_over_the_budget_is_told_once(site: SiteOf) -> None:
    heavy = film(600, 400)

    assert said(site, "gerak.gif", heavy) == [
        (
            f'id/foto.md:3: image "/assets/gerak.gif" has {len(heavy)} bytes, the budget is 30000; '
            "shorten it, or use one still picture"
        )
    ]


def test_a_photo_from_a_telephone_that_others_cannot_show_is_told(site: SiteOf) -> None:
    assert said(site, "IMG_1.HEIC", HEIC) == [
        'id/foto.md:3: image "/assets/IMG_1.HEIC": phones do not show HEIC; save it as JPEG or PNG'
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("foto.png", noise(400, 400)),
        ("gerak.gif", film(30, 20)),
        ("foto.jpg", b"x"),
        ("sapaan.mp3", bytes(90_000)),
        ("ikon.ico", photo(64, 64, "ico")),
    ],
    ids=["the build makes it small", "a short film", "a stand-in", "a sound", "an icon"],
)
def test_what_is_fine_is_not_told(site: SiteOf, name: str, content: bytes) -> None:
    assert said(site, name, content) == []
