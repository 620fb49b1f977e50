"""A page is cut into sections, with the prose and the blocks that stand in each."""

from kembar.model import Block, Heading, Image, Link, Page, Prose, Section
from kembar.parse import page


def sections(text: str) -> tuple[Section, ...]:
    return page(text, "id/a.md").sections


def prose(text: str) -> list[tuple[str, int]]:
    return [(one.text, one.line) for section in sections(text) for one in section.prose]


def blocks(text: str) -> list[Block]:
    return [block for section in sections(text) for block in section.blocks]


def test_a_section_holds_what_stands_between_two_headings() -> None:
    text = "awal [a](b.md)\n\n## Satu { #satu }\n\n![gambar](c.png)\n\n- butir\n"

    assert page(text, "id/x/y.md") == Page(
        "id/x/y.md",
        "id",
        "x/y.md",
        page("", "id/a.md").front_matter,
        (
            Section(None, 1, (Prose("awal a", 1, ((0, 1),)),), (Link("b.md", "a", 1, html=False),)),
            Section(
                Heading(2, "Satu", "satu", explicit=True, line=3),
                3,
                (Prose("Satu", 3, ((0, 3),), "h2"), Prose("butir", 7, ((0, 7),), "li")),
                (),
                (Image("c.png", "gambar", 5),),
                (Block("list", "ul", 1, 7),),
            ),
        ),
        (("satu", 3),),
    )


def test_prose_is_the_text_that_is_read_with_the_lines_it_stands_on() -> None:
    found = sections("Satu **dua**\n[tiga](a.md) `4` lima\n\n| A | B |\n|---|---|\n| 6 | 7 |\n")

    assert found[0].prose == (
        Prose("Satu dua\ntiga   lima", 1, ((0, 1), (9, 2))),
        Prose("A", 4, ((0, 4),), "th"),
        Prose("B", 4, ((0, 4),), "th"),
        Prose("6", 6, ((0, 6),), "td"),
        Prose("7", 6, ((0, 6),), "td"),
    )


def test_a_character_of_prose_knows_its_line() -> None:
    found = Prose("satu\ndua", 4, ((0, 4), (5, 6)))

    assert [found.line_at(offset) for offset in (0, 4, 5, 99)] == [4, 4, 6, 6]
    assert Prose("tanpa giliran", 3).line_at(5) == 3


def test_code_scripts_and_styles_are_no_prose() -> None:
    text = "`1` teks\n\n    2\n\n```\n3\n```\n\n<script>4</script>\n\n<style>5</style>\n"

    assert prose(text) == [("  teks", 1)]


def test_every_item_and_footnote_has_its_line() -> None:
    text = "- satu\n- dua\n\n    lanjut[^1]\n\n[^1]: catatan\n\n*[KB]: x\n"

    assert prose(text) == [("satu", 1), ("dua", 2), ("lanjut ", 4), ("catatan\u00a0↩", 6)]


def test_a_list_begins_where_the_label_of_its_first_link_does() -> None:
    text = "teks [a\n\n- [Panduan\n  menata](a.md)\n- dua\n"

    (section,) = page(text, "id/a.md").sections

    assert [block.line for block in section.blocks] == [3]
    assert prose(text) == [("teks [a", 1), ("Panduan\n  menata", 3), ("dua", 5)]


def test_text_in_raw_html_begins_at_its_first_word() -> None:
    (section,) = page("<div>\n\n[a][b]\n\n</div>\n", "id/a.md").sections

    assert [one.turns for one in section.prose] == [((2, 3),)]


def test_blocks_have_kind_label_size_and_line() -> None:
    text = """\
1. satu
2. dua

> - a

| A | B | C |
|---|---|---|
| 1 | 2 | 3 |

```python
a = 1
b = 2
```

    kode

!!! note "Judul"
    isi

!!! warning
    isi

??? question "Tanya"
    jawab

=== "Satu"
    isi

=== "Dua"
    isi

Kata
:   arti

teks[^1] KB

[^1]: catatan

*[KB]: kata bantu
"""

    assert blocks(text) == [
        Block("list", "ol", 2, 1),
        Block("list", "ul", 1, 4),
        Block("table", "3", 2, 6),
        Block("code", "python", 2, 10, "a = 1\nb = 2"),
        Block("code", "", 1, 15, "kode"),
        Block("admonition", "admonition note", 1, 17),
        Block("admonition", "admonition warning", 1, 20),
        Block("admonition", "question", 1, 23),
        Block("tabs", "", 2, 26),
        Block("definitions", "", 1, 32),
        Block("abbreviation", "KB", 1, 35),
        Block("footnote", "1", 1, 37),
    ]


