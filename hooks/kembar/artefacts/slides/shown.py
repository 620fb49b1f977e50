"""What is left of a page's HTML on a slide: its words and their order, without links and frames."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape, unescape
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from selectolax.lexbor import LexborNode

KEPT = frozenset(
    {
        *("p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "strong", "em"),
        *("table", "thead", "tbody", "tr", "th", "td", "sub", "sup", "h3", "h4"),
    }
)
_DROPPED = frozenset({"script", "style", "link", "template"})
_TEXT = "-text"
# Between what is in them, spaces say nothing.
_FRAMES = frozenset({"ul", "ol", "dl", "blockquote", "div", "table", "thead", "tbody", "tr"})
_CELLS = frozenset({"th", "td"})
_INSTEAD: Mapping[str | None, str] = {"input": "☐ ", "br": "<br>"}
# Within a word an element parts nothing; between paragraphs and cells it does.
_WITHIN = re.compile(r"</?(?:strong|em|code|sub|sup)>")
_ELEMENT = re.compile(r"<[^>]*>")
Terms = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a heading of the page, and in `blocks` the elements of it."""

    name: str
    title: str
    blocks: tuple[LexborNode, ...]


@dataclass(slots=True)
class Shown:
    """Elements as a slide shows them; `terms` are the words explained on the way.

    `code` gives the permanent code of the lesson that a link leads to, or nothing.
    """

    code: Callable[[str], str]
    terms: list[tuple[str, str]] = field(default_factory=list)

    def html(self, node: LexborNode) -> str:
        """Return an element as a slide shows it."""
        if node.tag == _TEXT:
            text = node.text()
            between = node.parent is not None and node.parent.tag in _FRAMES and text.isspace()
            return "" if between else escape(text, quote=False)
        if node.tag in _DROPPED:
            return ""
        tag, named = _element(node)
        text = _INSTEAD.get(node.tag) or self.inside(node) + self._led(node)
        return f"<{tag}{named}>{text}</{tag}>" if tag else text

    def inside(self, node: LexborNode) -> str:
        """Return what stands in an element."""
        return "".join(map(self.html, node.iter(include_text=True)))

    def _led(self, node: LexborNode) -> str:
        """Return what a link needs on a wall, where nobody can tap it, and an image its words."""
        if node.tag == "img":
            return escape(node.attributes.get("alt") or "", quote=False)
        if node.tag != "a":
            return ""
        if meaning := node.attributes.get("data-meaning"):
            self.terms.append((node.text().strip(), meaning))
        code = self.code(node.attributes.get("href") or "")
        return f" ({code})" if code and code not in node.text() else ""


def _element(node: LexborNode) -> tuple[str, str]:
    """Return the element that a slide has for one of the page, with its class; or nothing."""
    if "admonition" in classes(node):
        return "div", ' class="box"'
    if "admonition-title" in classes(node):
        return "p", ' class="title"'
    if node.tag in _CELLS and node.attributes.get("align") == "right":
        return node.tag or "", ' class="sum"'
    if node.tag == "th" and not node.text().strip():
        return "td", ""  # of no column or row anybody could name
    return (node.tag or "", "") if node.tag in KEPT else ("", "")


def classes(node: LexborNode) -> frozenset[str]:
    """Return the classes of an element."""
    return frozenset((node.attributes.get("class") or "").split())


def sections(html: str) -> list[Section]:
    """Return the sections of a page; the first has no heading, but what opens the page."""
    body = LexborHTMLParser(html.partition("</h1>")[2] or html).body
    found: list[Section] = []
    name, title = "", ""
    blocks: list[LexborNode] = []
    for node in body.iter() if body else ():
        if node.tag == "h2":
            found.append(Section(name, title, tuple(blocks)))
            name, title, blocks = node.attributes.get("id") or "", node.text().strip(), []
        else:
            blocks.append(node)
    return [*found, Section(name, title, tuple(blocks))]


def plain(html: str) -> str:
    """Return the words of HTML that a slide shows, on one line."""
    return " ".join(unescape(_ELEMENT.sub(" ", _WITHIN.sub("", html))).split())


def rows(table: LexborNode) -> Iterator[list[str]]:
    """Yield the texts of a table's rows."""
    for row in table.css("tr"):
        yield [cell.text().strip() for cell in row.css("th, td")]
