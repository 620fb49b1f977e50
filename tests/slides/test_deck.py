"""A lesson becomes slides: nothing of it is lost, and each note is where it is needed."""

import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest
from kembar.artefacts.rendered import Rendered
from kembar.artefacts.shelf import Volume
from kembar.artefacts.slides.deck import Course, Slide, deck
from kembar.artefacts.slides.file import file
from kembar.artefacts.slides.guide import Guide, guide
from kembar.artefacts.slides.listed import listed
from kembar.artefacts.slides.shown import plain, sections
from selectolax.lexbor import LexborHTMLParser

from tests.slides.lessons import lessons, rendered

HERE = Path(__file__).parent
HOME = "https://mulailagi.example/"
COURSE = Course(HOME, {"pelajaran/b/": "L10"}, {"S33": "Evermos, 2023"})
GOLDEN = HERE.parent / "golden/slides.id.html"


@pytest.fixture(scope="module")
def lesson() -> Rendered:
    """A small lesson with one of everything."""
    text = (HERE / "lesson.md").read_text("utf-8")
    page = rendered(text)
    # As explain_terms.py and MkDocs leave links.
    html = page.html.replace(
        '<a href="/istilah.md#hari">hari</a>',
        '<a href="../../istilah/#hari" class="hub-term" data-meaning="24 jam.">hari</a>',
    ).replace("/pelajaran/b.md", "../b/")
    return Rendered(page.code, "lesson", "id", page.name, page.address, page.data, html)


def words(html: str) -> Counter[str]:
    """Return the words of some HTML, as often as they come."""
    text = unescape(re.sub(r"<[^>]*>", " ", html)).replace("☐", " ")
    return Counter(re.findall(r"[^\W_]+", text))


def whole(slides: tuple[Slide, ...]) -> str:
    """Return all that slides and their notes say."""
    return " ".join(" ".join((one.title, one.asks, one.html, *one.notes)) for one in slides)


@pytest.mark.parametrize("language", ["id", "en"])
def test_each_word_of_a_lesson_is_on_a_slide_or_in_a_note(language: str) -> None:
    """Of the guide too; only the head of its table goes, for each step says what it is."""
    count = 0
    for page in lessons(language):
        slides = deck(page, COURSE)
        parsed = LexborHTMLParser(page.html)
        for gone in parsed.css("h1, #pelatih, .trainer summary, .trainer thead"):
            gone.decompose()
        html = parsed.body.html if parsed.body else ""
        assert words(html or "") - words(whole(slides)) == Counter(), page.code
        count += 1
    assert count == 24


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_slide_holds_about_sixty_words(language: str) -> None:
    """Tables, boxes, messages and single items of a list aside, which stay whole."""
    for page in lessons(language):
        for slide in deck(page, COURSE)[2:-1]:
            parted = not re.search("<table|<blockquote|box", slide.html)
            if parted and slide.html.count("<li>") != 1:
                assert len(plain(slide.html).split()) <= 75, (page.code, slide.title, slide.part)


def test_the_slides_come_in_the_order_of_the_lesson(lesson: Rendered) -> None:
    slides = deck(lesson, COURSE)

    assert [(one.kind, one.title, one.step, one.asks) for one in slides] == [
        ("title", "Target & hari", 0, ""),
        ("", "Setelah ini kamu bisa", 0, ""),
        ("scene", "Bayangkan ini", 0, ""),
        ("", "Kalau cuma punya dua menit", 0, ""),
        ("", "Menghitung", 1, ""),
        ("tool", "Alat", 1, ""),
        ("", "Kesalahan yang sering", 1, ""),
        ("", "Latihan", 2, ""),
        ("", "Latihan", 2, "Kunci latihan"),
        ("", "Lembar kerja W09", 2, ""),
        ("", "Cek dirimu", 3, "Berapa 2 + 2?"),
        ("", "Lanjut ke mana", 3, ""),
        ("end", "Target & hari", 3, ""),
    ]


def test_a_note_is_where_it_is_needed(lesson: Rendered) -> None:
    slides = deck(lesson, COURSE)

    assert {number: plain(" ".join(one.notes)) for number, one in enumerate(slides)} == {
        0: "Langkah 1 dari 4 · Buka · 5 menit. Tanya. Tujuan. Bisa. Bahan. Kertas. "
        "Versi tanpa sinyal. Papan. Yang perlu diperhatikan. Pelan.",
        1: "",
        2: "Istilah. hari: 24 jam.",
        3: "",
        4: "Langkah 2 dari 4 · Jelaskan · 10 menit. Tunjuk.",
        5: "Isi angkamu.",
        6: "Kesalahan yang sering. Terburu-buru.",
        7: "Langkah 3 dari 4 · Latihan · 10 menit. Hitung.",
        8: "",
        9: "Lembar siap cetak ada di mulailagi.example/cetak/L09.id.pdf",
        10: "Langkah 4 dari 4 · Tutup · 5 menit. Tutup. Pertanyaan diskusi Kenapa?",
        11: "",
        12: "",
    }


def test_the_file_of_a_lesson_is_as_it_was(lesson: Rendered) -> None:
    """To agree to a change: write what `file` returns to the golden file."""
    assert file(lesson, deck(lesson, COURSE), "p{}", "go()") == GOLDEN.read_text("utf-8")


def test_a_lesson_without_guide_questions_or_what_is_next_still_has_slides() -> None:
    page = rendered(
        "---\nid: L01\ntitle: A\nmodule: 1\nminutes: 9\n---\n# A\n\n## B { #b }\n\nC.\n"
    )

    slides = deck(page, COURSE)

    assert [(one.kind, one.title, one.step) for one in slides] == [
        ("title", "A", 0),
        ("", "Setelah ini kamu bisa", 0),
        ("", "B", 0),
        ("end", "A", 0),
    ]
    assert 'data-steps="[[&quot;&quot;, 9]]"' in file(page, slides, "", "")


def test_a_guide_of_two_steps_has_them_where_they_begin() -> None:
    page = rendered(
        "---\nid: L01\ntitle: A\nmodule: 1\nminutes: 9\n---\n# A\n\n## B { #b }\n\nC.\n\n"
        "## P { #pelatih }\n\n<!-- a -->\n\n- Lihat.\n\n"
        "| L | M | Y |\n|---|---|---|\n| 1. X | 4 | x |\n"
        "| 2. Y | 5 | y |\n| Z | z | |\n"
    )

    notes = [plain(" ".join(one.notes)) for one in deck(page, COURSE)]

    assert notes == [
        "Langkah 1 dari 2 · X · 4 menit. x",
        "",
        "Langkah 2 dari 2 · Y · 5 menit. y",
        "Lihat.",
    ]


def test_a_lesson_without_a_guide_has_none() -> None:
    assert guide(sections("<h1>A</h1><p>B</p>")) == Guide()


def test_what_would_end_the_file_early_is_refused(lesson: Rendered) -> None:
    with pytest.raises(ValueError, match="the script of the slides holds its own end"):
        file(lesson, deck(lesson, COURSE), "", "'</script>'")


def test_the_list_of_slides_has_each_lesson() -> None:
    shelf = [
        Volume("a.md", {"id": "L01", "title": "A & B", "module": 1, "minutes": 5}, ""),
        Volume("b.md", {"id": "H01", "title": "C"}, ""),
    ]

    assert listed(shelf, "en") == '- <a href="/salindia/L01.en.html">L01 · A &amp; B</a>'
