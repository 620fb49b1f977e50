"""Lists, tables, code and the like: what a rendered element is, and how big."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.model import Block
from kembar.parse import marks
from kembar.parse.render import FENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from selectolax.lexbor import LexborNode


def block_of(  # noqa: PLR0911 — one line a kind
    node: LexborNode, tag: str, values: Mapping[str, str], classes: Collection[str]
) -> tuple[Block, int] | None:
    """Return what an element is, without its line, and how far it begins above its first mark."""
    match tag:
        case "ul" | "ol" if not _holds_footnotes(node):
            return Block("list", tag, _children(node, "li"), 0, _tasks(node)), 0
        case "dl":
            return Block("definitions", "", _children(node, "dt"), 0), 0
        case "table":
            rows = node.css("tr")
            columns = len(rows[0].css("th, td")) if rows else 0
            return Block("table", str(columns), len(rows), 0), 0
        case "pre":
            code = node.css_first("code[class*=language-]")
            language = (code.attributes["class"] or "") if code else ""
            text = marks.unmark(node.text()).rstrip("\n")
            lines = text.count("\n") + 1
            above = int(node.attributes.get("class") == FENCE)
            return Block("code", language.removeprefix("language-"), lines, 0, text), above
        case "abbr":
            return Block("abbreviation", marks.unmark(node.text()), 1, 0), 0
        case "li" if values.get("id", "").startswith("fn:"):
            return Block("footnote", values["id"].removeprefix("fn:"), 1, 0), 0
        case "details":
            return Block("admonition", " ".join(sorted(classes)), 1, 0), _untitled(node)
        case "div" if "admonition" in classes:
            return Block("admonition", " ".join(sorted(classes)), 1, 0), _untitled(node)
        case "div" if "tabbed-set" in classes:
            return Block("tabs", "", len(node.css(".tabbed-labels > label")), 0), 0
    return None


def _tasks(node: LexborNode) -> str:
    """Return an `x` for each task of a list that is done, a space for each that is not."""
    if "task-list" not in (node.attributes.get("class") or ""):
        return ""
    boxes = node.css("li > label > input, li > input")
    return "".join("x" if "checked" in box.attributes else " " for box in boxes)


def _untitled(node: LexborNode) -> int:
    """Return 1 where the first line, such as `!!! note`, holds no title that could carry a mark."""
    title = node.css_first(".admonition-title, summary")
    return int(title is None or marks.marked_line(title.text()) is None)


def _holds_footnotes(node: LexborNode) -> bool:
    """Return whether a list is the renderer's own, of footnotes that are blocks themselves."""
    return node.parent is not None and node.parent.attributes.get("class") == "footnote"


def _children(node: LexborNode, tag: str) -> int:
    return sum(child.tag == tag for child in node.iter())
