"""What paper promises in the hub as built: printed, looked at by a camera, and followed."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
import zxingcpp
from kembar import read
from selectolax.lexbor import LexborHTMLParser

from tests.building import ADDRESS, ROOT, hub
from tests.pdf import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from pypdfium2 import PdfDocument, PdfPage

__all__ = ["hub"]

LANGUAGES = ("id", "en")
LESSONS = [f"L{number:02}" for number in range(1, 25)]
MODULES = [f"M{number:02}" for number in range(1, 9)]
A4 = (595.28, 841.89)
# A film of 1,920 points across, through a lens of 65 degrees, sees 1.27 m of a wall from 1 m.
FILM_AT_A_METRE = 38
TITLES = {
    language: {
        page.front_matter.values["id"]: str(page.front_matter.values["title"])
        for page in read.site(ROOT / "docs").pages
        if page.language == language and "id" in page.front_matter.values
    }
    for language in LANGUAGES
}


def opened(hub: Path, code: str, language: str) -> PdfDocument:
    """Return a PDF of the hub."""
    return pypdfium2.PdfDocument(hub / f"cetak/{code}.{language}.pdf")


def seen(page: PdfPage, dpi: int, top: float = 0) -> list[str]:
    """Return what a camera reads in the upper part of a page, or in all of it."""
    below = page.get_height() * (1 - top) if top else 0
    image = page.render(scale=dpi / 72, crop=(0, below, 0, 0), grayscale=True).to_pil()
    return sorted(found.text for found in zxingcpp.read_barcodes(image))


def said(page: PdfPage) -> str:
    """Return the words of a page, as a screen reader or a search has them."""
    return " ".join(page.get_textpage().get_text_range().split())


def leads_to(hub: Path, address: str, code: str) -> bool:
    """Return whether a printed address leads, in both languages, to the page with its code."""
    assert address == f"{ADDRESS}p/{code}"
    door = hub / f"p/{code}/index.html"
    links = LexborHTMLParser(door.read_text("utf-8")).css("main a[href]")
    ends = {(link.attributes["href"] or "").partition("#")[0] for link in links}
    pages = {_file(hub, door.parent, end) for end in ends if "://" not in end}
    heads = {LexborHTMLParser(page.read_text("utf-8")).css_first("h1") for page in pages}
    titles = {head.text(strip=True) for head in heads if head}
    return titles >= {TITLES[language][code] for language in LANGUAGES}


def _file(hub: Path, folder: Path, link: str) -> Path:
    """Return the page of the hub to which a link leads from a folder in it."""
    start = hub if link.startswith("/") else folder
    return (start / link.lstrip("/")).resolve() / "index.html"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_has_a_handout_of_two_pages_whose_code_leads_to_it(
    hub: Path, language: str
) -> None:
    for code in LESSONS:
        document = opened(hub, code, language)
        first = document[0]
        assert 1 <= len(document) <= 2, code
        assert {tuple(round(side, 2) for side in page.get_size()) for page in document} == {A4}
        (address,) = seen(first, 150, top=0.3)
        assert leads_to(hub, address, code), code
        words = said(first)
        assert f"{address.partition('://')[2]} " in words, code
        assert TITLES[language][code] in words.replace(f"{code} ", "")
        whole = " ".join(said(page) for page in document)
        assert ("Nobody can promise" if language == "en" else "Tidak ada yang bisa menj") in whole


def test_a_code_is_read_from_a_poor_picture_too(hub: Path) -> None:
    assert seen(opened(hub, "L09", "id")[0], 75) == [f"{ADDRESS}p/L09"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_is_for_everybody(hub: Path, language: str) -> None:
    """Tagged, with a language and a title: PDF/UA-1, ISO 14289."""
    for code in (*LESSONS, *MODULES, "qr", "hadir"):
        document = opened(hub, code, language)
        data = (hub / f"cetak/{code}.{language}.pdf").read_bytes()
        inside = unpacked(data)
        assert pdfium.FPDFCatalog_IsTagged(document), code
        assert re.search(rb"pdfuaid:part\W+1\W", inside), code
        assert f"/Lang ({language})".encode() in inside, code
        title = document.get_metadata_value("Title")
        assert title.endswith(" · Mulai Lagi"), code
        if code in TITLES[language]:
            assert TITLES[language][code] in title, code
        fonts = set(re.findall(rb"/FontName /[A-Z]{6}\+([\w-]+)", inside))
        assert fonts <= {b"Inter", b"Inter-Bold"}, code
        assert fonts, code
        assert len(data) <= 100_000, code


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_booklet_holds_its_lessons_where_its_contents_say(hub: Path, language: str) -> None:
    for code in MODULES:
        document = opened(hub, code, language)
        cover = said(document[0])
        assert seen(document[0], 150, top=0.5) == [f"{ADDRESS}p/{code}"]
        listed = re.findall(r"(L\d\d) .*? \d+ (?:menit|minutes) (\d+)", cover)
        starts: dict[str, int] = {}
        for number, page in enumerate(document, start=1):
            for address in seen(page, 150, top=0.3):
                starts.setdefault(address.rpartition("/")[2], number)
        del starts[code]
        assert {lesson: int(page) for lesson, page in listed} == starts, code


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wall_of_codes_is_read_from_a_metre_away(hub: Path, language: str) -> None:
    document = opened(hub, "qr", language)
    found = Counter(address for page in document for address in seen(page, FILM_AT_A_METRE))

    assert found == Counter(f"{ADDRESS}p/{code}" for code in LESSONS)
    # A line may end in a long title.
    words = "".join("".join(said(page).split()) for page in document)
    for code in LESSONS:
        assert "".join(f"{code}{TITLES[language][code]}".split()) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_for_a_pen_are_eight_millimetres_apart(hub: Path, language: str) -> None:
    """Seen on the attendance sheet and on the fullest worksheet."""
    for code, at, least in (("hadir", 0.9, 20), ("L09", 0.8, 15)):
        document = opened(hub, code, language)
        page = document[len(document) - 1]
        image = page.render(scale=150 / 72, grayscale=True).to_pil()
        across = int(image.width * at)
        column = image.crop((across, 0, across + 1, image.height)).tobytes()
        dark = [row for row in range(1, len(column)) if column[row] < 128 <= column[row - 1]]
        steps = [(below - above) * 25.4 / 150 for above, below in pairwise(dark)]
        assert sum(7.9 <= step <= 11 for step in steps) >= least, (code, steps)


@pytest.mark.parametrize(("language", "page"), [("id", "pelatih"), ("en", "en/pelatih")])
def test_trainers_find_everything_printed(hub: Path, language: str, page: str) -> None:
    own = hub / page
    shown = LexborHTMLParser((own / "index.html").read_text("utf-8"))
    links = [link.attributes["href"] or "" for link in shown.css('article a[href*="cetak/"]')]

    expected = {f"{code}.{language}.pdf" for code in (*LESSONS, *MODULES, "qr", "hadir")}
    assert {link.rpartition("/")[2] for link in links} == expected
    assert all((own / link).resolve().is_file() for link in links)
    made = {file.name for file in (hub / "cetak").iterdir()}
    assert made == {f"{name[:-7]}.{one}.pdf" for name in expected for one in LANGUAGES}
