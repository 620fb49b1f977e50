"""What a word is and what its stem is, in Python as in JavaScript."""

from __future__ import annotations

import lzma
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import snowballstemmer
from hypothesis import example, given, settings
from hypothesis import strategies as st
from kembar.search.words import stemmer, stems, words

if TYPE_CHECKING:
    from tests.search.node import Ask

ROOT = Path(__file__).parents[2]
SNOWBALL = Path(__file__).parent / "snowball"

WORDS = {
    "Rp1.500.000 untuk 3 orang.": ["1500000", "untuk", "3", "orang"],
    "Rp 12,5 rp": ["125"],
    "1.000,50": ["100050"],
    "pukul 19.30.": ["pukul", "1930"],
    "3.14,": ["314"],
    "24jam 2x": ["24", "jam", "2"],
    "barang2": ["barang", "2"],
    "café CAFÉ cafe\u0301": ["cafe", "cafe", "cafe"],
    "Jum'at jum\u2019at": ["jumat", "jumat"],
    "don't it's seller\u2019s sellers'": ["dont", "it", "seller", "sellers"],
    "'tis 'quoted'": ["tis", "quoted"],
    "it's-a": ["it"],
    "a b c": [],
    "i5": ["5"],
    "barang-barang e-mail": ["barang", "barang", "mail"],
    "a_b snake_case": ["snake", "case"],
    "x\u0301": [],
    "\u0301": [],
    "²³ ½ ٣": [],
    "привет ΣΊΣΥΦΟΣ 日本": ["привет", "σισυφος", "日本"],
    "ﬁlm": ["film"],
    "İstanbul": ["istanbul"],
    "kata\nkata\tkata\u00a0kata": ["kata"] * 4,
    "": [],
    "… — !": [],
}

# Letters of every script that Python 3.11 and any Node of the last years know alike (Unicode 14).
SIGNS = st.characters(exclude_categories=("Cs", "Cn", "Co"))
TYPED = st.text(
    st.one_of(
        SIGNS, st.sampled_from("abcdefgis AEI0123456789.,'\u2019-\u0301\u0307ßİ\u0131\u017fΣςéﬁǅ")
    )
)


@pytest.mark.parametrize("text", WORDS)
def test_a_text_has_these_words(text: str) -> None:
    assert list(words(text)) == WORDS[text]


def test_javascript_finds_the_same_words(ask: Ask) -> None:
    assert ask("words", list(WORDS)) == list(WORDS.values())


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(TYPED, min_size=1, max_size=20))
@example(["\U00010000"])
def test_javascript_finds_the_same_words_in_any_text(ask: Ask, texts: list[str]) -> None:
    assert ask("words", texts) == [list(words(text)) for text in texts]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TYPED)
@example("\ufdfa")
@example("\U0001d401\U0001d42e")  # "Bu" in bold letters, as in chats
def test_a_word_is_small_and_has_no_marks_and_no_space(text: str) -> None:
    for word in words(text):
        assert word == word.lower()
        assert not any(sign.isspace() for sign in word)
        assert not any(unicodedata.category(sign).startswith("M") for sign in word)


def hub_texts() -> list[str]:
    """Return the pages of the hub as they are written."""
    return [path.read_text("utf-8") for path in sorted((ROOT / "docs").glob("*/**/*.md"))]


def test_javascript_finds_the_same_words_in_the_pages_of_the_hub(ask: Ask) -> None:
    texts = hub_texts()

    assert ask("words", texts) == [list(words(text)) for text in texts]


def vocabulary(language: str) -> list[str]:
    """Return the words that Snowball tests its stemmer with."""
    with lzma.open(SNOWBALL / f"{language}.txt.xz", "rt", encoding="utf-8") as file:
        return file.read().splitlines()


@pytest.mark.parametrize(
    ("language", "name", "least"), [("id", "indonesian", 64_000), ("en", "english", 42_000)]
)
def test_stems_are_those_of_snowball(ask: Ask, language: str, name: str, least: int) -> None:
    listed = vocabulary(language)
    expected = snowballstemmer.stemmer(name).stemWords(listed)

    found = ask("stems", language, listed)

    assert len(listed) > least
    assert [stemmer(language)(word) for word in listed] == expected
    assert differing(listed, found, expected) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_stems_of_the_hubs_words_are_the_same_in_both(ask: Ask, language: str) -> None:
    listed = sorted({word for text in hub_texts() for word in words(text)})

    found = ask("stems", language, listed)

    assert differing(listed, found, map(stemmer(language), listed)) == []


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.sampled_from(("id", "en")),
    st.lists(st.text("abdeghiklmnoprstuwy", min_size=1, max_size=12), min_size=1, max_size=50),
)
def test_stems_of_any_letters_are_the_same_in_both(
    ask: Ask, language: str, listed: list[str]
) -> None:
    assert ask("stems", language, listed) == [stemmer(language)(word) for word in listed]


def differing(
    listed: list[str], found: list[str], expected: list[str] | map[str]
) -> list[tuple[str, str, str]]:
    """Return the words with a stem that is not the expected one."""
    rows = zip(listed, found, expected, strict=True)
    return [(word, one, other) for word, one, other in rows if one != other]


def test_a_word_of_another_language_is_its_own_stem() -> None:
    assert stemmer("fr")("mangeait") == "mangeait"
    assert stems({"mangeait"}, "fr") == {"mangeait": "mangeait"}


def test_a_sound_that_a_prefix_swallowed_comes_back_where_the_root_is_there() -> None:
    assert stems({"mengirim", "pengiriman", "kirim", "menulis", "tulisan"}, "id") == {
        "mengirim": "kirim",
        "pengiriman": "kirim",
        "kirim": "kirim",
        "menulis": "tulis",
        "tulisan": "tulis",
    }


def test_a_sound_does_not_come_back_where_no_root_has_it() -> None:
    assert stems({"mengirim", "pengiriman", "menulis"}, "id") == {
        "mengirim": "irim",
        "pengiriman": "irim",
        "menulis": "ulis",
    }


@pytest.mark.parametrize(
    ("formed", "root", "other"),
    [("mengambil", "ambil", "kambil"), ("menanam", "tanam", "anam"), ("penuh", "penuh", "tuh")],
)
def test_the_root_that_is_there_is_meant(formed: str, root: str, other: str) -> None:
    found = stems({formed, root}, "id")

    assert found[formed] == found[root]
    assert found[formed] != other


def test_two_formed_words_do_not_vouch_for_each_other() -> None:
    assert stems({"mengirim", "mengirimkan"}, "id") == {"mengirim": "irim", "mengirimkan": "irim"}


def test_english_has_no_swallowed_sounds() -> None:
    assert stems({"mental", "tal", "menace"}, "en") == {
        "mental": "mental",
        "tal": "tal",
        "menace": "menac",
    }
