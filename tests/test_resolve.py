"""An address written in a page leads to the page or file that the built site has there."""

import pytest
from kembar.links.guess import guess
from kembar.links.resolve import Goal, closest, looks_like_language, resolve
from kembar.model import Image, Link, Place, Site, Unreadable
from kembar.parse import page
from kembar.schema import Settings

from tests.conftest import SiteOf

PAGES = (
    "id/index.md",
    "id/pelajaran/index.md",
    "id/pelajaran/target.md",
    "id/kisah/README.md",
    "id/catatan/_index.md",
    "id/a b.md",
    "en/index.md",
    "en/pelajaran/target.md",
)
SITE = Site(
    Settings(),
    tuple(page("# A\n", path) for path in PAGES),
    files=frozenset({"assets/gambar.png", "id/lembar.pdf", "en/sheet.pdf", "id/bersama.css"}),
    unreadable=(Unreadable(Place("id/rusak.md", 3), "nul"),),
)


def goal(target: str, path: str = "id/pelajaran/target.md", *, html: bool = False) -> Goal:
    return resolve(SITE, SITE.by_path[path], Link(target, "", 1, html=html))


LINKS = {
    "https://contoh.id/a.md": Goal("outside", "https://contoh.id/a.md"),
    "MAILTO:a@b.id": Goal("outside", "MAILTO:a@b.id"),
    "//contoh.id/a": Goal("outside", "//contoh.id/a"),
    " /index.md ": Goal("page", "id/index.md"),
    "": Goal("empty"),
    "#": Goal("page", "id/pelajaran/target.md"),
    "#awal": Goal("page", "id/pelajaran/target.md", "awal"),
    "#a%20b": Goal("page", "id/pelajaran/target.md", "a b"),
    "?q=1#awal": Goal("page", "id/pelajaran/target.md", "awal"),
    "target.md": Goal("page", "id/pelajaran/target.md"),
    "index.md#a": Goal("page", "id/pelajaran/index.md", "a"),
    "../index.md": Goal("page", "id/index.md"),
    "../": Goal("page", "id/index.md", exact=False),
    ".": Goal("page", "id/pelajaran/index.md", exact=False),
    "../kisah/": Goal("page", "id/kisah/README.md", exact=False),
    "../catatan": Goal("page", "id/catatan/_index.md", exact=False),
    "../a%20b.md": Goal("page", "id/a b.md"),
    "/pelajaran/target.md": Goal("page", "id/pelajaran/target.md"),
    "/pelajaran/target/": Goal("page", "id/pelajaran/target.md", exact=False),
    "/": Goal("page", "id/index.md"),
    "/en/index.md": Goal("page", "en/index.md"),
    "../../en/index.md": Goal("page", "en/index.md"),
    "/assets/gambar.png": Goal("file", "assets/gambar.png"),
    "../../assets/gambar.png": Goal("file", "assets/gambar.png"),
    "../assets/gambar.png": Goal("file", "assets/gambar.png"),
    "/lembar.pdf": Goal("file", "id/lembar.pdf"),
    "/rusak.md#a": Goal("file", "id/rusak.md", "a"),
    "tidak-ada.md": Goal("missing", "id/pelajaran/tidak-ada.md"),
    "/tidak-ada.md#a": Goal("missing", "id/tidak-ada.md", "a"),
    "../../../rahasia.md": Goal("missing", "../rahasia.md"),
}


@pytest.mark.parametrize("target", LINKS)
def test_a_link_leads_to(target: str) -> None:
    assert goal(target) == LINKS[target]


def test_a_file_of_the_default_language_alone_is_there_for_the_others() -> None:
    assert goal("/bersama.css", "en/index.md") == Goal("file", "id/bersama.css")


def test_a_page_of_the_default_language_alone_is_missing_for_the_others() -> None:
    assert goal("/kisah/", "en/index.md") == Goal("missing", "en/kisah")


