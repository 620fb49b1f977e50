"""What the hub's permanent links promise, as they are built: of every code, in both languages."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urljoin, urlsplit

import lasting_links
import pytest
from kembar import read
from kembar.artefacts.lasting import Lasting
from selectolax.lexbor import LexborHTMLParser

from tests.building import ADDRESS, ROOT, hub

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["hub"]

IDS = re.compile(r"^id: ([HLMPRS]\d\d)$", re.MULTILINE)
MOST = 3_000  # bytes on the way, of a permanent link's page and all that it loads
LONGEST = 300


@pytest.fixture(scope="module")
def pages(hub: Path) -> dict[str, LexborHTMLParser]:
    """The pages below /p/, by their folder there: "", "L09/", "L09/en/"."""
    return {
        f"{file.parent.relative_to(hub / 'p').as_posix()}/".removeprefix("./"): LexborHTMLParser(
            file.read_text("utf-8")
        )
        for file in sorted((hub / "p").rglob("index.html"))
    }


def attributes(page: LexborHTMLParser, selector: str, name: str) -> list[str]:
    return [one.attributes[name] or "" for one in page.css(selector)]


def landing(page: str, link: LexborNode) -> str:
    """Return where a link of a page below /p/ leads, below the site's root."""
    return urljoin(f"{ADDRESS}p/{page}", link.attributes["href"] or "").removeprefix(ADDRESS)


def codes() -> dict[str, str]:
    """Return each code that the sources name, with its page: a tool's mark is no page's id."""
    found = {}
    for file in sorted((ROOT / "docs/id").rglob("*.md")):
        if name := IDS.search(file.read_text("utf-8").partition("\n---\n")[0]):
            found[name[1]] = file.relative_to(ROOT / "docs/id").as_posix()
    return found


def tools(language: str) -> dict[str, str]:
    """Return where the page of all tools leads, by its words."""
    text = (ROOT / f"docs/{language}/alat.md").read_text("utf-8")
    folder = "" if language == "id" else "en/"
    return {
        words: f"{folder}{path.removesuffix('.md')}/#alat"
        for words, path in re.findall(r"^- \[([^]]+)\]\(/([\w/-]+\.md)#alat\)", text, re.MULTILINE)
    }


def test_every_page_with_an_id_has_one_and_leads_there_in_both_languages(
    hub: Path, pages: dict[str, LexborHTMLParser]
) -> None:
    assert set(codes()) == {name[:-1] for name in pages if re.fullmatch(r"[HLMPRS]\d\d/", name)}
    for code in codes():
        links = pages[f"{code}/"].css(".hub-landings a")
        assert [one.attributes["hreflang"] for one in links] == ["id", "en"]
        for one in links:
            path = landing(f"{code}/", one)
            canonical = f'<link rel="canonical" href="{ADDRESS}{path}">'
            assert canonical in (hub / path / "index.html").read_text("utf-8")
            pinned = f"{code}/{one.attributes['hreflang']}/"
            (only,) = pages[pinned].css(".hub-landings a")
            assert landing(pinned, only) == path


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_tool_leads_to_its_section_as_the_page_of_all_tools_does(
    language: str, hub: Path, pages: dict[str, LexborHTMLParser]
) -> None:
    known = read.settings_of(ROOT / "docs").tools
    listed = tools(language)
    assert listed
    found = {
        tool.names[language]: landing(f"{code}/{language}/", link)
        for code, tool in known.items()
        if f"{code}/" in pages
        for link in pages[f"{code}/{language}/"].css(".hub-landings a")
    }

    assert listed.items() <= found.items()
    for address in found.values():
        path, _, anchor = address.partition("#")
        html = (hub / path / "index.html").read_text("utf-8")
        assert f'id="{anchor}"' in html


def test_every_code_is_on_the_page_where_codes_are_typed(
    pages: dict[str, LexborHTMLParser],
) -> None:
    """The list is what there is without scripts; with them it is where the box looks."""
    listed = pages[""].css("dl > div")

    assert sorted(one.attributes["id"] or "" for one in listed) == sorted(
        {name[:3] for name in pages if name}
    )
    for one in listed:
        code = f"{one.attributes['id']}/"
        there = [landing(code, each) for each in pages[code].css(".hub-landings a")]
        assert [landing("", each) for each in one.css("a")] == there


