"""The sections of a rendered page, as plain text: what stands under each heading with an id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.search.index import Passage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from selectolax.lexbor import LexborNode

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
# What begins a new word where it stands: everything but what marks words within a sentence.
_WITHIN = frozenset(
    {"a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small"}
    | {"span", "strong", "sub", "sup", "u", "-text"}
)
_LEFT_OUT = (
    ".headerlink, .footnote-ref, .footnote-backref, [data-search-exclude], script, style, svg"
)


def passages(html: str, *, terms: bool = False) -> Iterator[Passage]:
    """Yield the top of a page, then its sections; with `terms` also what explains each term.

    The heading of the page itself is left out, and so is what has the attribute
    `data-search-exclude`.
    """
    tree = LexborHTMLParser(f"<body>{html}")
    for node in tree.css(_LEFT_OUT):
        node.decompose()
    for node in tree.css("br"):
        node.replace_with(" ")
    anchor, heading = "", ""
    text: list[str] = []
    begins = _HEADINGS | {"dt"} if terms else _HEADINGS
    for node in _nodes(tree, begins):
        if node.tag == "-text":
            text.append(node.text_content or "")
        elif _is_named(node, begins):
            yield _passage(anchor, heading, text)
            anchor, heading, text = node.attributes["id"] or "", _plain(node.text()), []
        elif node.tag not in _WITHIN:
            text.append(" ")
    yield _passage(anchor, heading, text)


def _is_named(node: LexborNode, tags: Collection[str]) -> bool:
    return node.tag in tags and bool(node.attributes.get("id"))


def _nodes(tree: LexborHTMLParser, begins: Collection[str]) -> Iterator[LexborNode]:
    """Yield the elements and texts of a page in order, without the texts of its headings."""
    body = tree.body
    skipped: set[int] = set()
    for node in body.traverse(include_text=True) if body else ():
        parent = node.parent
        if parent and parent.mem_id in skipped:
            skipped.add(node.mem_id)
            continue
        if node.tag == "h1" or _is_named(node, begins):
            skipped.add(node.mem_id)
        yield node


def _passage(anchor: str, heading: str, text: list[str]) -> Passage:
    return Passage(anchor, heading, _plain("".join(text)))


def _plain(text: str) -> str:
    return " ".join(text.split())