@pytest.mark.parametrize(
    ("target", "path", "expected"),
    [
        ("../index/", "id/pelajaran/target.md", Goal("page", "id/pelajaran/index.md")),
        ("../target/", "id/pelajaran/index.md", Goal("missing", "id/target")),
        ("../", "id/pelajaran/target.md", Goal("page", "id/pelajaran/index.md")),
        ("target/", "id/pelajaran/index.md", Goal("page", "id/pelajaran/target.md")),
        ("../../assets/gambar.png", "id/pelajaran/target.md", Goal("file", "assets/gambar.png")),
        ("x/", "id/pelajaran/target.md", Goal("missing", "id/pelajaran/target/x")),
    ],
)
def test_raw_html_starts_from_the_published_page(target: str, path: str, expected: Goal) -> None:
    assert goal(target, path, html=True) == expected


def test_an_image_leads_where_a_link_does() -> None:
    image = Image("/assets/gambar.png", "Gambar", 1)

    assert resolve(SITE, SITE.pages[0], image) == Goal("file", "assets/gambar.png")


GUESSES = {
    "/pelajaran/targe.md": "/pelajaran/target.md",
    "/kisah/target.html": "/pelajaran/target.md",
    "targett/": "/pelajaran/target.md",
    "/pelajarn/": "/pelajaran/index.md",
    "/gambar.pgn": "/assets/gambar.png",
    "/lembr.pdf": "/lembar.pdf",
    "/sama-sekali-lain.md": None,
    "/x.png": None,
}


@pytest.mark.parametrize("target", GUESSES)
def test_a_missing_address_is_guessed(target: str) -> None:
    here = SITE.by_path["id/index.md"]

    link = Link(target, "", 1)
    assert guess(SITE, here, link, resolve(SITE, here, link)) == GUESSES[target]


@pytest.mark.parametrize(
    ("target", "path", "address"),
    [
        ("targe/", "id/pelajaran/index.md", "target/"),
        ("targe/", "en/index.md", "pelajaran/target/"),
        ("../../pelajarn/", "id/pelajaran/target.md", "../"),
        ("/gambar.pgn", "id/pelajaran/target.md", "../../assets/gambar.png"),
        ("../kisahh/", "id/pelajaran/target.md", None),
    ],
)
def test_raw_html_is_offered_the_published_address(
    target: str, path: str, address: str | None
) -> None:
    here, link = SITE.by_path[path], Link(target, "", 1, html=True)

    assert guess(SITE, here, link, resolve(SITE, here, link)) == address


def test_the_closest_name_begins_alike_and_is_nearly_as_long() -> None:
    names = ["", "awal", "awalan", "akhir", "dwal"]

    assert [closest(name, names) for name in ("awl", "awaln", "bwal", "awalawalawal", "")] == [
        "awal",
        "awalan",
        None,
        None,
        None,
    ]


def test_folders_named_like_languages_are_known() -> None:
    folders = ["id", "pt-BR", "zh-Hans-CN", "qa", "assets", "ID", "id_ID", ""]

    assert [folder for folder in folders if looks_like_language(folder)] == [
        "id",
        "pt-BR",
        "zh-Hans-CN",
        "qa",
    ]


@pytest.mark.parametrize(
    ("path", "target", "expected"),
    [
        ("en/a/b.md", "/a/b/", Goal("page", "id/a/b.md")),
        ("en/a/b.md", "/en/a/b/", Goal("page", "en/a/b.md")),
        ("en/a/b.md", "../b/", Goal("page", "en/a/b.md")),
        ("en/a/b.md", "../../../", Goal("page", "id/index.md")),
        ("en/a/b.md", "../../../x.svg", Goal("file", "x.svg")),
        ("en/a/b.md", "../../x.svg", Goal("missing", "en/x.svg")),
        ("en/a/b.md", "../b.md", Goal("missing", "en/a/b.md")),
        ("id/a/b.md", "/en/a/b/", Goal("page", "en/a/b.md")),
        ("id/index.md", "a/b/", Goal("page", "id/a/b.md")),
    ],
)
def test_raw_html_is_read_as_the_browser_will(
    site: SiteOf, path: str, target: str, expected: Goal
) -> None:
    files = ("id/index.md", "id/a/b.md", "en/a/b.md", "x.svg")
    made = site(dict.fromkeys(files, "# X\n"))

    found = resolve(made, made.by_path[path], Link(target, "", 1, html=True))

    assert found == expected
