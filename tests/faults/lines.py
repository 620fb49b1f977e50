"""The lines of the hub's pages by what they are, to choose one at random."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE = re.compile(r"`{3,}|~{3,}")
# What a line begins with, and what it is then called.
_SORTS = (
    ("title", re.compile(r"# ")),
    ("heading", re.compile(r"#{2,6} ")),
    ("task", re.compile(r"[-*] \[[ x]\] ")),
    ("item", re.compile(r"(?:[-*]|\d+\.) ")),
    ("rule", re.compile(r"\|[\s:|-]+\|$")),
    ("row", re.compile(r"\|")),
    ("box", re.compile(r"(?:!!!|\?\?\?\+?) ")),
    ("boxed", re.compile(r" {4}\S")),
    ("definition", re.compile(r": {3}")),
    ("html", re.compile(r"<(?!http)")),
    ("quotation", re.compile(r">")),
    ("blank", re.compile(r"$")),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its path below docs, its 1-based number, and what it is."""

    path: str
    number: int
    text: str
    sort: str

    @property
    def language(self) -> str:
        """Return the language of its page."""
        return self.path[:2]

    @property
    def twin(self) -> str:
        """Return the path of the twin of its page."""
        return twin(self.path)


def twin(path: str) -> str:
    """Return the path of the same page in the other language."""
    return f"{'en' if path.startswith('id/') else 'id'}{path[2:]}"


def lines(path: str, text: str) -> Iterator[Line]:
    """Yield the lines of a page."""
    written = text.split("\n")
    data, fence = written[0] == "---", ""
    for number, (line, below) in enumerate(zip(written, [*written[1:], ""], strict=True), start=1):
        opened = _FENCE.match(line)
        if data:
            sort = "fence" if line == "---" else "data"
            data = not (line == "---" and number > 1)
        elif fence or opened:
            sort = "code"
            fence = "" if opened and fence else fence or "`"
        else:
            sort = next((name for name, begin in _SORTS if begin.match(line)), "paragraph")
        if sort == "row" and re.match(r"\|[\s:|-]+\|$", below):
            sort = "header"
        elif sort == "paragraph" and below.startswith(":   "):
            sort = "term"
        yield Line(path, number, line, sort)
