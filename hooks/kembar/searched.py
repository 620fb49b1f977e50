"""How the file is written that tunes the search of a language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from kembar.model import Prose
from kembar.model.searched import Entry, Problem, Searched
from kembar.nodes import NotYaml, composed, is_text, items, line

if TYPE_CHECKING:
    from collections.abc import Iterator

POPULAR = 3  # pages that are offered where nothing is found

# The search drops a single letter: it says nothing.
_WORD = re.compile(r"[^\W\d_]{2}|\d")
_PARTS = ("popular", "help", "asked", "words")


def searched(text: str) -> Searched:
    """Return what the file says, and what is wrong with it as problems."""
    try:
        root = composed(text)
    except NotYaml as error:
        return Searched(problems=(Problem(error.line, "not YAML"),))
    if root and not isinstance(root, yaml.MappingNode):
        return Searched(problems=(Problem(line(root), "no lines"),))
    problems: list[Problem] = []
    parts = {name.text: (name, node) for name, node in _pairs(root, problems)}
    for name, _ in parts.values():
        if name.text not in _PARTS:
            problems.append(Problem(name.line, "unknown", name.text))
    popular = tuple(_typed(*parts["popular"], problems)) if "popular" in parts else ()
    _count(parts.get("popular"), problems)
    helped = tuple(_entries(*parts["help"], problems)) if "help" in parts else ()
    asked = tuple(_entries(*parts["asked"], problems)) if "asked" in parts else ()
    words = tuple(_entries(*parts["words"], problems)) if "words" in parts else ()
    return Searched(popular, helped, asked, words, tuple(problems))


def _count(popular: tuple[Prose, yaml.Node] | None, problems: list[Problem]) -> None:
    if popular is None:
        problems.append(Problem(1, "not three", "0"))
    elif 0 < len(items(popular[1])) != POPULAR:
        problems.append(Problem(popular[0].line, "not three", str(len(items(popular[1])))))


def _entries(part: Prose, node: yaml.Node, problems: list[Problem]) -> Iterator[Entry]:
    if not isinstance(node, yaml.MappingNode):
        problems.append(Problem(part.line, "no lines", part.text))
        return
    for name, typed in _pairs(node, problems):
        yield Entry(name.text, name.line, tuple(_typed(name, typed, problems)))


def _pairs(node: yaml.Node | None, problems: list[Problem]) -> Iterator[tuple[Prose, yaml.Node]]:
    """Yield the keys of a mapping with their values, each key once."""
    known: set[str] = set()
    for key, value in node.value if node else ():
        if (name := _text(key, problems)) and _is_new(name, known, problems):
            yield name, value


def _typed(name: Prose, node: yaml.Node, problems: list[Problem]) -> Iterator[Prose]:
    """Yield the items of a list, each once and none of them what it stands for."""
    if not items(node):
        problems.append(Problem(name.line, "no list", name.text))
    known = {_plain(name.text)}
    for item in items(node):
        if (one := _text(item, problems)) and _is_new(one, known, problems):
            yield one


def _is_new(one: Prose, known: set[str], problems: list[Problem]) -> bool:
    is_new = _plain(one.text) not in known
    known.add(_plain(one.text))
    if not is_new:
        problems.append(Problem(one.line, "twice", one.text))
    return is_new


def _text(node: yaml.Node, problems: list[Problem]) -> Prose | None:
    if not isinstance(node, yaml.ScalarNode):
        problems.append(Problem(line(node), "no words"))
    elif not node.value.strip():
        problems.append(Problem(line(node), "empty"))
    elif not is_text(node):
        problems.append(Problem(line(node), "not text", node.value))
    elif not _WORD.search(node.value):
        problems.append(Problem(line(node), "no word", node.value))
    else:
        return Prose(node.value, line(node))
    return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
