"""Markdown text in, a page with source lines out. Nothing outside this package knows Markdown."""

from __future__ import annotations

import re
from itertools import islice

from kembar.model import Page
from kembar.parse import marks, render
from kembar.parse.front_matter import front_matter
from kembar.parse.outline import outline
from kembar.parse.waivers import waivers

__all__ = ["TooHeavy", "page"]

# Python-Markdown takes time with the square of the brackets of one paragraph that are open at once:
# 2,000 of them half a second, 8,000 nine seconds. Likewise for headings, rules, boxes, tabs,
# short forms and meanings without an empty line between, and for quotes and lists within each
# other, from 500 on. No page that a person wrote has a tenth of that.
_MOST_OPEN = 1_000
_BRACKETS = ("[]", "()", "<>")
_MOST_IN_A_BLOCK = (
    (500, re.compile(r"^[ ]{0,3}(?:\#|-{3}|={3}|!!!|\?{3}|:[ ]|\*\[)", re.MULTILINE)),
    (500, re.compile(r">(?=[ ]?>)|\d\.[ ](?=\d+\.[ ])|\[\^")),
    # Each makes a copy of the whole block: 10,000 of them take four seconds, 50,000 minutes.
    (10_000, re.compile(r"\*+|_+|`+|[\[<&\\]|[ ]{2}\n")),
)
# Tabs and fences likewise make a copy of the whole page.
_MOST_ON_A_PAGE = (5_000, re.compile(r"^[ ]*(?:===[!+]*[ ]|`{3}|~{3})", re.MULTILINE))
# Tags within each other take the HTML parser time with the square of their number as well: 5,000
# of them a tenth of a second, 100,000 more than a minute.
_MOST_TAGS = 5_000
_TAGS = re.compile(r"<(/?)[a-zA-Z]")
_BLOCKS = re.compile(r"\n[ \t]*\n")


class TooHeavy(ValueError):  # noqa: N818 — named for what it says of the text
    """The text would keep the renderer busy for minutes or break it; `line` is where."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def page(text: str, path: str) -> Page:
    """Return the page; raises TooHeavy on text that no renderer gets through.

    `path` begins with the language folder, as in `id/pelajaran/target.md`.
    """
    data, body = front_matter(text)
    _refuse_heavy(body)
    try:
        html = render.html(marks.mark(body))
    except RecursionError as error:
        raise TooHeavy(1) from error
    lines = text.split("\n")
    sections, ids = outline(html, lines)
    language, _, name = path.partition("/")
    return Page(
        path, language, name, data, sections, ids, waivers=tuple(waivers(html, lines, path))
    )


def _refuse_heavy(body: str) -> None:
    if _is_light(body):
        return
    depth = 0
    for tag in _TAGS.finditer(body):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _MOST_TAGS:
            raise TooHeavy(_line(body, tag.start()))
    start = 0
    for end in [*(match.end() for match in _BLOCKS.finditer(body)), len(body)]:
        for most, pattern in _MOST_IN_A_BLOCK:
            if len(pattern.findall(body, start, end)) > most:
                raise TooHeavy(_line(body, start))
        if any(_deepest(body[start:end], pair) > _MOST_OPEN for pair in _BRACKETS):
            raise TooHeavy(_line(body, start))
        start = end
    most, pattern = _MOST_ON_A_PAGE
    for copied in islice(pattern.finditer(body), most, most + 1):
        raise TooHeavy(_line(body, copied.start()))


def _line(body: str, place: int) -> int:
    return body.count("\n", 0, place) + 1


def _is_light(body: str) -> bool:
    """Return whether the whole page holds less than one of its blocks may."""
    return all(body.count(pair[0]) <= _MOST_OPEN for pair in _BRACKETS) and all(
        len(body) <= most or len(pattern.findall(body)) <= most
        for most, pattern in (*_MOST_IN_A_BLOCK, _MOST_ON_A_PAGE)
    )


def _deepest(block: str, pair: str) -> int:
    """Return how many brackets of a kind are open at once, at most."""
    if block.count(pair[0]) <= _MOST_OPEN:
        return 0
    deepest = depth = 0
    for sign in re.findall(f"[{re.escape(pair)}]", block):
        depth = depth + 1 if sign == pair[0] else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest
