"""What Python writes into the index, the reader's script reads back whole."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from kembar.search import index as module
from kembar.search.index import DIGITS, Passage, SearchedPage, contents, lengths, parts, written
from kembar.search.words import stems, words

from tests.search.node import ROOT

if TYPE_CHECKING:
    from tests.search.node import Ask

BASE = len(DIGITS) // 2
SIGNS = st.characters(exclude_categories=("Cs", "Cn", "Co"))
WORDS = ("kirim", "mengirim", "uang", "beruang", "uangmu", "1.500", "2", "rp", "di", "3,5")
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS)).map(" ".join),
    st.text(SIGNS, max_size=30),
)
PASSAGES = st.builds(Passage, st.text("ab-", min_size=1), TEXTS, TEXTS, st.booleans(), TEXTS)
TOPS = st.builds(Passage, st.just(""), st.just(""), TEXTS, st.booleans(), TEXTS)
PAGES = st.lists(
    st.builds(
        lambda url, title, top, others: SearchedPage(url, title, "page", (top, *others)),
        st.text("ab/"),
        TEXTS,
        TOPS,
        st.lists(PASSAGES, max_size=4),
    ),
    max_size=6,
)

LESSON = SearchedPage(
    "pelajaran/bukti/",
    "Bukti transfer",
    "lesson",
    (
        Passage("", "", "Foto bukti bisa diedit. Bukti, bukti, bukti, bukti."),
        Passage("cek", "Cek", "Buka mutasi.", behind=True),
        Passage("kirim", "Kirim", "Baru mengirim barang.", asked="kapan barang dikirim"),
    ),
)
GUIDE = SearchedPage("melatih/", "Melatih", "page", (Passage("", "", "", behind=True),))


def page_of(text: str) -> SearchedPage:
    """Return a page that has a text alone."""
    return SearchedPage("", "", "page", (Passage("", "", text),))


def test_the_contents_tell_sections_and_what_answers_last() -> None:
    assert contents([LESSON, GUIDE]) == [
        [
            "pelajaran/bukti/",
            "Bukti transfer",
            "lesson",
            [["cek", "Cek", 1], ["kirim", "Kirim"]],
        ],
        ["melatih/", "Melatih", "page", [], 1],
    ]


def test_the_words_of_sections_are_written_by_their_stems_in_order() -> None:
    # Each term with what it shares with the one before; then in how many sections, and the gaps.
    assert parts([LESSON, GUIDE], "id") == [
        (
            "barang",
            {
                "terms": "0barang 3u 1isa 1uka 3ti 0edit 0foto 0kapan 1irim 0mutasi",
                "places": "12121011101010121211",
                "counts": "2111411121",
            },
        )
    ]


def test_a_site_without_a_word_has_one_empty_part() -> None:
    assert parts([GUIDE], "id") == [("", {"terms": "", "places": "", "counts": ""})]
    assert parts([], "id") == [("", {"terms": "", "places": "", "counts": ""})]


def test_lengths_count_the_words_of_texts_alone() -> None:
    assert lengths([LESSON, GUIDE]) == "8230"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (BASE - 1, DIGITS[BASE - 1]),
        (BASE, DIGITS[BASE + 1] + DIGITS[0]),
        (BASE * BASE, DIGITS[BASE + 1] + DIGITS[BASE] + DIGITS[0]),
    ],
)
def test_a_number_ends_with_a_sign_of_the_first_half(number: int, text: str) -> None:
    assert written([number]) == text


def test_the_signs_of_numbers_differ_and_need_no_escape() -> None:
    assert len(set(DIGITS)) == len(DIGITS) == 2 * BASE
    assert json.dumps(DIGITS, ensure_ascii=False) == f'"{DIGITS}"'
    assert DIGITS.isascii()


@settings(deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 10**9)))
def test_javascript_reads_the_numbers_that_are_written(ask: Ask, numbers: list[int]) -> None:
    assert ask("numbers", written(numbers)) == numbers


def expected(pages: list[SearchedPage], language: str) -> dict[str, dict[int, int]]:
    """Return where each stem stands and how often, at most four times."""
    sections = [passage for page in pages for passage in page.passages]
    found: dict[str, Counter[int]] = defaultdict(Counter)
    listed = [[*words(one.text), *words(one.asked)] for one in sections]
    stem = stems({word for section in listed for word in section}, language)
    for number, section in enumerate(listed):
        for word in section:
            found[stem[word]][number] += 1
    return {
        term: {number: min(count, 4) for number, count in sorted(places.items())}
        for term, places in found.items()
    }


def read_back(ask: Ask, pages: list[SearchedPage], language: str) -> dict[str, Any]:
    """Return what the reader's script knows of pages, its postings as places with counts."""
    told: dict[str, Any] = ask(
        "index", language, contents(pages), parts(pages, language), lengths(pages)
    )
    postings = {
        term: dict(zip(found["sections"], found["counts"], strict=True))
        for term, found in told["postings"]
    }
    return {**told, "postings": postings}


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.sampled_from(("id", "en")), PAGES)
@example("id", [page_of("nabi ﷺ bersabda")])
@example("id", [page_of("𐌰𐌱 𐌰𐌲 𐌰𐌳𐌴")])
@example("id", [page_of(f"{'a' * 95}b {'a' * 95}c")])
def test_all_that_is_written_is_read_back(
    ask: Ask, language: str, pages: list[SearchedPage]
) -> None:
    sections = [(number, one) for number, page in enumerate(pages) for one in page.passages]

    found = read_back(ask, pages, language)

    known = expected(pages, language)
    known |= {} if known else {"": {}}  # one empty part
    assert found["postings"] == known
    assert found["lengths"] == [len(list(words(one.text))) for _, one in sections]
    assert found["sections"] == [
        {"page": number, "anchor": one.anchor, "heading": one.heading, "behind": one.behind}
        for number, one in sections
    ]


