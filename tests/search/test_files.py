"""The files of the search: named by what is in them, and all of them known by the manifest."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from kembar.search.files import files
from kembar.search.index import Passage, SearchedPage, contents, lengths, parts

if TYPE_CHECKING:
    from collections.abc import Mapping

SCRIPTS = {"dialog": "export const open = 1;\n", "worker": "serve();\n"}
SAID = {"words": {"uang": "duit"}, "help": [], "popular": [0]}
NAME = re.compile(
    r"(?:id/(?:toc|said|rest|words|text)\.[0-9a-f]{8}\.json)|(?:id\.json)"
    r"|(?:worker-id\.[0-9a-f]{8}\.js)|(?:dialog\.[0-9a-f]{8}\.mjs)"
)
PAGE = SearchedPage(
    "uang/",
    "Uang “kita”",
    "lesson",
    (Passage("", "", "Atas — é."), Passage("a", "A", "satu dua"), Passage("b", "B", "tiga")),
)


def built(*pages: SearchedPage, said: Mapping[str, Any] = SAID) -> dict[str, bytes]:
    return files(pages, said, "id", SCRIPTS, "1a2b")


def manifest(found: Mapping[str, bytes]) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(found["id.json"])
    return told


def listed(told: Mapping[str, Any], rest: Mapping[str, Any]) -> list[str]:
    """Return the names of all files that a manifest leads to."""
    names = [told[name] for name in ("dialog", "worker", "toc", "said", "rest")]
    return [*names, *(file for _, file in [*told["words"], *rest["texts"]])]


def test_the_manifest_leads_to_every_file() -> None:
    found = built(PAGE)
    told = manifest(found)
    rest = json.loads(found[told["rest"]])

    assert list(told) == ["frame", "dialog", "worker", "toc", "said", "rest", "words"]
    assert told["frame"] == "1a2b"
    assert sorted([*listed(told, rest), "id.json"]) == sorted(found)
    assert all(NAME.fullmatch(name) for name in found)
    assert found[told["dialog"]].decode() == SCRIPTS["dialog"]
    assert found[told["worker"]].decode() == SCRIPTS["worker"]
    assert json.loads(found[told["toc"]]) == {"pages": contents([PAGE])}
    assert json.loads(found[told["said"]]) == SAID
    assert rest["lengths"] == lengths([PAGE])
    assert [[first, json.loads(found[file])] for first, file in told["words"]] == [
        list(part) for part in parts([PAGE], "id")
    ]
    assert [[first, json.loads(found[file])] for first, file in rest["texts"]] == [
        [0, ["Atas — é.", "satu dua", "tiga"]]
    ]


def test_files_are_small_and_utf_8() -> None:
    found = built(PAGE)
    toc = found[manifest(found)["toc"]]

    assert b"\\u" not in toc
    assert b": " not in toc
    assert b", " not in toc


def test_the_same_site_has_the_same_files() -> None:
    assert built(PAGE, PAGE) == built(PAGE, PAGE)


CHANGES = {
    "title": ({"toc"}, [replace(PAGE, title="Duit")], SAID),
    "text of as many words": (
        {"words", "rest", "text"},
        [replace(PAGE, passages=(*PAGE.passages[:2], Passage("b", "B", "lima")))],
        SAID,
    ),
    "what is asked": (
        {"words"},
        [replace(PAGE, passages=(*PAGE.passages[:2], Passage("b", "B", "tiga", asked="apa")))],
        SAID,
    ),
    "what answers last": (
        {"toc"},
        [replace(PAGE, passages=(*PAGE.passages[:2], Passage("b", "B", "tiga", behind=True)))],
        SAID,
    ),
    "what is said": ({"said"}, [PAGE], {**SAID, "popular": []}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_name_changes_with_what_is_in_it_and_only_then(what: str) -> None:
    changed, pages, said = CHANGES[what]

    before, after = built(PAGE), built(*pages, said=said)

    def moved(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> set[str]:
        return {name.partition("/")[2].partition(".")[0] for name in set(one) - set(other)}

    assert moved(before, after) == moved(after, before) == changed
    assert before["id.json"] != after["id.json"]


def test_a_script_that_changes_changes_its_own_name_alone() -> None:
    before = files([PAGE], SAID, "id", SCRIPTS, "1a2b")
    after = files([PAGE], SAID, "id", {**SCRIPTS, "worker": "serve(1);\n"}, "1a2b")

    assert {name.partition(".")[0] for name in set(before) ^ set(after)} == {"worker-id"}


def test_the_dialog_is_one_for_all_languages() -> None:
    names = [set(files([PAGE], SAID, language, SCRIPTS, "1a2b")) for language in ("id", "en")]

    assert names[0] & names[1] == {manifest(built(PAGE))["dialog"]}


def portions(pages: list[SearchedPage]) -> list[tuple[int, list[str]]]:
    """Return the files of text, each with the number of its first section."""
    found = built(*pages)
    rest = json.loads(found[manifest(found)["rest"]])
    return [(first, json.loads(found[file])) for first, file in rest["texts"]]


@settings(deadline=None, derandomize=True)
@example([SearchedPage("", "", "page", tuple(Passage("", "", "x" * 5_001) for _ in range(3)))])
@given(
    st.lists(
        st.lists(
            st.integers(0, 6_000).map(lambda many: Passage("", "", "x" * many)),
            min_size=1,
            max_size=5,
        ).map(lambda found: SearchedPage("", "", "page", tuple(found))),
        max_size=6,
    )
)
def test_each_section_is_in_one_file_of_text(pages: list[SearchedPage]) -> None:
    sections = [one.text for page in pages for one in page.passages]

    found = portions(pages)

    assert [text for _, texts in found for text in texts] == sections
    firsts = [0]
    for _, texts in found:
        firsts.append(firsts[-1] + len(texts))
    assert [first for first, _ in found] == firsts[:-1]
    assert all(len(texts) == 1 or sum(map(len, texts)) <= 5_000 for _, texts in found)
    sizes = [sum(map(len, texts)) for _, texts in found]
    starts = [len(texts[0]) for _, texts in found]
    assert all(
        size == 0 or size + start > 5_000 for size, start in zip(sizes, starts[1:], strict=False)
    )


def test_a_portion_is_full_at_5000_signs() -> None:
    page = SearchedPage("", "", "page", tuple(Passage("", "", "x" * n) for n in (4_999, 1, 1)))

    assert [(first, len(texts)) for first, texts in portions([page])] == [(0, 2), (2, 1)]


def test_a_site_without_pages_has_no_file_of_text() -> None:
    assert portions([]) == []
