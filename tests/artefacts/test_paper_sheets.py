"""What handouts, booklets and the other sheets say, before they are printed."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kembar.artefacts import packs, paper
from kembar.artefacts.fill import filled
from kembar.artefacts.packs import kept
from kembar.artefacts.paper import orders, press, sheets
from kembar.artefacts.paper.handout import handout
from kembar.artefacts.paper.lesson import Lesson, lessons
from kembar.artefacts.paper.names import path
from kembar.artefacts.paper.press import Printed
from kembar.artefacts.rendered import Rendered
from kembar.artefacts.shelf import Volume
from kembar.schema import Settings
from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from types import ModuleType

    from kembar.finding import Language

BESIDE = re.compile(r"^ *from kembar\.artefacts\.(\w+) import", re.MULTILINE)
SITE = "https://mulailagi.example/"
BODY = (
    "<h1>T</h1><p>Awal.</p>"
    '<h2 id="dua-menit">Dua menit</h2><ul><li>Singkat.</li></ul>'
    '<h2 id="langkah">Langkah</h2>'
    '<div class="admonition warning"><p class="admonition-title">Bukan janji</p></div><p>Satu.</p>'
    '<h2 id="salah-umum">Kesalahan</h2><p>Salah.</p>'
    '<h2 id="lembar-kerja">Lembar kerja</h2>'
    "<table><tr><th>A</th><th>B</th></tr><tr><td>Upah</td><td></td></tr></table>"
)


def pages(
    language: str, body: str = BODY, codes_of: tuple[str, ...] = ("L02", "L01")
) -> list[Rendered]:
    """Return a module with lessons, and the page of the sources."""
    data = {
        "title": "Target & hari",
        "module": 3,
        "minutes": 40,
        "checked_on": "2026-11-22",
        "sources": ["S01", "S99"],
        "worked": [{"at": "langkah"}, "rusak"],
    }
    sources = '<dl><dt id="s01">S01 · ILO, 2024</dt></dl>'
    top = {"title": "Modul 3: Pasar", "module": 3}
    own = [
        Rendered(code, "lesson", language, f"pelajaran/{code}.md", f"{code}/", data, body)
        for code in codes_of
    ]
    return [
        *own,
        Rendered("M03", "module", language, "modul/a.md", "modul/a/", top, "<h1>M</h1>"),
        Rendered("H07", "page", language, "sumber.md", "sumber/", {}, sources),
    ]


def shelf(language: str = "id", body: str = BODY) -> list[Lesson]:
    """Return the lessons of those pages."""
    return lessons(pages(language, body), SITE, "sumber.md")


def text(html: str) -> str:
    """Return the words of a document."""
    body = LexborHTMLParser(html).body
    return " ".join(body.text(separator=" ").split()) if body else ""


def printed(count: int = 2, chosen: tuple[str, ...] = ("dua-menit",)) -> Printed:
    """Return what the press would have made."""
    return Printed(chosen, whole=True, pages=count, pdf=b"%PDF")


def test_lessons_bring_what_paper_needs_of_other_pages() -> None:
    first, second = shelf()

    assert (first.code, second.code) == ("L01", "L02")
    assert (first.module.code, first.module.number, first.module.title) == ("M03", 3, "Pasar")
    assert first.address == "https://mulailagi.example/p/L01"
    assert (first.sources, first.worked) == (("ILO, 2024",), frozenset({"langkah"}))


def test_lessons_without_module_or_code_are_not_printed() -> None:
    lost = Rendered("L09", "lesson", "id", "a.md", "a/", {"module": 9}, "")
    nameless = Rendered("", "lesson", "id", "a.md", "a/", {"module": 3, "worked": "x"}, "")

    assert lessons([lost, nameless, *pages("id")[2:]], SITE, "x") == []
    plain = Rendered("L09", "lesson", "id", "a.md", "a/", {"module": 3, "worked": "x"}, "")
    (found,) = lessons([plain, *pages("id")[2:]], SITE, "x")
    assert (found.worked, found.sources) == (frozenset(), ())
    assert "Sumber" not in text(handout(found, ()))


def test_a_handout_says_what_it_must_and_what_was_chosen() -> None:
    said = text(
        handout(shelf()[0], ("opening", "dua-menit", "langkah", "lembar-kerja"), whole=True)
    )

    assert said == (
        "mulailagi.example/p/ L01 Modul 3 · Pasar · 40 menit L01 Target & hari "
        "Dua menit Singkat. Awal. Langkah Bukan janji Satu. Lembar kerja A B Upah "
        "Hitungan di sini contoh, bukan janji. Tidak ada yang bisa menjanjikan penghasilan. "
        "Mulai Lagi bukan milik ILO, Evermos, atau serikat mana pun, dan tidak mewakili mereka. "
        "Sumber: ILO, 2024. Diperiksa 22 November 2026. "
        "Kode dalam kurung, misalnya (L01), bisa diketik di mulailagi.example/p. "
        "Boleh digandakan dan dibagikan, dengan menyebut Mulai Lagi (CC BY 4.0)."
    )


def test_a_box_outlives_the_section_that_has_it() -> None:
    said = text(handout(shelf("en")[0], ("dua-menit", "salah-umum", "lembar-kerja")))

    assert "Salah. Bukan janji Lembar kerja" in said
    assert "Satu." not in said
    assert "Nobody can promise an income." in said
    assert "Checked 22 November 2026." in said


def test_a_document_has_its_language_its_title_and_no_day_but_its_own() -> None:
    html = handout(shelf()[0], ())
    page = LexborHTMLParser(html)

    assert '<html lang="id">' in html
    assert page.css("title")[0].text() == "L01 Target & hari · Mulai Lagi"
    days = [node.attributes["content"] for node in page.css('meta[name^="dcterms"]')]
    assert days == ["2026-11-22", "2026-11-22"]


def test_a_code_says_in_words_what_it_leads_to() -> None:
    image = LexborHTMLParser(handout(shelf()[0], ())).css("img")[0]

    assert image.attributes["alt"] == "Kode QR menuju mulailagi.example/p/L01"
    drawn = b64decode((image.attributes["src"] or "").partition("base64,")[2]).decode()
    # 29 modules and the white around them.
    assert 'viewBox="0 0 37 37"' in drawn


def test_a_booklet_counts_its_pages_and_holds_its_handouts() -> None:
    found = shelf("en")
    html = sheets.booklet(
        found[0].module,
        f"{SITE}p/M03",
        found,
        {"L01": printed(1, ("salah-umum",)), "L02": printed(2)},
    )
    page = LexborHTMLParser(html)

    rows = [" ".join(row.text(separator=" ").split()) for row in page.css(".cover tbody tr")]
    assert rows == ["L01 Target & hari 40 minutes 2", "L02 Target & hari 40 minutes 3"]
    assert [node.attributes["id"] for node in page.css("article")] == ["L01", "L02"]
    assert [node.attributes["id"] for node in page.css("section[id]")] == [
        "L01-salah-umum",
        "L02-dua-menit",
    ]
    assert page.css(".cover .code")[0].text() == "mulailagi.example/p/M03"


def test_a_booklet_of_many_days_says_the_first_and_the_last() -> None:
    data = pages("id")
    data[0] = replace(data[0], data={**data[0].data, "checked_on": "2026-12-01"})
    found = lessons(data, SITE, "sumber.md")
    made = {one.code: printed() for one in found}
    html = sheets.booklet(found[0].module, f"{SITE}p/M03", found, made)

    cover = LexborHTMLParser(html).css(".cover footer")[0]
    assert "Diperiksa 22 November 2026 sampai 1 Desember 2026." in cover.text()
    assert 'created" content="2026-12-01"' in html


def test_a_wall_has_four_codes_a_sheet() -> None:
    data = pages("id", codes_of=("L01", "L02", "L03", "L04", "L05"))
    page = LexborHTMLParser(sheets.wall(lessons(data, SITE, "sumber.md")))

    assert [len(sheet.css("img")) for sheet in page.css(".wall")] == [4, 1]
    assert text(page.css(".cell")[4].html or "") == "L05 Target & hari mulailagi.example/p/ L05"


def test_an_attendance_sheet_asks_for_no_more_than_it_needs() -> None:
    page = LexborHTMLParser(sheets.attendance(shelf()))

    heads = [node.text() for node in page.css("th")]
    assert heads == [
        *("Tanggal", "Tempat", "Kode pelajaran", "Pelatih"),
        *("No.", "Nama", "Tanda tangan"),
    ]
    assert len(page.css(".names tr.write")) == 20
    assert "Jangan menulis nomor telepon, alamat, atau nomor KTP." in text(page.html or "")
    assert "Kertas ini disimpan pelatih." in text(page.html or "")


def both(code: str) -> tuple[str, str]:
    """Return where the handouts of a lesson lie."""
    return path(code, "id"), path(code, "en")


def test_orders_name_every_file_once() -> None:
    shelves = [shelf("id"), shelf("en"), []]
    made = {file: printed() for one in ("L01", "L02") for file in both(one)}
    first, *_ = orders.handouts(shelves, SITE)

    assert first.paths == ("cetak/L01.id.pdf", "cetak/L01.en.pdf")
    assert [order.paths for order in orders.others(shelves, SITE, made)] == [
        *(("cetak/M03.id.pdf",), ("cetak/qr.id.pdf",), ("cetak/hadir.id.pdf",)),
        *(("cetak/M03.en.pdf",), ("cetak/qr.en.pdf",), ("cetak/hadir.en.pdf",)),
    ]


def test_an_order_has_a_new_key_when_what_it_prints_is_new() -> None:
    def key(language: Language, body: str = BODY, site: str = SITE) -> str:
        found = lessons(pages(language, body), site, "sumber.md")
        return orders.handouts([found], site)[0].key

    assert key("id") == key("id")
    assert len({key("id"), key("en"), key("id", BODY + "<p>A</p>"), key("id", site="x:")}) == 4


def test_a_booklet_has_a_new_key_when_its_handouts_hold_something_else() -> None:
    """Which they do when the other language grows, with the same words in this one."""

    def key(second: Printed) -> str:
        made = {path("L01", "id"): printed(), path("L02", "id"): second}
        booklet, *_ = orders.others([shelf()], SITE, made)
        return booklet.key

    one = printed()
    others = (replace(one, chosen=("langkah",)), replace(one, whole=False), replace(one, pages=1))
    assert len({key(one), *map(key, others)}) == 4
    assert key(replace(one, pdf=b"")) == key(one)


def test_an_order_has_a_new_key_when_what_prints_it_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    """The version of Pango, and each module beside paper that its own modules import."""
    (order, _) = orders.handouts([shelf()], SITE)
    keys = {order.key}
    monkeypatch.setattr(orders, "_made_with", orders._made_with.__wrapped__)
    assert order.key in keys
    monkeypatch.setattr(press, "pango", lambda: 99)
    keys.add(order.key)
    content = Path.read_bytes
    for name in orders._BESIDE:

        def changed(file: Path, name: str = name) -> bytes:
            return b"" if file.name == name else content(file)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "read_bytes", changed)
            keys.add(order.key)

    assert len(keys) == 2 + len(orders._BESIDE)


@pytest.mark.parametrize("package", [paper, packs])
def test_what_is_made_is_kept_by_all_modules_that_say_something_in_it(package: ModuleType) -> None:
    """A module that a package imports from beside it belongs to the key of what it makes."""
    folder = Path(str(package.__file__)).parent
    texts = [file.read_text("utf-8") for file in folder.glob("*.py")]
    found = {f"{name}.py" for text in texts for name in BESIDE.findall(text)}
    found = {name for name in found if folder.with_name(name).is_file()}
    known = orders._BESIDE if package is paper else kept._BESIDE

    # The list of links on the page for trainers is no part of what is printed.
    assert found - set(known) == ({"course.py", "shelf.py"} if package is paper else set())


def test_what_was_printed_is_kept_and_rubbish_is_not_believed() -> None:
    made = (printed(), printed(1))

    assert orders.found_again(orders.kept(made)) == made
    assert orders.found_again(b"\x91") == ()


def test_paper_is_listed_by_module_for_trainers() -> None:
    volumes = [
        Volume("pelajaran/b.md", {"id": "L01", "title": "A & B", "module": 1, "minutes": 5}, ""),
        Volume("modul/a.md", {"id": "M01", "title": "Modul 1: Awal", "module": 1}, ""),
        Volume("modul/b.md", {"id": "M02", "title": "Modul 2: Kosong", "module": 2}, ""),
    ]

    assert filled("<!-- fill: papers -->", {}, Settings(), "id", volumes) == (
        '- <a href="/cetak/qr.id.pdf">Kode QR semua pelajaran, untuk dinding</a>\n'
        '- <a href="/cetak/hadir.id.pdf">Daftar hadir</a>\n\n'
        '**<a href="/cetak/M01.id.pdf">Buku Modul 1: Awal</a>**\n\n'
        '- <a href="/cetak/L01.id.pdf">L01 · A &amp; B</a>\n\n'
        '**<a href="/cetak/M02.id.pdf">Buku Modul 2: Kosong</a>**'
    )
