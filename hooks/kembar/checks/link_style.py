"""A link inside the site works, but not in the form that lasts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Fix, Rule, Words, quoted
from kembar.links.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Link, Page, Site

# How the renderer tells headings with the same words apart (markdown/extensions/toc.py, `unique`).
_NUMBERED = re.compile(r"(?:.*_)\d+")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each inner link with a query, a detour or a number for a section."""
    for page in site.pages:
        for link in page.links:
            goal = resolve(site, page, link)
            if goal.kind != "page":
                continue
            path = link.target.partition("#")[0]
            if "?" in path:
                yield _fault(
                    page,
                    link,
                    Words(id="ada ? di dalam", en="a query in"),
                    Words(id="hapus ? dan sesudahnya", en="remove the ? and what follows it"),
                )
            elif link.html and path.endswith("/index.html"):
                new = link.target.replace("/index.html", "/", 1)
                yield _fault(page, link, *_write(new), new)
            elif link.html and path.rstrip("/").rpartition("/")[2] and not path.endswith("/"):
                new = link.target.replace(path, f"{path}/", 1)
                yield _fault(page, link, *_write(new), new)
            elif _NUMBERED.fullmatch(goal.fragment) and any(
                heading.id == goal.fragment and not heading.explicit
                for heading in site.by_path[goal.path].headings
            ):
                yield _fault(
                    page,
                    link,
                    Words(id="bagian yang bernomor urut:", en="a section by its number:"),
                    Words(
                        id="beri judul bagian itu sebuah id, seperti { #biaya }",
                        en="give that section's heading an id, such as { #costs }",
                    ),
                )


def _write(new: str) -> tuple[Words, Words]:
    return (
        Words(id="bukan alamat folder:", en="not the folder's address:"),
        Words(id=f"tulis {quoted(new, 100)}", en=f"write {quoted(new, 100)}"),
    )


def _fault(page: Page, link: Link, what: Words, hint: Words, new: str = "") -> Fault:
    return Fault(
        page.place(link.line),
        Words(id=f"{what.id} {quoted(link.target)}", en=f"{what.en} {quoted(link.target)}"),
        hint,
        fix=Fix(link.target, new) if new else None,
    )


RULE = Rule("link-style", site=check)
