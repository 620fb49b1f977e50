"""How a fault is put into a page: a line rewritten on one side, or a passage set into both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.lines import twin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from tests.faults.hub import Hub
    from tests.faults.lines import Line

NONE: frozenset[str] = frozenset()
# Where nothing is said: addresses, code, quotations, HTML and the ids of headings.
_SILENT = re.compile(r"\]\([^)]*\)|`[^`]*`|\"[^\"]*\"|<[^>]*>|\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault, the rules of which one must name it, and how it is put into the hub.

    `recall` is the least share that is found; below 1 only where the reader alone can tell.
    """

    name: str
    rules: frozenset[str]
    inject: Callable[[Random, Hub], Fault]
    recall: float = 1.0


def rules(rule: str | frozenset[str]) -> frozenset[str]:
    """Return one rule's id, or several, as a set."""
    return frozenset({rule}) if isinstance(rule, str) else rule


def pick(
    dice: Random,
    hub: Hub,
    *sorts: str,
    where: str = "",
    language: str = "",
    fits: Callable[[Line], bool] = lambda _: True,
) -> Line:
    """Return a line of some sorts on a random page; `where` must match in what it says."""
    pattern = re.compile(where)
    found: dict[str, list[Line]] = {}
    for line in hub.lines(language):
        if line.sort in sorts and pattern.search(line.text) and fits(line):
            found.setdefault(line.path, []).append(line)
    return dice.choice(found[dice.choice(sorted(found))])


def here(*lines: Line) -> frozenset[tuple[str, int]]:
    """Return the places of lines."""
    return frozenset((line.path, line.number) for line in lines)


def both(path: str, *numbers: int) -> frozenset[tuple[str, int]]:
    """Return the places of line numbers in both pages, which have the same lines."""
    return frozenset((side, number) for side in (path, twin(path)) for number in numbers)


def put(hub: Hub, path: str, first: int, last: int, new: Sequence[str]) -> dict[str, str]:
    """Return a page with the lines from `first` to `last` replaced."""
    written = hub.texts[path].split("\n")
    written[first - 1 : last] = new
    return {path: "\n".join(written)}


def rewritten(hub: Hub, line: Line, *new: str) -> dict[str, str]:
    """Return the page with other lines in the place of one."""
    return put(hub, line.path, line.number, line.number, new)


def changed(  # noqa: PLR0913
    name: str,
    rule: str | frozenset[str],
    sorts: Sequence[str],
    old: str,
    new: str | Callable[[Random, re.Match[str]], str],
    *,
    language: str = "",
    anywhere: bool = False,
    alone: bool = False,
    also: frozenset[str] = NONE,
    recall: float = 1.0,
) -> Kind:
    """Return the kind that rewrites one match of a pattern in a line of one page.

    `anywhere` also in addresses and code; `alone` when the place in the twin is no place for it.
    """

    def spots(line: Line) -> list[re.Match[str]]:
        silent = [] if anywhere else [one.span() for one in _SILENT.finditer(line.text)]
        return [
            match
            for match in re.finditer(old, line.text)
            if not any(start < match.end() and match.start() < end for start, end in silent)
        ]

    def inject(dice: Random, hub: Hub) -> Fault:
        line = pick(
            dice, hub, *sorts, where=old, language=language, fits=lambda one: bool(spots(one))
        )
        match = dice.choice(spots(line))
        text = match.expand(new) if isinstance(new, str) else new(dice, match)
        text = f"{line.text[: match.start()]}{text}{line.text[match.end() :]}"
        return Fault(
            rewritten(hub, line, text),
            here(line) if alone else both(line.path, line.number),
            also,
        )

    return Kind(name, rules(rule), inject, recall)


def passage(  # noqa: PLR0913
    name: str,
    rule: str | frozenset[str],
    good: str | tuple[str, str],
    bad: str | tuple[str, str],
    at: int | None = None,
    *,
    side: str = "",
    files: dict[str, str] | None = None,
    also: frozenset[str] = NONE,
    recall: float = 1.0,
) -> Kind:
    """Return the kind that sets a passage into both pages of a pair, with a fault in one.

    `good` and `bad` are the same in both languages, or Indonesian and English. `at` is the line
    of the fault in the bad passage; without it any line of either passage is right.
    """
    goods = (good, good) if isinstance(good, str) else good
    bads = (bad, bad) if isinstance(bad, str) else bad

    def inject(dice: Random, hub: Hub) -> Fault:
        line = gap(dice, hub, side)
        which = 0 if line.language == "id" else 1
        own, other = bads[which].split("\n"), goods[1 - which].split("\n")
        changes = put(hub, line.path, line.number, line.number, ["", *own, ""])
        changes |= put(hub, line.twin, line.number, line.number, ["", *other, ""])
        places = (
            both(line.path, *range(line.number, line.number + max(len(own), len(other)) + 1))
            if at is None
            else frozenset({(line.path, line.number + at)})
        )
        # A number that is planted rests on nothing, and money in a story is a claim.
        noise = also | {"number-unfounded", "story-claim"}
        return Fault({**(files or {}), **changes}, places, noise)

    return Kind(name, rules(rule), inject, recall)


def gap(dice: Random, hub: Hub, language: str = "") -> Line:
    """Return an empty line between paragraphs, where anything may be set into a page."""
    known = {(line.path, line.number): line for line in hub.lines(language)}

    def fits(line: Line) -> bool:
        above = known.get((line.path, line.number - 1))
        below = known.get((line.path, line.number + 1))
        return (
            above is not None
            and above.sort in {"heading", "paragraph"}
            and below is not None
            and below.sort in {"heading", "paragraph"}
        )

    return pick(dice, hub, "blank", language=language, fits=fits)
