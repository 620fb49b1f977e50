"""A book of a few small pages, for the tests of packs."""

from datetime import date

from kembar.artefacts.packs.book import Book, book
from kembar.artefacts.rendered import Rendered
from kembar.schema import Settings

SETTINGS = Settings(("id", "en"), sources="sumber.md", facts="fakta.md")
ABOUT = ("Mulai Lagi", "Pelajaran & kisah.", "https://hub.example/")


def page(name: str, code: str, html: str, kind: str = "page", **data: object) -> Rendered:
    """Return a page at its address, checked on a day."""
    address = f"{name.removesuffix('.md').removesuffix('index').rstrip('/')}/"
    data = {"title": f"Judul {code}", "checked_on": date(2026, 11, 20), **data}
    return Rendered(code, kind, "id", name, address, data, html)


MODULE = page("modul/mulai.md", "M01", "<h1>Modul 1</h1>", "module", module=1)
LESSON = page(
    "pelajaran/harga.md",
    "L02",
    '<h1>Harga</h1><p>Baca <a class="hub-term" data-meaning="x" href="../../istilah/#laba">laba</a>'
    ', <a href="#langkah">di bawah</a> &amp; <a href="../../alat/">alat</a>.</p>'
    '<h2 id="langkah">Langkah</h2><div class="hub-tool" data-tool="order" itemscope></div>'
    '<h2 id="lembar-kerja">Lembar kerja W02: harga</h2><p>Isi.</p>',
    "lesson",
    module=1,
    minutes=30,
    needs=["L01"],
    outcomes=["Menghitung < 5 harga."],
    sources=["S01", "S99"],
    checked_on=date(2026, 11, 22),
)
FIRST = page("pelajaran/apa.md", "L01", "<h1>Apa</h1>", "lesson", module=1, minutes=25)
SHEETS = page(
    "lembar-kerja.md",
    "H17",
    '<h1>Semua</h1><p>Cetak.</p><h2 id="w02">Lembar kerja W02: harga</h2><p>Isi.</p>'
    '<h2 id="lain">Lain</h2><p>Tetap.</p>',
)
STORY = page(
    "kisah/rina.md",
    "S01",
    '<h1>Rina</h1><p><a href="https://a.example/?x=1&amp;y=2">luar</a></p>',
    "story",
    partner="P01",
    published_on=date(2024, 1, 25),
)
UNION = page(
    "mitra/kspn.md", "P01", "<h1>KSPN</h1>", "partner", acronym="KSPN", site="https://kspn.example/"
)
GLOSSARY = page(
    "istilah.md", "H06", '<h1>Istilah</h1><dl><dt id="laba">laba</dt><dd>Sisa.</dd></dl>'
)
SOURCES = page(
    "sumber.md",
    "H07",
    '<h1>Sumber</h1><p>Lihat <a href="../fakta/">fakta</a>.</p><dl>'
    '<dt id="s01">S01 · ILO, 2024</dt><dd>Judul. <a href="../fakta/#a-01">A-01</a></dd>'
    '<dt id="s22">S22 · ILO, 2023</dt><dd>Izin.</dd></dl>',
)
FACTS = page("fakta.md", "H18", '<h1>Fakta</h1><p id="a-01">A</p>')
OFFER = page("unduh.md", "H26", "<h1>Unduh</h1>")
PAGES = (
    *(SOURCES, GLOSSARY, UNION, STORY, SHEETS, LESSON, MODULE, FIRST, FACTS, OFFER),
    page("penyunting/index.md", "H09", "<h1>Penyunting</h1>"),
    page("penyunting/aturan/a.md", "", "<h1>a</h1>", "rule"),
)


def small(*pages: Rendered) -> Book:
    """Return a book of these pages, or of all."""
    return book(pages or PAGES, "id", ABOUT, SETTINGS)
