"""How much a slide holds, and how a section is cut into pieces that fit."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from kembar.artefacts.slides.shown import Shown, Terms, classes, plain, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from selectolax.lexbor import LexborNode

WORDS, LINES = 60, 7
_LINE = 60  # characters, at the size at which a slide is set
# A lead may stay with what it leads to, and a short end with what it ends, for a little more.
_MORE = 1.25
_SHORT_END = 14
_END = re.compile(
    r"(?<=[.!?…])((?:</\w+>|[)\"'\u201d\u2019])*)"
    r" +(?=[\"'\u201c\u2018(]*(?:<\w+>)?[\"'\u201c\u2018(]*[A-Z])"
)
_PART = re.compile(r"<(?:li|p|dt|dd)>")
_MARK = re.compile(r"<(/?)(\w+)[^>]*>")


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays together on a slide; `hidden` is shown later, and `asks` is what it answers.

    `leads` tells that the next piece belongs to this one, `tool` that here the page has one, and
    `terms` are the words that the page explains here.
    """

    html: str
    words: int
    lines: int
    leads: bool = False
    asks: str = ""
    hidden: bool = False
    tool: bool = False
    terms: Terms = ()

    @property
    def fits(self) -> bool:
        """Return whether a slide holds it."""
        return self.words <= WORDS and self.lines <= LINES


def pieces(blocks: Iterable[LexborNode], code: Callable[[str], str]) -> list[Piece]:
    """Return the pieces of a section, in its order; nothing of it is in none of them."""
    return [piece for block in blocks for piece in _pieces(block, code)]


def packed(found: Sequence[Piece]) -> list[Piece]:
    """Return pieces joined to as many as a slide holds."""
    done: list[Piece] = []
    for piece in _led(found):
        last = done[-1] if done else None
        if last and not (last.asks or piece.asks or last.hidden != piece.hidden or piece.tool):
            both, room = _joined(last, piece), _MORE if piece.words <= _SHORT_END else 1
            if both.words <= WORDS * room and both.lines <= LINES * room:
                done[-1] = both
                continue
        done.append(piece)
    return done


def _pieces(block: LexborNode, code: Callable[[str], str]) -> Iterator[Piece]:
    shown = Shown(code)
    if block.tag == "details":
        yield from _answered(block, code)
    elif block.tag == "p":
        yield from _paragraph(shown.html(block))
    elif block.tag in {"ul", "ol"}:
        yield from _list(block, shown)
    elif table := (block if block.tag == "table" else block.css_first("table")):
        yield Piece(shown.html(table), 0, _height(table))
    elif "hub-tool" in classes(block):
        yield Piece("", 0, 0, tool=True)
    elif html := shown.html(block).strip():
        yield _measured(html)
    if shown.terms:
        yield Piece("", 0, 0, terms=tuple(shown.terms))


def _answered(block: LexborNode, code: Callable[[str], str]) -> Iterator[Piece]:
    """Yield a question with what answers it."""
    summary = block.css_first("summary")
    inner = pieces((one for one in block.iter() if one.tag != "summary"), code)
    first, *rest = packed(inner) or [Piece("", 0, 0)]
    asks = Shown(code).inside(summary) if summary else ""
    yield replace(first, asks=asks, hidden=True)
    yield from (replace(one, hidden=True) for one in rest)


def _paragraph(html: str) -> Iterator[Piece]:
    """Yield a paragraph, in parts of whole sentences where a slide does not hold all of it."""
    whole = _measured(html)
    if whole.fits:
        yield whole
        return
    sentences = _sentences(html.removeprefix("<p>").removesuffix("</p>"))
    for part in _shared([(one, _measured(one)) for one in sentences]):
        yield _measured(f"<p>{' '.join(part)}</p>")


def _sentences(html: str) -> list[str]:
    """Return the sentences of a paragraph; none ends within an element."""
    found: list[str] = []
    held = ""
    start = 0
    for end in [*((one.end(1), one.end()) for one in _END.finditer(html)), (len(html), len(html))]:
        held += html[start : end[0]]
        depth = sum(-1 if mark[1] else 1 for mark in _MARK.finditer(held) if mark[2] != "br")
        if depth == 0:
            found.append(held)
            held = ""
        else:
            held += html[end[0] : end[1]]
        start = end[1]
    return [*found, held] if held else found


def _list(block: LexborNode, shown: Shown) -> Iterator[Piece]:
    """Yield a list, in parts of about one size where a slide does not hold all of it."""
    items = [shown.html(item) for item in block.css("li") if item.parent == block]
    start = int(block.attributes.get("start") or 1)
    for part in _shared([(item, _measured(item)) for item in items]):
        begin = f' start="{start}"' if block.tag == "ol" and start > 1 else ""
        yield _measured(f"<{block.tag}{begin}>{''.join(part)}</{block.tag}>")
        start += len(part)


def _shared(items: Sequence[tuple[str, Piece]]) -> list[list[str]]:
    """Return texts shared out over as few slides as they need, to each about as much."""
    words, lines = (sum(one.words for _, one in items), sum(one.lines for _, one in items))
    count = max(1, math.ceil(max(words / WORDS, lines / LINES)))
    size = [max(one.words / max(words, 1), one.lines / max(lines, 1)) for _, one in items]
    whole, before = sum(size), 0.0
    shares: list[tuple[int, str]] = []
    for (text, _), own in zip(items, size, strict=True):
        # Where its middle falls.
        shares.append((int((before + own / 2) / whole * count), text))
        before += own
    return [[text for _, text in part] for _, part in groupby(shares, key=lambda one: one[0])]


def _led(found: Sequence[Piece]) -> list[Piece]:
    """Return pieces joined to what they lead to; terms go where they were used."""
    done: list[Piece] = []
    for piece in found:
        last = done[-1] if done else None
        if last and piece.terms and not piece.html:
            done[-1] = replace(last, terms=last.terms + piece.terms)
        elif last and last.leads and not piece.asks and not piece.tool:
            both = _joined(last, piece)
            if (both.words <= WORDS * _MORE and both.lines <= LINES * _MORE) or not piece.words:
                done[-1] = both
            else:
                done.append(piece)
        else:
            done.append(piece)
    return done


def _joined(one: Piece, other: Piece) -> Piece:
    return Piece(
        one.html + other.html,
        one.words + other.words,
        one.lines + other.lines,
        leads=other.leads,
        asks=one.asks,
        hidden=one.hidden,
        tool=one.tool,
        terms=one.terms + other.terms,
    )


def _measured(html: str) -> Piece:
    text = plain(html)
    parts = (plain(part) for part in _PART.split(html))
    lines = sum(math.ceil(len(part) / _LINE) for part in parts)
    return Piece(html, len(text.split()), lines, leads=text.endswith(":"))


def _height(table: LexborNode) -> int:
    """Return the lines of a table, whose columns share the width."""
    return sum(
        max((math.ceil(len(cell) * len(row) / _LINE) or 1 for cell in row), default=1)
        for row in rows(table)
    )