def test_what_is_sent_says_it_in_both_languages_and_is_short(
    pages: dict[str, LexborHTMLParser],
) -> None:
    for name in (name for name in pages if re.fullmatch(r"\w\d\d/", name)):
        sent = {
            one.attributes["data-share"]: parse_qs(urlsplit(one.attributes["href"] or "").query)
            for one in pages[name].css("a[data-share]")
        }
        link = f"{ADDRESS}p/{name[:-1]}"
        assert list(sent) == ["id", "en"]
        texts = {language: query["text"][0] for language, query in sent.items()}
        assert texts["id"] != texts["en"]
        for text in texts.values():
            said, _, last = text.rpartition("\n")
            assert (bool(said), last) == (True, link)
            assert len(text) <= LONGEST


def test_a_preview_is_in_both_languages_and_no_search_engine_lists_it(
    pages: dict[str, LexborHTMLParser],
) -> None:
    page = pages["L09/"]

    assert attributes(page, "[property='og:title']", "content") == [
        "Target: hari, minggu, bulan, tahun · Targets: day, week, month, year"
    ]
    (said,) = attributes(page, "[property='og:description']", "content")
    assert len(said.split(" · ")) == 2
    assert attributes(page, "[rel=canonical]", "href") == [f"{ADDRESS}p/L09/"]
    assert attributes(page, "[rel=alternate]", "hreflang") == ["id", "en"]
    assert attributes(pages["L09/en/"], "[rel=canonical]", "href") == [f"{ADDRESS}p/L09/en/"]
    for one in pages.values():
        assert attributes(one, "[name=robots]", "content") == ["noindex"]


def test_only_a_pinned_link_goes_on_by_itself_without_a_script(
    pages: dict[str, LexborHTMLParser],
) -> None:
    refreshed = {name for name, page in pages.items() if page.css("[http-equiv=refresh]")}

    assert refreshed == {name for name in pages if re.fullmatch(r"\w\d\d/(id|en)/", name)}
    assert attributes(pages["L09/en/"], "[http-equiv=refresh]", "content") == [
        "0; url=../../../en/pelajaran/target-penghasilan/"
    ]


def test_a_permanent_link_is_small(hub: Path, pages: dict[str, LexborHTMLParser]) -> None:
    """The style sheet and the mark are fetched once, the drawing by those who scroll to it."""
    for name, page in pages.items():
        if name:
            folder = f"{ADDRESS}p/{name}"
            files = [
                urljoin(folder, one).removeprefix(ADDRESS)
                for one in attributes(page, "[rel=stylesheet], [rel=icon]", "href")
            ]
            whole = [hub / "p" / name / "index.html", *(hub / file for file in files)]
            assert sum(len(gzip.compress(file.read_bytes(), 9)) for file in whole) <= MOST, name


def test_trainers_are_led_to_the_box(hub: Path) -> None:
    """By a link that also works below a folder of a host."""
    for path, link in (("pelatih", "../p/"), ("en/pelatih", "../../p/")):
        assert f'<a href="{link}">' in (hub / path / "index.html").read_text("utf-8")


class Config(dict[str, object]):
    """As much of MkDocs' settings as the hook reads."""

    site_dir, docs_dir, site_url = "site", "docs", ADDRESS
    theme = SimpleNamespace(get_env=lambda: SimpleNamespace(globals={}))


@pytest.mark.parametrize(("serving", "codes"), [(True, []), (False, ["qr.png", "qr.svg"])])
def test_who_edits_waits_for_no_qr_code(
    serving: bool,  # noqa: FBT001
    codes: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written: list[str] = []
    stand_ins: dict[str, Any] = {
        "outermost": lambda _: True,
        "serving": lambda: serving,
        "lasting": lambda *_: [Lasting("L09", f"{ADDRESS}p/L09", ())],
        "frames": lambda *_: [],
        "joined": lambda *_: "",
        "write_file": lambda _, place: written.append(Path(place).name),
    }
    for name, stand_in in stand_ins.items():
        monkeypatch.setattr(lasting_links, name, stand_in)
    config: Any = Config(lasting={}, rendered={})

    lasting_links.on_post_build(config)

    assert sorted(written) == sorted([*codes, "lost.mjs", "typed.mjs"])
