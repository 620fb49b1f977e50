"""Built sites of any size without the minutes of building them.

MkDocs builds one group of pages; further groups are copies of it under names of their own. Every
link leads within its group, so that all lead somewhere, as in the real thing: a page has the
theme's files, its group's navigation and ten links of its text, about 75 references in all.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
from typing import TYPE_CHECKING

from tests.bench.trees import GROUP, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAGE = re.compile(r"grup-0|halaman-(\d+)")
_FIRST = re.compile(r"<a href=\"grup-0/.*?</a>", re.DOTALL)
_ENTRY = re.compile(r"\s*<url>.*?</url>", re.DOTALL)


def site(folder: Path, built: Path, pairs: int) -> Path:
    """Return a site of so many pairs, made of a built one of one group."""
    shutil.copytree(built, folder)
    groups = range(1, pairs // GROUP)
    for group in groups:
        renamed = _renamer(group)
        for below in ("", *LANGUAGES[1:]):
            for page in sorted((built / below / "grup-0").rglob("*.html")):
                copy = folder / renamed(page.relative_to(built).as_posix())
                copy.parent.mkdir(parents=True)
                copy.write_text(renamed(page.read_text("utf-8")), "utf-8")
    listed = (built / "sitemap.xml").read_text("utf-8")
    entries = [entry for entry in _ENTRY.findall(listed) if "grup-0" in entry]
    more = "".join(_renamer(group)("".join(entries)) for group in groups)
    listed = listed.replace("</urlset>", f"{more}\n</urlset>")
    (folder / "sitemap.xml").write_text(listed, "utf-8")
    (folder / "sitemap.xml.gz").write_bytes(gzip.compress(listed.encode(), mtime=0))
    for below in ("", *LANGUAGES[1:]):
        home = folder / below / "index.html"
        # Who follows links finds every group from here.
        home.write_text(
            _FIRST.sub(
                lambda first: "".join(_renamer(group)(first[0]) for group in (0, *groups)),
                home.read_text("utf-8"),
                count=1,
            ),
            "utf-8",
        )
    for file in sorted((folder / "search").glob("*/toc.*.json")):
        index = json.loads(file.read_text("utf-8"))
        texts = [json.dumps(page) for page in index["pages"] if "grup-0" in page[0]]
        index["pages"] += [json.loads(_renamer(group)(text)) for group in groups for text in texts]
        file.write_text(json.dumps(index, separators=(",", ":")), "utf-8")
    return folder


def _renamer(group: int) -> Callable[[str], str]:
    """Return what turns the text of the first group's page into that of another group's."""

    def name(found: re.Match[str]) -> str:
        return f"halaman-{int(found[1]) + group * GROUP}" if found[1] else f"grup-{group}"

    return lambda text: _PAGE.sub(name, text)
