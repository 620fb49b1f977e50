"""What leads others to a page of the built hub: its link to share it, and its preview in a chat."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest
from kembar.parse.front_matter import front_matter
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from tests.building import ADDRESS, ROOT, hub, tree
from tests.tiny import PAGES, Site

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["hub"]

Pages = dict[str, LexborHTMLParser]
MADE = ("p/", "cetak/", "salindia/", "paket/", "sesi/")  # not from a page of docs/
LIMIT = 100_000  # bytes; more is not shown in every chat
NAME = re.compile(r"assets/previews/(\w+)\.(id|en)\.[0-9a-f]{8}\.png")


@pytest.fixture(scope="module")
def pages(hub: Path) -> Pages:
    """The pages of the hub that come from docs/, by their path below its root."""
    found: Pages = {}
    for source in sorted((ROOT / "docs").glob("*/**/*.md")):
        language, *parts = source.relative_to(ROOT / "docs").with_suffix("").parts
        path = "/".join([*(["en"] if language == "en" else []), *parts])
        path = path.removesuffix("index").removesuffix("/")
        file = hub / path / "index.html"
        if file.is_file():
            found[f"{path}/" if path else ""] = LexborHTMLParser(file.read_text("utf-8"))
    return found


def said(page: LexborHTMLParser, name: str) -> str:
    """Return what a page tells those who show previews."""
    tag = page.css_first(f'meta[property="{name}"]')
    return tag.attributes["content"] or "" if tag else ""


def test_each_page_in_each_language_has_a_preview(hub: Path, pages: Pages) -> None:
    """A PNG of the size that chats show whole, light enough, at an address in full."""
    seen: dict[str, set[str]] = {}
    for path, page in pages.items():
        address = said(page, "og:image")
        name = NAME.fullmatch(address.removeprefix(ADDRESS))
        assert address.startswith(ADDRESS), path
        assert name, path
        assert name[2] == ("en" if path.startswith("en/") else "id"), path
        content = (hub / name[0]).read_bytes()
        image = Image.open(BytesIO(content))
        assert (image.format, image.size) == ("PNG", (1200, 630)), path
        assert len(content) < LIMIT, path
        size = said(page, "og:image:width"), said(page, "og:image:height")
        assert size == ("1200", "630"), path
        assert said(page, "og:image:alt").startswith(said(page, "og:title")), path
        seen.setdefault(name[0], set()).add(path)

    assert len(pages) > 200
    shared = [paths for paths in seen.values() if len(paths) > 1]
    assert [{"aturan/" in path for path in paths} for paths in shared] == [{True}, {True}]
    assert {path for path in tree(hub) if path.startswith("assets/previews/")} == {*seen}
    lost = LexborHTMLParser((hub / "404.html").read_text("utf-8"))
    assert said(lost, "og:image") == ""


def test_each_page_with_a_share_text_has_a_link_that_shares_it(pages: Pages) -> None:
    """Without a script it leads to the permanent address of the page, from every folder."""
    wanted = {}
    for path in pages:
        inside = path.removeprefix("en/") or "index"
        folder = ROOT / "docs" / ("en" if path.startswith("en/") else "id")
        file = folder / f"{inside.rstrip('/')}.md"
        source = file if file.is_file() else folder / inside / "index.md"
        data = front_matter(source.read_text("utf-8"))[0].values
        wanted[path] = [f"{ADDRESS}p/{data['id']}/"] if data.get("share_text") else []
    words = {"": "Bagikan", "en/": "Share"}
    for path, page in pages.items():
        links = page.css(".hub-share")
        found = [urljoin(ADDRESS + path, one.attributes["href"] or "") for one in links]
        assert found == wanted[path], path
        word = words["en/" if path.startswith("en/") else ""]
        assert {one.text() for one in links} <= {word}, path

    assert len([one for one in wanted.values() if one]) > 100


def test_previews_are_kept_for_the_next_build(tmp_path: Path) -> None:
    """But for what was cut off while it was kept; below a sub-path the address has that."""
    head = '{% set one = previews[page.file.src_uri.partition("/")[2]] if page %}'
    tags = '{% if page %}<meta property="og:image" content="{{ config.site_url }}{{ one.path }}">'
    frame = PAGES["theme/main.html"].replace("<title>", f"{head}{tags}{{% endif %}}<title>")
    site = Site(tmp_path)
    site.write({**PAGES, "theme/main.html": frame})
    hooks = ("collect_pages", "preview_pages")
    site.configure(*(f"{ROOT}/hooks/{name}.py" for name in hooks))
    first = site.build()
    assert first.returncode == 0, first.stdout
    published = tree(site.built / "assets/previews")
    whole, broken = sorted((tmp_path / ".cache/previews").iterdir())[:2]
    end = whole.read_bytes()[-8:]
    whole.write_bytes(b"kept" + end)
    broken.write_bytes(b"cut")
    assert site.build().returncode == 0

    home = LexborHTMLParser((site.built / "index.html").read_text("utf-8"))
    assert said(home, "og:image").removeprefix("https://hub.example/alat/assets/previews/") in (
        published
    )
    assert tree(site.built / "assets/previews") == {**published, whole.name: b"kept" + end}
