"""The course as data, and the schema that it is held to."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from kembar.artefacts.data.index import Index
from kembar.artefacts.data.lessons import lessons
from kembar.artefacts.data.lessons_schema import lessons_schema

from tests.artefacts.data.hub import HOME, HOSTILE, hub, pages


def read(*files: str) -> Any:
    return json.loads(lessons(hub(), files))


def schema() -> Any:
    return json.loads(lessons_schema(hub()))


def faults(data: Any) -> list[str]:
    return [error.json_path for error in Draft202012Validator(schema()).iter_errors(data)]


def whole() -> Any:
    """The data without the lesson that lacks a language, which the checker refuses."""
    data = read()
    data["lessons"] = [one for one in data["lessons"] if one["code"] != "L03"]
    return data


def test_a_lesson_says_what_is_alike_once_and_the_rest_in_each_language() -> None:
    first = read("cetak/L01.id.pdf", "salindia/L01.en.html")["lessons"][0]

    texts = first.pop("texts")
    assert first == {
        "code": "L01",
        "link": f"{HOME}p/L01",
        "module": 1,
        "minutes": 30,
        "needs": ["L02"],
        "sources": ["S01"],
        "checked_on": "2026-11-22",
    }
    assert list(texts) == ["id", "en"]
    assert texts["id"] == {
        "title": "Pertama Rumah",
        "description": "Pertama Rumah: ringkas.",
        "outcomes": ["Satu.", "Dua."],
        "questions": [{"ask": "Apa itu?", "answer": "20", "why": "Karena."}],
        "share_text": "Baca Pertama Rumah",
        "url": f"{HOME}pelajaran/l01/",
        "handout": f"{HOME}cetak/L01.id.pdf",
        "sections": [{"id": "langkah", "title": "Langkah satu & dua"}],
    }
    assert texts["en"]["title"] == "Pertama Home"
    assert texts["en"]["url"] == f"{HOME}en/pelajaran/l01/"
    assert texts["en"]["slides"] == f"{HOME}salindia/L01.en.html"
    assert "handout" not in texts["en"]


def test_a_module_has_its_booklet_and_a_lesson_without_a_twin_one_language() -> None:
    data = read("cetak/M01.en.pdf")

    assert data["modules"] == [
        {
            "code": "M01",
            "link": f"{HOME}p/M01",
            "module": 1,
            "sources": [],
            "texts": {
                "id": {
                    "title": "M Rumah",
                    "description": "Satu.",
                    "share_text": "M.",
                    "url": f"{HOME}modul/a/",
                },
                "en": {
                    "title": "M Home",
                    "description": "Satu.",
                    "share_text": "M.",
                    "url": f"{HOME}en/modul/a/",
                    "booklet": f"{HOME}cetak/M01.en.pdf",
                },
            },
        }
    ]
    assert [one["code"] for one in data["lessons"]] == ["L01", "L02", "L03"]
    assert list(data["lessons"][2]["texts"]) == ["id"]


def test_the_file_says_where_it_is_from_and_how_it_may_be_used() -> None:
    data = read()

    assert data["$schema"] == f"{HOME}lessons.schema.json"
    assert data["version"] == 1
    assert (data["name"], data["url"], data["languages"]) == ("Mulai <Lagi>", HOME, ["id", "en"])
    assert data["license"]["url"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "CC BY 4.0" in data["license"]["attribution"]["id"]
    assert "does not belong to the ILO" in data["license"]["attribution"]["en"]


def test_any_title_is_kept_as_it_is() -> None:
    assert read()["lessons"][1]["texts"]["en"]["title"] == HOSTILE


def test_the_text_is_the_same_each_time_and_written_in_its_own_letters() -> None:
    text = lessons(hub(), {"cetak/L01.id.pdf", "cetak/L01.en.pdf"})

    assert text == lessons(hub(), ["cetak/L01.en.pdf", "cetak/L01.id.pdf"])
    assert "\\u" not in text.replace("\\u000b", "")
    assert text.endswith("}\n")


def test_a_site_without_lessons_has_none_in_its_data() -> None:
    data = json.loads(lessons(Index("A", HOME, {}), ()))

    assert (data["languages"], data["modules"], data["lessons"]) == ([], [], [])


def test_the_schema_is_one_and_what_the_hub_says_fits() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$id"] == read()["$schema"]

    # A module of the tiny hub has no day; the real ones are held to theirs by the checker.
    assert faults(whole()) == ["$.modules[0]"]


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("code", "M01"),
        ("minutes", "30"),
        ("needs", "L02"),
        ("needs", ["L2"]),
        ("module", 0),
        ("sources", ["ILO"]),
        ("texts", {}),
        ("texts", {"id": {}, "en": {}}),
    ],
)
def test_the_schema_refuses_what_is_not_promised(member: str, value: object) -> None:
    data = whole()
    data["lessons"][0][member] = value

    assert any(fault.startswith("$.lessons[0]") for fault in faults(data))


@pytest.mark.parametrize("member", ["code", "link", "minutes", "checked_on", "texts"])
def test_the_schema_asks_for_every_member(member: str) -> None:
    data = whole()
    del data["lessons"][0][member]

    assert "$.lessons[0]" in faults(data)


def test_another_version_is_another_promise_but_more_members_are_not() -> None:
    assert "$.version" in faults(whole() | {"version": 2})
    assert faults(whole() | {"more": 1}) == faults(whole())


def test_every_member_is_described_in_words() -> None:
    def silent(part: Any, name: str) -> list[str]:
        found = [name] if name and "description" not in part and name not in {"id", "en"} else []
        for member, inner in part.get("properties", {}).items():
            found += silent(inner, member)
        return found + (silent(part["items"], "") if "items" in part else [])

    assert silent(schema(), "") == []


def test_pages_of_a_kind_come_by_their_codes() -> None:
    index = Index("A", HOME, {"id": pages("id")})

    assert [one.code for one in index.lessons("id")] == ["L01", "L02", "L03"]
    assert index.lessons("fr") == []
    assert index.page("fr", "H01") is None
    assert index.of_kind("id", "rule") == []
