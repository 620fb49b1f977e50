"""What one page of a pair has and its twin has not, or has otherwise: headings, lists, tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.lines import twin
from tests.faults.plant import NONE, Kind, both, changed, passage, pick, put, rewritten

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.faults.hub import Hub
    from tests.faults.lines import Line

_BELOW = {"heading", "title", "fence"}


def _run(hub: Hub, line: Line, *sorts: str) -> tuple[int, int]:
    """Return the first and the last of the lines of some sorts around a line."""
    own = hub.lines_of(line.path)
    first = last = line.number
    while own[first - 2].sort in sorts:
        first -= 1
    while last < len(own) and own[last].sort in sorts:
        last += 1
    return first, last


def _section(hub: Hub, line: Line) -> tuple[int, int]:
    own = hub.lines_of(line.path)
    last = next(
        (one.number - 1 for one in own if one.number > line.number and one.sort == "heading"),
        len(own),
    )
    return line.number, last


def _block(  # noqa: PLR0913, PLR0917
    name: str, rule: str, sorts: tuple[str, ...], change: Callable[[list[str]], list[str]],
    least: int = 1, fits: Callable[[list[str]], bool] = lambda _: True,
) -> Kind:  # fmt: skip
    """Return the kind that changes all lines of a list or table at once."""

    def inject(dice: Random, hub: Hub) -> Fault:
        def is_long(line: Line) -> bool:
            first, last = _run(hub, line, *sorts)
            block = hub.texts[line.path].split("\n")[first - 1 : last]
            return len(block) >= least and fits(block)

        line = pick(dice, hub, *sorts, fits=is_long)
        first, last = _run(hub, line, *sorts)
        old = hub.texts[line.path].split("\n")[first - 1 : last]
        # Named at the block, or at the heading above where the page lacks it.
        above = max(
            one.number
            for one in hub.lines_of(line.path)
            if one.number < first and one.sort in _BELOW
        )
        places = both(line.path, above, *range(first, last + 1))
        return Fault(put(hub, line.path, first, last, change(old)), places)

    return Kind(name, frozenset({rule}), inject)


def _heading(
    name: str, rule: str, new: Callable[[Line], list[str]], also: frozenset[str] = NONE
) -> Kind:
    def inject(dice: Random, hub: Hub) -> Fault:
        line = pick(dice, hub, "heading", where=r"\{ #")
        return Fault(rewritten(hub, line, *new(line)), both(line.path, line.number), also)

    return Kind(name, frozenset({rule}), inject)


def _section_lost(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "heading", where=r"\{ #")
    first, last = _section(hub, line)
    return Fault(put(hub, line.path, first, last, []), frozenset({(twin(line.path), line.number)}))


def _sections_swapped(dice: Random, hub: Hub) -> Fault:
    def has_next(line: Line) -> bool:
        _, last = _section(hub, line)
        following = hub.lines_of(line.path)[last:]
        return bool(following) and following[0].text.startswith("## ")

    line = pick(dice, hub, "heading", where=r"^## .*\{ #", fits=has_next)
    first, last = _section(hub, line)
    _, end = _section(hub, hub.lines_of(line.path)[last])
    written = hub.texts[line.path].split("\n")
    new = [*written[last:end], *written[first - 1 : last]]
    return Fault(
        put(hub, line.path, first, end, new),
        both(line.path, first, last + 1, first + end - last),
    )


def _section_added(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "heading", where=r"\{ #")
    return Fault(
        rewritten(hub, line, "## ILO dan Evermos { #ilo-dan-evermos }", "", line.text),
        frozenset({(line.path, line.number)}),
    )


def _paragraph_lost(dice: Random, hub: Hub) -> Fault:
    line = pick(
        dice,
        hub,
        "paragraph",
        fits=lambda one: (
            len(one.text.split()) > 30
            and not _is_beside_text(hub, one)
            and sum(each.sort == "paragraph" for each in hub.lines_of(one.path)) > 1
        ),
    )
    return Fault(
        put(hub, line.path, line.number, line.number + 1, []),
        frozenset({(line.twin, line.number)}),
    )


def _is_beside_text(hub: Hub, line: Line) -> bool:
    own = hub.lines_of(line.path)
    return own[line.number - 2].sort != "blank" or own[line.number % len(own)].sort != "blank"


def _term_lost(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "term", where=r"\{ #")
    return Fault(
        put(hub, line.path, line.number, line.number + 2, []),
        frozenset({(line.twin, line.number)}),
    )


def _cells(block: list[str]) -> list[str]:
    return [f"{line.rstrip('|').rpartition('|')[0]}|" for line in block]


_TABLE = ("header", "rule", "row")

KINDS = (
    _heading("a heading that became a bold line", "heading-outline", lambda one: [f"**{one.text.split(' ', 1)[1].partition(' { #')[0]}**"]),
    _heading("a heading one level deeper", "heading-outline", lambda one: [f"#{one.text}"]),
    _heading("a heading without its id", "heading-ids", lambda one: [one.text.partition(" { #")[0]]),
    _heading("a heading with another id", "heading-ids", lambda one: [one.text.replace("{ #", "{ #bagian-")]),
    _heading("an id with a letter changed", "heading-ids", lambda one: [re.sub(r"\w \}", "x }", one.text)]),
    _heading("a heading twice", "duplicate-id", lambda one: [one.text, "", one.text], frozenset({"heading-outline"})),
    Kind("a section that its twin lacks", frozenset({"heading-outline"}), _section_lost),
    Kind("two sections that changed places", frozenset({"heading-outline"}), _sections_swapped),
    Kind("a heading that only one page has", frozenset({"heading-outline"}), _section_added),
    Kind("a paragraph that its twin lacks", frozenset({"paragraph-parity"}), _paragraph_lost),
    Kind("a term that its twin lacks", frozenset({"list-parity"}), _term_lost),
    changed("a term with another id", "list-parity", ("term",), r"\{ #(\w)", r"{ #istilah-\1", anywhere=True),
    _block("an item that its twin lacks", "list-parity", ("item",), lambda old: old[:-1], 2),
    _block("an item too many", "list-parity", ("item",), lambda old: [*old, "- ILO"]),
    _block("a list that its twin lacks", "list-parity", ("item",), lambda _: [], 2),
    _block("a list with numbers for bullets", "list-parity", ("item",), lambda old: [re.sub(r"^[-*] ", "1. ", one) for one in old], 2, lambda block: block[0].startswith("- ")),
    _block("two items in one line", "list-parity", ("item",), lambda old: [f"{old[0]} {old[1][2:]}", *old[2:]], 2),
    _block("a list glued to the line above", "list-parity", ("item",), lambda old: ["ILO:", *old], 2),
    _block("a row that its twin lacks", "table-parity", _TABLE, lambda old: [*old[:-2], old[-1]], 4),
    _block("a row twice", "table-parity", _TABLE, lambda old: [*old, old[-1]], 3),
    _block("a table that its twin lacks", "table-parity", _TABLE, lambda _: [], 3),
    _block("a column that its twin lacks", "table-parity", _TABLE, _cells, 3),
    _block("a table without the line below its head", "table-parity", _TABLE, lambda old: [old[0], *old[2:]], 3),
    _block("a task list without boxes", "task-parity", ("task",), lambda old: [one.replace("[ ] ", "").replace("[x] ", "") for one in old], 2),
    _block("a task that its twin lacks", "list-parity", ("task",), lambda old: old[1:], 2),
    changed("a task ticked on one page", "task-parity", ("task",), r"\[ \]", "[x]", anywhere=True),
    changed("a box of another type", "admonition-parity", ("box",), r"(?<=!!! )\w+", "danger", anywhere=True),
    passage("a box that its twin lacks", "admonition-parity", "!!! danger\n    ILO", "", None),
    passage("a box that became text", "admonition-parity", "!!! warning\n    ILO", "ILO", None),
    passage("a box with a mark lost", "admonition-parity", '!!! tip "ILO"\n    Evermos', '!! tip "ILO"\n    Evermos', None),
    passage("a block of code that its twin lacks", "code-parity", "```bash\nmake check\n```", "", None),
    passage("a block of code in another language", "code-parity", "```bash\nmake check\n```", "```python\nmake check\n```", None),
    passage("a command that differs", "code-text", "```bash\nmake check\n```", "```bash\nmake serve\n```", None),
    passage("a tab that its twin lacks", "tab-parity", '=== "A"\n    ILO\n\n=== "B"\n    Evermos', '=== "A"\n    ILO', None),
    passage("a set of tabs that its twin lacks", "tab-parity", '=== "A"\n    ILO\n\n=== "B"\n    Evermos', "", None),
    passage("a footnote that its twin lacks", "footnote-parity", "ILO[^ilo].\n\n[^ilo]: Evermos", "ILO.", None),
    passage("a footnote without its text", "footnote-parity", "ILO[^ilo].\n\n[^ilo]: Evermos", "ILO[^ilo].", None),
    passage("an image that its twin lacks", "image-parity", "ILO: ![ILO](/assets/ilo.png)", "ILO:", None, files={"assets/ilo.png": "x"}),
    passage("another image than in the twin", "image-parity", "![ILO](/assets/ilo.png)", "![ILO](/assets/oji.png)", None, files={"assets/ilo.png": "x", "assets/oji.png": "y"}),
    passage("an image without words", "image-alt-missing", "![ILO](/assets/ilo.png)", "![](/assets/ilo.png)", 1, files={"assets/ilo.png": "x"}),
)  # fmt: skip
