"""What of a pair is agreed on by itself: its data, its top, and each section with a heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar import align
from kembar.model import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.model import Page, Pair, Section
    from kembar.schema import Settings

# No heading has such a key: an id that begins with the sign gets one more, a second one at its end.
_SIGN = "@"
DATA, TOP = f"{_SIGN}data", f"{_SIGN}top"
# What is translated of data that kembar.toml says nothing about.
_TEXTS = ("title", "description")


@dataclass(frozen=True, slots=True)
class Side:
    """A part as one page has it: how it is called there, its line and its texts."""

    title: str
    line: int
    prose: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a pair, on the page of the default language and on its twin."""

    key: str
    first: Side
    second: Side


def parts(pair: Pair, data: Sequence[str]) -> list[Part]:
    """Return the parts that both pages of a pair have, in the order of the first page.

    `data` are the keys of their front matter that are translated.
    """
    first, second = sides(pair.first, data), sides(pair.second, data)
    ours, theirs = keys(pair.first), keys(pair.second)
    both = {DATA: DATA, TOP: TOP}
    for one, two in align.sections(pair):
        both.setdefault(ours[_begin(one)], theirs[_begin(two)])
    found = (Part(key, side, second[both[key]]) for key, side in first.items() if key in both)
    return [part for part in found if part.first.prose or part.second.prose]


def translated(page: Page, settings: Settings) -> tuple[str, ...]:
    """Return the keys of a page's front matter that are translated."""
    kind = settings.kind_of(page.name)
    return tuple(key.name for key in kind.keys if not key.same) if kind else _TEXTS


def sides(page: Page, data: Sequence[str]) -> dict[str, Side]:
    """Return the parts of a page by their keys, from top to bottom."""
    names = keys(page)
    groups: dict[str, list[Section]] = {}
    for section in page.sections:
        groups.setdefault(names[_begin(section)], []).append(section)
    first = Side("", 1, tuple(_data(page, data)))
    return {DATA: first} | {key: _side(group) for key, group in groups.items()}


def keys(page: Page) -> Mapping[int, str]:
    """Return the keys of a page's sections by the line of the heading, 0 where there is none.

    A title belongs to what stands above it.
    """
    found: dict[int, str] = {}
    seen = {TOP}
    for index, section in enumerate(page.sections):
        heading = section.heading
        key = TOP
        if heading and (index > 1 or heading.level > 1):
            key = f"{_SIGN}{heading.id}" if heading.id.startswith(_SIGN) else heading.id
            while key in seen:
                key += _SIGN
        seen.add(key)
        found[_begin(section)] = key
    return found


def _begin(section: Section) -> int:
    return section.line if section.heading else 0


def _side(sections: Sequence[Section]) -> Side:
    headings = [section.heading for section in sections if section.heading]
    title, line = (headings[0].text, headings[0].line) if headings else ("", sections[0].line)
    return Side(title, line, tuple(prose for section in sections for prose in section.prose))


def _data(page: Page, names: Sequence[str]) -> Iterator[Prose]:
    for name in names:
        yield from _texts(page, name, page.front_matter.values.get(name))


def _texts(page: Page, name: str, value: object) -> Iterator[Prose]:
    if isinstance(value, str):
        yield Prose(value, page.front_matter.lines.get(name, 1))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(page, f"{name}[{index}]", item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(page, f"{name}.{key}", item)
