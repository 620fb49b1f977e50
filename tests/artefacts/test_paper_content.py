"""What a page's content becomes on paper, and which of it goes on two pages."""

from kembar.artefacts.paper.choice import OPENING, always, fitting, ranked
from kembar.artefacts.paper.content import Content, Part, content
from kembar.artefacts.rendered import Rendered

CODES = {"pelajaran/b/": "L08", "istilah/": "H09", "kisah/a/": "S02", "": "H01"}
HEAD = "<h1>Judul</h1>"


def of(html: str) -> Content:
    """Return what a lesson with this HTML says on paper."""
    return content(
        Rendered("L09", "lesson", "id", "pelajaran/a.md", "pelajaran/a/", {}, HEAD + html), CODES
    )


def section(html: str) -> Part:
    """Return a section with this HTML on paper."""
    (part,) = of(f'<h2 id="langkah">Langkah &amp; jalan</h2>{html}').parts
    return part


def part(name: str, **more: object) -> Part:
    """Return a section that has nothing but what the test says."""
    plain = {"boxed": "", "leads": frozenset(), "shows": False}
    return Part(name, name, "<p>Isi.</p>", **{**plain, **more})  # type: ignore[arg-type]


def test_a_page_is_its_opening_and_its_sections() -> None:
    found = of('<p>Awal.</p><h2 id="a">A</h2><p>Satu.</p><p>Dua.</p><h2>B</h2><p>Tiga.</p>')

    assert found.opening == "<p>Awal.</p>"
    assert [(one.id, one.title, one.html) for one in found.parts] == [
        ("a", "A", "<p>Satu.</p><p>Dua.</p>"),
        ("", "B", "<p>Tiga.</p>"),
    ]


def test_a_page_without_anything_is_nothing() -> None:
    assert of("") == Content("", "", ())


def test_links_are_words_and_pages_that_can_be_typed_have_their_code() -> None:
    shown = section(
        '<p><a href="../b/#x">harga</a>, <a href="../b/">ulang L08</a>, <a href="./">ini</a>, '
        '<a href="../../istilah/#y">omzet</a>, <a href="../../kisah/a/">Saman</a>, '
        '<a href="https://ilo.org/">ILO</a>, <a href="../../">beranda</a>, '
        '<a href="#tangga">tangga</a>.</p>'
    )

    assert shown.html == (
        "<p>harga (L08), ulang L08, ini, omzet, Saman (S02), ILO, beranda, tangga.</p>"
    )
    assert shown.leads == {"tangga"}


def test_what_folds_is_open_and_what_is_ticked_is_drawn() -> None:
    shown = section(
        '<details class="question" open><summary>Kunci</summary><p>Isi.</p></details>'
        '<ul class="task-list"><li><input type="checkbox" disabled> Bayar ……… rupiah…</li></ul>'
    )

    assert shown.html == (
        '<div class="box"><p class="box-title">Kunci</p><p>Isi.</p></div>'
        '<ul class="task-list"><li><span class="tick"></span> Bayar '
        '<span class="gap"></span> rupiah…</li></ul>'
    )


def test_a_tool_is_left_out_with_what_leads_from_it_to_paper() -> None:
    tool = '<div class="hub-tool" data-tool="target"></div>'
    found = of(
        '<h2 id="alat">Alat</h2>\n<p>Isi. Atau <a href="#lembar-kerja">kertas</a>.</p>\n'
        f'{tool}\n<h2 id="b">B</h2><p>Tetap.</p><p>Atau <a href="#lembar-kerja">itu</a>.</p>{tool}'
    )

    assert [(one.id, one.html) for one in found.parts] == [("b", "<p>Tetap.</p>")]


def test_rows_for_a_pen_are_told_from_rows_to_read() -> None:
    frame = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{}</div></div>'
    head = "<thead><tr><th>A</th></tr></thead>"
    read = f"<table>{head}<tbody><tr><td>Bulan ini</td></tr></tbody></table>"
    write = (
        "<table><tbody><tr><td>{}</td><td></td></tr><tr><td>2</td><td>b</td></tr></tbody></table>"
    )
    shown = section(frame.format(read) + write.format("Minggu") + write.format("1"))

    assert shown.html.startswith(read)
    assert '<table class="fill"><tbody><tr class="write"><td>Minggu</td>' in shown.html
    assert '<table class="fill short"><tbody><tr class="write"><td>1</td>' in shown.html
    assert "<tr><td>2</td>" in shown.html
    assert shown.shows
    assert 'table class="short"' in section(read.replace("Bulan ini", "1–7")).html  # noqa: RUF001


def test_boxes_that_warn_are_known() -> None:
    box = '<div class="admonition warning"><p>Bukan <a href="../b/">janji</a>.</p></div>'
    plain = '<div class="admonition warning"><p>Bukan janji (L08).</p></div>'
    found = of(f'{box}<p>Awal.</p><h2 id="a">A</h2>{box}<p>Isi.</p>')

    assert (found.boxed, found.opening) == (plain, "<p>Awal.</p>")
    assert found.parts[0].boxed == plain
    assert found.parts[0].html == f"{plain}<p>Isi.</p>"


def test_every_handout_has_summary_mistake_and_worksheet() -> None:
    parts = [part(name) for name in ("dua-menit", "a", "salah-umum", "lembar-kerja", "pelatih")]

    assert always(parts) == ("dua-menit", "salah-umum", "lembar-kerja")


def test_sections_are_ranked_by_what_paper_needs() -> None:
    parts = [
        part("dua-menit"),
        part("biasa"),
        part("tabel", shows=True),
        part("contoh"),
        part("contoh-tabel", shows=True),
        part("janji", boxed="<div></div>"),
        part("langkah"),
        part("salah-umum"),
        part("kendala", shows=True),
        part("latihan"),
        part("lembar-kerja", leads=frozenset({"langkah"}), shows=True),
        part("cek"),
        part("lanjut"),
        part("pelatih"),
    ]

    assert ranked(parts, {"contoh", "contoh-tabel", "kendala"}) == (
        *("langkah", "janji", "contoh-tabel", "tabel", "contoh", "latihan", "biasa", "kendala"),
        OPENING,
    )


def test_a_lesson_without_a_worksheet_is_ranked_too() -> None:
    assert ranked([part("a"), part("b")], ()) == ("a", "b", OPENING)


def test_what_is_too_long_makes_room_for_what_is_not() -> None:
    assert fitting(("a", "b", "c", "d"), {"a": 4, "b": 7, "c": 6}, 10) == ("a", "c", "d")
