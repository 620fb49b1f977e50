"""How a waiver is written: `<!-- allow RULE: reason (owner, until 2027-03-01) -->`."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from kembar.ledger import day
from kembar.model import Place, Waiver
from kembar.parse import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A rule's name has a hyphen or is followed by a colon: "allow the reader a pause" waives nothing.
_WAIVER = re.compile(
    r"allow\s+(?P<rule>[\w-]+(?=\s*:)|\w+(?:-\w+)+)\s*:?\s*(?P<rest>.*)", re.IGNORECASE
)
_REST = re.compile(
    r"(?P<reason>.*?)\s*(?:\((?P<owner>[^()]*?)\s*(?:\buntil\s+(?P<day>[^()]*))?\))?"
)
_COMMENTS = re.compile(r"<!--.*?-->")


def waivers(html: str, source: Sequence[str], path: str) -> Iterator[Waiver]:
    """Yield the waivers of marked HTML. A comment in a code block is text, and waives nothing."""
    if "<!--" not in html:
        return
    line, place = 1, 0
    whole, begins = "\n".join(source), [0, *accumulate(len(text) + 1 for text in source)]
    body = LexborHTMLParser(f"<body>{html}").body
    for node in body.traverse(include_text=True) if body else ():
        if not node.is_comment_node:
            seen = node.text_content if node.tag == "-text" else " ".join(map(str, node.attributes))
            line = next((one for one, _ in reversed(marks.split(seen or "")) if one), line)
            # In an example it is text, but stands in the source all the same.
            for example in _COMMENTS.findall(marks.unmark(seen or "")):
                place = _end(whole, example, max(place, begins[line - 1]), place)
            continue
        comment = marks.unmark(node.html or "")
        place = _end(whole, comment, max(place, begins[line - 1]), place)
        if found := _WAIVER.fullmatch(" ".join(comment[4:-3].split())):
            begin = bisect_left(begins, place)
            yield _waiver(found, source, Place(path, begin), begin + comment.count("\n"))


def _end(whole: str, comment: str, start: int, otherwise: int) -> int:
    """Return where the first line of a comment ends that stands at or after a start."""
    first = comment.split("\n", maxsplit=1)[0].rstrip()
    found = whole.find(first, start)
    return found + len(first) if found >= 0 else otherwise


def _waiver(found: re.Match[str], source: Sequence[str], place: Place, end: int) -> Waiver:
    rest = _REST.fullmatch(found["rest"].strip())
    reason, owner, until = rest.groups(default="") if rest else ("", "", "")
    first, last = place.line, end
    before, after = source[first - 1].partition("<!--")[0], source[end - 1].rpartition("-->")[2]
    if not (before + after).strip() or _is_bare(source[first - 1]):
        first, last = _block(source, end)
    return Waiver(
        place,
        found["rule"],
        reason,
        owner.strip().removesuffix(",").rstrip(),
        day(until.strip()),
        place.path,
        first,
        last,
    )


def _block(source: Sequence[str], end: int) -> tuple[int, int]:
    """Return the first and last line of the block below a line, past empty lines and comments."""
    first = end + 1
    while first < len(source) and _is_bare(source[first - 1]):
        first += 1
    last = first
    while last < len(source) and source[last].strip():
        last += 1
    return first, last


def _is_bare(line: str) -> bool:
    """Return whether a line is empty but for comments."""
    return not _COMMENTS.sub("", line).strip()
