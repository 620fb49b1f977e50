"""How a page shows its images."""

from __future__ import annotations

import pytest
from kembar.delivery.pictures import Shown, at, pictured, unnamed

TWO = [
    Shown("avif", 360, 240, "a.360.avif"),
    Shown("avif", 720, 480, "a.720.avif"),
    Shown("webp", 360, 240, "a.360.webp"),
    Shown("webp", 720, 480, "a.720.webp"),
]
ONE = [Shown("avif", 200, 100, "b.avif"), Shown("webp", 200, 100, "b.webp")]
SIZES = 'sizes="(min-width: 48em) 44rem, 100vw"'


def files_of(source: str) -> list[Shown]:
    """Return the files of the two photos that there are."""
    return {"a.jpg": TWO, "b&c.png": ONE}.get(source, [])


def test_the_first_image_comes_at_once_and_the_others_when_they_are_near() -> None:
    text = '<p><img alt="A" src="a.jpg" /></p>\n<img alt="" src="b&amp;c.png"><img src="c.svg">'

    assert pictured(text, files_of) == (
        f'<p><picture><source type="image/avif" srcset="a.360.avif 360w, a.720.avif 720w" {SIZES}>'
        '<img fetchpriority="high" alt="A" src="a.720.webp" width="720" height="480" '
        f'srcset="a.360.webp 360w, a.720.webp 720w" {SIZES}></picture></p>\n'
        '<picture><source type="image/avif" srcset="b.avif"><img loading="lazy" decoding="async" '
        'alt="" src="b.webp" width="200" height="100"></picture>'
        '<img loading="lazy" decoding="async" src="c.svg">'
    )


def test_what_the_author_says_of_an_image_stays() -> None:
    text = '<img src="b&amp;c.png" class="x" alt="a &quot;b&quot; > c" width="100" hidden>'

    assert pictured(text, files_of).partition("<img")[2] == (
        ' fetchpriority="high" src="b.webp" class="x" alt="a &quot;b&quot; &gt; c" width="100" '
        'hidden height="50"></picture>'
    )


@pytest.mark.parametrize("width", ["50%", "0", ""])
def test_a_width_that_is_no_number_is_that_of_the_file(width: str) -> None:
    shown = pictured(f'<img src="b&amp;c.png" width="{width}">', files_of)

    assert 'width="200" height="100"' in shown


def test_the_author_decides_when_an_image_comes() -> None:
    text = '<img src="a.svg" fetchpriority="low"><img src="b.svg" loading="eager">'

    assert pictured(text, files_of) == (
        '<img fetchpriority="low" src="a.svg"><img loading="eager" decoding="async" src="b.svg">'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<p>no image</p>",
        '<!-- <img src="a.jpg"> -->',
        '<picture><source srcset="x.avif"><img src="a.jpg"></picture>',
        "<code>&lt;img src=&quot;a.jpg&quot;&gt;</code>",
        "<img alt>",
        '<imgs src="a.jpg">',
    ],
)
def test_what_is_no_image_of_the_page_stays_as_it_is(text: str) -> None:
    assert pictured(text, files_of) == text


def test_an_address_is_seen_from_its_page() -> None:
    assert at("en/a/b/index.html", "../../../assets/foto%20baru.jpg") == "assets/foto baru.jpg"
    assert at("index.html", "foto.jpg") == "foto.jpg"


@pytest.mark.parametrize(
    "address",
    ["a/foto%20ibu&amp;%C3%A9%231.jpg", "foto ibu&é%231.jpg", "foto%20ibu&#38;é%231.jpg?v=1"],
)
def test_a_photo_is_named_however_its_address_is_spelled(address: str) -> None:
    pages = ["<p>", f'<a href="{address}">']

    assert unnamed(["x/foto ibu&é#1.jpg", "x/lain.jpg"], pages) == ["x/lain.jpg"]
