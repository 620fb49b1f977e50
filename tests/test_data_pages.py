"""The hub as data, as it is published: each language's own words, at addresses that are there.

The truth is the front matter of docs/, read here without the software under test.
"""

from __future__ import annotations

import json
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from jsonschema import Draft202012Validator
from selectolax.lexbor import LexborHTMLParser

from tests.artefacts.data.vocabulary import misfits
from tests.building import ADDRESS, ROOT, hub
from tests.tiny import ADDRESS as BELOW
from tests.tiny import FRAME, PAGES, Site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["hub"]

LANGUAGES = ("id", "en")
TOLD = ("pelajaran", "hak", "kisah")  # the folders that a feed tells of
_HEADING = re.compile(r"^## (.+?) \{ #([\w-]+) \}$", re.MULTILINE)
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def written(language: str, *folders: str) -> dict[str, dict[str, Any]]:
    """The data of the pages in folders of docs, by code, with their text and their address."""
    found = {}
    for folder in folders:
        for file in sorted((ROOT / "docs" / language / folder).glob("*.md")):
            _, head, text = file.read_text("utf-8").split("---\n", 2)
            data = yaml.safe_load(head)
            below = f"{'' if language == 'id' else 'en/'}{folder}/{file.stem}/"
            if file.stem != "index":
                found[data["id"]] = {**data, "text": text, "address": ADDRESS + below}
    return found


def published(hub: Path) -> Any:
    """What the hub says in lessons.json."""
    return json.loads((hub / "lessons.json").read_text("utf-8"))


def linked(hub: Path, address: str) -> Any:
    """The linked data of a page."""
    page = LexborHTMLParser((hub / address.removeprefix(ADDRESS) / "index.html").read_text("utf-8"))
    [script] = page.css('script[type="application/ld+json"]')
    canonical = page.css_first("link[rel=canonical]")
    assert canonical
    assert canonical.attributes["href"] == address
    return json.loads(script.text())


def addresses(data: Any) -> Iterator[str]:
    """Every address on the hub's own host."""
    if isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from addresses(one)
    elif isinstance(data, str) and data.startswith(ADDRESS):
        yield data


def is_there(hub: Path, address: str) -> bool:
    """Whether a host would send a file for an address."""
    file = hub / address.removeprefix(ADDRESS)
    return file.is_file() or (file / "index.html").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_is_in_the_data_in_the_words_of_its_language(hub: Path, language: str) -> None:
    lessons = {one["code"]: one for one in published(hub)["lessons"]}
    expected = written(language, "pelajaran")

    assert lessons.keys() == expected.keys()
    assert len(lessons) >= 24
    for code, page in expected.items():
        told = lessons[code]["texts"][language]
        for key in ("title", "description", "outcomes", "share_text"):
            assert told[key] == page[key], (code, key)
        assert told["questions"] == [
            {part: str(one[part]) for part in ("ask", "answer", "why")} for one in page["questions"]
        ]
        assert told["url"] == page["address"]
        ids = [found[2] for found in _HEADING.finditer(_FENCE.sub("", page["text"]))]
        titles = [found[1] for found in _HEADING.finditer(_FENCE.sub("", page["text"]))]
        assert [one["id"] for one in told["sections"]] == ids, code
        assert [one["title"] for one in told["sections"]] == titles, code
        for key in ("minutes", "needs", "sources", "module"):
            assert lessons[code][key] == page[key], (code, key)
        assert lessons[code]["checked_on"] == page["checked_on"].isoformat()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_module_is_in_the_data_too(hub: Path, language: str) -> None:
    modules = {one["code"]: one for one in published(hub)["modules"]}
    expected = written(language, "modul")

    assert modules.keys() == expected.keys()
    for code, page in expected.items():
        told = modules[code]["texts"][language]
        assert [told["title"], told["description"]] == [page["title"], page["description"]]
        assert (modules[code]["module"], told["url"]) == (page["module"], page["address"])


