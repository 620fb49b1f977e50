"""Which written sums a text holds: what stands on the two sides of each equals sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kembar.sums.signs import Sign, signs
from kembar.sums.tree import MOST, Node, Worked, operands, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Without one of these there is no sum.
_OPERATOR = re.compile(r"[+\u00d7\u00f7\u2212\u2715\u2716]|(?<=\s)[-\u2013*xX/:](?=\s)")
# What a clause may go on after: "Rp1.000, Rp2.000 + Rp3.000".
_GOES_ON = frozenset(",()")


@dataclass(frozen=True, slots=True)
class Equation:
    """A side that is worked out, where it begins, and what is written after its equals sign.

    `lead` are the signs before it in the same clause, and the one that the clause goes on after;
    `tail` are those after it. `cuts` are what may be meant instead of `left`: the sum behind a
    colon or a dash. It is `about` when it need not be exact, `loose` when there is no equals sign
    but the word for about, and `later` when another result stands before this one.
    """

    left: Node
    right: Node
    start: int
    lead: tuple[Sign, ...]
    tail: tuple[Sign, ...]
    cuts: tuple[Node, ...] = ()
    about: bool = False
    loose: bool = False
    later: bool = False

    @property
    def end(self) -> int:
        """Return where it ends."""
        return [one.number.end for one in operands(self.right)][-1]


def equations(text: str, language: str) -> Iterator[Equation]:
    """Yield the sums of a text that are written with their results."""
    if not _OPERATOR.search(text):
        return
    found = _joined(text, signs(text, language))
    if any(sign.kind == "=" for sign in found):
        for lead, run in _runs(found):
            yield from _of_run(lead, run)


def _joined(text: str, found: Sequence[Sign]) -> list[Sign]:
    """Return the signs with "about" as an equals sign where no other stands before it."""
    joined: list[Sign] = []
    for place, sign in enumerate(found):
        last = joined[-1] if joined else None
        after = found[place + 1].kind if place + 1 < len(found) else ""
        if sign.kind == "about" and last and last.kind != "=" and after == "number":
            if last.text == ",":
                joined.pop()
            joined.append(replace(sign, kind="=", sure=False))
        elif (
            sign.kind == "number" and last and last.kind == "number"
            and "\n" in text[last.end : sign.start]
        ):  # fmt: skip
            joined += [Sign("stop", "\n", sign.start, sign.start), sign]
        else:
            joined.append(sign)
    return joined


def _runs(found: Sequence[Sign]) -> Iterator[tuple[tuple[Sign, ...], list[Sign]]]:
    """Yield the stretches that a sum can stand in, each with the sign that it goes on after."""
    ends = {place for place, sign in enumerate(found) if sign.kind == "stop"}
    ends |= _open_brackets(found, ends)
    lead: tuple[Sign, ...] = ()
    run: list[Sign] = []
    for place, sign in enumerate(found):
        if place not in ends:
            run.append(sign)
            continue
        yield lead, run
        goes_on = sign.text in _GOES_ON and all(one.kind != "=" for one in run)
        lead, run = tuple(run[-1:]) if goes_on else (), []
    yield lead, run


def _open_brackets(found: Sequence[Sign], ends: set[int]) -> set[int]:
    """Return the brackets that are closed in another stretch, and those around an equals sign."""
    loose: set[int] = set()
    opened: list[int] = []
    known = 0  # how many of the opened ones are loose already
    for place, sign in enumerate(found):
        if place in ends or sign.kind == "=":
            loose.update(opened[known:])
            if place in ends:
                opened.clear()
            known = len(opened)
        elif sign.kind == "(":
            opened.append(place)
        elif sign.kind == ")":
            if not opened or opened.pop() in loose:
                loose.add(place)
            known = min(known, len(opened))
    return loose.union(opened)


def _of_run(lead: tuple[Sign, ...], run: Sequence[Sign]) -> Iterator[Equation]:
    marks = [place for place, sign in enumerate(run) if sign.kind == "="]
    left: Equation | None = None
    start = 0
    for mark, end in zip([None, *marks], [*marks, len(run)], strict=True):
        side = run[start:end]
        start = end + 1
        whole = False
        if mark is not None:
            skipped = int(bool(side) and side[0].kind == "about")
            found = parsed(side[skipped : skipped + MOST], loose=True)
            if found:
                right, taken = found
                whole = skipped + taken == len(side)
                about = bool(skipped) or run[mark].text != "="
                if left:
                    yield replace(
                        left, right=right, tail=tuple(side[skipped + taken :]),
                        about=about, loose=not run[mark].sure,
                    )  # fmt: skip
                # "4 × 5 = 20 area = 400" goes on with something else.
                if whole and left and not isinstance(right, Worked) and not right.units:
                    left = replace(left, later=True)
                    continue
        left = _left(lead if mark is None else (), side)


def _left(lead: tuple[Sign, ...], side: Sequence[Sign]) -> Equation | None:
    """Return the longest sum that ends a side."""
    sums = [
        (place, found[0])
        for place, sign in enumerate(side)
        if place >= len(side) - MOST
        and sign.kind in {"number", "("}
        and (found := parsed(side[place:]))
        and isinstance(found[0], Worked)
    ]
    if not sums:
        return None
    (first, left), *others = sums
    cuts = (node for place, node in others if not side[place - 1].sure)
    return Equation(left, left, side[first].start, (*lead, *side[:first]), (), tuple(cuts))
