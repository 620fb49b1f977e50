"""Packs as files: the same bytes for the same pages, and what each of them says of itself."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from kembar.artefacts.packs import kept
from kembar.artefacts.packs.carton import carton
from kembar.artefacts.packs.epub import epub
from kembar.artefacts.packs.kept import recipe
from kembar.artefacts.packs.kinds import kinds
from kembar.artefacts.packs.offer import name, offer
from kembar.artefacts.packs.sealed import sealed
from kembar.artefacts.packs.whole import single
from kembar.artefacts.packs.zim import zim
from kembar.artefacts.packs.zipped import zipped
from kembar.built.policy import hash_of, stands_alone
from libzim.reader import Archive
from PIL import Image

from tests.artefacts.packs.small import LESSON, PAGES, SHEETS, STORY, small

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = "document.title;"
BESIDE = {"salindia/L02.id.html": b"<p>", "cetak/L02.id.pdf": b"%PDF", "cetak/qr.id.pdf": b"%PDF"}


def opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def test_one_file_lets_only_its_own_style_and_script_through() -> None:
    text = single(small(), SCRIPT).decode()
    style = re.findall("<style>(.*?)</style>", text, re.DOTALL)
    script = re.findall('<script type="module">(.*?)</script>', text, re.DOTALL)

    assert stands_alone(text)
    assert f"script-src {hash_of(script[0])}; style-src {hash_of(style[0])};" in text
    assert (len(style), len(script)) == (1, 1)
    assert not re.search(r'\b(?:src|style|onclick)="', text)


def test_one_file_has_every_chapter_once_and_in_the_contents() -> None:
    text = single(small(), SCRIPT).decode()

    assert re.findall(r'<section id="(\w+)">', text) == [
        *("M01", "L01", "L02", "H17", "S01", "P01", "H06", "H07")
    ]
    assert '<li><a href="#L02">L02 · Judul L02</a><' in text


@pytest.mark.parametrize("kind", ["html", "epub", "zip", "zim"])
def test_the_same_pages_are_the_same_bytes_in_whatever_order_they_come(kind: str) -> None:
    one, other = (kinds(small(*pages), SCRIPT, BESIDE)[kind]() for pages in (PAGES, PAGES[::-1]))

    assert one == other


def test_every_pack_says_whose_it_is_and_is_not_and_where_newer_ones_are(tmp_path: Path) -> None:
    book = small()
    (tmp_path / "a.zim").write_bytes(zim(book))
    library = Archive(tmp_path / "a.zim")
    texts = [
        single(book, SCRIPT).decode(),
        opened(epub(book)).read("EPUB/about.xhtml").decode(),
        bytes(library.get_entry_by_path("index.html").get_item().content).decode(),
        opened(carton(book, ("a.html", b""), {})).read("index.html").decode(),
    ]
    plain = opened(carton(book, ("a.html", b""), {})).read("BACA-DULU.txt").decode()
    texts.append(" ".join(plain.split()))
    wanted = [
        "Halaman yang paling baru diperiksa: 22 November 2026.",
        "Berkas ini bukan milik ILO, Evermos, atau serikat mana pun, dan tidak mewakili mereka.",
        "Tidak ada janji penghasilan di sini. Halaman tentang hak, hukum, dan pajak adalah ",
        'asal menyebut "Mulai Lagi, https://hub.example/"',
        "Bahan ILO yang terbit sejak 3 Mei 2023 berlisensi CC BY 4.0, kecuali ditulis lain.",
        "https://hub.example/unduh/",
    ]

    assert [one for text in texts for one in wanted if one not in text] == []


def test_a_pack_without_sources_or_days_says_nothing_of_them() -> None:
    text = single(replace(small(STORY), newer=""), SCRIPT).decode()

    assert "Sumber ada di" not in text
    assert "Bahan ILO" not in text
    undated = small(replace(STORY, data={"title": "A", "checked_on": "besok"}))
    assert "diperiksa: -." in single(undated, SCRIPT).decode()
    assert opened(epub(undated)).infolist()[0].date_time[0] == 1980


def test_a_book_begins_with_its_kind_and_is_well_formed() -> None:
    archive = opened(epub(small()))
    first = archive.infolist()[0]
    names = archive.namelist()

    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert archive.read("mimetype") == b"application/epub+zip"
    assert {one.date_time for one in archive.infolist()} == {(2026, 11, 22, 0, 0, 0)}
    for path in names:
        if path.endswith((".xhtml", ".opf", ".ncx", ".xml")):
            ET.fromstring(archive.read(path))  # noqa: S314 — our own


def test_a_book_says_its_language_licence_and_day() -> None:
    package = opened(epub(small())).read("EPUB/package.opf").decode()

    assert "<dc:language>id</dc:language>" in package
    assert (
        "<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>" in package
    )
    assert '<meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>' in package
    assert "<dc:description>Pelajaran &amp; kisah.</dc:description>" in package


def test_a_book_lists_every_chapter_for_new_readers_and_old_ones() -> None:
    archive = opened(epub(small()))

    for path in ("EPUB/nav.xhtml", "EPUB/toc.ncx"):
        listed = re.findall(r'(?:src|href)="(\w+)\.xhtml"', archive.read(path).decode())
        assert listed == ["about", "M01", "L01", "L02", "H17", "S01", "P01", "H06", "H07"]


def test_a_book_has_a_cover() -> None:
    cover = Image.open(io.BytesIO(opened(epub(small())).read("EPUB/cover.png")))

    assert cover.size == (600, 800)
    assert len(cover.getcolors() or ()) > 3


def test_a_zip_leads_to_what_is_in_it_by_its_title() -> None:
    archive = opened(carton(small(), ("mulai-lagi.id.html", b"x"), BESIDE))
    index = archive.read("index.html").decode()

    assert archive.namelist() == [
        *("BACA-DULU.txt", "index.html", "mulai-lagi.id.html"),
        *("cetak/L02.id.pdf", "cetak/qr.id.pdf", "salindia/L02.id.html"),
    ]
    assert '<a href="cetak/L02.id.pdf">L02 · Judul L02</a>' in index
    assert '<a href="cetak/qr.id.pdf">qr</a>' in index
    assert '<a href="salindia/L02.id.html">L02 · Judul L02</a>' in index
    assert '<a href="mulai-lagi.id.html#H07">Sumber</a>' in index
    assert stands_alone(index)


def test_a_zip_of_one_day_is_the_same_bytes() -> None:
    assert zipped({"a": b"1"}, "2026-11-22") == zipped({"a": b"1"}, "2026-11-22")
    assert zipped({"a": b"1"}, "2026-11-22") != zipped({"a": b"1"}, "2026-11-23")


def test_a_library_says_what_it_is_and_finds_its_words(tmp_path: Path) -> None:
    (tmp_path / "a.zim").write_bytes(zim(small()))
    library = Archive(tmp_path / "a.zim")

    assert library.check()
    assert library.main_entry.get_item().path == "index.html"
    assert library.get_metadata("Language") == b"ind"
    assert library.get_metadata("Date") == b"2026-11-22"
    assert library.get_metadata("Publisher") == b"Mulai Lagi"
    assert Image.open(io.BytesIO(library.get_illustration_item(48).content)).size == (48, 48)
    assert library.has_fulltext_index


def test_the_numbers_of_a_library_are_drawn_from_its_content() -> None:
    index = b"\x0f\x0dXapian Glass\x04n"
    head = b"ZIM\x04\x06\x00\x03\x00" + bytes(64)

    def library(number: bytes, text: bytes) -> bytes:
        body = head[:8] + number + head[24:72] + index + number + text
        end = len(head) + 8 + len(index) + 16 + len(text)
        return body[:72] + end.to_bytes(8, "little") + body[72:] + number

    one = sealed(library(b"a" * 16, b"text"))

    assert one == sealed(library(b"b" * 16, b"text"))
    assert one[8:24] != sealed(library(b"a" * 16, b"other"))[8:24]
    assert one[8:24] == one[80 + len(index) : 96 + len(index)]
    assert b"a" * 16 not in one


def test_packs_are_made_anew_only_when_something_in_them_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = small()
    other = small(*(replace(one, html="<p>") if one is LESSON else one for one in PAGES))
    others = [
        [new if one is SHEETS else one for one in PAGES]
        for new in (replace(SHEETS, kind="other"), replace(SHEETS, name="mulai.md"))
    ]

    assert recipe(book, SCRIPT, BESIDE) == recipe(small(), SCRIPT, dict(reversed(BESIDE.items())))
    made = {
        recipe(book, SCRIPT, {}),
        recipe(book, "", {}),
        recipe(book, SCRIPT, {"a": b"1"}),
        recipe(book, SCRIPT, {"a": b"2"}),
        recipe(other, SCRIPT, {}),
        *(recipe(small(*changed), SCRIPT, {}) for changed in others),
    }
    monkeypatch.setattr(kept, "version", lambda name: f"{name} 99")
    made.add(recipe(book, SCRIPT, {}))
    assert len(made) == 8


def test_each_language_offers_its_own_packs() -> None:
    assert name("zim", "id") == "mulai-lagi.id.zim"
    assert offer("id")["html"] == (
        '<p><a href="../paket/mulai-lagi.id.html" download>Unduh satu berkas HTML</a></p>'
    )
    assert '"../../paket/mulai-lagi.en.epub"' in offer("en")["epub"]
    assert list(offer("en")) == ["html", "epub", "zip", "zim"]