def test_the_data_keeps_the_promise_of_its_schema(hub: Path) -> None:
    schema = json.loads((hub / "lessons.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)

    assert list(Draft202012Validator(schema).iter_errors(published(hub))) == []


def test_the_addresses_in_the_data_are_in_the_site(hub: Path) -> None:
    """All but the permanent links, which a test of their own follows."""
    found = set(addresses(published(hub)))

    assert len(found) > 2 * 24
    assert [one for one in sorted(found) if not is_there(hub, one)] == []


def test_each_lesson_has_its_link_its_handouts_and_its_slides(hub: Path) -> None:
    for one in published(hub)["lessons"]:
        assert is_there(hub, one["link"])
        assert all({"handout", "slides"} <= told.keys() for told in one["texts"].values())


def test_the_example_on_the_page_about_the_data_has_its_form(hub: Path) -> None:
    """In both languages; its values may be of any day."""
    lesson = next(one for one in published(hub)["lessons"] if one["code"] == "L09")
    for language in LANGUAGES:
        text = (ROOT / f"docs/{language}/data.md").read_text("utf-8")
        example = json.loads(text.partition("```json\n")[2].partition("```")[0])
        assert example.keys() <= lesson.keys()
        assert example["link"] == lesson["link"]
        for spoken, told in example["texts"].items():
            assert told.keys() <= lesson["texts"][spoken].keys()
            assert told["url"] == lesson["texts"][spoken]["url"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lessons_and_the_course_tell_search_engines_what_they_are(hub: Path, language: str) -> None:
    course_address = f"{ADDRESS}{'' if language == 'id' else 'en/'}pelajaran/"
    course = linked(hub, course_address)
    expected = written(language, "pelajaran")

    assert misfits(course) == []
    assert (course["@type"], course["inLanguage"]) == ("Course", language)
    assert [(one["@id"], one["name"]) for one in course["hasPart"]] == [
        (page["address"], page["title"]) for _, page in sorted(expected.items())
    ]
    other = written("en" if language == "id" else "id", "pelajaran")
    for code, page in expected.items():
        told = linked(hub, page["address"])
        assert misfits(told) == []
        assert (told["@type"], told["url"], told["inLanguage"]) == (
            "LearningResource",
            page["address"],
            language,
        )
        assert [told["name"], told["description"], told["teaches"]] == [
            page["title"],
            page["description"],
            page["outcomes"],
        ]
        assert told["dateModified"] == page["checked_on"].isoformat()
        assert told["timeRequired"] == f"PT{page['minutes']}M"
        assert told["isPartOf"] == course_address
        relation = "workTranslation" if language == "id" else "translationOfWork"
        assert told[relation] == {"@id": other[code]["address"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_of_a_language_has_its_titles_only(hub: Path, language: str) -> None:
    """A ready plugin gave the English stories out as Indonesian ones."""
    folder = "" if language == "id" else "en/"
    [channel] = ET.parse(hub / f"{folder}umpan.xml").getroot()  # noqa: S314 — our own
    expected = written(language, *TOLD)

    assert channel.findtext("language") == language
    items = {one.findtext("guid") or "": one for one in channel.findall("item")}
    assert items.keys() == {f"{ADDRESS}p/{code}/{language}" for code in expected}
    for code, page in expected.items():
        item = items[f"{ADDRESS}p/{code}/{language}"]
        assert item.findtext("title") == page["title"]
        assert item.findtext("link") == page["address"]
        day = parsedate_to_datetime(item.findtext("pubDate") or "").date()
        assert day == page["checked_on"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_llms_txt_leads_to_every_lesson_in_its_language(hub: Path, language: str) -> None:
    folder = "" if language == "id" else "en/"
    text = (hub / f"{folder}llms.txt").read_text("utf-8")

    for code, page in written(language, *TOLD, "mitra").items():
        assert f"[{code} · {page['title']}]({ADDRESS}p/{code}/{language}): " in text
    other = written("en" if language == "id" else "id", *TOLD)
    same = {page["title"] for page in written(language, *TOLD).values()}
    assert not [one for one in other.values() if one["title"] not in same and one["title"] in text]


def test_home_and_the_course_lead_to_the_feed_of_their_language(hub: Path) -> None:
    for page, feed in {
        "index.html": "umpan.xml",
        "pelajaran/index.html": "../umpan.xml",
        "en/index.html": "umpan.xml",
        "en/pelajaran/index.html": "../umpan.xml",
    }.items():
        found = LexborHTMLParser((hub / page).read_text("utf-8"))
        links = found.css('link[type="application/rss+xml"]')
        assert [one.attributes["href"] for one in links] == [feed]
    lesson = (hub / "pelajaran/target-pasar/index.html").read_text("utf-8")
    assert "application/rss+xml" not in lesson


def test_the_page_about_the_data_says_how_large_each_file_is(hub: Path) -> None:
    for folder in ("", "en/"):
        page = LexborHTMLParser((hub / f"{folder}data/index.html").read_text("utf-8"))
        links = page.css("#berkas ~ ul a")[:4]
        names = [(one.attributes["href"] or "").rpartition("/")[2] for one in links]
        assert names == ["lessons.json", "lessons.schema.json", "umpan.xml", "llms.txt"]
        assert all(one.css_first("data.hub-cost") for one in links)


SETTINGS = """
[keys]
title = { type = "text", about = { id = "Judul.", en = "Title." } }
[kinds.page]
paths = ["*.md", "*/index.md"]
[kinds.lesson]
paths = ["pelajaran/*.md"]
[kinds.module]
paths = ["modul/*.md"]
"""
LESSON = "---\nid: L01\ntitle: '{}'\nmodule: 1\nminutes: 20\nchecked_on: 2026-11-22\n---\n# A\n"
SCRIPT = '<script type="application/ld+json">{{ linked_data }}</script>'


def test_below_a_folder_of_its_host_a_site_has_the_right_addresses(tmp_path: Path) -> None:
    """The hooks themselves, with a title that would end the script of its page."""
    site, title = Site(tmp_path), "</script><b>A"
    shared = {path: text for path, text in PAGES.items() if not path.startswith("docs/")}
    pages = {
        f"docs/{language}/{name}": text
        for language in LANGUAGES
        for name, text in {
            "index.md": "---\nid: H01\ntitle: A\n---\n# A\n",
            "pelajaran/index.md": "---\nid: H03\ntitle: B\n---\n# B\n",
            "modul/a.md": "---\nid: M01\ntitle: C\nmodule: 1\n---\n# C\n",
            "pelajaran/a.md": LESSON.format(f"{title} {language}"),
        }.items()
    }
    frame = FRAME.replace("<article>", f"{SCRIPT}<article>")
    site.write({**shared, **pages, "theme/main.html": frame, "kembar.toml": SETTINGS})
    site.configure(*(f"{ROOT}/hooks/{name}.py" for name in ("collect_pages", "data_pages")))

    done = site.build()

    assert done.returncode == 0, done.stdout
    [lesson] = json.loads((site.built / "lessons.json").read_text())["lessons"]
    assert lesson["link"] == f"{BELOW}p/L01"
    assert {key: (one["title"], one["url"]) for key, one in lesson["texts"].items()} == {
        "id": (f"{title} id", f"{BELOW}pelajaran/a/"),
        "en": (f"{title} en", f"{BELOW}en/pelajaran/a/"),
    }
    for language, folder in (("id", ""), ("en", "en/")):
        built = LexborHTMLParser((site.built / f"{folder}pelajaran/a/index.html").read_text())
        script = built.css_first('script[type="application/ld+json"]')
        assert script
        told = json.loads(script.text())
        assert (told["name"], told["url"]) == (
            f"{title} {language}",
            f"{BELOW}{folder}pelajaran/a/",
        )
        assert f"{BELOW}{folder}umpan.xml" in (site.built / f"{folder}umpan.xml").read_text()
        assert f"{BELOW}p/L01/{language}" in (site.built / f"{folder}llms.txt").read_text()
