"""A QR code is what a phone reads, also where a print is worn."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from kembar.artefacts.qr import drawn
from PIL import Image, ImageDraw

LINK = "https://hub.example/p/L09"


def test_a_phone_reads_the_link() -> None:
    with Image.open(BytesIO(drawn(LINK)["qr.png"])) as image:
        assert [one.text for one in zxingcpp.read_barcodes(image.convert("L"))] == [LINK]


def test_a_phone_reads_it_with_a_stain_on_it() -> None:
    """Error correction Q gives back a quarter; this takes a sixteenth, in one place."""
    with Image.open(BytesIO(drawn(LINK)["qr.png"])) as image:
        stained = image.convert("L")
    wide = stained.width
    ImageDraw.Draw(stained).rectangle((wide // 2, wide // 2, wide * 3 // 4, wide * 3 // 4), fill=0)

    assert [one.text for one in zxingcpp.read_barcodes(stained)] == [LINK]


def test_lines_and_dots_are_the_same_code_with_white_around_it() -> None:
    files = drawn(LINK)
    with Image.open(BytesIO(files["qr.png"])) as image:
        modules = image.width // 16
        edge = {image.convert("L").getpixel((at, 63)) for at in range(image.width)}

    lines = files["qr.svg"].decode()
    assert f'viewBox="0 0 {modules} {modules}"' in lines
    assert 'fill="#fff"' in lines
    assert "width=" not in lines
    assert edge == {255}


def test_the_same_text_gives_the_same_bytes() -> None:
    assert drawn(LINK) == drawn(LINK)
