"""Marks in a page are filled from its data and from the settings."""

import pytest
from kembar.artefacts.fill import filled
from kembar.artefacts.shelf import Volume
from kembar.explain import markdown, markdown_list
from kembar.finding import Language
from kembar.schema import Key, Kind, Settings

ABOUT = {"id": "Isi.", "en": "Content."}
SHARED = Key("title", "text", ABOUT, most=70)
SETTINGS = Settings(
    kinds=(
        Kind("page", ("*.md",), (SHARED, Key("id", "text", ABOUT, same=True, pattern="H"))),
        Kind(
            "lesson",
            ("a/*.md",),
            (
                SHARED,
                Key("id", "text", ABOUT, same=True, pattern="L"),
                Key("minutes", "whole-number", ABOUT, optional=True, same=True, least=5, most=60),
            ),
        ),
    )
)


def test_a_text_without_marks_stays_as_it_is() -> None:
    text = "# Judul\n\nteks <!-- fill: questions --> di tengah\n<!-- catatan -->\n"

    assert filled(text, {}, Settings(), "id") == text


def test_questions_become_boxes_that_open() -> None:
    data = {
        "questions": [
            {"ask": 'Apa itu\n "reseller"?', "answer": " Penjual. ", "why": "Karena\n  menjual."},
            {"ask": "Lagi?", "answer": "Ya.", "why": "Begitu."},
        ]
    }

    assert filled("A\n\n<!-- fill: questions -->\n\nB\n", data, Settings(), "id") == (
        'A\n\n??? question "Apa itu &quot;reseller&quot;?"\n'
        "    **Penjual.**\n\n    Karena menjual.\n\n"
        '??? question "Lagi?"\n    **Ya.**\n\n    Begitu.\n\nB\n'
    )


def test_keys_alike_in_every_kind_are_listed_once() -> None:
    assert filled("<!-- fill: keys all -->", {}, SETTINGS, "id") == (
        "`title`\n:   Isi. (teks, paling banyak 70; wajib; diterjemahkan)"
    )


def test_the_other_keys_are_listed_with_their_kind() -> None:
    assert filled("<!-- fill: keys lesson -->", {}, SETTINGS, "en") == (
        "`id`\n:   Content. (text; required; the same in both languages)\n\n"
        "`minutes`\n:   Content."
        " (whole number, at least 5, at most 60; may be left out; the same in both languages)"
    )


def test_the_files_that_programs_read_are_linked_from_either_language() -> None:
    found = [filled("<!-- fill: data -->", {}, Settings(), own) for own in ("id", "en")]

    assert ['href="../lessons.json"' in found[0], 'href="../../lessons.json"' in found[1]] == [
        True,
        True,
    ]


def test_a_tool_leaves_its_place() -> None:
    assert filled("A\n\n<!-- fill: tool target -->\n\nB\n", {}, Settings(), "id") == (
        'A\n\n<div class="hub-tool" data-tool="target"></div>\n\nB\n'
    )


def test_a_page_offers_the_packs_of_its_language() -> None:
    assert filled("<!-- fill: pack zim -->\n", {}, Settings(), "en") == (
        '<p><a href="../../paket/mulai-lagi.en.zim" download>Download the ZIM for Kiwix</a></p>\n'
    )


def test_the_box_for_codes_is_linked_in_the_page_s_language() -> None:
    """From the top of the site; hooks/lasting_links.py makes it relative."""
    said = [filled("A\n\n<!-- fill: codes -->\n", {}, Settings(), own) for own in ("id", "en")]

    assert said == [
        'A\n\n<p><a href="/p/">Ketik kode dari kertas</a></p>\n',
        'A\n\n<p><a href="/p/">Type a code from paper</a></p>\n',
    ]


@pytest.mark.parametrize(
    ("mark", "settings", "message"),
    [
        ("pack tar", SETTINGS, 'unknown mark "<!-- fill: pack tar -->"'),
        ("questions", SETTINGS, 'no key "questions" for the mark "<!-- fill: questions -->"'),
        ("questions all", SETTINGS, 'unknown mark "<!-- fill: questions all -->"'),
        ("keys lain", SETTINGS, 'unknown mark "<!-- fill: keys lain -->"'),
        ("keys", SETTINGS, 'unknown mark "<!-- fill: keys -->"'),
        ("keys all", Settings(), 'unknown mark "<!-- fill: keys all -->"'),
        ("tool", SETTINGS, 'unknown mark "<!-- fill: tool -->"'),
        ("soal", SETTINGS, 'unknown mark "<!-- fill: soal -->"'),
    ],
)
def test_a_wrong_mark_is_named(mark: str, settings: Settings, message: str) -> None:
    with pytest.raises(ValueError, match="mark") as raised:
        filled(f"<!-- fill: {mark} -->", {}, settings, "id")

    assert str(raised.value) == message


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_rule_and_the_list_of_rules_are_explained(language: Language) -> None:
    text = "A\n\n<!-- fill: rule -->\n\n<!-- fill: rules -->\n"

    assert filled(text, {"title": "link-target"}, Settings(), language) == (
        f"A\n\n{markdown('link-target', language)}\n\n{markdown_list(language)}\n"
    )


def test_a_page_about_no_rule_is_named() -> None:
    with pytest.raises(ValueError, match='no rule "None"'):
        filled("<!-- fill: rule -->", {}, Settings(), "id")


@pytest.mark.parametrize("questions", [None, ["x"], [{"ask": "Apa?", "answer": "Ya."}]])
def test_a_question_that_is_not_whole_is_left_to_the_checker(questions: object) -> None:
    data = {"questions": questions}

    assert not filled("<!-- fill: questions -->  ", data, SETTINGS, "id")


def test_the_slides_of_each_lesson_are_listed() -> None:
    shelf = [Volume("a.md", {"id": "L01", "title": "A", "module": 1, "minutes": 5}, "")]

    assert filled("<!-- fill: slides -->", {}, SETTINGS, "id", shelf) == (
        '- <a href="/salindia/L01.id.html">L01 · A</a>'
    )
