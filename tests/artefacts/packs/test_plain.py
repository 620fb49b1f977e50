"""What of a page stays in a pack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from kembar.artefacts.packs import chapters
from kembar.artefacts.packs.elements import IMPLIED, element, read, written
from kembar.artefacts.packs.links import WHOLE, Form, by_address
from kembar.artefacts.packs.plain import plain

from tests.artefacts.packs.small import LESSON, SHEETS, SOURCES, STORY, UNION, page, small

if TYPE_CHECKING:
    from kembar.artefacts.rendered import Rendered

PAGED = Form(".xhtml")

TASKS = """\
<ul class="task-list">
<li class="task-list-item"><input type="checkbox" disabled aria-hidden="true"> Foto</li>
</ul>"""
TABLE = """\
<div class="md-typeset__scrollwrap" tabindex="0" role="group" aria-label="T">\
<div class="md-typeset__table"><table><tr><td align="right" style="x">1</td></tr>
</table></div></div>"""
SMALL_TABLE = """\
<div tabindex="0" role="group" aria-label="T" class="wide"><table><tbody><tr>\
<td class="right">1</td></tr></tbody></table></div>"""
TABS = """\
<div class="tabbed-set tabbed-alternate"><input checked id="a" type="radio">\
<input id="b" type="radio"><div class="tabbed-labels"><label for="a">A</label>\
<label for="b"><em>B</em></label></div>
<div class="tabbed-content">
<div class="tabbed-block">
<p>satu</p>
</div>
<div class="tabbed-block">
<p>dua</p>
</div>
</div>
</div>"""
CODE = '<pre><span></span><code tabindex="0"><span class="k">a</span>\n<b>b</b></code></pre>'


def shown(html: str, form: Form = PAGED) -> str:
    one = page("kena-tipu.md", "H14", html)
    book = small(one)
    return written(plain(book.chapters[0], book, by_address(book), form))


def whole(code: str, form: Form) -> str:
    book = small()
    known = by_address(book)
    one = next(one for one in book.chapters if one.page.code == code)
    return written(chapters.whole(one, book, known, form))


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>a<!-- b --><br>c &lt; d</p>", "<p>a<br/>c &lt; d</p>"),
        ("<p>a\x0bb</p>", "<p>ab</p>"),
        ('<img src="x.png" alt="Label &amp; harga">', "<em>[Gambar: Label &amp; harga]</em>"),
        ('<picture><source srcset="x"><img src="x" alt=""></picture>', ""),
        ("<p>x</p><script>1</script><style>a</style><button>b</button>", "<p>x</p>"),
        (TASKS, '<ul class="task-list"><li>☐ Foto</li></ul>'),
        ('<p><label>Nama <input type="text"></label></p>', "<p>Nama </p>"),
        (TABLE, SMALL_TABLE),
        (TABS, "<p><strong>A</strong></p><p>satu</p><p><strong><em>B</em></strong></p><p>dua</p>"),
        (CODE, "<pre><code>a\nb</code></pre>"),
        (
            '<details class="question" id="x">\n<summary>T?</summary>\n<p>J</p>\n</details>',
            '<details id="x"><summary>T?</summary><p>J</p></details>',
        ),
        ("<p><b>b</b>\n<em>c</em></p>", "<p><b>b</b>\n<em>c</em></p>"),
        ('<p id="">a</p>', "<p>a</p>"),
    ],
)
def test_what_needs_a_site_becomes_what_paper_can_show(html: str, kept: str) -> None:
    assert shown(html) == kept


def test_in_one_file_headings_are_a_level_deeper_and_ids_are_the_chapters_own() -> None:
    html = '<h1 id="a">A</h1><h6>B</h6><hr><p><a href="#a">c</a></p>'

    assert shown(html, WHOLE) == (
        '<h2 id="H14-a">A</h2><h6>B</h6><hr/><p><a href="#H14-a">c</a></p>'
    )


def test_a_lesson_says_what_it_takes_and_what_it_rests_on() -> None:
    assert whole(LESSON.code, PAGED) == (
        '<h1>Harga</h1><p class="small">L02 · Modul 1 · 30 menit</p>'
        '<p class="small">Baca dulu: <a href="L01.xhtml">Judul L01</a></p>'
        "<p><strong>Setelah ini kamu bisa:</strong></p><ul><li>Menghitung &lt; 5 harga.</li></ul>"
        '<p>Baca <a href="H06.xhtml#laba">laba</a>, <a href="L02.xhtml#langkah">di bawah</a> &amp; '
        '<a href="https://hub.example/alat/">alat</a>.</p><h2 id="langkah">Langkah</h2>'
        "<p><em>Alat hitungnya ada di situs, tidak di berkas ini. Di sini, pakai cara di kertas."
        '</em></p><h2 id="lembar-kerja">Lembar kerja W02: harga</h2><p>Isi.</p>'
        '<p class="small">Sumber: <a href="H07.xhtml#s01">ILO, 2024</a>; S99</p>'
        '<p class="small">Diperiksa 22 November 2026.</p>'
    )


def test_a_story_names_its_union_and_a_partner_its_site() -> None:
    assert '<p class="small">Serikat: <a href="P01.xhtml">KSPN</a></p>' in whole(STORY.code, PAGED)
    assert '<p class="small">Terbit: 25 Januari 2024</p>' in whole(STORY.code, PAGED)
    assert '<a href="https://kspn.example/">https://kspn.example/</a>' in whole(UNION.code, PAGED)


def test_what_a_page_does_not_say_is_not_said() -> None:
    def said(one: Rendered) -> str:
        book = small(one)
        return written(chapters.whole(book.chapters[0], book, by_address(book), PAGED))

    undated = replace(page("kena-tipu.md", "H14", "<p>A</p>"), data={"title": "A"})

    assert said(undated) == "<p>A</p>"
    assert said(page("kena-tipu.md", "H14", "<p>A</p>", needs=["L77"], checked_on="besok")) == (
        '<p class="small">Baca dulu: L77</p><p>A</p><p class="small">Diperiksa besok.</p>'
    )


def test_a_fact_is_named_where_it_is_left_out() -> None:
    assert "<dd>Judul. A-01</dd>" in whole(SOURCES.code, PAGED)


def test_in_one_file_a_worksheet_stands_in_its_lesson_alone() -> None:
    list_only = (
        '<h3 id="H17-lain">Lain</h3><p>Tetap.</p><ul><li id="H17-w02">'
        '<a href="#L02-lembar-kerja">Lembar kerja W02: harga</a></li></ul>'
    )

    assert list_only in whole(SHEETS.code, WHOLE)
    assert "Isi." not in whole(SHEETS.code, WHOLE)
    assert '<h2 id="w02">Lembar kerja W02: harga</h2><p>Isi.</p>' in whole(SHEETS.code, PAGED)


def test_ends_that_browsers_imply_can_be_left_out() -> None:
    html = (
        "<ul><li>a<ul><li>b</ul><li>c</ul><dl><dt>d<dd>e</dl><table><tbody><tr><th>f<td>g</table>"
    )

    assert written(read(html), IMPLIED) == html.replace("</table>", "</tbody></table>")
    assert read(written(read(html))) == read(html)


def test_nothing_is_read_from_nothing() -> None:
    assert read("") == ()
    assert written([element("p", "a", class_="b")]) == '<p class="b">a</p>'
