"""The same sections for every engine of the search bench, each in the form that it reads."""

from __future__ import annotations

import html
import json
import shutil
import subprocess
from importlib import resources
from itertools import chain
from typing import TYPE_CHECKING, Any

import minify
from kembar.delivery.scripts import scripts
from kembar.search.files import files
from kembar.search.index import Passage, SearchedPage

from tests.bench.peers import PYTHON
from tests.bench.trees import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

MODULES = ROOT / "overrides/assets/javascripts/search"
MINISEARCH = ROOT / ".cache/bench/node/node_modules/minisearch/dist/umd/index.js"
UNSAID: dict[str, object] = {"words": {}, "help": [], "popular": []}

_HTML = (
    '<!doctype html><html lang="{language}"><head><title>{title}</title>'
    '<meta data-pagefind-meta="location[content]" content="{location}"></head>'
    "<body>{body}</body></html>"
)


def of_hub(site: Path, language: str) -> list[SearchedPage]:
    """Return the sections that the search of a built site has, without what editors add."""
    folder = site / "search"

    def part(name: str) -> Any:
        return json.loads((folder / name).read_text("utf-8"))

    manifest = part(f"{language}.json")
    texts = iter([text for _, name in part(manifest["rest"])["texts"] for text in part(name)])

    def passage(anchor: str, heading: str, behind: int = 0) -> Passage:
        return Passage(anchor, heading, next(texts), behind=bool(behind))

    return [
        SearchedPage(
            url,
            title,
            kind,
            (passage("", "", *behind), *(passage(*each) for each in below)),
        )
        for url, title, kind, below, *behind in part(manifest["toc"])["pages"]
    ]


def sections(pages: Sequence[SearchedPage]) -> list[dict[str, str]]:
    """Return the sections as the engines in engines.mjs take them."""
    return [
        {
            "location": location(page, passage),
            "title": page.title,
            "heading": passage.heading,
            "text": passage.text,
        }
        for page in pages
        for passage in page.passages
    ]


def location(page: SearchedPage, passage: Passage) -> str:
    """Return where a section is, as seen from the root of its language."""
    return f"{page.url}#{passage.anchor}" if passage.anchor else page.url


def as_sections(page: SearchedPage, language: str) -> Iterator[str]:
    """Yield a page of HTML for each section, with the name of its own page below its heading."""
    for passage in page.passages:
        above = [("h1", "", passage.heading), ("p", "", page.title)]
        yield _html(
            language,
            page.title,
            location(page, passage),
            [*(above if passage.heading else [("h1", "", page.title)]), ("p", "", passage.text)],
        )


def as_page(page: SearchedPage, language: str) -> Iterator[str]:
    """Yield a page of HTML with all its sections."""
    elements = [("h1", "", page.title)]
    for passage in page.passages:
        if passage.heading:
            elements.append(("h2", passage.anchor, passage.heading))
        elements.append(("p", "", passage.text))
    yield _html(language, page.title, page.url, elements)


def write(folder: Path, language: str, pages: Sequence[SearchedPage]) -> Path:
    """Return a folder with our search of pages, and the script of Material's."""
    code = scripts(language, _modules())
    for path, content in files(pages, UNSAID, language, code, "").items():
        file = folder / "search" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    workers = resources.files("material") / "templates/assets/javascripts/workers"
    worker = next(one for one in workers.iterdir() if one.name.endswith(".js"))
    (folder / "material.js").write_bytes(worker.read_bytes())
    return folder


def write_peers(
    folder: Path,
    language: str,
    pages: Sequence[SearchedPage],
    read: Callable[[SearchedPage, str], Iterator[str]],
) -> None:
    """Write what else is installed for the bench: MiniSearch's script, and Pagefind's bundle.

    `read` makes the HTML that Pagefind reads.
    """
    if MINISEARCH.is_file():
        # It comes with its comments; a site would shrink it, as we do ours.
        stems = _modules()[f"stem_{language}.mjs"]
        shrunk = minify.string("text/javascript", MINISEARCH.read_text("utf-8") + stems)
        (folder / "minisearch.js").write_text(str(shrunk), "utf-8")
    (folder / "html").mkdir()
    for number, text in enumerate(chain.from_iterable(read(page, language) for page in pages)):
        (folder / f"html/{number}.html").write_text(text, "utf-8")
    subprocess.run(
        [PYTHON / "python", "-m", "pagefind", "--site", "html", "--output-path", "pagefind"],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    shutil.rmtree(folder / "html")


def _modules() -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in MODULES.glob("*.mjs")}


def _html(language: str, title: str, place: str, elements: Sequence[tuple[str, str, str]]) -> str:
    body = "".join(
        f'<{tag} id="{name}">{html.escape(text)}</{tag}>'
        if name
        else f"<{tag}>{html.escape(text)}</{tag}>"
        for tag, name, text in elements
    )
    return _HTML.format(
        language=language, title=html.escape(title), location=html.escape(place), body=body
    )
