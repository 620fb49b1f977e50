"""What a section of a page holds: prose, links, images and blocks, each with its source line."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import itemgetter


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

    `tag` is the HTML element that holds it: `p`, `li`, `td`, `h2`, `summary`, `label`; of a
    paragraph in a quotation, `blockquote`.
    """

    text: str
    line: int
    turns: tuple[tuple[int, int], ...] = ()
    tag: str = "p"

    def line_at(self, offset: int) -> int:
        """Return the source line of the character at an offset into the text."""
        place = bisect_right(self.turns, offset, key=itemgetter(0))
        return self.turns[place - 1][1] if place else self.line

    def line_before(self, offset: int) -> int:
        """Return the source line of a character that may stand before the first word of its line.

        Only a word begins a turn, so the line is counted back from the next one.
        """
        place = bisect_right(self.turns, offset, key=itemgetter(0))
        if place == len(self.turns):
            start, line = max(self.turns, default=(0, self.line))
            return line + self.text.count("\n", start, offset)
        start, line = self.turns[place]
        return line - self.text.count("\n", offset, start)


@dataclass(frozen=True, slots=True)
class Block:
    """A list, table, code block, admonition, tab set, footnote or abbreviation.

    `label` is its kind of list, columns, language, classes, id or short form; `size` its items,
    rows, lines or tabs; `text` the code, or of a task list an `x` for each task that is done and
    a space for each that is not. `end` is the line of its last words.
    """

    kind: str
    label: str
    size: int
    line: int
    text: str = ""
    end: int = field(default=0, compare=False)


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
    """What stands between one heading and the next; the first section of a page has no heading.

    `codes` are the pieces of code within its prose.
    """

    heading: Heading | None
    line: int
    prose: tuple[Prose, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    blocks: tuple[Block, ...] = ()
    elements: tuple[Element, ...] = ()
    codes: tuple[str, ...] = ()
