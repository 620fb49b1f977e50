"""What becomes of a page's content on paper: nothing to tap, everything open, room for a pen."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

    from kembar.artefacts.rendered import Rendered

WORKSHEET = "lembar-kerja"
_FOLD = (
    (re.compile(r"<details\b[^>]*>"), '<div class="box">'),
    (re.compile(r"</details>"), "</div>"),
    (re.compile(r"<summary\b[^>]*>"), '<p class="box-title">'),
    (re.compile(r"</summary>"), "</p>"),
)
_GAP = re.compile("…{2,}")
_TICK = re.compile(r"<input\b[^>]*>")
_SHORT = 5  # letters: "No." and the like
# Codes of pages that are no part of the course have no short address.
_TYPED = re.compile(r"[LMPRS]\d\d")


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a page on paper; `boxed` are the boxes in it that must not be lost."""

    id: str
    title: str
    html: str
    boxed: str
    leads: frozenset[str]  # the sections of its own page that it speaks of
    shows: bool  # it has a table, or steps that are counted


@dataclass(frozen=True, slots=True)
class Content:
    """A page on paper: what stands before its first section, and its sections."""

    boxed: str
    opening: str
    parts: tuple[Part, ...]


def content(page: Rendered, codes: Mapping[str, str]) -> Content:
    """Return what a page says on paper. `codes` are the permanent ids of the pages by address.

    A tool is left out with the sentence that leads from it to paper, which this is.
    """
    text = page.html
    for pattern, new in _FOLD:
        text = pattern.sub(new, text)
    text = _TICK.sub('<span class="tick"></span>', text)
    body = LexborHTMLParser(_GAP.sub('<span class="gap"></span>', text)).css("body")[0]
    _without_tools(body)
    for link in body.css("a"):
        _read(link, page, codes)
    for frame in body.css(".md-typeset__scrollwrap, .md-typeset__table"):
        frame.unwrap()
    for table in body.css("table"):
        _lined(table)
    opening, *sections = _split(body)
    return Content(
        boxed="".join(_boxes(opening)),
        opening="".join(node.html or "" for node in opening if not _is_box(node)),
        parts=tuple(_part(heading, rest) for heading, *rest in sections if rest),
    )


def _without_tools(body: LexborNode) -> None:
    """Remove every tool, and with it what its section says beside it about paper."""
    for tool in body.css(".hub-tool"):
        before = tool.prev
        while before is not None and before.tag in {"-text", "p"}:
            further = before.prev
            if before.tag == "-text" or before.css_first(f'a[href="#{WORKSHEET}"]'):
                before.decompose()
            before = further
        tool.decompose()


def _read(link: LexborNode, page: Rendered, codes: Mapping[str, str]) -> None:
    """Put the words of a link in its place, with the code of the page that it leads to."""
    address = link.attributes.get("href") or ""
    if address.startswith("#"):
        # Which sections speak of which is still to be known.
        link.attrs["class"] = "within"
        return
    path = address.partition("#")[0]
    target = posixpath.normpath(posixpath.join("/", page.address, path)).strip("/")
    code = codes.get(f"{target}/" if target else "", "")
    if _TYPED.fullmatch(code) and code != page.code and code not in link.text():
        link.insert_after(f" ({code})")
    link.unwrap()


def _lined(table: LexborNode) -> None:
    """Mark a table that a pen is to fill, row by row, and one whose rows have short names."""
    rows = [row for row in table.css("tr") if row.css_first("td")]
    empty = [row for row in rows if any(not cell.text(strip=True) for cell in row.css("td"))]
    for row in empty:
        row.attrs["class"] = "write"
    names = [row.css("td")[0].text(strip=True) for row in rows]
    kinds = ["fill"] if empty else []
    kinds += ["short"] if max(map(len, names), default=0) <= _SHORT else []
    if kinds:
        table.attrs["class"] = " ".join(kinds)


def _split(body: LexborNode) -> Iterator[list[LexborNode]]:
    """Yield what stands before the first section, then each section with its heading first."""
    found: list[LexborNode] = []
    for node in body.iter():
        if node.tag == "h2":
            yield found
            found = [node]
        elif node.tag != "h1":
            found.append(node)
    yield found


def _part(heading: LexborNode, rest: list[LexborNode]) -> Part:
    leads = {(link.attributes["href"] or "")[1:] for node in rest for link in node.css("a.within")}
    html = "".join(node.html or "" for node in rest)
    return Part(
        id=heading.attributes.get("id") or "",
        title=heading.text(strip=True),
        html=_without_links(html),
        boxed="".join(_boxes(rest)),
        leads=frozenset(leads),
        shows=any(node.tag in {"table", "ol"} for node in rest),
    )


def _without_links(html: str) -> str:
    return re.sub(r"</?a\b[^>]*>", "", html)


def _is_box(node: LexborNode) -> bool:
    return "warning" in (node.attributes.get("class") or "").split()


def _boxes(nodes: list[LexborNode]) -> list[str]:
    return [_without_links(node.html or "") for node in nodes if _is_box(node)]
