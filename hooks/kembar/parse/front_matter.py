"""Front matter: the data above a page's text, read as MkDocs reads it (mkdocs/utils/meta.py)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from kembar.model import FrontMatter, Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCED = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:-{3}|\.{3})[ \t]*\n", re.DOTALL)
_OPENED = re.compile(r"-{3}[ \t]*\n[ \t]*[\w-]+[ \t]*:")
_UNCLOSED = re.compile(r"-{3}[ \t]*\n(?:(?:[\w-]+[ \t]*:|[ \t]+\S|-[ ]).*\n)*")
# Several keys that end in the line that ends data; one may be a title, underlined.
_UNOPENED = re.compile(r"(?:[\w-]+:(?:[ \t].*)?\n(?:(?:[ \t]+\S|-[ ]).*\n)*){2,}-{3}[ \t]*\n")
# `key: value` lines at the very top are data too, in the manner of MultiMarkdown.
_BARE_KEY = re.compile(r"[ ]{0,3}([A-Za-z0-9_-]+):\s*(.*)")
_BARE_MORE = re.compile(r"(?:[ ]{4}|\t)\s*(.*)")
# What PyYAML's constructors raise on values that their tags do not allow.
_WRONG_VALUES = (
    *(yaml.YAMLError, ValueError, TypeError, AttributeError, LookupError, OverflowError),
    RecursionError,
)
# Where two versions begin that Git could not join ("git merge", "HOW _CONFLICTS ARE PRESENTED").
_CONFLICT = re.compile(r"^<{7} .*$", re.MULTILINE)
_OPEN = frozenset(
    {
        *("while scanning a quoted scalar", "while parsing a flow sequence"),
        "while parsing a flow mapping",
    }
)
_MOST_NODES = 10_000  # keys and values of one page; the hub's largest has a hundredth


def front_matter(text: str) -> tuple[FrontMatter, str]:
    """Return the data, and the text with the data's lines left empty, so that lines keep place."""
    match = _FENCED.match(text)
    if match:
        data = _conflict(match[1]) or _fenced(match[1])
        return data, "\n" * match[0].count("\n") + text[match.end() :]
    if _OPENED.match(text) and (match := _UNCLOSED.match(text)):
        # MkDocs would show it all as text; what is no data is read as if the end were written.
        lines = "\n" * match[0].count("\n")
        return FrontMatter(fault=Prose("unclosed", 1)), lines + text[match.end() :]
    if match := _UNOPENED.match(text):
        lines = "\n" * match[0].count("\n")
        return FrontMatter(fault=Prose("unopened", 1)), lines + text[match.end() :]
    return _bare(text)


def _conflict(source: str) -> FrontMatter | None:
    if match := _CONFLICT.search(source):
        return FrontMatter(fault=Prose(match[0], source.count("\n", 0, match.start()) + 2))
    return None


def _fenced(source: str) -> FrontMatter:
    if sum(map(source.count, "[{-?:")) > _MOST_NODES:
        # So many within each other end the whole process inside libyaml.
        return FrontMatter(fault=Prose("keys without end", 1))
    loader = yaml.CSafeLoader(source)
    try:
        node = loader.get_single_node()
        if not isinstance(node, yaml.MappingNode):
            return FrontMatter(fault=Prose("not keys", 2))
        _refuse_tangled(node)
        lines = dict(_lines(node, ""))
        values: object = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        # What is not closed is wrong where it begins.
        opened = error.context in _OPEN and error.context_mark
        mark = opened or error.problem_mark
        line = mark.line if mark else 0
        problem = "tab" if "\t" in source.split("\n")[line] else str(error.problem)
        return FrontMatter(fault=Prose(problem, _opening(source.split("\n"), line) + 2))
    except _WRONG_VALUES as error:
        # What is still under construction is the value that failed, such as 30 February.
        failed = [node.start_mark.line + 2 for node in loader.recursive_objects]
        return FrontMatter(fault=Prose(str(error).partition("\n")[0], max(failed, default=1)))
    finally:
        loader.dispose()
    if not isinstance(values, dict):
        return FrontMatter(fault=Prose("not keys", 2))
    return FrontMatter({str(key): value for key, value in values.items()}, lines, _twice(node))


def _opening(lines: list[str], line: int) -> int:
    """Return where a quotation mark was left open, if one above the line was, else the line."""
    odd = [number for number, text in enumerate(lines[:line]) if text.count('"') % 2]
    return odd[-1] if len(odd) % 2 else line


def _refuse_tangled(node: yaml.Node) -> None:
    """Raise ValueError for aliases that lead in circles or multiply beyond all use."""
    waiting = [node]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        children = waiting.pop().value
        for child in children if isinstance(children, list) else ():
            waiting.extend(child if isinstance(child, tuple) else (child,))
    raise ValueError("aliases without end")


def _bare(text: str) -> tuple[FrontMatter, str]:
    lines = text.split("\n")
    values: dict[str, object] = {}
    places: dict[str, int] = {}
    key = ""
    for index, line in enumerate(lines):
        if found := _BARE_KEY.match(line):
            key = found[1].lower()
            values[key] = f"{values[key]} {found[2].strip()}" if key in values else found[2].strip()
            places.setdefault(key, index + 1)
        elif key and (more := _BARE_MORE.match(line)) and line.strip():
            values[key] = f"{values[key]} {more[1].strip()}"
        else:
            return FrontMatter(values, places), "\n".join([""] * index + lines[index:])
    return FrontMatter(values, places), "\n" * text.count("\n")


def _twice(node: yaml.MappingNode) -> Prose | None:
    keys = [key for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
    for index, key in enumerate(keys):
        if any(key.value == other.value for other in keys[:index]):
            return Prose(f'"{key.value}" twice', key.start_mark.line + 2)
    return None


def _lines(node: yaml.Node, name: str) -> Iterator[tuple[str, int]]:
    """Yield the line of each key and item down to `worked[0].given.price`; nothing is deeper."""
    if isinstance(node, yaml.MappingNode):
        children = [
            (f"{name}.{key.value}".lstrip("."), key, value)
            for key, value in node.value
            if isinstance(key, yaml.ScalarNode)
        ]
    elif isinstance(node, yaml.SequenceNode):
        children = [(f"{name}[{index}]", item, item) for index, item in enumerate(node.value)]
    else:
        children = []
    for child, place, value in children:
        yield child, place.start_mark.line + 2
        if "]." not in child or child.count(".") == 1:
            yield from _lines(value, child)
