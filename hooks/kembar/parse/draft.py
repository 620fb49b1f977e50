"""A section while the walk down its page fills it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kembar.model import Block, Element, Heading, Image, Link, Prose, Section


@dataclass(slots=True)
class Text:
    """A paragraph, item or cell while its text is collected."""

    owner: int
    tag: str
    text: str = ""
    turns: list[tuple[int, int]] = field(default_factory=list)

    @property
    def line(self) -> int:
        """Return the line of the first word, before which there may be space, as after a box."""
        blank = len(self.text) - len(self.text.lstrip())
        begun = (line for start, line in self.turns if start <= blank)
        return max(begun, default=self.turns[0][1])


@dataclass(slots=True)
class Draft:
    """A section while it is filled."""

    heading: Heading | None
    line: int
    texts: list[Text] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)

    def section(self) -> Section:
        """Return the section as it now stands."""
        prose = (Prose(text.text, text.line, tuple(text.turns), text.tag) for text in self.texts)
        return Section(
            self.heading,
            self.line,
            tuple(one for one in prose if one.text.strip()),
            tuple(self.links),
            tuple(self.images),
            tuple(self.blocks),
            tuple(self.elements),
            tuple(self.codes),
        )
