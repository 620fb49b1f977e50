"""What a section of a page holds: prose, links, images and blocks, each with its source line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as the reader gets it; `explicit` when its id is written in the source."""

    level: int
    text: str
    id: str
    explicit: bool
    line: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its target as written. `html` when it is written as a raw `<a href>`."""

    target: str
    text: str
    line: int
    html: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """An image or other embedded file; `alt` is None when it has no alternative text at all."""

    target: str
    alt: str | None
    line: int
    html: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of one paragraph, item or cell; `turns` are the (offset, line) where lines begin.

    `tag` is the HTML element that holds it: `p`, `li`, `td`, `h2`, `summary`, `label`.
    """

    text: str
    line: int
    turns: tuple[tuple[int, int], ...] = ()
    tag: str = "p"

    def line_at(self, offset: int) -> int:
        """Return the source line of the character at an offset into the text."""
        return max((line for start, line in self.turns if start <= offset), default=self.line)


@dataclass(frozen=True, slots=True)
class Block:
    """A list, table, code block, admonition, tab set, footnote or abbreviation.

    `label` is its kind of list, columns, language, classes, id or short form; `size` its items,
    rows, lines or tabs; `text` the code, or of a task list an `x` for each task that is done and
    a space for each that is not.
    """

    kind: str
    label: str
    size: int
    line: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """A piece of HTML that does more than show text: an element, or one of its attributes.

    `script` has no attribute; `onclick` of a `p` has its code as value.
    """

    tag: str
    attribute: str
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """What stands between one heading and the next; the first section of a page has no heading."""

    heading: Heading | None
    line: int
    prose: tuple[Prose, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    blocks: tuple[Block, ...] = ()
    elements: tuple[Element, ...] = ()
