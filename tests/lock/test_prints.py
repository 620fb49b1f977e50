"""Fingerprints: what leaves a mark on them and what does not."""

import pytest
from kembar import parse
from kembar.lock.parts import sides, translated
from kembar.lock.prints import Move, fingerprint, move
from kembar.model import Prose
from kembar.schema import Key, Kind, Settings
from kembar.values.meaning import meaning

TEXT = 'Kamu "boleh" mencatat 25 pesanan - dan menjumlahkannya.'


def print_of(text: str, language: str = "id") -> str:
    """Return the fingerprint of a page's text."""
    page = parse.page(text, f"{language}/a.md")
    return fingerprint(sides(page, ())["@top"].prose, language)


@pytest.mark.parametrize(
    "text",
    [
        "Kamu \u201cboleh\u201d mencatat 25 pesanan \u2014 dan menjumlahkannya.",
        'Kamu "boleh"\nmencatat   25 pesanan - dan menjumlahkannya.',
        '*Kamu* "**boleh**" mencatat 25 [pesanan](a.md) - dan menjumlahkannya.',
        '<!-- x -->\n\nKamu "boleh" mencatat 25 pesanan - dan menjumlahkannya.',
        'Kamu "boleh" mencatat 25 pesanan - dan\n\nmenjumlahkannya.',
        '- Kamu "boleh" mencatat 25 pesanan\n- \\- dan menjumlahkannya.',
    ],
)
def test_how_a_text_is_written_leaves_no_mark(text: str) -> None:
    assert print_of(text) == print_of(TEXT)


@pytest.mark.parametrize(
    ("old", "new", "how"),
    [
        ("Kamu", "Anda", "wording"),
        ("menjumlahkannya", "menjumlahkanya", "wording"),
        ("25", "26", "numbers"),
        ("boleh", "wajib", "meaning"),
        ("mencatat", "tidak mencatat", "meaning"),
        ("25 pesanan", "25% pesanan", "meaning"),
    ],
)
def test_a_change_is_graded(old: str, new: str, how: Move) -> None:
    assert move(print_of(TEXT), print_of(TEXT.replace(old, new))) == how
    assert move(print_of(TEXT), print_of(TEXT)) == "still"


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert print_of("caf\u00e9") == print_of("cafe\u0301")


def test_english_denies_with_a_contraction() -> None:
    prose = (Prose("You don\u2019t pay, you can\u2019t, you must NOT: 3 days.", 1),)

    assert meaning(prose, "en") == ("can\u2019t", "don\u2019t", "must", "must not", "s:259200")
    assert meaning(prose, "fr") == (":3",)


def test_an_article_is_no_number() -> None:
    assert move(print_of("Set a price", "en"), print_of("Set the price", "en")) == "wording"


def test_the_same_text_is_still_whatever_a_newer_checker_reads_in_it() -> None:
    words, numbers, meant = print_of(TEXT).split(":")

    assert move(f"{words}:{numbers}:000000", f"{words}:{numbers}:{meant}") == "still"
    assert move(f"{words}:000000:{meant}", f"{words}:{numbers}:{meant}") == "still"
    assert move(f"{words}:000000:000000", f"{words}:{numbers}:{meant}") == "numbers"


def test_data_that_is_translated_has_a_part_of_its_own() -> None:
    source = (
        "---\ntitle: Judul\ndescription: Isi\nicon: x\nid: L01\n"
        "questions:\n  - ask: Apa\n    answer: [Itu]\n---\n"
    )
    page = parse.page(source, "id/a.md")
    about = {"id": "x", "en": "x"}
    names = (Key("id", "text", about, same=True), Key("title", "text", about))
    kind = Kind("page", ("*.md",), (*names, Key("questions", "questions", about)))

    plain = sides(page, translated(page, Settings()))["@data"].prose
    known = sides(page, translated(page, Settings(kinds=(kind,))))["@data"].prose

    assert [(one.text, one.line) for one in plain] == [("Judul", 2), ("Isi", 3)]
    assert [one.text for one in known] == ["Judul", "Apa", "Itu"]


def test_every_part_has_a_key_of_its_own() -> None:
    source = "Atas\n\n# Judul\n\n## A { #a }\n\n## B { #a }\n\n## C { #@top }\n\n# D { #d }\n"
    page = parse.page(source, "id/a.md")

    found = sides(page, ())

    assert {key: side.title for key, side in found.items()} == {
        "@data": "",
        "@top": "Judul",
        "a": "A",
        "a@": "B",
        "@@top": "C",
        "d": "D",
    }
    assert [one.text for one in found["@top"].prose] == ["Atas", "Judul"]
