"""A section is cut into pieces that fit: whole where it can be, in order where it cannot."""

import pytest
from kembar.artefacts.slides.pieces import packed, pieces
from kembar.artefacts.slides.shown import plain, sections
from kembar.parse.render import html


def cut(markdown: str) -> list[str]:
    """Return what is on each slide of a section."""
    (section,) = sections(html(markdown))
    return [one.html for one in packed(pieces(section.blocks, lambda _: ""))]


def said(count: int, word: str = "kata") -> str:
    """Return a sentence of some words."""
    return " ".join([word.title(), *[word] * (count - 1)]) + "."


def test_short_paragraphs_share_a_slide() -> None:
    assert cut("Satu.\n\nDua.") == ["<p>Satu.</p><p>Dua.</p>"]


def test_what_does_not_fit_begins_a_slide() -> None:
    one, other = said(40), said(39)

    assert cut(f"{one}\n\n{other}") == [f"<p>{one}</p>", f"<p>{other}</p>"]


def test_a_short_end_stays_with_what_it_ends() -> None:
    assert len(cut(f"{said(55, 'a')}\n\n{said(10, 'b')}")) == 1
    assert len(cut(f"{said(55, 'a')}\n\n{said(20, 'b')}")) == 2


def test_a_long_paragraph_is_parted_between_sentences() -> None:
    sentences = [said(20, word) for word in "abcd"]

    assert cut(" ".join(sentences)) == [
        f"<p>{' '.join(sentences[:2])}</p>",
        f"<p>{' '.join(sentences[2:])}</p>",
    ]


def test_no_sentence_ends_within_an_element() -> None:
    text = f"**{said(35, 'a')} B.** {said(35, 'c')}"

    assert [plain(one) for one in cut(text)] == [f"{said(35, 'a')} B.", said(35, "c")]


def test_what_never_ends_a_sentence_stays_whole() -> None:
    assert cut(f"*{said(61, 'a')} Bb* cc") == [f"<p><em>{said(61, 'a')} Bb</em> cc</p>"]


def test_a_long_list_is_parted_between_items_and_counts_on() -> None:
    items = [said(10, word) for word in "abcdefgh"]
    text = "\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1))

    first, second = cut(text)

    assert first.startswith("<ol><li>A ")
    assert second.startswith('<ol start="5"><li>E ')
    assert [plain(first), plain(second)] == [" ".join(items[:4]), " ".join(items[4:])]


def test_what_leads_stays_with_what_it_leads_to() -> None:
    items = "\n".join(f"- {said(9, word)}" for word in "abcdef")

    both = cut(f"{said(30)}\n\nHitung pelan-pelan, satu demi satu, lalu catat:\n\n{items}")

    assert [plain(one)[:6] for one in both] == ["Kata k", "Hitung"]
    assert cut("Lihat:\n\n| A | B |\n|---|---|\n| 1 | 2 |")[0].startswith("<p>Lihat:</p><table>")


def test_a_lead_of_too_much_stands_alone() -> None:
    items = "\n".join(f"- {said(18, word)}" for word in "abc")

    assert len(cut(f"{said(35)[:-1]}:\n\n{items}")) == 2


def test_a_table_stays_whole() -> None:
    rows = "\n".join(f"| {number} | {said(9)} |" for number in range(12))

    (slide,) = cut(f"| A | B |\n|---|---:|\n{rows}")

    assert slide.count("<tr>") == 13
    assert '<th class="sum">B</th>' in slide


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("![Foto gamis](a.png)", "<p>Foto gamis</p>"),
        ("[A](b.md) *c* `d`", "<p>A <em>c</em> <code>d</code></p>"),
        ("a  \nb < c", "<p>a<br>\nb &lt; c</p>"),
        ("- [ ] Sudah", "<ul><li>☐  Sudah</li></ul>"),
        ("A <b>b</b><script>x</script>", "<p>A b</p>"),
        ("B\n\n<!-- a -->", "<p>B</p>"),
        ("A\n:   B", "<dl><dt>A</dt><dd>B</dd></dl>"),
        ("> Halo.", "<blockquote><p>Halo.</p></blockquote>"),
        (
            '!!! note "Judul"\n\n    Isi.',
            '<div class="box"><p class="title">Judul</p><p>Isi.</p></div>',
        ),
    ],
)
def test_a_slide_shows_words_and_their_order(markdown: str, shown: str) -> None:
    assert "".join(cut(markdown)) == shown


def test_a_question_and_its_long_answer_follow_one_another() -> None:
    text = "\n\n".join(f"    {said(50, word)}" for word in "ab")
    (section,) = sections(html(f'??? question "Apa?"\n\n{text}\n\nLalu.'))

    found = packed(pieces(section.blocks, lambda _: ""))

    assert [(one.asks, one.hidden) for one in found] == [("Apa?", True), ("", True), ("", False)]


def test_a_question_without_an_answer_is_a_slide() -> None:
    (section,) = sections("<details></details>")

    (one,) = packed(pieces(section.blocks, lambda _: ""))

    assert (one.html, one.asks, one.hidden) == ("", "", True)


def test_a_head_without_words_is_a_plain_cell() -> None:
    (slide,) = cut("| | A |\n|---|---|\n| 1 | 2 |")

    assert "<td></td><th>A</th>" in slide


def test_what_holds_a_tool_is_told() -> None:
    (section,) = sections('<p>Isi.</p><div class="hub-tool" data-tool="x"></div>')

    found = packed(pieces(section.blocks, lambda _: ""))

    assert [(one.html, one.tool) for one in found] == [("<p>Isi.</p>", False), ("", True)]


def test_a_tight_code_block_and_a_frame_show_their_words() -> None:
    assert "".join(cut("<div><section>Halo</section></div>\n\n    wa.me/62")) == (
        "Halo<pre><code>wa.me/62\n</code></pre>"
    )
