"""What must be true of the built hub, read as a browser reads it.

Every page of the real hub is in `Built`; each test gathers all that is wrong in it, so that its
failure lists the pages to mend.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.building import ADDRESS, hub, run, tree

__all__ = ["hub"]

LANGUAGES = {"id": "", "en": "en/"}  # the default language first
TOOLS = (
    *("cod", "jkp", "market", "order", "papers", "plan", "session", "severance", "target"),
    "whatsapp",
)
APART = ("p/", "paket/", "salindia/")  # of both languages, or for use alone
HEADINGS = "article h1, article h2, article h3, article h4, article h5, article h6"

# What a browser fetches by itself, unlike what a reader may follow.
FETCHED = {
    "script": "src",
    "img": "src",
    "source": "src",
    "iframe": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
    "use": "href",
    "link:not([rel=canonical], [rel=alternate])": "href",
}
STYLE_FETCHES = re.compile(r"""(?:url\(|@import)\s*["']?\s*((?:https?:)?//[^"')\s]+)""")


@dataclass(frozen=True)
class Page:
    """One built page."""

    path: str  # "en/mitra/ilo/"; of a 404 page "en/404.html"
    html: LexborHTMLParser

    @property
    def language(self) -> str:
        """The language whose folder the page is in."""
        return language(self.path)

    @property
    def address(self) -> str:
        """The page's address in full."""
        return ADDRESS + self.path

    @property
    def twin(self) -> str:
        """The path of the same page in the other language."""
        return self.path.removeprefix("en/") if self.language == "en" else f"en/{self.path}"

    @property
    def ids(self) -> set[str]:
        """Every place in the page that a link can lead to."""
        return {found.attributes["id"] or "" for found in self.html.css("[id]")}

    def links(self) -> Iterator[tuple[LexborNode, str]]:
        """Yield every link that a reader can follow, with its address in full."""
        for link in self.html.css("a[href]"):
            yield link, urljoin(self.address, link.attributes["href"] or "")


@dataclass(frozen=True)
class Built:
    """The built hub."""

    folder: Path
    pages: dict[str, Page]
    lost: dict[str, Page]  # the 404 pages, and those without a network

    def file(self, address: str) -> Path | None:
        """Return the file that a host sends for an address of the hub, nothing if there is none."""
        path = unquote(urlsplit(address).path.removeprefix(urlsplit(ADDRESS).path))
        file = self.folder / path
        file = file / "index.html" if path == "" or path.endswith("/") else file
        return file if address.startswith(ADDRESS) and file.is_file() else None

    def alternates(self, page: Page) -> dict[str, str]:
        """Return the addresses that a page must name for its languages."""
        paths = {page.language: page.path}
        if page.twin in self.pages:
            paths[language(page.twin)] = page.twin
        addresses = {locale: ADDRESS + path for locale, path in paths.items()}
        return addresses | ({"x-default": addresses["id"]} if "id" in addresses else {})


def language(path: str) -> str:
    """Return the language of a path below the site's root."""
    return "en" if path.startswith("en/") else "id"


@pytest.fixture(scope="session")
def built(hub: Path) -> Built:
    """The hub, every page of it read; of permanent links tests/test_lasting_links.py tells."""
    pages = {}
    for file in sorted(hub.rglob("*.html")):
        path = file.relative_to(hub).as_posix().removesuffix("index.html")
        if not path.startswith(APART):
            pages[path] = Page(path, LexborHTMLParser(file.read_text("utf-8")))
    lost = {path: page for path, page in pages.items() if path.endswith(("404.html", "503.html"))}
    return Built(hub, {path: pages[path] for path in pages if path not in lost}, lost)


def test_the_hub_builds_without_a_warning(hub: Path) -> None:
    """`--strict` would refuse it."""
    log = hub.with_suffix(".log").read_text()

    assert [line for line in log.splitlines() if line.startswith(("WARNING", "ERROR"))] == []


def test_every_page_exists_in_both_languages(built: Built) -> None:
    """A page without a twin is a page that half the readers cannot read."""
    assert [page.path for page in built.pages.values() if page.twin not in built.pages] == []
    assert len(built.pages) > 0


def test_every_page_says_its_language(built: Built) -> None:
    """On the root element, where browsers and screen readers look."""
    pages = {**built.pages, **built.lost}
    found = {path: page.html.css_first("html[lang]") for path, page in pages.items()}

    assert {path: html and html.attributes["lang"] for path, html in found.items()} == {
        path: page.language for path, page in pages.items()
    }


def test_every_page_names_its_own_address_as_canonical(built: Built) -> None:
    """In full, and once."""
    assert {path: hrefs(page, "link[rel=canonical]") for path, page in built.pages.items()} == {
        path: [page.address] for path, page in built.pages.items()
    }


def test_every_page_names_its_twin_and_the_default(built: Built) -> None:
    """In full, each once, both ways, and only pages that exist."""
    found = {
        path: sorted(
            (link.attributes.get("hreflang"), link.attributes["href"])
            for link in page.html.css("link[rel=alternate][hreflang]")
        )
        for path, page in built.pages.items()
    }

    assert found == {
        path: sorted(built.alternates(page).items()) for path, page in built.pages.items()
    }


def test_the_sitemap_names_every_page_once_with_its_twin(built: Built) -> None:
    """And there is one sitemap, at the root."""
    entries = re.findall("<url>(.*?)</url>", (built.folder / "sitemap.xml").read_text(), re.DOTALL)
    alternate = re.compile('<xhtml:link rel="alternate" hreflang="(.*?)" href="(.*?)"/>')

    found = {
        re.findall("<loc>(.*?)</loc>", entry)[0]: alternate.findall(entry) for entry in entries
    }

    assert [path.name for path in built.folder.rglob("sitemap.xml")] == ["sitemap.xml"]
    assert len(entries) == len(found)
    assert {address: dict(twins) for address, twins in found.items()} == {
        page.address: {
            locale: twin
            for locale, twin in built.alternates(page).items()
            if locale != "x-default" and page.twin in built.pages
        }
        for page in built.pages.values()
    }


def test_there_is_a_404_page_in_each_language(built: Built) -> None:
    """The host shows it at any depth, so nothing in it may be relative."""
    relative = [
        (path, address)
        for path, page in built.lost.items()
        for selector, key in {"a, link": "href", "script, img": "src"}.items()
        for found in page.html.css(selector)
        if (address := found.attributes.get(key)) and not address.startswith(("/", "#", "https://"))
    ]

    assert list(built.lost) == ["404.html", "503.html", "en/404.html", "en/503.html"]
    assert relative == []


def test_only_the_language_switch_leads_into_the_other_language(built: Built) -> None:
    """A link there says so with hreflang; without it, the reader is led astray.

    A file that is no page may be for readers of both languages.
    What is below /p/ has both languages.
    """
    assert [
        (page.path, address)
        for page in [*built.pages.values(), *built.lost.values()]
        for link, address in page.links()
        if address.startswith(ADDRESS)
        and address.partition("#")[0].endswith("/")
        and not address.startswith(f"{ADDRESS}p/")
        and language(address.removeprefix(ADDRESS)) != page.language
        and link.attributes.get("hreflang") != language(address.removeprefix(ADDRESS))
    ] == []


def test_the_language_switch_leads_to_the_same_page(built: Built) -> None:
    """From a 404 page, home."""
    pages = [*built.pages.values(), *built.lost.values()]
    found = {
        page.path: {address for link, address in page.links() if "hreflang" in link.attributes}
        for page in pages
    }

    assert found == {
        **{page.path: {ADDRESS + page.twin} for page in built.pages.values()},
        "404.html": {f"{ADDRESS}en/"},
        "503.html": {f"{ADDRESS}en/"},
        "en/404.html": {ADDRESS},
        "en/503.html": {ADDRESS},
    }


def test_every_link_of_the_hub_leads_somewhere(built: Built) -> None:
    """To a file that was built and, with a fragment, to an id in that page."""
    pages = {**built.pages, **built.lost}
    ids = {page.address: page.ids for page in pages.values()}

    def arrives(link: str) -> bool:
        address, fragment = urldefrag(link)
        found = not fragment or unquote(fragment) in ids.get(address, set())
        return built.file(address) is not None and found

    assert [
        (page.path, link)
        for page in pages.values()
        for _, link in page.links()
        if link.startswith(ADDRESS) and not arrives(link)
    ] == []


def test_everything_a_page_fetches_is_part_of_the_hub(built: Built) -> None:
    """No font, script, image or style of a third party, and nothing that is missing."""

    def fetched(page: Page) -> Iterator[str]:
        for selector, key in FETCHED.items():
            yield from (found.attributes.get(key) or "" for found in page.html.css(selector))
        for found in page.html.css("[srcset]"):
            yield from (
                choice.split()[0] for choice in (found.attributes["srcset"] or "").split(",")
            )

    assert [
        (page.path, address)
        for page in [*built.pages.values(), *built.lost.values()]
        for address in fetched(page)
        if address
        and not address.startswith("data:")
        and not built.file(urljoin(page.address, address))
    ] == []


def test_no_style_fetches_from_a_third_party(built: Built) -> None:
    """Neither a style sheet nor a style in a page."""
    sheets = {path.name: path.read_text("utf-8") for path in built.folder.rglob("*.css")}
    inside = {
        page.path: " ".join(
            [style.text() for style in page.html.css("style")]
            + [found.attributes["style"] or "" for found in page.html.css("[style]")]
        )
        for page in [*built.pages.values(), *built.lost.values()]
    }

    assert [
        (name, address)
        for name, style in {**sheets, **inside}.items()
        for address in STYLE_FETCHES.findall(style)
    ] == []


def test_twins_have_the_same_headings(built: Built) -> None:
    """The same levels and ids in the same order: the switch leads to the heading of the reader.

    But words begin with other letters: the alphabet of topics is each language's own.
    """

    def headings(path: str) -> list[tuple[str, str | None]]:
        found = built.pages[path].html.css(HEADINGS)
        # The id of a title comes from its words, which differ; nobody links to it.
        ids = [(each.tag or "", None if each.tag == "h1" else each.id) for each in found]
        return [(level, name) for level, name in ids if not (name or "").startswith("az-")]

    pairs = [page for page in built.pages.values() if page.twin in built.pages]

    assert {page.path: headings(page.path) for page in pairs} == {
        page.path: headings(page.twin) for page in pairs
    }


def test_nothing_of_the_theme_is_published(built: Built) -> None:
    """A page loads one style sheet, one script and the mark, each by a name that lasts."""
    own = re.compile(r"assets/(?!previews/).*(?<!\.br)(?<!\.gz)$")
    found = [path for path in tree(built.folder) if own.match(path)]

    assert [re.sub(r"\b[0-9a-f]{8}\b", "#", path) for path in found] == [
        "assets/images/icon-192.png",
        "assets/images/icon-512.png",
        "assets/images/icon-maskable-512.png",
        "assets/images/mark.#.svg",
        "assets/javascripts/aloud.#.mjs",
        "assets/javascripts/answering.#.mjs",
        "assets/javascripts/changed.#.mjs",
        "assets/javascripts/contents.#.mjs",
        "assets/javascripts/display.#.mjs",
        "assets/javascripts/hub.#.js",
        "assets/javascripts/lost.#.mjs",
        "assets/javascripts/own.#.mjs",
        "assets/javascripts/progress.#.mjs",
        "assets/javascripts/saving.#.js",
        "assets/javascripts/scrolled.#.mjs",
        "assets/javascripts/share.#.mjs",
        *(f"assets/javascripts/tools/{tool}.{one}.#.js" for tool in TOOLS for one in ("en", "id")),
        "assets/javascripts/typed.#.mjs",
        "assets/stylesheets/aloud.#.css",
        "assets/stylesheets/codes.#.css",
        "assets/stylesheets/display.#.css",
        "assets/stylesheets/found.#.css",
        "assets/stylesheets/hub.#.css",
        "assets/stylesheets/lasting.#.css",
        "assets/stylesheets/onward.#.css",
        "assets/stylesheets/progress.#.css",
        "assets/stylesheets/share.#.css",
        "assets/stylesheets/signs.#.css",
        "assets/stylesheets/tools.#.css",
    ]
    every = {path for path in found if re.search(r"/(hub|mark)\.", path)}
    saving = {path for path in found if "/saving." in path}
    onward = {path for path in found if "/onward." in path}
    progress = {path for path in found if "/progress." in path}
    lost = {path for path in found if "/lost." in path}
    for page in [*built.pages.values(), *built.lost.values()]:
        loaded = page.html.css("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
        names = {each.attributes.get("src") or each.attributes.get("href") or "" for each in loaded}
        wanted = every | (saving if "simpan/" in page.path else set())
        wanted |= onward if page.html.css("body[data-own]") else set()
        wanted |= progress if "kemajuan/" in page.path else set()
        wanted |= lost if page.path in built.lost else set()
        if page.path.endswith("503.html"):  # it has not the script of every page
            wanted = {path for path in wanted if not path.endswith(".js")}
        assert {name.lstrip("./") for name in names} == wanted, page.path


def test_every_page_has_the_same_script_within(built: Built) -> None:
    """A security policy names it by one hash."""
    scripts = {
        each.text()
        for page in [*built.pages.values(), *built.lost.values()]
        for each in page.html.css("script:not([src], [type='application/ld+json'])")
    }

    assert len(scripts) == 1


def hrefs(page: Page, selector: str) -> list[str | None]:
    """Return where the elements lead that a selector finds."""
    return [found.attributes["href"] for found in page.html.css(selector)]


def test_properdocs_builds_the_same_hub(hub: Path, tmp_path: Path) -> None:
    """The maintained fork of MkDocs 1.6 is the way out when MkDocs stops working."""
    done = run("build", "--strict", "--site-dir", tmp_path / "site", program="properdocs")

    assert done.returncode == 0, done.stdout
    assert tree(tmp_path / "site") == tree(hub)
