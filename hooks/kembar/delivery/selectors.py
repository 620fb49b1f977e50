"""Which selectors can find something, and which of them an old browser may not know."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import tinycss2

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tinycss2.ast import Node

    from kembar.delivery.vocabulary import Vocabulary

# One unknown selector makes a browser pass over its whole rule. Chrome 80, Firefox 78 and Safari 13
# know all but these (caniuse.com), and those that begin with a hyphen.
_YOUNG = frozenset({"focus-visible", "has", "marker", "details-content", "backdrop", "is", "where"})
_LISTS = frozenset({"is", "where", "has"})


def parted(tokens: Sequence[Node]) -> Iterator[list[Node]]:
    """Yield the selectors of a list."""
    part: list[Node] = []
    for node in tokens:
        if node == ",":
            yield part
            part = []
        else:
            part.append(node)
    yield part


def finds(selector: Sequence[Node], site: Vocabulary) -> bool:
    """Return whether each part of a selector can be the name of something on the site."""
    signs = ["", *(node.value if node.type == "literal" else "" for node in selector)]
    return all(_is_known(node, sign, site) for sign, node in zip(signs, selector, strict=False))


def _is_known(node: Node, sign: str, site: Vocabulary) -> bool:
    """Return whether a part can be found; the sign before it is "." or ":" or none."""
    if node.type == "ident":
        # After ":" it is whatever is hovered, comes first, or is made up by the browser.
        name = node.value if sign == "." else node.lower_value
        return sign == ":" or site.knows("." if sign == "." else "", name)
    if node.type == "hash":
        return site.knows("#", node.value)
    if node.type == "[] block":
        return _fits(node.content, site)
    if node.type == "function" and node.lower_name in _LISTS:
        return any(finds(part, site) for part in parted(node.arguments))
    return True


def is_young(selector: Sequence[Node]) -> bool:
    """Return whether an old browser passes over every rule with this selector."""
    for sign, node in pairwise(selector):
        name = node.lower_value if node.type == "ident" else ""
        if node.type == "function":
            name = node.lower_name
            if any(is_young(part) for part in parted(node.arguments)):
                return True
        if sign == ":" and (name in _YOUNG or name.startswith("-")):
            return True
    return False


def written(selector: Sequence[Node]) -> str:
    """Return a selector with no more space than it needs."""
    text = ""
    for node in selector:
        if node.type == "whitespace":
            text += "" if text.endswith((">", "+", "~")) else " "
        elif node.type == "literal" and node.value in {">", "+", "~"}:
            text = text.rstrip() + node.value
        else:
            text += tinycss2.serialize([node])
    return text.strip()


def _fits(block: Sequence[Node], site: Vocabulary) -> bool:
    """Return whether an attribute selector can fit; only values after a plain "=" are looked at."""
    tokens = [node for node in block if node.type != "whitespace"]
    name = tokens[0].lower_value
    if not site.knows("[", name):
        return False
    is_equal = len(tokens) == 3 and tokens[1] == "="  # noqa: PLR2004 — name, sign, value
    return not is_equal or site.has_value(name, tokens[2].value)
