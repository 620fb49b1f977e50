"""A docs folder is read whatever lies in it: one finding or read correctly."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kembar import checks, parse, read
from kembar.model import Place, Reference, Site, Unreadable, Why
from kembar.schema import Settings

from tests.parse.test_marks import markdown_text

SiteOf = Callable[..., Site]


def faults(site: Site) -> list[tuple[str, str, int]]:
    return [
        (finding.rule, finding.fault.place.path, finding.fault.place.line)
        for finding in checks.run(site)
    ]


UNREADABLE: dict[str, tuple[bytes, int, Why]] = {
    "latin-1": ("# A\n\nCaf\xe9\n".encode("latin-1"), 3, "not-utf-8"),
    "latin-1 after lone CRs": (b"# A\r\r\xe9\r", 3, "not-utf-8"),
    "latin-1 after CRLFs": (b"# A\r\n\r\n\xe9\r\n", 3, "not-utf-8"),
    "half a character": ("# é".encode()[:-1], 1, "not-utf-8"),
    "a surrogate": (b"# A\n\xed\xa0\x80\n", 2, "not-utf-8"),
    "UTF-16 with a mark": ("# A\n".encode("utf-16"), 1, "not-utf-8"),
    "UTF-16 without a mark": ("# A\n".encode("utf-16-le"), 1, "nul"),
    "NUL": (b"# A\n\nB\n\0\n", 4, "nul"),
    "only NUL": (b"\0" * 1000, 1, "nul"),
    "5 MB of one line": (b"a" * 5_000_000, 1, "too-big"),
    "5 MB of lines": (b"a\n" * 2_500_000, 1, "too-big"),
    "100,000 opening brackets": (b"# A\n\n" + b"[" * 100_000, 3, "too-heavy"),
    "100,000 pairs of brackets in each other": (
        b"[" * 100_000 + b"]" * 100_000,
        1,
        "too-heavy",
    ),
    "100,000 parentheses": (b"(" * 100_000, 1, "too-heavy"),
    "100,000 angle brackets": (b"<" * 100_000, 1, "too-heavy"),
    "100,000 tags": (b"<div>" * 100_000, 1, "too-heavy"),
    "100,000 tags in lines": (b"<div>\n" * 100_000, 5001, "too-heavy"),
    "100,000 tags in blocks": (b"<div>\n\n" * 100_000, 10001, "too-heavy"),
    "50,000 words in bold": (b"# A\n\n" + b"**a** " * 50_000, 3, "too-heavy"),
    "50,000 line breaks": (b"a  \n" * 50_000, 1, "too-heavy"),
    "50,000 links": (b"[a](b) " * 50_000, 1, "too-heavy"),
    "50,000 fences": (b"```\na\n```\n\n" * 25_000, 10001, "too-heavy"),
    "50,000 tabs": (b'=== "a"\n\n    b\n\n' * 50_000, 20001, "too-heavy"),
    "50,000 quotes": (b">" * 50_000, 1, "too-heavy"),
    "50,000 quotes with spaces": (b"# A\n\n" + b"> " * 50_000, 3, "too-heavy"),
    "lists in each other, 300 deep": (
        "\n".join("    " * depth + "- a" for depth in range(300)).encode(),
        1,
        "too-heavy",
    ),
    "numbers in each other": (b"1. " * 20_000, 1, "too-heavy"),
    "10,000 headings without a line between": (b"## a\n" * 10_000, 1, "too-heavy"),
    "10,000 tabs without a line between": (b'=== "A"\n' * 10_000, 1, "too-heavy"),
    "5,000 uses of a footnote": (b"[^1]" * 5_000 + b"\n\n[^1]: a\n", 1, "too-heavy"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_page_that_cannot_be_read_is_one_finding(site: SiteOf, name: str) -> None:
    content, line, why = UNREADABLE[name]
    found = site({"id/a.md": content, "en/a.md": "# A\n"})

    assert found.unreadable == (Unreadable(Place("id/a.md", line), why),)
    assert faults(found) == [("page-unreadable", "id/a.md", line)]


READABLE = {
    "a BOM": "\ufeff# A\n\n[b](b.md)\n".encode(),
    "a BOM and CRLF": "\ufeff# A\r\n\r\n[b](b.md)\r\n".encode(),
    "CRLF": b"# A\r\n\r\n[b](b.md)\r\n",
    "lone CR": b"# A\r\r[b](b.md)\r",
    "mixed ends of lines": b"# A\r\n\r[b](b.md)\n",
    "no last newline": b"# A\n\n[b](b.md)",
    "form feeds and line separators": "# A\x0c\n\u2028\n[b](b.md)\x85".encode(),
}


@pytest.mark.parametrize("name", READABLE)
def test_every_way_to_write_text_is_read_with_its_lines(site: SiteOf, name: str) -> None:
    found = site({"id/a.md": READABLE[name], "en/a.md": READABLE[name]})

    assert [
        (heading.text, link.target, link.line)
        for page in found.pages
        for heading, link in zip(page.headings, page.links, strict=True)
    ] == [("A", "b.md", 3)] * 2
    assert faults(found) == [("link-target", "en/a.md", 3), ("link-target", "id/a.md", 3)]


HEAVY_BUT_READ = {
    "a line of a million words": "kata " * 200_000,
    "50,000 empty lines": "\n" * 50_000,
    "2,000 links in a paragraph": "[a](/a.md)\n" * 2_000,
    "100,000 stars": "*" * 100_000,
    "100,000 backticks": "`" * 100_000,
    "9,000 underscores": "_a" * 9_000,
    "50,000 hyphens and digits": "1-" * 25_000,
    "comments without an end": "<!--" * 300,
    "two-space lists, 300 deep": "\n".join("  " * depth + "- a" for depth in range(300)),
}


@pytest.mark.parametrize("name", HEAVY_BUT_READ)
def test_a_heavy_page_is_read_in_a_few_seconds(site: SiteOf, name: str) -> None:
    found = site({"id/a.md": HEAVY_BUT_READ[name], "en/a.md": HEAVY_BUT_READ[name]})

    assert [finding for finding in faults(found) if finding[0] != "link-target"] == []


def test_an_empty_page_is_a_page(site: SiteOf) -> None:
    found = site({"id/a.md": "", "en/a.md": " \n\t"})

    assert ([page.path for page in found.pages], faults(found)) == (["en/a.md", "id/a.md"], [])


def test_a_folder_named_like_a_page_is_one_finding(site: SiteOf, docs: Path) -> None:
    (docs / "id/a.md").mkdir()

    found = site({"id/b.md": "# B\n", "en/b.md": "# B\n", "id/a.md/c.md": "# C\n"})

    assert faults(found) == [("page-unreadable", "id/a.md", 1)]


def test_links_that_lead_in_circles_are_findings(site: SiteOf, docs: Path) -> None:
    (docs / "id/a.md").symlink_to("b.md")
    (docs / "id/b.md").symlink_to("a.md")
    (docs / "en/diri").symlink_to(".")
    (docs / "en/atas").symlink_to("../..")

    found = site({"id/c.md": "# C\n", "en/c.md": "# C\n"})

    assert [(page.place.path, page.why) for page in found.unreadable] == [
        ("en/atas", "link-outside"),
        ("en/diri", "link-loop"),
        ("id/a.md", "link-loop"),
        ("id/b.md", "link-loop"),
    ]


def test_a_link_out_of_docs_is_a_finding(site: SiteOf, docs: Path, tmp_path: Path) -> None:
    (tmp_path / "rahasia.md").write_text("# Rahasia\n")
    (docs / "id/a.md").symlink_to(tmp_path / "rahasia.md")
    (docs / "id/etc").symlink_to("/etc")

    found = site({"id/b.md": "# B\n", "en/b.md": "# B\n"})

    assert faults(found) == [("page-unreadable", "id/a.md", 1), ("page-unreadable", "id/etc", 1)]


def test_a_link_that_leads_nowhere_is_a_finding(site: SiteOf, docs: Path) -> None:
    (docs / "id/a.md").symlink_to("tidak-ada.md")

    found = site({"en/a.md": "# A\n"})

    assert faults(found) == [("page-unreadable", "id/a.md", 1)]


def test_links_inside_docs_are_followed(site: SiteOf, docs: Path) -> None:
    (docs / "en/a.md").symlink_to("../id/a.md")
    (docs / "en/dalam").symlink_to("../id/dalam")

    found = site({"id/a.md": "# A\n", "id/dalam/b.md": "# B\n"})

    assert ([page.path for page in found.pages], faults(found)) == (
        ["en/a.md", "en/dalam/b.md", "id/a.md", "id/dalam/b.md"],
        [],
    )


def test_a_pipe_or_socket_is_a_finding_and_is_never_opened(site: SiteOf, docs: Path) -> None:
    os.mkfifo(docs / "id/a.md")
    here = Path.cwd()
    os.chdir(docs)  # The path of a socket may not be long.
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind("id/gambar.png")
    os.chdir(here)

    found = site({"id/b.md": "# B\n", "en/b.md": "# B\n"})

    assert faults(found) == [
        ("page-unreadable", "id/a.md", 1),
        ("page-unreadable", "id/gambar.png", 1),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_opened_is_a_finding(site: SiteOf, docs: Path) -> None:
    (docs / "id/a.md").touch(mode=0)
    (docs / "id/dalam").mkdir(mode=0)

    found = site({"en/a.md": "# A\n"})

    assert faults(found) == [
        ("page-unreadable", "id/a.md", 1),
        ("page-unreadable", "id/dalam", 1),
    ]


def test_what_fails_when_it_is_opened_is_a_finding(
    site: SiteOf, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def deny(*_: object) -> NoReturn:
        raise PermissionError

    def deny_inside(folder: Path) -> object:
        return deny() if folder.name == "dalam" else scandir(folder)

    site({"id/a.md": "# A\n", "en/dalam/b.md": "# B\n"})
    monkeypatch.setattr(Path, "open", deny)
    monkeypatch.setattr(os, "scandir", deny_inside)

    assert read.site(docs).unreadable == (
        Unreadable(Place("en/dalam", 1), "denied"),
        Unreadable(Place("id/a.md", 1), "denied"),
    )


def test_every_name_that_a_disk_can_hold_is_read(site: SiteOf, docs: Path) -> None:
    names = [
        "spasi dan (kurung).md",
        "日本 é.md",
        "baris\nbaru.md",
        "a\u202eb.md",
        "%20.md",
        "#.md",
    ]
    for language in ("id", "en"):
        Path(os.fsdecode(os.fsencode(docs / language) + b"/\xff\xfe.md")).write_text("# A\n")

    found = site({f"{language}/{name}": "# A\n" for name in names for language in ("id", "en")})

    assert {page.name for page in found.pages} == {*names, "\udcff\udcfe.md"}
    assert faults(found) == []


def test_hidden_files_are_not_of_the_site(site: SiteOf) -> None:
    found = site({"id/a.md": "# A\n", "en/a.md": "# A\n", "id/.b.md": "# B\n", ".git/c.md": ""})

    assert ([page.path for page in found.pages], found.files, found.strays) == (
        ["en/a.md", "id/a.md"],
        frozenset(),
        (),
    )


def test_every_suffix_of_a_page_is_read_and_all_else_is_a_file(site: SiteOf) -> None:
    names = ["a.md", "b.markdown", "c.mdown", "d.mkdn", "e.mkd"]
    found = site(
        {f"id/{name}": "# A\n" for name in names} | {"id/f.txt": "", "assets/g.png": b"\x89PNG\0"}
    )

    assert ([page.name for page in found.pages], found.files) == (
        names,
        frozenset({"id/f.txt", "assets/g.png"}),
    )


def test_pages_outside_the_languages_are_strays(site: SiteOf) -> None:
    found = site(
        {
            "id/a.md": "# A\n",
            "id/b.md": "# B\n",
            "en/a.md": "# A\n",
            "lepas.md": "# Lepas\n",
            "lepas.txt": "",
            "arsip/lama.md": "# Lama\n",
            "arsip/lama.txt": "",
            "qa/lain.md": "# Lain\n",
            "ui/satu.txt": "",
            "ui/dua.txt": "",
            "fr/a.md": "# A\n",
            "fr/lain.md": "# Lain\n",
        }
    )

    assert found.strays == ("arsip/lama.md", "lepas.md", "qa/lain.md", "ui/dua.txt")


def test_languages_asked_for_go_before_those_of_the_settings(site: SiteOf) -> None:
    files = {"fr/a.md": "# A\n", "../kembar.toml": 'languages = ["id", "en"]\nsources = "s.md"\n'}

    assert site(files, ("en", "fr")).settings == Settings(languages=("en", "fr"), sources="s.md")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        ((), "no folder {docs}"),
        (("id",), "no folder {docs}/en for the language en"),
        (("id", "en"), "no pages in {docs}"),
    ],
)
def test_a_folder_without_a_site_is_wrong_use(
    tmp_path: Path, make: tuple[str, ...], message: str
) -> None:
    docs = tmp_path / "docs"
    for language in make:
        (docs / language).mkdir(parents=True)

    with pytest.raises(read.NothingToCheck) as raised:
        read.site(docs)

    assert str(raised.value) == message.format(docs=docs)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.tuples(*[markdown_text | st.text(max_size=200)] * 2))
def test_any_two_texts_give_findings_in_a_stable_order_within_the_files(
    texts: tuple[str, str],
) -> None:
    pages = []
    for language, text in zip(("id", "en"), texts, strict=True):
        try:
            pages.append(parse.page(text, f"{language}/a.md"))
        except parse.TooHeavy:
            return
    found = Site(Settings(), tuple(pages))
    swapped = Site(Settings(), tuple(reversed(pages)))

    findings = checks.run(found)

    assert checks.run(found) == findings
    assert checks.run(swapped) == findings
    places = [finding.fault.place for finding in findings]
    others = [finding.fault.other for finding in findings if finding.fault.other]
    ends = {
        f"{page.language}/a.md": text.count("\n") + 1
        for page, text in zip(pages, texts, strict=True)
    }
    assert places == sorted(places)
    assert [place for place in places + others if not 1 <= place.line <= ends[place.path]] == []


def test_templates_and_style_sheets_are_read_from_the_theme_and_from_docs(site: SiteOf) -> None:
    found = site(
        {
            "id/a.md": "# A\n",
            "en/a.md": "# A\n",
            "assets/a.css": "p { background: url(b.png) }",
            "../overrides/main.html": "\n<img src='c.png' srcset='d.png 1x, e.png 2x'>\n",
            "../overrides/x.mjs": "import 'https://ilo.example/x.mjs'",
        }
    )

    assert found.frame == {"main.html", "x.mjs"}
    assert found.references == (
        Reference("c.png", Place("../overrides/main.html", 2)),
        Reference("d.png", Place("../overrides/main.html", 2)),
        Reference("e.png", Place("../overrides/main.html", 2)),
        Reference("b.png", Place("assets/a.css", 1), "assets", in_styles=True),
    )


def test_a_style_sheet_that_cannot_be_read_names_nothing(
    site: SiteOf, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site({"id/a.md": "# A\n", "en/a.md": "# A\n", "assets/a.css": "p { background: url(b.png) }"})
    opened = Path.open

    def refuse(path: Path, *words: Any, **more: Any) -> Any:
        if path.suffix == ".css":
            raise PermissionError
        return opened(path, *words, **more)

    monkeypatch.setattr(Path, "open", refuse)

    assert read.site(docs).references == ()
