"""The sections of a rendered page, as plain text."""

import pytest
from kembar.search.index import Passage
from kembar.search.passages import passages

WITHIN = (
    *("a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s"),
    *("small", "span", "strong", "sub", "sup", "u"),
)
PAGE = """\
<h1 id="judul">Judul <em>halaman</em></h1>
<p>Ini <strong>pem</strong>buka.</p>
<h2 id="satu">Satu <a class="headerlink" href="#satu">¶</a></h2>
<p>Teks&nbsp;satu.</p><p>Dan
lagi<br>di sini.</p>
<h3>Tanpa nama</h3>
<p>Ikut satu.</p>
<h3 id="dua">Dua <code>x</code></h3>
<ul><li>butir</li><li>lain</li></ul>
<table><tr><td>1</td><td>2</td></tr></table>
"""


def test_a_page_has_its_top_and_a_section_for_each_heading_with_an_id() -> None:
    assert list(passages(PAGE)) == [
        Passage("", "", "Ini pembuka."),
        Passage("satu", "Satu", "Teks satu. Dan lagi di sini. Tanpa nama Ikut satu."),
        Passage("dua", "Dua x", "butir lain 1 2"),
    ]


@pytest.mark.parametrize("html", ["", "   ", "<p></p>", "<h1 id='a'>Judul</h1>", "<!-- x -->"])
def test_an_empty_page_has_an_empty_top(html: str) -> None:
    assert list(passages(html)) == [Passage("", "", "")]


@pytest.mark.parametrize("level", [2, 3, 4, 5, 6])
def test_a_heading_of_any_level_begins_a_section(level: int) -> None:
    html = f'<p>Atas.</p><h{level} id="a">A <span>b<b>c</b></span></h{level}>Bawah.'

    assert list(passages(html)) == [Passage("", "", "Atas."), Passage("a", "A bc", "Bawah.")]


@pytest.mark.parametrize("name", ["", ' id=""', " id"])
def test_a_heading_without_a_name_begins_none(name: str) -> None:
    html = f"<p>Atas.</p><h2{name}>A <b>b</b></h2><p>Bawah.</p>"

    assert list(passages(html)) == [Passage("", "", "Atas. A b Bawah.")]


@pytest.mark.parametrize(
    "tag",
    WITHIN,
)
def test_what_marks_words_parts_none(tag: str) -> None:
    assert list(passages(f"<p>pem<{tag}>bu</{tag}>ka</p>")) == [Passage("", "", "pembuka")]


@pytest.mark.parametrize("tag", ["p", "div", "li", "dd", "blockquote", "pre", "section"])
def test_what_stands_apart_is_apart(tag: str) -> None:
    assert list(passages(f"satu<{tag}>dua</{tag}><{tag}>tiga</{tag}>")) == [
        Passage("", "", "satu dua tiga")
    ]


def test_a_line_break_and_an_image_part_words() -> None:
    assert list(passages('a<br>b<img alt="x">c')) == [Passage("", "", "a b c")]


@pytest.mark.parametrize(
    "html",
    [
        '<a class="headerlink" href="#a">¶</a>',
        '<sup><a class="footnote-ref" href="#fn:1">1</a></sup>',
        '<a class="footnote-backref" href="#fnref:1">↩</a>',
        "<div data-search-exclude><p>rahasia</p></div>",
        "<script>let a;</script>",
        "<style>a {}</style>",
        "<!-- catatan -->",
    ],
)
def test_what_no_reader_looks_for_is_left_out(html: str) -> None:
    assert list(passages(f"<p>satu {html} dua</p>")) == [Passage("", "", "satu dua")]


GLOSSARY = """\
<h2 id="uang">Uang</h2>
<p>Tentang uang.</p>
<dl>
<dt id="omzet">omzet <em>(hasil)</em></dt><dd><p>Nilai jual.</p></dd>
<dd>Ikut omzet.</dd>
<dt id="cod">COD</dt><dd>Bayar di tempat.</dd>
</dl>
"""


def test_a_term_of_the_glossary_is_a_section() -> None:
    assert list(passages(GLOSSARY, terms=True)) == [
        Passage("", "", ""),
        Passage("uang", "Uang", "Tentang uang."),
        Passage("omzet", "omzet (hasil)", "Nilai jual. Ikut omzet."),
        Passage("cod", "COD", "Bayar di tempat."),
    ]


def test_a_term_elsewhere_is_no_section() -> None:
    assert [one.anchor for one in passages(GLOSSARY)] == ["", "uang"]


def test_a_term_elsewhere_is_searched_with_what_explains_it() -> None:
    [top] = passages('<dl><dt id="modal">modal</dt><dd>Uang awal.</dd></dl>')

    assert top.text == "modal Uang awal."


def test_a_heading_in_a_box_ends_where_the_next_begins() -> None:
    html = '<div><h2 id="a">A</h2><p>Satu.</p></div><p>Dua.</p><h2 id="b">B</h2>'

    assert list(passages(html)) == [
        Passage("", "", ""),
        Passage("a", "A", "Satu. Dua."),
        Passage("b", "B", ""),
    ]
