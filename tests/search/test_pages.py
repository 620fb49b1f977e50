"""What the search takes of a page, and what of it answers last."""

import pytest
from kembar.model import Prose
from kembar.model.searched import Entry, Searched
from kembar.schema import Kind, Settings
from kembar.search.index import Passage, SearchedPage
from kembar.search.pages import searched_page

SETTINGS = Settings(
    kinds=(Kind("lesson", ("pelajaran/*.md",), ()), Kind("story", ("kisah/*.md",), ())),
    glossary="istilah.md",
    behind=("penyunting/*", "#latihan"),
    repeating=("lembar.md",),
)
HTML = '<h1>Uang</h1><p>Atas.</p><h2 id="catat">Catat</h2><p>Tulis.</p>'
EXERCISE = '<h2 id="latihan">Latihan</h2><p>Coba.</p><h2 id="latihan-2">Lagi</h2>'
DATA = {"title": "Catat uang", "description": "Dua baris."}


def page(
    name: str, html: str = HTML, asked: tuple[Entry, ...] = (), **data: object
) -> SearchedPage:
    return searched_page(
        name, "alamat/", data or DATA, html, settings=SETTINGS, searched=Searched(asked=asked)
    )


def test_a_page_has_its_title_kind_description_and_sections() -> None:
    assert page("pelajaran/uang.md") == SearchedPage(
        "alamat/",
        "Catat uang",
        "lesson",
        (Passage("", "", "Dua baris. Atas."), Passage("catat", "Catat", "Tulis.")),
        "Dua baris.",
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("kisah/a.md", "story"),
        ("istilah.md", "glossary"),
        ("index.md", "page"),
        ("kisah/a/b.md", "page"),
    ],
)
def test_a_page_is_of_the_kind_that_its_path_says(name: str, kind: str) -> None:
    assert page(name).kind == kind


def test_a_page_without_data_is_searched_by_its_text() -> None:
    found = page("index.md", "<p>Atas.</p>", other=1)

    assert (found.title, found.description) == ("", "")
    assert found.passages == (Passage("", "", "Atas."),)


def test_a_title_that_is_a_number_is_text() -> None:
    assert page("index.md", title=2023).title == "2023"


def test_the_terms_of_the_glossary_and_of_no_other_page_are_sections() -> None:
    html = '<dl><dt id="cod">COD</dt><dd>Bayar.</dd></dl>'

    assert [one.anchor for one in page("istilah.md", html).passages] == ["", "cod"]
    assert [one.anchor for one in page("fakta.md", html).passages] == [""]


def test_a_term_has_its_meaning_as_text_and_is_asked_for_by_its_other_names() -> None:
    html = (
        '<dl><dt id="omzet">omzet</dt><dd>Nilai jual. Inggris: turnover. Hindari: laba.</dd></dl>'
    )
    asked = (Entry("istilah.md#omzet", 1, (Prose("uang masuk", 1),)),)

    assert page("istilah.md", html, asked).passages[1] == Passage(
        "omzet",
        "omzet",
        "Nilai jual.",
        asked="Inggris: turnover. Hindari: laba. uang masuk",
    )
    assert (
        page("fakta.md", html)
        .passages[0]
        .text.endswith("Nilai jual. Inggris: turnover. Hindari: laba.")
    )


def test_of_a_page_that_repeats_others_the_top_alone_is_searched() -> None:
    assert page("lembar.md").passages == (Passage("", "", "Dua baris. Atas."),)
    assert len(page("lembar/lain.md").passages) == 2


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("penyunting/cara.md", [True, True, True, True]),
        ("penyunting.md", [False, False, True, False]),
        ("pelajaran/uang.md", [False, False, True, False]),
    ],
)
def test_pages_and_sections_answer_last_that_the_settings_name(
    name: str, behind: list[bool]
) -> None:
    assert [one.behind for one in page(name, HTML + EXERCISE).passages] == behind


def test_a_section_has_the_words_in_which_people_ask_for_it() -> None:
    asked = (
        Entry("pelajaran/uang.md", 1, (Prose("duit habis", 1), Prose("boros", 1))),
        Entry("pelajaran/uang.md#catat", 2, (Prose("tulis duit", 2),)),
        Entry("pelajaran/lain.md#catat", 3, (Prose("bukan", 3),)),
    )

    assert [one.asked for one in page("pelajaran/uang.md", asked=asked).passages] == [
        "duit habis boros",
        "tulis duit",
    ]
