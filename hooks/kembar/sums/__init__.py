"""Whether the sums that a text writes out are right: `Rp120.000 × 12% = Rp14.400`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from kembar.sums.doubt import is_doubtful
from kembar.sums.equations import equations
from kembar.sums.reading import agrees, value
from kembar.sums.tree import operands
from kembar.values.data import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from kembar.model import Page, Prose
    from kembar.sums.equations import Equation

__all__ = ["Sum", "sums", "written_sums"]


# Sums that are read in one paragraph; each takes a millisecond or two where it is wrong.
_MOST = 500
_ROUNDED = re.compile(r"\b\w{0,4}bulat|\bround", re.IGNORECASE)
# "Selalu bulatkan ke atas": a whole number may then be the next one up.
_UP = re.compile(r"\bke atas\b|\bround\w*\s(?:\w+\s)?up\b|\bnext whole\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sum:
    """A written sum, the line of its result, what is to be said of it, and what it comes to.

    `numbers` are the unit and amount of each number in it. Where it may mean something else than
    it seems to, and is not right as it stands, it is unknown.
    """

    written: str
    line: int
    verdict: Literal["right", "wrong", "unknown"]
    worth: str
    numbers: tuple[tuple[str, Decimal], ...]


def written_sums(page: Page) -> Iterator[Sum]:
    """Yield the sums of a page's text and of the data above it."""
    for proses in (tuple(texts(page)), *(section.prose for section in page.sections)):
        up = any(_UP.search(prose.text) for prose in proses)
        intro = ""
        for prose in proses:
            yield from sums(prose, page.language, intro, up=up)
            if prose.tag == "p":
                intro = prose.text if prose.text.rstrip().endswith(":") else ""


def sums(prose: Prose, language: str, intro: str = "", *, up: bool = False) -> Iterator[Sum]:
    """Yield the sums of a text.

    `intro` is the text that leads to it, as to the items of a list; `up` when the text around it
    says that numbers are rounded up.
    """
    text = prose.text
    rounded = _ROUNDED.search(text) is not None
    for one in islice(equations(text, language), _MOST):
        verdict: Literal["right", "wrong", "unknown"] = "right"
        if not agrees(one, rounded=rounded, up=up):
            verdict = "unknown" if is_doubtful(one, text, language, intro) else "wrong"
        line = prose.line_at(next(operands(one.right)).number.start)
        written = " ".join(text[one.start : one.end].split())
        yield Sum(written, line, verdict, value(one, language), tuple(_numbers(one)))


def _numbers(one: Equation) -> Iterator[tuple[str, Decimal]]:
    for side in (one.left, one.right):
        for operand in operands(side):
            yield operand.number.unit, operand.number.number
