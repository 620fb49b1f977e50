"""Reading a built site: what documents of rules cannot show."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from kembar import checks, cli
from kembar.built.address import Addresses, source_of, twin_of
from kembar.model.published import Artefact, Destination
from kembar.once import BUILT
from kembar.parse.built import References, address_in_sitemap, address_of_home, artefact, document
from kembar.read.built import NoSite, with_published

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kembar.model.published import Published

    from tests.conftest import SiteOf

FILES = frozenset({"index.html", "a/index.html", "b.html", "gambar baru.svg", "en/index.html"})
HUB = Addresses(FILES, "https://serikat.example/hub/")
ROOT = Addresses(FILES, "https://serikat.example/")
PAGE = "# A\n"


@pytest.mark.parametrize(
    ("target", "destination"),
    [
        ("../a/#x", Destination("page", "a/index.html", "x")),
        ("/hub/a/?q=1#x%20y", Destination("page", "a/index.html", "x y")),
        ("/hub", Destination("page", "index.html")),
        ("//serikat.example/hub/a/", Destination("page", "a/index.html", whole=True)),
        ("https://serikat.example/hub/a/#x", Destination("page", "a/index.html", "x", whole=True)),
        ("https://serikat.example/toko/", Destination("outside", "https://serikat.example/toko/")),
        ("https://[", Destination("outside", "https://[")),
        ("\n../b\t.html ", Destination("page", "b.html")),
        ("../b", Destination("page", "b.html")),
        ("..\\gambar%20baru.svg", Destination("file", "gambar baru.svg")),
        ("../Gambar%20Baru.svg", Destination("missing", "Gambar Baru.svg", "", "gambar baru.svg")),
        ("../../a/", Destination("missing", "a/index.html", detour="above")),
        ("../../zebra/", Destination("missing", "zebra")),
        ("/a/", Destination("missing", "/a/")),
        ("/toko/", Destination("outside", "/toko/")),
        ("#x", Destination("page", "a/index.html", "x")),
        ("", Destination("none")),
        ("{{ x }}", Destination("unfinished", "{{ x }}")),
    ],
)
def test_an_address_leads_where_a_host_sends_it(target: str, destination: Destination) -> None:
    assert HUB.leads("a/index.html", target) == destination


def test_an_address_that_climbs_above_the_root_of_the_host_stops_there() -> None:
    assert ROOT.leads("a/index.html", "../../b.html") == Destination(
        "page", "b.html", detour="above"
    )


def test_a_fragment_of_a_file_that_is_no_page_is_not_looked_up() -> None:
    assert ROOT.leads("hub.css", "#x") == Destination("file", "hub.css", "x")


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("index.html", "id/index.md"),
        ("en/a/index.html", "en/a.md"),
        ("b.html", "id/b.md"),
        ("c/index.html", "id/c/README.md"),
        ("d/index.html", ""),
    ],
)
def test_a_built_page_knows_its_source(path: str, source: str) -> None:
    pages = {"id/index.md": 1, "en/a.md": 1, "id/b.md": 1, "id/c/README.md": 1}

    assert source_of(path, ("id", "en"), pages) == source


def test_a_page_named_like_a_language_is_no_language() -> None:
    assert twin_of("en.html", "en", ("id", "en")) == "en/en.html"


@pytest.mark.parametrize(
    ("html", "address"),
    [
        ('<link rel="canonical" href="https://a.example/">', "https://a.example/"),
        ("<link href=https://a.example rel=canonical>", "https://a.example"),
        ('<link rel="canonical" href="https://[">', ""),
        ('<link rel="canonical" href="/">', ""),
        ('<link rel="canonical">', ""),
        ("<p>", ""),
    ],
)
def test_a_home_page_says_where_it_is(html: str, address: str) -> None:
    assert address_of_home(html) == address


@pytest.mark.parametrize(
    ("sitemap", "address"),
    [
        ("<loc>https://a.example/b/</loc><loc>https://a.example/</loc>", "https://a.example/"),
        ("<loc>https://a.example/b/</loc><loc>https://c.example/</loc>", ""),
        ("", ""),
    ],
)
def test_a_sitemap_says_where_the_home_page_is(sitemap: str, address: str) -> None:
    assert address_in_sitemap(sitemap) == address


def test_a_base_moves_the_addresses_of_its_page() -> None:
    html = '<base href="/hub/"><a href="a/">a</a>'

    assert [
        one.destination.path for one in document("x/y.html", html, References(HUB)).references
    ] == ["a/index.html"]


def test_odd_html_is_read_without_complaint() -> None:
    html = (
        "<a>x</a><a href>x</a><a href=b.html style='x: url(a.png)'></a><use></use>"
        '<p id data-src=1></p><i data-url="c.json"></i>'
        '<img srcset=", ,"><meta property="og:image"><meta http-equiv=refresh content=";">'
        '<meta http-equiv="refresh"><meta http-equiv="refresh" content="99999999999; url=/">'
        '<script type="application/ld+json">{</script><script id="__config">[]</script>'
        f'<script type="application/ld+json">{"[" * 9999}</script>'
    )

    read = document("index.html", html, References(ROOT))

    assert [one.target for one in read.references] == ["b.html", "a.png", "c.json"]
    assert (read.language, read.refresh) == (None, None)
    assert read.ids == {"__config"}


def test_json_that_is_too_deep_is_a_fault() -> None:
    read = artefact("manifest.json", "[" * 99999, ROOT)

    assert isinstance(read, Artefact)
    assert read.fault == ("too deep", 1)


@pytest.mark.parametrize("name", ["a.png", "x.xml"])
def test_other_files_are_no_lists(name: str) -> None:
    assert artefact(name, "<x/>", ROOT) is None


def published(site: SiteOf, docs: Path, files: Mapping[str, str]) -> Published:
    read = with_published(
        site({"id/index.md": PAGE, **{f"../site/{path}": text for path, text in files.items()}}),
        docs,
        docs.parent / "site",
    ).published
    assert read
    return read


@pytest.mark.parametrize(
    ("home", "listed", "base"),
    [
        ("https://a.example/", "https://a.example/b/", "https://a.example/"),
        ("https://a.example/en/", "https://a.example/", "https://a.example/"),
        ("", "https://a.example/", "https://a.example/"),
        ("https://a.example/", "", "https://a.example/"),
    ],
)
def test_the_address_of_a_site_is_what_its_pages_have_in_common(
    site: SiteOf, docs: Path, home: str, listed: str, base: str
) -> None:
    files = {"index.html": f'<link rel="canonical" href="{home}">'}
    if listed:
        files["sitemap.xml"] = f"<url><loc>{listed}</loc></url>"

    assert published(site, docs, files).base == base


def test_hidden_folders_are_published_and_those_of_git_are_not(site: SiteOf, docs: Path) -> None:
    files = {"index.html": "", ".well-known/a.json": "", ".git/config": "x"}

    assert set(published(site, docs, files).sizes) == {"index.html", ".well-known/a.json"}


def test_a_link_of_the_file_system_to_nothing_is_not_published(site: SiteOf, docs: Path) -> None:
    site({"../site/index.html": "", "id/index.md": PAGE})
    (docs.parent / "site/a.html").symlink_to("zebra.html")

    assert set(published(site, docs, {}).sizes) == {"index.html"}


def test_a_folder_without_a_home_page_is_no_site(site: SiteOf, docs: Path) -> None:
    with pytest.raises(NoSite, match=r"no index\.html in"):
        with_published(site({"id/index.md": PAGE}), docs, docs)


def test_a_site_that_was_not_built_has_no_faults_of_a_built_one(site: SiteOf) -> None:
    read = site({"id/index.md": PAGE})

    found = [
        fault for rule in checks.RULES if rule.id.startswith(BUILT) for fault in rule.check(read)
    ]
    assert found == []


def test_what_a_page_has_is_not_told_again_of_the_built_one(site: SiteOf, docs: Path) -> None:
    files = {
        "id/index.md": "# A\n\n[x](zebra.md)\n\n[x](#zebra)\n",
        "en/index.md": "# A\n\n[x](zebra.md)\n\n[x](#zebra)\n",
        "../site/index.html": '<html lang="id"><a href="zebra.md"></a><a href="#zebra"></a>',
        "../site/en/index.html": '<html lang="en"><a href="./"></a>',
        "../site/404.html": "",
    }

    found = checks.run(with_published(site(files), docs, docs.parent / "site"))

    assert {one.rule for one in found} == {"link-target", "link-anchor"}


def test_the_command_line_checks_a_built_site(
    site: SiteOf, docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site({"id/a.md": PAGE, "en/a.md": PAGE, "../site/a/index.html": '<html lang="id">'})
    built, out = docs.parent / "site", io.StringIO()
    words = ["check", "--docs", str(docs), "--site", str(built), "--report-in", "en"]

    assert cli.main(words, out, {}) == cli.WRONG_USE
    assert capsys.readouterr().err == f"kembar: no index.html in {built}\n"

    (built / "index.html").write_text('<a href="zebra/">x</a>')
    (built / "404.html").write_text("")
    assert cli.main(words, out, {}) == cli.FOUND
    assert [line for line in out.getvalue().splitlines() if "[built-" in line] == [
        '  docs/en/a.md:1: error[built-page-missing] page "a.md" is not in the built site',
        '  site/index.html:1: error[built-link] in the built site "zebra/" leads nowhere',
    ]


def test_a_file_of_any_other_form_is_read_as_far_as_it_goes() -> None:
    files = {
        "manifest.json": '{"icons": [1, {"src": 1}], "name": "x", "scope": "/a", "id": "/zebra"}',
        "sitemap.xml": '<url><loc>/a/</loc><xhtml:link rel="x"/></url>',
        "y.css": "p {}",
        "x.css": "p { background: url(data:,) }",
        "sw.js": 'importScripts("./x.js"); const P = ["https://a.example/x.js"];',
        "search_index.json": '{"docs": [{"location": "a/"}, 1], "x": {"location": "b"}}',
        "search/id/toc.1.json": '{"pages": [1, ["a/"], ["a/", 1, 2, [1, [], [""], ["x", "X"]]]]}',
        "search/en/toc.1.json": '{"pages": [["", "H", "page", [["x", "X"]]]]}',
        "search/de/toc.1.json": "[]",
        "search/id.json": '{"toc": "t.json", "words": [["a", "id/w.json"], 1, "w"], "v": 1}',
    }

    read = {path: artefact(path, text, ROOT) for path, text in files.items()}

    assert {
        path: [(one.element, one.target, one.line) for one in found.references]
        for path, found in read.items()
        if found
    } == {
        "manifest.json": [("scope", "/a", 1)],
        "sitemap.xml": [("loc", "/a/", 1)],
        "x.css": [],
        "y.css": [],
        "sw.js": [("entry", "https://a.example/x.js", 1), ("import", "./x.js", 1)],
        "search_index.json": [("entry", "a/", 1)],
        "search/id/toc.1.json": [("entry", "a/", 1), ("entry", "a/#x", 1)],
        "search/en/toc.1.json": [("entry", "", 1), ("entry", "#x", 1)],
        "search/de/toc.1.json": [],
        "search/id.json": [("toc", "t.json", 1), ("words", "id/w.json", 1)],
    }


@pytest.mark.parametrize(("language", "home"), [("id", ""), ("en", "en/")])
def test_an_index_of_a_language_begins_at_its_own_home_page(language: str, home: str) -> None:
    path, text = f"search/{language}/toc.1.json", '{"pages": [["", "", "", []]]}'

    found = artefact(path, text, HUB)

    assert found
    assert [one.destination for one in found.references] == [
        Destination("page", f"{home}index.html")
    ]


def test_a_search_index_of_many_megabytes_is_read_whole(site: SiteOf, docs: Path) -> None:
    index = '{"docs": [{"location": "", "text": "' + "a" * (9 << 20) + '"}]}'
    files = {"../site/index.html": '<html lang="id">', "../site/search/search_index.json": index}
    found = site({"id/index.md": "# A\n", "en/index.md": "# A\n", **files})

    published = with_published(found, docs, docs.parent / "site").published

    assert published
    assert [(one.path, bool(one.fault)) for one in published.artefacts] == [
        ("search/search_index.json", False)
    ]
