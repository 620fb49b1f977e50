"""What a page asks a phone to fetch."""

from __future__ import annotations

import gzip

import pytest
from kembar.delivery.weights import Weight, sent, weight

FILES = {
    "assets/hub.css": b"@import 'more.css'; p { color: red }",
    "assets/more.css": (
        b"@import 'hub.css'; @import \"last.css\";"
        b"b { x: url(data:image/png;base64,AAAA) } i { x: url(#a) }"
    ),
    "assets/last.css": b'p { x: url("dot.svg?2#x") }',
    "assets/dot.svg": b"<svg/>",
    "assets/hub.js": b"go()",
    "assets/mark.svg": b"<svg></svg>",
    "app.webmanifest": b"{}",
    "assets/a.360.avif": b"a" * 3_000,
    "assets/a.720.avif": b"a" * 9_000,
    "assets/a.720.webp": b"a" * 12_000,
    "en/x/foto baru.png": b"a" * 500,
}
PAGE = """<!doctype html><html lang="en"><head>
<link rel="stylesheet" href="../../assets/hub.css">
<link rel="shortcut icon" href="../../assets/mark.svg">
<link rel=manifest href=/app.webmanifest>
<link rel="alternate" href="../../index.html">
<link rel="stylesheet" href="https://elsewhere.example/a.css">
<link rel="preload" href="../../assets/hub.js">
<script>var a = 1</script>
<script type="application/json">{"b": 2}</script>
</head><body><img src="../../assets/mark.svg"><article>
<picture><source srcset="../../assets/a.360.avif 360w, ../../assets/a.720.avif 720w">
<img src="../../assets/a.720.webp"></picture>
<img src="foto%20baru.png"><img src="lost.png"><img alt="">
<img src="data:image/png;base64,AAAA"></article>
<script src="../../assets/hub.js" defer></script></body></html>"""


def gzipped(content: bytes) -> int:
    """Return the bytes of a file on the way."""
    return len(gzip.compress(content, 9))


def test_a_page_weighs_what_it_loads_by_kind() -> None:
    assert weight("en/x/index.html", PAGE, FILES.get) == Weight(
        "en/x/index.html",
        page=gzipped(PAGE.encode()),
        inline=gzipped(b"var a = 1"),
        styles={
            "assets/hub.css": gzipped(FILES["assets/hub.css"]),
            "assets/more.css": gzipped(FILES["assets/more.css"]),
            "assets/last.css": gzipped(FILES["assets/last.css"]),
            "assets/dot.svg": gzipped(b"<svg/>"),
        },
        scripts={"assets/hub.js": gzipped(b"go()")},
        others={
            "assets/mark.svg": gzipped(b"<svg></svg>"),
            "app.webmanifest": gzipped(b"{}"),
        },
        images={"assets/a.720.avif": 9_000, "en/x/foto baru.png": 500},
    )


def test_a_page_costs_itself_and_its_images_to_a_phone_that_has_been_here() -> None:
    one = weight("en/x/index.html", PAGE, FILES.get)

    assert one.cost == one.page + 9_500
    assert one.shell == one.styles | one.scripts | one.others


def test_a_page_with_a_place_for_its_cost_is_a_lesson() -> None:
    text = '<p><data class="hub-cost" data-page>…</data> <data value="2">2</data></p>'

    assert weight("index.html", text, FILES.get).is_lesson
    assert not weight("index.html", text.replace(" data-page", ""), FILES.get).is_lesson


@pytest.mark.parametrize(
    "address",
    [
        "//elsewhere.example/hub.css",
        "https://elsewhere.example/assets/hub.css",
        "data:text/css,a{}",
        "",
        "#x",
    ],
)
def test_what_lies_elsewhere_weighs_nothing_here(address: str) -> None:
    text = f'<link rel="stylesheet" href="{address}">'

    assert weight("index.html", text, FILES.get).shell == {}


def test_what_is_compressed_already_goes_as_it_is() -> None:
    content = b"a" * 1_000

    assert sent("a.webp", content) == sent("a.pdf", content) == 1_000
    assert sent("a.HTML", content) == sent("a.svg", content) == gzipped(content)
