"""Pages as elements, and written so that HTML and XML both read them.

A browser reads any HTML; a reader of EPUB stops at the first tag that is not closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from selectolax.lexbor import LexborNode

# HTML Standard, 13.1.2: those that have no content.
_VOID = frozenset({"br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
# HTML Standard, 13.1.2.4: no browser needs their ends where nothing but their like follows them.
IMPLIED = frozenset({"dd", "dt", "li", "td", "th", "tr"})
# XML 1.0, 2.2: what may not stand in it, whatever is done to it.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its attributes and what is in it."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    content: tuple[Node, ...] = ()

    @property
    def classes(self) -> list[str]:
        """Return the names of its classes."""
        return self.attributes.get("class", "").split()


Node = Element | str


def read(html: str) -> tuple[Node, ...]:
    """Return a piece of a page as elements, without comments."""
    body = LexborHTMLParser(html).body
    return tuple(_below(body)) if body else ()


def written(nodes: Sequence[Node], implied: frozenset[str] = frozenset()) -> str:
    """Return elements as they stand in a file; the ends of some tags can be left to be implied."""
    return "".join(_one(node, implied) for node in nodes)


def element(tag: str, *content: Node, **attributes: str) -> Element:
    """Return an element; of a Python word that HTML needs, `class_` is `class`."""
    return Element(tag, {name.rstrip("_"): text for name, text in attributes.items()}, content)


def within(nodes: Sequence[Node]) -> Iterator[Element]:
    """Yield every element, each before those in it."""
    for node in nodes:
        if isinstance(node, Element):
            yield node
            yield from within(node.content)


def text(nodes: Sequence[Node]) -> str:
    """Return what elements say."""
    return "".join(node if isinstance(node, str) else text(node.content) for node in nodes)


def _below(node: LexborNode) -> Iterator[Node]:
    child = node.first_child
    while child:
        if child.is_text_node:
            yield child.text_content or ""
        elif child.is_element_node:
            values = {name: value or "" for name, value in child.attributes.items()}
            yield Element(child.tag or "", values, tuple(_below(child)))
        child = child.next


def _one(node: Node, implied: frozenset[str]) -> str:
    if isinstance(node, str):
        return escape(_NO_XML.sub("", node), quote=False)
    values = "".join(
        f' {name}="{escape(_NO_XML.sub("", value))}"' for name, value in node.attributes.items()
    )
    if node.tag in _VOID:
        return f"<{node.tag}{values}/>"
    end = "" if node.tag in implied else f"</{node.tag}>"
    return f"<{node.tag}{values}>{written(node.content, implied)}{end}"
