"""The outline of a rendered page: its sections and what stands in each, with source lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.model import Block, Element, Heading, Image, Link, Prose, Section
from kembar.parse import marks
from kembar.parse.blocks import block_of
from kembar.parse.embeds import EMBEDS, active, embedded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "i", "ins", "kbd", "label"),
        *("mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"),
    }
)
_NOT_PROSE = frozenset({"code", "pre", "script", "style", "textarea"})
_LINKS = frozenset({"a", "area"})
# Without an attribute there is nothing to note about them.
_PLAIN = _INLINE - {"abbr"} | {"p", "li", "td", "th", "tr", "tbody", "thead", "dt", "dd", "br"}
_HEADING_ID = re.compile(r"<h\d[^>]*\sid")
# Ids and classes that the renderer makes for its own use.
_MADE_IDS = ("__tabbed_", "fn:", "fnref:")
_MADE_LINKS = frozenset({"footnote-ref", "footnote-backref"})


@dataclass(slots=True)
class _Text:
    """A paragraph, item or cell while its text is collected."""

    owner: int
    tag: str
    text: str = ""
    turns: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    """A section while it is filled."""

    heading: Heading | None
    line: int
    texts: list[_Text] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)

    def section(self) -> Section:
        """Return the section as it now stands."""
        prose = (
            Prose(text.text, text.turns[0][1], tuple(text.turns), text.tag) for text in self.texts
        )
        return Section(
            self.heading,
            self.line,
            tuple(one for one in prose if one.text.strip()),
            tuple(self.links),
            tuple(self.images),
            tuple(self.blocks),
            tuple(self.elements),
        )


@dataclass(slots=True)
class _Walk:
    """What a walk down the page has seen so far; `line` is that of the newest mark."""

    source: Sequence[str]
    drafts: list[_Draft] = field(default_factory=lambda: [_Draft(None, 1)])
    ids: list[tuple[str, int]] = field(default_factory=list)
    line: int = 1
    # Blocks whose line is that of the next mark, and how many lines they begin above it.
    waiting: list[tuple[_Draft, Block, int]] = field(default_factory=list)

    def seen(self, line: int | None) -> None:
        """Note the line of a mark."""
        if line is None:
            return
        self.line = line
        self.settle()

    def settle(self) -> None:
        """Give the blocks that wait for a mark the line of the newest one."""
        for draft, block, above in self.waiting:
            draft.blocks.append(replace(block, line=max(1, self.line - above)))
        self.waiting.clear()

    def element(self, node: LexborNode) -> None:
        """Note what an element is."""
        tag = str(node.tag)
        attributes = node.attributes
        if not attributes and tag in _PLAIN:
            return
        written = next((name for name in attributes if marks.MARK.fullmatch(name)), None)
        values = {
            marks.unmark(key): marks.unmark(value or "")
            for key, value in attributes.items()
            if key != written
        }
        line = None
        for key, value in attributes.items():
            marked = f"{key} {value or ''}"
            self.seen(marks.marked_line(marked))
            line = line or marks.target_line(marked)
        if tag in _HEADINGS:
            self.heading(node, tag, values.get("id", ""))
        name = values.get("id", "")
        if name and not name.startswith(_MADE_IDS):
            # An id written `{ #id }` is in a tag that comes before the first mark of its text.
            own = None if written else marks.marked_line(node.text())
            self.ids.append((name, own or self.line))
        classes = set(values.get("class", "").split())
        if tag == "a" and values.get("name"):
            self.ids.append((values["name"], self.line))
        html = written is not None
        if tag in _LINKS and "href" in values and not classes & _MADE_LINKS:
            text = marks.unmark(node.text()).strip()
            self.drafts[-1].links.append(Link(values["href"], text, line or self.line, html))
        elif tag in EMBEDS:
            self.drafts[-1].images.extend(embedded(tag, values, line or self.line, html=html))
        elif found := block_of(node, tag, values, classes):
            self.waiting.append((self.drafts[-1], *found))
            if tag in _INLINE:
                # It stands on the line that is being read, not on that of the next mark.
                self.settle()
        self.drafts[-1].elements.extend(active(tag, values, line or self.line, html=html))

    def heading(self, node: LexborNode, tag: str, name: str) -> None:
        """Open the section of a heading."""
        text = node.text()
        self.seen(marks.marked_line(text) or marks.marked_line(node.html or ""))
        self.settle()
        written = self.source[self.line - 1] if self.line <= len(self.source) else ""
        explicit = _writes(written, name) or _HEADING_ID.search(written) is not None
        heading = Heading(int(tag[1]), marks.unmark(text).strip(), name, explicit, self.line)
        self.drafts.append(_Draft(heading, self.line))

    def text(self, node: LexborNode) -> None:
        """Note a run of text."""
        owner = node.parent
        hidden = False
        while owner and (owner.tag in _INLINE or owner.tag in _NOT_PROSE):
            hidden = hidden or owner.tag in _NOT_PROSE
            owner = owner.parent
        number = owner.mem_id if owner else 0
        texts = self.drafts[-1].texts
        written = node.text_content or ""
        if not texts or texts[-1].owner != number:
            if written.isspace():
                return
            texts.append(_Text(number, str(owner.tag) if owner else "p"))
        for line, run in marks.split(written):
            self.seen(line)
            if not texts[-1].turns or texts[-1].turns[-1][1] != self.line:
                texts[-1].turns.append((len(texts[-1].text), self.line))
            texts[-1].text += " " if hidden else run


def _writes(line: str, name: str) -> bool:
    """Return whether a source line gives an id: `{ #name }`, `id="name"`."""
    return any(
        f"{before}{name}{after}" in line
        for before in ("#", "id=", 'id="', "id='")
        for after in (" ", "\t", '"', "'", "}")
    )


def outline(
    html: str, source: Sequence[str]
) -> tuple[tuple[Section, ...], tuple[tuple[str, int], ...]]:
    """Return the sections of marked HTML, and its ids with their lines.

    `source` is the lines of the page.
    """
    walk = _Walk(source)
    body = LexborHTMLParser(f"<body>{html}").body
    for contents in body.css("div.toc") if body else ():
        contents.decompose()
    for node in body.traverse(include_text=True) if body else ():
        if node.tag == "-text":
            walk.text(node)
        else:
            walk.element(node)
    walk.settle()
    return tuple(draft.section() for draft in walk.drafts), tuple(walk.ids)
