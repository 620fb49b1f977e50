"""Line marks ride through the renderer and leave nothing behind."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kembar.parse import marks, render
from kembar.parse.front_matter import front_matter

ROOT = Path(__file__).parents[2]
ODD = sorted((Path(__file__).parent / "odd").glob("*.md"))
PAGES = sorted((ROOT / "docs").rglob("*.md"))

# What Markdown is made of. Pieces that no page has, and that Python-Markdown 3.11.3 copies from
# the wrong place, are left out: `<?` and `<![CDATA[` without an end, and `&#` without a number.
PIECES = (
    *("\n", "\n", "\n\n", "\n\n", " ", "  ", "    ", "\t", "  \n", "\n    ", "\n  - ", "\n   "),
    *(
        "# ",
        "## ",
        "#",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "12.",
        "> ",
        ">",
        ": ",
        ":   arti",
        "[ ] ",
        "[x] ",
    ),
    *("| ", "|", " | ", "\n|---|---|\n", "\n---\n", "\n===\n", "---", "***", "- - -\n"),
    *("```\n", "```python\n", "~~~\n", "`", "``", "`kode`"),
    *("!!! note\n", '!!! tip "Judul"\n', '??? q "Tanya"\n', "???+ note\n", '\n=== "Tab"\n'),
    *("a", "kata", "b c", "Satu dua.", "1.500.000", "é", "日本", "مرحبا", "😀", "\u00a0"),
    *(
        "[",
        "]",
        "(",
        ")",
        "[a](b.md)",
        "[a](b.md 'J')",
        "[a](<b c.md>)",
        "![x](y.png)",
        "![](y.png)",
    ),
    *("[a][b]", "[a][]", "[a]", "[a\nb](c.md)", "[a\nb\nc][]", "\n[b]: c.md\n", '\n[a]: <d> "J"\n'),
    *("[^1]", "\n[^1]: catatan\n", "\n*[KB]: kata bantu\n", "KB"),
    *(
        "*",
        "**",
        "_",
        "__",
        "\\*",
        "\\",
        '"',
        "'",
        ":",
        " { #id }",
        "{ k=v #id .c }\n",
        "\n{: #p }\n",
    ),
    *(
        "<div>\n",
        "</div>\n",
        "<div markdown>\n",
        "<p>",
        '<a href="x.md">',
        "</a>",
        "<br>",
        "<span>",
    ),
    *(
        '<img src="y.png">',
        '<a\n  href="x.md">',
        '<h2 id="q">',
        "</h2>",
        "<!-- c -->\n",
        " < ",
        " > ",
    ),
    *(
        "&amp;",
        "&#39;",
        " & ",
        "<https://x.id>",
        "<a@b.id>",
        "https://x.id/a",
        ":ikon:",
        "<details>",
    ),
)
markdown_text = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def body(file: Path) -> str:
    return front_matter(file.read_text("utf-8"))[1]


@pytest.mark.parametrize("file", [*ODD, *PAGES], ids=lambda file: f"{file.parent.name}/{file.name}")
def test_marking_never_changes_what_a_page_shows(file: Path) -> None:
    text = body(file)

    assert marks.unmark(render.html(marks.mark(text))) == render.html(text)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(markdown_text)
def test_marking_never_changes_what_any_markdown_shows(text: str) -> None:
    assert marks.unmark(render.html(marks.mark(text))) == render.html(text)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(st.characters(exclude_categories=["Cs", "Co"]), max_size=60))
def test_marks_are_taken_out_of_any_text(text: str) -> None:
    assert marks.unmark(marks.mark(text)) == text.expandtabs(4)


def test_the_characters_of_marks_are_not_taken_from_a_page() -> None:
    assert marks.unmark(marks.mark("a\ue000\ue011\ue002b\ue001c\ue003d")) == (
        "a\ufffd\ufffd\ufffdb\ufffdc\ufffdd"
    )


def test_a_text_is_split_where_its_lines_begin() -> None:
    assert marks.split(marks.mark("satu\ndua 2")) == [(1, "satu\n"), (2, "dua 2")]


def test_text_before_the_first_mark_has_no_line() -> None:
    assert marks.split("- " + marks.mark("satu")) == [(None, "- "), (1, "satu")]


def test_text_without_marks_has_no_line() -> None:
    assert (marks.marked_line("satu"), marks.target_line("satu"), marks.split("")) == (
        None,
        None,
        [],
    )


def test_a_definition_says_where_the_target_is_but_not_where_the_text_goes_on() -> None:
    marked = marks.mark("\n[a]: b.md")

    assert (marks.marked_line(marked), marks.target_line(marked)) == (None, 2)


def test_text_that_looks_like_a_definition_stays_without_a_mark() -> None:
    assert marks.mark("[a]: b.md dan lagi") == "[a]: b.md dan lagi"
