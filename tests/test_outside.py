"""`python hooks outside` lists every address of another site with every place that has it."""

import io
import json
from collections.abc import Callable
from pathlib import Path

from kembar import cli
from kembar.model import Site

SiteOf = Callable[..., Site]

PAGES = {
    "id/a.md": "---\nsite: https://ilo.example\n---\n# A\n\n[a](https://ilo.example)\n\n[b](b.md)\n",
    "en/a.md": "# A\n\n![x](https://foto.example/x.png) [t](tel:110) <https://ilo.example>\n",
    "../overrides/main.html": '<p>\n<a href="https://by.example/">x</a><img src="/a.svg">',
}


def outside(docs: Path, *words: str) -> str:
    out = io.StringIO()
    assert cli.main(["outside", "--docs", str(docs), *words], out, {}) == cli.CLEAN
    return out.getvalue()


def test_each_address_has_a_line_of_its_own_above_its_places(site: SiteOf, docs: Path) -> None:
    site(PAGES)

    assert outside(docs) == (
        "https://by.example/\n    overrides/main.html:2\n"
        "https://foto.example/x.png\n    docs/en/a.md:3\n"
        "https://ilo.example\n    docs/en/a.md:3\n    docs/id/a.md:2\n    docs/id/a.md:6\n"
    )


def test_json_has_the_same_for_programs(site: SiteOf, docs: Path) -> None:
    site(PAGES)

    assert json.loads(outside(docs, "--format", "json"))["https://ilo.example"] == [
        {"path": "docs/en/a.md", "line": 3},
        {"path": "docs/id/a.md", "line": 2},
        {"path": "docs/id/a.md", "line": 6},
    ]


def test_a_site_without_other_sites_lists_nothing(site: SiteOf, docs: Path) -> None:
    site({"id/a.md": "# A\n", "en/a.md": "# A\n"})

    assert outside(docs) == ""
