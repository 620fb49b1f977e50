"""The checker reads what the site's own renderer shows."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from kembar import parse
from kembar.model import Page
from kembar.parse import render
from kembar.parse.front_matter import front_matter
from kembar.parse.inline import NEEDS, Inline
from markdown.util import AtomicString
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from tests.parse.test_marks import ODD, PAGES, ROOT

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
SOURCES = dict.fromkeys(("img", "source", "video", "audio", "track"), "src")
MADE_BY_THE_RENDERER = ("__tabbed_", "fn:", "fnref:", "__code")


@dataclass
class Shown(HTMLParser):
    """What a browser is told: headings, ids, links and images, in order."""

    headings: list[tuple[int, str, str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    inside: bool = False

    def __post_init__(self) -> None:
        """Begin as html.parser wants it."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        values = {name: value or "" for name, value in attrs}
        if tag in HEADINGS:
            self.headings.append((int(tag[1]), "", values.get("id", "")))
            self.inside = True
        if values.get("id") and not values["id"].startswith(MADE_BY_THE_RENDERER):
            self.ids.append(values["id"])
        if tag == "a" and values.get("name"):
            self.ids.append(values["name"])
        if tag == "a" and "href" in values and "footnote-" not in values.get("class", ""):
            self.links.append(values["href"])
        if tag in SOURCES and SOURCES[tag] in values:
            self.images.append(values[SOURCES[tag]])

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a heading."""
        if tag in HEADINGS:
            self.inside = False

    def handle_data(self, data: str) -> None:
        """Add to a heading's text."""
        if self.inside:
            level, text, name = self.headings[-1]
            self.headings[-1] = level, text + data, name


@pytest.fixture(scope="module")
def config() -> MkDocsConfig:
    return load_config(str(ROOT / "mkdocs.yml"))


def shown(config: MkDocsConfig, text: str) -> tuple[object, ...]:
    renderer = markdown.Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )
    reader = Shown()
    # A table of contents only repeats the headings.
    reader.feed(re.sub(r'<div class="toc">.*?</div>', "", renderer.convert(text), flags=re.DOTALL))
    headings = [(level, words.strip(), name) for level, words, name in reader.headings]
    return headings, reader.ids, reader.links, reader.images


def read(page: Page) -> tuple[object, ...]:
    return (
        [(heading.level, heading.text, heading.id) for heading in page.headings],
        [name for name, _ in page.ids],
        [link.target for link in page.links],
        [image.target for image in page.images],
    )


def test_the_renderer_has_the_extensions_of_the_site(config: MkDocsConfig) -> None:
    ours = {name: dict(settings) for name, settings in render.EXTENSIONS.items() if settings}

    assert (set(render.EXTENSIONS) | {"fenced_code"}, ours) == (
        set(config.markdown_extensions),
        config.mdx_configs,
    )


@pytest.mark.parametrize("file", [*ODD, *PAGES], ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_checker_reads_what_the_site_shows(config: MkDocsConfig, file: Path) -> None:
    text = file.read_text("utf-8")

    assert read(parse.page(text, "id/a.md")) == shown(config, front_matter(text)[1])


def test_text_that_is_done_is_left_as_it_is() -> None:
    inline = Inline(markdown.Markdown())

    assert inline._InlineProcessor__handleInline(AtomicString("*a*")) == "*a*"


def test_every_pattern_that_is_told_what_it_needs_is_one_of_the_renderers() -> None:
    renderer = markdown.Markdown(extensions=["footnotes"])

    assert [name for name in NEEDS if name not in renderer.inlinePatterns] == []


def test_a_page_leaves_nothing_behind_in_the_renderer() -> None:
    texts = [file.read_text("utf-8") for file in ODD]
    first = []
    for text in texts:
        render._renderer.cache_clear()
        first.append(render.html(text))

    with pytest.raises(RecursionError):
        render.html("- " * 800 + "x")
    assert [render.html(text) for text in texts] == first