def test_ids_of_headings_spans_and_anchors_are_known_but_not_those_of_the_renderer() -> None:
    text = (
        "# A\n\nteks [b](c.md){ #satu } dan <a name='dua'></a>\n{: #tiga }\n\n"
        "<div id='empat'></div>\n\nlagi[^1]\n\n=== \"T\"\n    x\n\n[^1]: catatan\n"
    )

    assert page(text, "id/a.md").ids == (
        ("a", 1),
        ("tiga", 3),
        ("satu", 3),
        ("dua", 3),
        ("empat", 6),
    )


def test_an_id_is_explicit_when_the_source_says_it() -> None:
    text = (
        "# Otomatis\n## Satu { #satu }\n## Dua {#dua}\n## Tiga {: .k #tiga }\n"
        "Empat { #empat }\n---\n<h2 id='lima'>Lima</h2>\n\n## Enam {id=enam}\n## #tujuh\n"
    )

    assert [(one.id, one.explicit) for one in page(text, "id/a.md").headings] == [
        ("otomatis", False),
        ("satu", True),
        ("dua", True),
        ("tiga", True),
        ("empat", True),
        ("lima", True),
        ("enam", True),
        ("tujuh", False),
    ]


def test_raw_html_links_and_images_are_told_from_markdowns() -> None:
    text = '<a href="x/">x</a> [y](y.md)\n<img src="a.png"> <img src="b.png" alt=""> ![](c.png)\n'
    found = sections(text)[0]

    assert found.links == (Link("x/", "x", 1, html=True), Link("y.md", "y", 1, html=False))
    assert found.images == (
        Image("a.png", None, 2, html=True),
        Image("b.png", "", 2, html=True),
        Image("c.png", "", 2, html=False),
    )


def test_the_contents_of_a_page_are_not_links_of_its_author() -> None:
    assert page("[TOC]\n\n# A\n\n## B\n", "id/a.md").links == ()


def test_a_task_list_knows_which_tasks_are_done() -> None:
    assert blocks("- [x] satu\n- [ ] dua\n- [X] tiga\n") == [Block("list", "ul", 3, 1, "x x")]


def test_html_that_runs_or_sends_is_noted_with_its_line() -> None:
    text = """\
## Teks { onclick="a()" }

<script src="/a.js"></script>

<p style="position: fixed" onload=b()>x</p>

| A |
|:--|
| 1 |

- [ ] tugas

<form action="https://x.example"><input name="a"></form>
"""

    found = [
        (one.tag, one.attribute, one.value, one.line)
        for section in sections(text)
        for one in section.elements
    ]
    assert found == [
        ("h2", "onclick", "a()", 1),
        ("script", "", "", 3),
        ("p", "style", "position: fixed", 5),
        ("p", "onload", "b()", 5),
        ("form", "", "", 13),
        ("form", "action", "https://x.example", 13),
        ("input", "", "", 13),
    ]


def test_every_file_that_html_brings_in_is_an_image() -> None:
    text = """\
<video src="a.mp4" poster="b.png"></video>

<img srcset="c.png 1x, d.png 2x" src="e.png" alt="x">

<svg><use href="f.svg#g"/></svg>
"""

    found = [(one.target, one.alt, one.line) for one in sections(text)[0].images]
    assert found == [
        ("a.mp4", "", 1),
        ("b.png", "", 1),
        ("e.png", "x", 3),
        ("c.png", "", 3),
        ("d.png", "", 3),
        ("f.svg#g", "", 5),
    ]


def test_an_area_of_an_image_map_is_a_link() -> None:
    text = '<map name="a"><area href="/b/" alt="B"></map>\n'

    assert [one.target for one in sections(text)[0].links] == ["/b/"]


def test_a_script_that_is_never_closed_has_no_text() -> None:
    assert prose("<script>\n\n## { #biaya }") == []
