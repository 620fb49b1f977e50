"""Lists, tables, code and the like: what a rendered element is, and how big."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.parse import marks
from kembar.parse.render import FENCE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from selectolax.lexbor import LexborNode


def block(
    node: LexborNode, tag: str, values: Mapping[str, str], classes: Collection[str]
) -> tuple[str, str, int, int] | None:
    """Return kind, label, size and how many lines the block begins above its first mark."""
    found: tuple[str, str, int, int] | None = None
    match tag:
        case "ul" | "ol" if not _holds_footnotes(node):
            found = ("list", tag, _children(node, "li"), 0)
        case "dl":
            found = ("definitions", "", _children(node, "dt"), 0)
        case "table":
            rows = node.css("tr")
            columns = len(rows[0].css("th, td")) if rows else 0
            found = ("table", str(columns), len(rows), 0)
        case "pre":
            code = node.css_first("code[class*=language-]")
            language = (code.attributes["class"] or "") if code else ""
            lines = node.text().rstrip("\n").count("\n") + 1
            above = int(node.attributes.get("class") == FENCE)
            found = ("code", language.removeprefix("language-"), lines, above)
        case "abbr":
            found = ("abbreviation", marks.unmark(node.text()), 1, 0)
        case "li" if values.get("id", "").startswith("fn:"):
            found = ("footnote", values["id"].removeprefix("fn:"), 1, 0)
        case "details":
            found = ("admonition", " ".join(sorted(classes)), 1, _untitled(node))
        case "div" if "admonition" in classes:
            found = ("admonition", " ".join(sorted(classes)), 1, _untitled(node))
        case "div" if "tabbed-set" in classes:
            found = ("tabs", "", len(node.css(".tabbed-labels > label")), 0)
    return found


def _untitled(node: LexborNode) -> int:
    """Return 1 where the first line, such as `!!! note`, holds no title that could carry a mark."""
    title = node.css_first(".admonition-title, summary")
    return int(title is None or marks.marked_line(title.text()) is None)


def _holds_footnotes(node: LexborNode) -> bool:
    """Return whether a list is the renderer's own, of footnotes that are blocks themselves."""
    return node.parent is not None and node.parent.attributes.get("class") == "footnote"


def _children(node: LexborNode, tag: str) -> int:
    return sum(child.tag == tag for child in node.iter())
