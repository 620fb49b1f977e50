"""How the signs of one side of a sum hang together, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal, DecimalException
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kembar.sums.signs import Sign

MOST = 40  # signs of one side of a sum
_LABEL, _UNITS = 3, 5  # words before and after a number within a sum


@dataclass(frozen=True, slots=True)
class Operand:
    """A number, the words before it that name it, and those after it that it counts.

    `alone` when it stands in brackets by itself, as accounts write what is taken away.
    """

    number: Sign
    labels: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    minus: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Worked:
    """What an operator makes of its two sides."""

    sign: Sign
    left: Node
    right: Node


Node = Operand | Worked


def operands(node: Node) -> Iterator[Operand]:
    """Yield the operands from left to right."""
    if isinstance(node, Operand):
        yield node
    else:
        yield from operands(node.left)
        yield from operands(node.right)


def steps(node: Node) -> Iterator[Worked]:
    """Yield the operations."""
    if isinstance(node, Worked):
        yield node
        yield from steps(node.left)
        yield from steps(node.right)


def worth(node: Node, read: Callable[[Operand], Decimal], *, relative: bool) -> Decimal | None:
    """Return what a side comes to, None where it divides by zero.

    `read` says how much an operand is. When `relative`, a percentage that is added or taken away
    is one of what it is added to or taken from.
    """
    try:
        return _worth(node, read, relative=relative)
    except DecimalException:
        return None


def _worth(node: Node, read: Callable[[Operand], Decimal], *, relative: bool) -> Decimal:
    if isinstance(node, Operand):
        return -read(node) if node.minus else read(node)
    left = _worth(node.left, read, relative=relative)
    right = _worth(node.right, read, relative=relative)
    if relative and node.sign.kind in {"+", "-"} and _is_percent(node.right):
        right *= 1 if _is_percent(node.left) else left
    match node.sign.kind:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
    return left / right


def _is_percent(node: Node) -> bool:
    return all(one.number.unit == "%" for one in operands(node))


def parsed(signs: Sequence[Sign], *, loose: bool = False) -> tuple[Node, int] | None:
    """Return a side that begins with its first sign, and how many signs it takes.

    There are MOST signs at most. It must take them all unless it is `loose`; None where it is no
    sum or number.
    """
    found = _added(signs, 0, first=True)
    if found is None or (not loose and found[1] < len(signs)):
        return None
    return found


def _added(signs: Sequence[Sign], place: int, *, first: bool) -> tuple[Node, int] | None:
    return _joined(signs, place, "+-", _multiplied, first=first)


def _multiplied(signs: Sequence[Sign], place: int, *, first: bool) -> tuple[Node, int] | None:
    return _joined(signs, place, "*/", _operand, first=first)


def _joined(
    signs: Sequence[Sign], place: int, kinds: str, part: Callable[..., tuple[Node, int] | None],
    *, first: bool,
) -> tuple[Node, int] | None:  # fmt: skip
    found = part(signs, place, first=first)
    while found and found[1] < len(signs) and signs[found[1]].kind in kinds:
        left, at = found
        right = part(signs, at + 1, first=False)
        if right is None:
            break
        found = Worked(signs[at], left, right[0]), right[1]
    return found


def _operand(signs: Sequence[Sign], place: int, *, first: bool) -> tuple[Node, int] | None:
    minus = first and _kind(signs, place) == "-" and _is_beside(signs, place)
    place += minus
    if _kind(signs, place) == "(" and not minus:
        inner = _added(signs, place + 1, first=True)
        closed = inner is not None and _kind(signs, inner[1]) == ")"
        if inner is None or not closed:
            return None
        node = inner[0]
        return replace(node, alone=True) if isinstance(node, Operand) else node, inner[1] + 1
    labels = _words(signs, place, 0 if minus else _LABEL)
    place += len(labels)
    if _kind(signs, place) != "number":
        return None
    units = _words(signs, place + 1, _UNITS)
    return Operand(signs[place], labels, units, minus), place + 1 + len(units)


def _kind(signs: Sequence[Sign], place: int) -> str:
    return signs[place].kind if place < len(signs) else ""


def _is_beside(signs: Sequence[Sign], place: int) -> bool:
    """Return whether nothing stands between a minus and its number."""
    return place + 1 < len(signs) and signs[place].end == signs[place + 1].start


def _words(signs: Sequence[Sign], place: int, most: int) -> tuple[str, ...]:
    end = place
    while end - place < most and _kind(signs, end) == "word":
        end += 1
    return tuple(sign.text for sign in signs[place:end])
