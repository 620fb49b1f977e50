"""The outline of a rendered page: its sections and what stands in each, with source lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.model import Block, Heading, Link, Section
from kembar.parse import marks
from kembar.parse.blocks import block_of
from kembar.parse.draft import Draft, Text
from kembar.parse.embeds import EMBEDS, active, embedded, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from selectolax.lexbor import LexborNode

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "i", "ins", "kbd", "label"),
        *("mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"),
    }
)
_NEAR, _SEEN = 30, 40  # lines that are searched for words without a mark, and how many letters
_NOT_PROSE = frozenset({"code", "pre", "script", "style", "textarea"})
_LINKS = frozenset({"a", "area"})
# Without an attribute there is nothing to note.
_PLAIN = _INLINE - {"abbr"} | {"p", "li", "td", "th", "tr", "tbody", "thead", "dt", "dd", "br"}
_HEADING_ID = re.compile(r"<h\d[^>]*\sid")
# Ids and classes that the renderer makes for its own use.
_MADE_IDS = ("__tabbed_", "fn:", "fnref:")
_MADE_LINKS = frozenset({"footnote-ref", "footnote-backref"})


@dataclass(slots=True)
class _Walk:
    """What a walk down the page has seen so far; `line` is that of the newest mark."""

    source: Sequence[str]
    drafts: list[Draft] = field(default_factory=lambda: [Draft(None, 1)])
    ids: list[tuple[str, int]] = field(default_factory=list)
    line: int = 1
    # Blocks whose line is that of the next mark, and how many lines they begin above it.
    waiting: list[tuple[Draft, Block, int]] = field(default_factory=list)
    broken: bool = False  # whether a line has just been, as by the `<br>` in a cell

    def seen(self, line: int | None) -> None:
        """Note the line of a mark."""
        if line is None:
            return
        self.line = line
        self.settle()

    def settle(self) -> None:
        """Give the blocks that wait for a mark the line of the newest one."""
        for draft, block, above in self.waiting:
            draft.blocks.append(
                replace(block, line=max(1, marks.begun(self.source, self.line) - above))
            )
        self.waiting.clear()

    def element(self, node: LexborNode) -> None:
        """Note what an element is."""
        tag, attributes = str(node.tag), node.attributes
        self.broken |= tag == "br"
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
        self.named(node, values, written=written is not None)
        classes = set(values.get("class", "").split())
        html = written is not None
        target = values.get("href", values.get("xlink:href"))
        if tag in _LINKS and target is not None and not classes & _MADE_LINKS:
            text = marks.unmark(node.text()).strip() or label(node, values)
            self.drafts[-1].links.append(Link(target, text, line or self.near(target), html))
        elif tag in EMBEDS:
            self.drafts[-1].images.extend(embedded(tag, values, line or self.line, html=html))
        elif found := block_of(node, tag, values, classes):
            block, above = found
            end = marks.last_line(node.html or "") or self.line
            self.waiting.append((self.drafts[-1], replace(block, end=end), above))
            if tag in _INLINE:
                # It stands on the line that is being read, not on that of the next mark.
                self.settle()
        if tag == "code" and node.parent and node.parent.tag != "pre":
            self.drafts[-1].codes.append(marks.unmark(node.text()))
        self.drafts[-1].elements.extend(active(tag, values, line or self.line, html=html))

    def named(self, node: LexborNode, values: Mapping[str, str], *, written: bool) -> None:
        """Note the ids of an element."""
        name = values.get("id", "")
        if name and not name.startswith(_MADE_IDS):
            # An id written `{ #id }` is in a tag that comes before the first mark of its text.
            own = None if written else marks.marked_line(node.text())
            self.ids.append((name, own or self.line))
        if node.tag == "a" and values.get("name"):
            self.ids.append((values["name"], self.line))

    def near(self, target: str) -> int:
        """Return the line of a target that carries no mark: the next that it is written on."""
        start = marks.begun(self.source, self.line)
        below = enumerate(self.source[start - 1 : self.line + _NEAR], start=start)
        return next((number for number, line in below if target in line), self.line)

    def heading(self, node: LexborNode, tag: str, name: str) -> None:
        """Open the section of a heading."""
        text = node.text()
        self.seen(marks.marked_line(text) or marks.marked_line(node.html or ""))
        self.settle()
        written = self.source[self.line - 1] if self.line <= len(self.source) else ""
        explicit = _writes(written, name) or _HEADING_ID.search(written) is not None
        heading = Heading(int(tag[1]), marks.unmark(text).strip(), name, explicit, self.line)
        self.drafts.append(Draft(heading, self.line))

    def text(self, node: LexborNode) -> None:
        """Note a run of text."""
        owner = node.parent
        hidden = False
        while owner and (owner.tag in _INLINE or owner.tag in _NOT_PROSE):
            hidden = hidden or owner.tag in _NOT_PROSE or _is_note_sign(owner)
            owner = owner.parent
        number = owner.mem_id if owner else 0
        texts = self.drafts[-1].texts
        written = node.text_content or ""
        if not texts or texts[-1].owner != number:
            if written.isspace():
                return
            texts.append(Text(number, _kind(owner)))
        elif self.broken and not written[:1].isspace():
            texts[-1].text += " "
        self.broken = False
        for line, run in marks.split(written):
            self.seen(line)
            if not texts[-1].turns and line is None:
                words = run.lstrip()
                begun = self.near(words.partition("\n")[0].rstrip()[:_SEEN])
                texts[-1].turns.append((0 if hidden else len(run) - len(words), begun))
            # The mark of a link that is never closed may come out late: lines only grow.
            elif not texts[-1].turns or texts[-1].turns[-1][1] < self.line:
                texts[-1].turns.append((len(texts[-1].text), self.line))
            texts[-1].text += " " if hidden else run


def _is_note_sign(node: LexborNode) -> bool:
    """Return whether a link is the number of a footnote, which the text does not hold."""
    return node.tag == "a" and "footnote-ref" in (node.attributes.get("class") or "")


def _writes(line: str, name: str) -> bool:
    """Return whether a source line gives an id: `{ #name }`, `id="name"`."""
    return any(
        f"{before}{name}{after}" in line
        for before in ("#", "id=", 'id="', "id='")
        for after in (" ", "\t", '"', "'", "}")
    )


def _kind(owner: LexborNode | None) -> str:
    """Return the element that holds a text; of a paragraph that is quoted, the quotation."""
    parent = owner.parent if owner and owner.tag == "p" else None
    if parent and parent.tag == "blockquote":
        return "blockquote"
    return str(owner.tag) if owner else "p"


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