def many(pages: int) -> list[SearchedPage]:
    """Return as many pages, each with words of its own, which are all alike long."""
    letters = str.maketrans("0123456789", "bcdfghjlpq")
    return [
        SearchedPage(
            f"{number}/",
            "",
            "page",
            (
                Passage(
                    "",
                    "",
                    " ".join(f"{sign}kata{number:03}".translate(letters) for sign in "abcdefghij"),
                ),
            ),
        )
        for number in range(pages)
    ]


def test_a_hub_of_300_pages_has_one_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PART", 10)

    assert len(parts(many(300), "id")) == 1


def test_a_larger_one_has_parts_of_a_size_in_order(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PART", 300)
    pages = many(301)

    found = parts(pages, "id")

    read = ask("parts", [part for _, part in found])
    terms = [[term for term, _ in part] for part in read]
    assert len(found) > 2
    assert [first for first, _ in found] == [part[0] for part in terms]
    assert [*chain.from_iterable(terms)] == sorted(expected(pages, "id"))
    sizes = [sum(len(term) + len(known["sections"]) for term, known in part) for part in read]
    assert max(sizes) <= 300
    assert min(sizes[:-1]) > 250
    assert read_back(ask, pages, "id")["postings"] == expected(pages, "id")


def test_each_word_is_looked_for_in_the_part_that_has_it(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PART", 300)
    pages = many(301)
    found = parts(pages, "id")
    read = ask("parts", [part for _, part in found])
    listed = [(term, number) for number, part in enumerate(read) for term, _ in part]

    wanted = ask("wanted", "id", contents(pages), found, [term for term, _ in listed])

    assert wanted == [[number] for _, number in listed]


def test_a_term_that_alone_is_larger_than_a_part_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PART", 3)
    pages = many(301)

    assert len(parts(pages, "id")) == len(expected(pages, "id"))


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_reader_calls_every_word_of_the_hub_by_the_stem_that_the_index_has(
    ask: Ask, language: str
) -> None:
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "docs" / language).rglob("*.md"))]
    pages = [page_of(text) for text in texts]
    vocabulary = sorted({word for text in texts for word in words(text)})
    expected_stems = stems(vocabulary, language)

    found = ask(
        "known",
        language,
        contents(pages),
        [part for _, part in parts(pages, language)],
        vocabulary,
    )

    assert len(vocabulary) > 3_000
    wrong = [
        (word, stem)
        for word, (stem, is_known) in zip(vocabulary, found, strict=True)
        if stem != expected_stems[word] or not is_known
    ]
    assert wrong == []
