"""Which pages a pack holds, in which order, and where their links lead."""

from __future__ import annotations

import pytest
from kembar.artefacts.packs.links import WHOLE, Form, by_address, leading

from tests.artefacts.packs.small import LESSON, STORY, page, small

PAGED = Form(".xhtml")


def test_pages_stand_in_the_order_of_the_course_and_editors_pages_are_left_out() -> None:
    parts = [(part.title, [one.page.code for one in part.chapters]) for part in small().parts]

    assert parts == [
        ("Judul M01", ["M01", "L01", "L02"]),
        ("Lembar kerja", ["H17"]),
        ("Kisah", ["S01"]),
        ("Program dan mitra", ["P01"]),
        ("Istilah dan sumber", ["H06", "H07"]),
    ]


def test_a_page_that_leads_to_others_stands_before_them() -> None:
    index = page("kisah/index.md", "H04", "<h1>Kisah</h1>")

    assert [one.page.code for one in small(STORY, index).chapters] == ["H04", "S01"]


def test_a_book_knows_its_sources_its_newest_day_and_where_newer_ones_are() -> None:
    book = small()

    assert book.labels == {"S01": "ILO, 2024", "S22": "ILO, 2023"}
    assert (book.sources, book.facts, book.newer) == ("H07", "fakta/", "unduh/")
    assert book.newest == "2026-11-22"


def test_a_book_of_a_site_without_these_pages_knows_nothing_of_them() -> None:
    book = small(STORY)

    assert (book.labels, book.sources, book.facts, book.newer) == ({}, "", "", "")
    assert small(page("penyunting/index.md", "H09", "")).newest == ""


@pytest.mark.parametrize(
    ("href", "whole", "paged"),
    [
        ("#langkah", "#L02-langkah", "L02.xhtml#langkah"),
        ("#tidak-ada", "#L02", "L02.xhtml"),
        ("../../istilah/#laba", "#H06-laba", "H06.xhtml#laba"),
        ("../../istilah/index.html", "#H06", "H06.xhtml"),
        ("../apa/", "#L01", "L01.xhtml"),
        ("../../alat/#jualan", "https://hub.example/alat/#jualan", ""),
        ("../../fakta/", "https://hub.example/fakta/", ""),
        ("../../fakta/#a-01", "", ""),
        ("https://a.example/x", "https://a.example/x", ""),
        ("//a.example/x", "//a.example/x", ""),
        ("mailto:a@a.example", "mailto:a@a.example", ""),
        ("http://[", "http://[", ""),
    ],
)
def test_a_link_leads_into_the_pack_where_it_can_and_else_to_the_site(
    href: str, whole: str, paged: str
) -> None:
    book = small()
    known = by_address(book)
    lesson = known[LESSON.address]

    assert leading(href, lesson, book, known, WHOLE) == whole
    assert leading(href, lesson, book, known, PAGED) == (paged or whole)


def test_an_id_is_a_name_in_xml_too() -> None:
    assert WHOLE.anchor("L02", "fn:1") == "L02-fn-1"
    assert PAGED.anchor("L02", "fn:1") == "fn-1"
    assert PAGED.anchor("L02", "30-hari") == "x30-hari"
    assert Form(file="a.html").place("L02", "x") == "a.html#L02-x"
