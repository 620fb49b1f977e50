"""YAML as nodes: each knows its line and how it is written, and no tag makes anything of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_SIGNS = 20_000  # a file of so many keys would end the process inside libyaml
# What libyaml calls that which it was in the middle of (src/parser.c, src/scanner.c).
_OPEN = frozenset(
    {
        *("while scanning a quoted scalar", "while parsing a flow sequence"),
        "while parsing a flow mapping",
    }
)
_TEXT = "tag:yaml.org,2002:str"  # YAML 1.1, "Language-Independent Types"


class NotYaml(ValueError):  # noqa: N818 — named for what it says of the text
    """The text is no YAML; `line` is where it stops being so."""

    def __init__(self, line: int) -> None:
        super().__init__("not YAML")
        self.line = line


def composed(text: str) -> yaml.Node | None:
    """Return the document's node, or None of an empty text; raises NotYaml."""
    if sum(map(text.count, "[{-?:")) > _MOST_SIGNS:
        raise NotYaml(1)
    loader = yaml.CSafeLoader(text)
    try:
        return loader.get_single_node()
    except yaml.YAMLError as error:
        raise NotYaml(min(_fault(error), len(text.rstrip().split("\n")))) from error
    finally:
        loader.dispose()


def _fault(error: yaml.YAMLError) -> int:
    """Return the line of an error, which of what is not closed is the one that it begins on."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 1
    opened = error.context in _OPEN and error.context_mark
    mark = opened or error.problem_mark
    return int(mark.line) + 1 if mark else 1


def table(node: yaml.Node | None) -> dict[str, yaml.Node]:
    """Return the values of a mapping by their keys, nothing of any other node."""
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def items(node: yaml.Node | None) -> Sequence[yaml.Node]:
    """Return the items of a list, none of any other node."""
    return node.value if isinstance(node, yaml.SequenceNode) else ()


def is_text(node: yaml.Node) -> bool:
    """Return whether YAML reads a text here, and not a number, a date or yes and no."""
    return isinstance(node, yaml.ScalarNode) and node.tag == _TEXT


def line(node: yaml.Node) -> int:
    """Return the line that a node begins on."""
    return int(node.start_mark.line) + 1
