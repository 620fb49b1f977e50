"""How each rival is called: the checker itself, the peers, and MkDocs."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.measure import Rival
from tests.bench.trees import LANGUAGES, ROOT, name_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Where `make bench` puts the peers.
PYTHON = ROOT / ".cache/bench/python/bin"
NODE = ROOT / ".cache/bench/node/node_modules/.bin"
CHANGED = 10  # pages

_CHECK = (sys.executable, "hooks", "check", "--format", "json", "--report-in", "en")
_FLOOR = """
import sys
from pathlib import Path
from selectolax.lexbor import LexborHTMLParser
print(sum(
    len(LexborHTMLParser(file.read_text("utf-8")).css("[href],[src]"))
    for file in Path(sys.argv[1]).rglob("*.html")
))
"""
# What the checker counts as a reference in a built site; its report counts those of the sources.
REFERENCES = """
from pathlib import Path
from kembar import read
from kembar.read.built import with_published
docs = Path("docs")
site = with_published(read.site(docs), docs, Path("site"))
print(sum(len(document.references) for document in site.published.documents))
"""


def on_sources(folder: Path) -> list[Rival]:
    """Return those that read Markdown, on the tree in a folder."""
    docs = ("--config", 'MD057.roots = ["docs/id"]')
    absolute = ("--config", 'MD057.absolute-links = "relative_to_roots"')
    only = ("--no-cache", "--enable", "MD051,MD057", "--flavor", "mkdocs")
    start = (*_CHECK, "--help")
    # Nothing is known the first time; the second time all but ten pages is.
    return [
        Rival("`check`, cold", _CHECK, folder, _checked, partial(forget, folder)),
        Rival(f"`check`, {CHANGED} changed", _CHECK, folder, _checked, partial(change, folder)),
        Rival("`check`, its start alone", start, folder, _said("(usage)", 0)),
        Rival(
            "rumdl 0.3.0",
            (str(PYTHON / "rumdl"), "check", *only, *docs, *absolute, "docs"),
            folder,
            _said(r"(Success): No issues", 0),
        ),
    ]


def building(folder: Path) -> Rival:
    """Return the build, which has MkDocs's own validation in it."""
    words = (sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "built")
    return Rival("`mkdocs build --strict`", words, folder, _said("(Documentation built)", 0))


def on_site(folder: Path, references: int) -> list[Rival]:
    """Return those that read the built site in a folder, the longest last."""
    site = str(folder / "site")
    lychee = (str(PYTHON / "lychee"), "--offline", "--include-fragments", "--no-progress")
    files = ("--index-files", "index.html", "--root-dir", site, "--format", "json", site)
    linkinator = (str(NODE / "linkinator"), site, "--recurse", "--check-fragments")
    ours = (*_CHECK, "--site", "site")
    return [
        Rival("`check --site`", ours, folder, lambda words: _checked(words) and references),
        Rival("selectolax's floor", (sys.executable, "-c", _FLOOR, site), folder, _said(r"(\d+)")),
        Rival("lychee 0.24.2", (*lychee, *files), folder, _lychee),
        Rival(
            "linkinator 7.6.1",
            (*linkinator, "--skip", "^https://", "--format", "json"),
            folder,
            _linkinator,
        ),
        Rival(
            "linkchecker 10.6.0",
            (
                str(PYTHON / "linkchecker"),
                "--no-robots",
                "--no-status",
                f"file://{site}/index.html",
            ),
            folder,
            _said(r"That's it. (\d+) links in .* 0 errors found"),
        ),
    ]


def installed(rival: Rival) -> bool:
    """Return whether a rival can run here."""
    return shutil.which(rival.command[0]) is not None


def forget(folder: Path) -> None:
    """Remove what the checker remembers of a tree."""
    shutil.rmtree(folder / ".cache", ignore_errors=True)


def change(folder: Path) -> None:
    """Add a paragraph to ten pages, the same pairs each time."""
    for number in range(CHANGED // len(LANGUAGES)):
        for language in LANGUAGES:
            file = folder / "docs" / language / f"{name_of(number)}.md"
            with file.open("a", encoding="utf-8") as page:
                page.write("\nMulai Lagi.\n")


def environment() -> None:
    """Give every rival the same surroundings."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.environ["PYTHONPATH"] = str(ROOT / "hooks")


def _said(pattern: str, links: int | None = None) -> Callable[[str], int | None]:
    """Return what reads a number in a rival's words, or knows it where the words are there."""

    def read(words: str) -> int | None:
        found = re.search(pattern, words, re.DOTALL)
        if found is None:
            return None
        return int(found[1]) if links is None else links

    return read


def _checked(words: str) -> int | None:
    report = json.loads(words)
    return None if report["findings"] else int(report["checked"]["links"])


def _lychee(words: str) -> int | None:
    report = json.loads(words)
    return None if report["errors"] else int(report["total"]) - int(report["excludes"])


def _linkinator(words: str) -> int | None:
    links = json.loads(words)["links"]
    broken = any(link["state"] == "BROKEN" for link in links)
    return None if broken else len(links)
