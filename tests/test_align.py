"""Headings that stand for each other are found, whatever one of the pages lacks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kembar import align
from kembar.model import Pair
from kembar.parse import page


def pair(first: str, second: str) -> Pair:
    return Pair(page(first, "id/a.md"), page(second, "en/a.md"))


def matches(first: str, second: str) -> list[tuple[str | None, str | None]]:
    return [
        (one.text if one else None, two.text if two else None)
        for one, two in align.headings(pair(first, second))
    ]


def test_twins_are_side_by_side() -> None:
    assert matches("# A\n## B { #b }\n", "# A\n## C { #b }\n") == [("A", "A"), ("B", "C")]


def test_pages_without_headings_have_no_matches() -> None:
    assert matches("teks", "text") == []


def test_a_heading_that_only_the_first_page_has_stands_alone() -> None:
    assert matches("## A { #a }\n## B { #b }\n## C { #c }\n", "## X { #a }\n## Z { #c }\n") == [
        ("A", "X"),
        ("B", None),
        ("C", "Z"),
    ]


def test_a_heading_that_only_the_second_page_has_stands_alone() -> None:
    assert matches("## A { #a }\n## C { #c }\n", "## X { #a }\n## Y { #y }\n## Z { #c }\n") == [
        ("A", "X"),
        (None, "Y"),
        ("C", "Z"),
    ]


def test_a_page_with_headings_and_one_without_share_none() -> None:
    assert matches("# A\n## B\n", "text") == [("A", None), ("B", None)]
    assert matches("teks", "# A\n## B\n") == [(None, "A"), (None, "B")]


def test_the_same_id_outweighs_the_order() -> None:
    assert matches("## A { #a }\n## B { #b }\n", "## Y { #b }\n## Z { #z }\n") == [
        ("A", None),
        ("B", "Y"),
        (None, "Z"),
    ]


def test_the_same_id_outweighs_another_level() -> None:
    assert matches("## A { #a }\n## B { #b }\n", "### X { #a }\n## Y { #b }\n") == [
        ("A", "X"),
        ("B", "Y"),
    ]


def test_translated_headings_without_ids_are_matched_by_level() -> None:
    assert matches("# Judul\n## Satu\n## Dua\n", "# Title\n## One\n## Two\n") == [
        ("Judul", "Title"),
        ("Satu", "One"),
        ("Dua", "Two"),
    ]


def test_a_heading_with_another_id_may_still_be_the_twin() -> None:
    assert matches("## A { #a }\n## B { #b }\n", "## X { #a }\n## Y { #y }\n") == [
        ("A", "X"),
        ("B", "Y"),
    ]


def test_headings_that_differ_in_id_and_level_are_rather_missing() -> None:
    assert matches("## A { #a }\n### B { #b }\n", "## X { #a }\n## Y { #y }\n") == [
        ("A", "X"),
        (None, "Y"),
        ("B", None),
    ]


def test_beyond_a_million_comparisons_only_the_order_is_looked_at() -> None:
    found = matches("## A\n\n" * 1_001, "## B\n\n" * 1_000)

    assert (found[0], found[-1], len(found)) == (("A", "B"), ("A", None), 1_001)


def test_sections_are_side_by_side_with_the_text_above_the_first_heading() -> None:
    both = pair("awal\n\n## A { #a }\n\n## B { #b }\n", "start\n\n## Y { #b }\n")

    assert [(one.line, two.line) for one, two in align.sections(both)] == [(1, 1), (5, 3)]


HEADINGS = st.lists(
    st.sampled_from(["# A", "## A", "## B { #b }", "### C { #c }", "## D { #d }", "### B { #b }"]),
    max_size=8,
).map("\n\n".join)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(HEADINGS, HEADINGS)
def test_every_heading_appears_once_and_in_its_order(first: str, second: str) -> None:
    both = pair(first, second)
    found = align.headings(both)

    assert [one for one, _ in found if one] == list(both.first.headings)
    assert [two for _, two in found if two] == list(both.second.headings)
    assert (None, None) not in found


@pytest.mark.parametrize("text", ["# A\n## B\n## B\n", "## A { #a }\n### A\n# A { #b }\n"])
def test_a_page_is_its_own_twin(text: str) -> None:
    assert all(one == two for one, two in align.headings(pair(text, text)))


SORTED = "# A\n## Apel { #apple }\n## Jeruk { #orange }\n## Kopi { #coffee }\n## Teh { #tea }\n"


def test_terms_that_each_language_sorts_are_found_by_their_ids() -> None:
    second = (
        "# A\n## Apple { #apple }\n## Bun { #bun }\n## \u00c7offee { #coffee }\n"
        "## Orange { #orange }\n## Tea { #tea }\n"
    )

    assert matches(SORTED, second) == [
        ("A", "A"),
        ("Apel", "Apple"),
        (None, "Bun"),
        ("Jeruk", "Orange"),
        ("Kopi", "\u00c7offee"),
        ("Teh", "Tea"),
    ]


def test_sections_that_are_in_no_alphabetical_order_have_their_place() -> None:
    second = (
        "# A\n## Orange { #orange }\n## Apple { #apple }\n## Tea { #tea }\n## Coffee { #coffee }\n"
    )

    assert matches(SORTED, second) == [
        ("A", "A"),
        (None, "Orange"),
        ("Apel", "Apple"),
        ("Jeruk", "Tea"),
        ("Kopi", "Coffee"),
        ("Teh", None),
    ]


def test_a_sorted_page_beside_one_of_other_terms_keeps_its_order() -> None:
    second = "# A\n## B { #b }\n## C { #c }\n## D { #d }\n## Apple { #apple }\n"

    assert [two for _, two in matches(SORTED, second) if two] == ["A", "B", "C", "D", "Apple"]
