"""What people type, as the index tells it: the glossary's other names and the editors' words."""

from collections.abc import Mapping

from kembar.glossary import Term
from kembar.model import Prose
from kembar.model.searched import Entry, Searched
from kembar.search.index import Passage, SearchedPage
from kembar.search.said import said

NOTHING: Mapping[str, object] = {"words": {}, "help": [], "popular": []}


def typed(*texts: str) -> tuple[Prose, ...]:
    return tuple(Prose(text, 1) for text in texts)


def page(description: str = "") -> SearchedPage:
    return SearchedPage("", "", "page", (Passage("", "", ""),), description)


def test_nothing_is_said_where_nothing_was_written() -> None:
    assert said(Searched(), (), {}) == NOTHING


def test_words_are_told_in_lower_case_with_all_that_people_type() -> None:
    searched = Searched(
        words=(Entry("Uang", 1, typed("Duit", "doku")), Entry("HP", 2, typed("gawai")))
    )

    assert said(searched, (), {}) == {**NOTHING, "words": {"uang": "duit, doku", "hp": "gawai"}}


def test_a_term_is_known_by_its_other_names_and_what_people_type() -> None:
    terms = [
        Term("omzet", ("omzet", "Hasil jual"), "Nilai.", ("Omset", "turnover"), ("laba",)),
        Term("cod", ("COD",), "Bayar di tempat."),
    ]

    assert said(Searched(), terms, {}) == {
        **NOTHING,
        "words": {"omzet": "hasil jual, omset, turnover"},
    }


def test_what_both_say_is_told_once_editors_first() -> None:
    searched = Searched(words=(Entry("omzet", 1, typed("omset", "pemasukan")),))
    terms = [Term("omzet", ("Omzet",), "Nilai.", ("Omset", "hasil"))]

    assert said(searched, terms, {})["words"] == {"omzet": "omset, pemasukan, hasil"}


def test_no_word_stands_for_itself() -> None:
    searched = Searched(
        words=(Entry("uang", 1, typed("UANG", "duit")), Entry("modal", 2, typed("Modal")))
    )

    assert said(searched, (), {})["words"] == {"uang": "duit"}


def test_pages_are_told_by_their_number_and_only_those_that_are_searched() -> None:
    searched = Searched(
        popular=typed("hak.md", "hilang.md", "uang.md"),
        help=(
            Entry("tipu.md", 1, typed("kena tipu", "Kena Hack")),
            Entry("hilang.md", 2, typed("hilang")),
        ),
    )

    pages = {"uang.md": page("Uang."), "hak.md": page(), "tipu.md": page("Satu jam pertama.")}

    assert said(searched, (), pages) == {
        "words": {},
        "help": [[2, "kena tipu, Kena Hack", "Satu jam pertama."]],
        "popular": [1, 0],
    }
