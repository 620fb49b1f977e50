"""What pages say of themselves to search engines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from kembar.artefacts.data.index import Index
from kembar.artefacts.data.linked_data import linked_data
from selectolax.lexbor import LexborHTMLParser

from tests.artefacts.data.hub import HOME, HOSTILE, hub, lesson, pages
from tests.artefacts.data.vocabulary import misfits

if TYPE_CHECKING:
    from kembar.artefacts.rendered import Rendered

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
TWINS = {"id": f"{HOME}pelajaran/l01/", "en": f"{HOME}en/pelajaran/l01/"}


def found(code: str, language: str) -> Rendered:
    page = hub().page(language, code)
    assert page
    return page


def said(code: str, language: str, twins: dict[str, str] = TWINS) -> Any:
    return json.loads(linked_data(hub(), found(code, language), twins))


def test_a_lesson_is_a_learning_resource_in_its_language() -> None:
    assert said("L01", "en") == {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "@id": f"{HOME}en/pelajaran/l01/",
        "url": f"{HOME}en/pelajaran/l01/",
        "identifier": f"{HOME}p/L01",
        "name": "Pertama Home",
        "description": "Pertama Home: ringkas.",
        "inLanguage": "en",
        "license": LICENCE,
        "isAccessibleForFree": True,
        "dateModified": "2026-11-22",
        "learningResourceType": "lesson",
        "timeRequired": "PT30M",
        "teaches": ["Satu.", "Dua."],
        "isPartOf": f"{HOME}en/pelajaran/index/",
        "translationOfWork": {"@id": TWINS["id"]},
    }


def test_the_course_has_all_lessons_and_is_provided_by_the_site_itself() -> None:
    course = said("H03", "id")

    assert (course["@type"], course["name"], course["description"]) == (
        "Course",
        "Mulai <Lagi>",
        "8.",
    )
    assert course["timeRequired"] == "PT90M"
    assert course["provider"] == {"@type": "Organization", "name": "Mulai <Lagi>", "url": HOME}
    assert [one["@id"] for one in course["hasPart"]] == [
        f"{HOME}pelajaran/{code}/" for code in ("l01", "l02", "l03")
    ]
    assert course["hasPart"][1]["name"] == HOSTILE
    assert "dateModified" not in course


@pytest.mark.parametrize(
    ("language", "twins", "expected"),
    [
        ("id", TWINS, {"workTranslation": {"@id": TWINS["en"]}}),
        ("en", TWINS, {"translationOfWork": {"@id": TWINS["id"]}}),
        ("id", {"id": TWINS["id"]}, {}),
        ("id", {}, {}),
        (
            "id",
            {**TWINS, "jv": f"{HOME}jv/"},
            {"workTranslation": [{"@id": TWINS["en"]}, {"@id": f"{HOME}jv/"}]},
        ),
    ],
)
def test_the_first_language_is_the_work_and_the_others_are_its_translations(
    language: str, twins: dict[str, str], expected: dict[str, Any]
) -> None:
    data = said("L01", language, twins)

    assert {name: value for name, value in data.items() if "ransl" in name} == expected


@pytest.mark.parametrize("code", ["H01", "M01", "R01", "S01"])
def test_other_pages_say_nothing(code: str) -> None:
    assert linked_data(hub(), found(code, "id"), TWINS) == ""


def test_a_lesson_without_a_course_is_part_of_none() -> None:
    alone = lesson("L01", "id", "Sendiri")

    data = json.loads(linked_data(Index("A", HOME, {"id": (alone,)}), alone, {}))

    assert "isPartOf" not in data
    assert data["learningResourceType"] == "pelajaran"


def test_no_title_ends_the_script_that_it_stands_in() -> None:
    text = linked_data(hub(), found("L02", "id"), TWINS)
    html = f'<head><script type="application/ld+json">{text}</script></head><body><p>Isi</p></body>'

    tree = LexborHTMLParser(html)

    script = tree.css_first("script")
    assert script
    assert json.loads(script.text())["name"] == HOSTILE
    assert tree.body
    assert [one.tag for one in tree.body.iter()] == ["p"]
    assert "<" not in text


@pytest.mark.parametrize("language", ["id", "en"])
def test_types_and_properties_are_those_of_schema_org(language: str) -> None:
    wanted = [one for one in pages(language) if one.kind == "lesson" or one.code == "H03"]

    assert len(wanted) in {3, 4}
    assert [misfits(json.loads(linked_data(hub(), one, TWINS))) for one in wanted] == [
        [] for _ in wanted
    ]


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ({"@type": "Lesson"}, ["type Lesson"]),
        ({"@type": "Organization", "teaches": "A"}, ["Organization has no teaches"]),
        ({"@type": "Course", "minutes": 3}, ["Course has no minutes"]),
        ({"@type": "Course", "timeRequired": "30 min"}, ["timeRequired is no Duration"]),
        ({"@type": "Course", "isAccessibleForFree": 1}, ["isAccessibleForFree is no Boolean"]),
        ({"@type": "Course", "provider": {"@type": "Course"}}, ["provider is no Organization"]),
        ({"@type": "Course", "provider": "ILO"}, ["provider is no Organization"]),
    ],
)
def test_what_schema_org_does_not_have_would_be_seen(
    thing: dict[str, Any], expected: list[str]
) -> None:
    assert misfits(thing) == expected
