"""Whole files: missing, misplaced, empty, swapped or damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.lines import Line, twin
from tests.faults.plant import Kind, gap, pick, put

if TYPE_CHECKING:
    from random import Random

    from tests.faults.hub import Hub


# The page may have been one that the search offers, or the only one with a word of it.
_SEARCH = frozenset({"search-words"})


def _page(dice: Random, hub: Hub, language: str = "", least: int = 1500) -> Line:
    return pick(
        dice, hub, "title", language=language,
        fits=lambda one: len(hub.texts[one.path]) > least and not one.path.endswith(("istilah.md", "sumber.md")),
    )  # fmt: skip


def _translation_removed(dice: Random, hub: Hub) -> Fault:
    line = _page(dice, hub, "en")
    return Fault({line.path: None}, frozenset({(line.twin, 1)}), _SEARCH)


def _original_removed(dice: Random, hub: Hub) -> Fault:
    line = _page(dice, hub, "id")
    return Fault({line.path: None}, frozenset({(line.twin, 1)}), frozenset({"nav-page"}) | _SEARCH)


def _translation_renamed(dice: Random, hub: Hub) -> Fault:
    line = _page(dice, hub, "en")
    new = line.path.replace(".md", "-baru.md")
    return Fault(
        {line.path: None, new: hub.texts[line.path]},
        frozenset({(line.twin, 1)}),
        # An overview under another name is a page of another kind.
        frozenset({"orphan-page", "front-matter-schema"}) | _SEARCH,
    )


def _outside(dice: Random, hub: Hub) -> Fault:
    line = _page(dice, hub)
    path = f"catatan-{dice.randrange(100)}.md"
    return Fault({path: hub.texts[line.path]}, frozenset({(path, 1)}))


def _two_letters(dice: Random, hub: Hub) -> Fault:
    line = _page(dice, hub)
    path = f"{dice.choice(['qa', 'tv', 'ui', 'hr'])}/catatan-{dice.randrange(100)}.md"
    return Fault({path: hub.texts[line.path]}, frozenset({(path, 1)}))


def _emptied(dice: Random, hub: Hub) -> Fault:
    line = _page(dice, hub)
    data = hub.texts[line.path].split("\n---\n")[0]
    return Fault({line.path: f"{data}\n---\n\n{line.text}\n"}, frozenset({(line.path, 1)}), _SEARCH)


def _cut_short(dice: Random, hub: Hub) -> Fault:
    """Cut a page before its last section."""
    line = _page(dice, hub)
    last = max(
        one.number
        for one in hub.lines(line.language)
        if one.path == line.path and one.sort == "heading"
    )
    text = "\n".join(hub.texts[line.path].split("\n")[: last - 1])
    return Fault({line.path: text}, frozenset({(twin(line.path), last)}), _SEARCH)


def _bytes(name: str, rule: str, encoding: str, mark: str = "") -> Kind:
    def inject(dice: Random, hub: Hub) -> Fault:
        line = gap(dice, hub)
        changes = put(hub, line.path, line.number, line.number, ["", f"caf\u00e9 ILO{mark}", ""])
        there = put(hub, line.twin, line.number, line.number, ["", "caf\u00e9 ILO", ""])
        written = changes[line.path].encode(encoding, "replace")
        try:
            first = written.count(b"\n", 0, len(written.decode()))
        except UnicodeDecodeError as error:
            first = written.count(b"\n", 0, error.start)
        places = frozenset({(line.path, number) for number in (first + 1, line.number + 1, 1)})
        return Fault({**there, line.path: written}, places)

    return Kind(name, frozenset({rule}), inject)


def _conflict(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "paragraph", fits=lambda one: len(one.text) > 80)
    new = ["<<<<<<< HEAD", line.text, "=======", line.text, ">>>>>>> perbaikan"]
    return Fault(
        put(hub, line.path, line.number, line.number, new), frozenset({(line.path, line.number)})
    )


def _conflict_in_data(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "data", where=r"^checked_on:")
    new = ["<<<<<<< HEAD", line.text, "=======", line.text, ">>>>>>> perbaikan"]
    return Fault(
        put(hub, line.path, line.number, line.number, new), frozenset({(line.path, line.number)})
    )


def _conflict_in_list(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "item")
    new = ["<<<<<<< HEAD", line.text, "=======", line.text, ">>>>>>> perbaikan"]
    return Fault(
        put(hub, line.path, line.number, line.number, new),
        frozenset((line.path, line.number + row) for row in range(5)),
    )


KINDS = (
    Kind("a page without its translation", frozenset({"pair-missing"}), _translation_removed),
    Kind("a translation without its page", frozenset({"orphan-page"}), _original_removed),
    Kind("a translation under another name", frozenset({"pair-missing"}), _translation_renamed),
    Kind("a page outside the languages", frozenset({"page-outside-language"}), _outside),
    Kind("a folder taken for a language", frozenset({"page-outside-language"}), _two_letters),
    Kind("a page that was emptied", frozenset({"page-empty"}), _emptied),
    Kind("a page cut before its last section", frozenset({"heading-outline"}), _cut_short),
    _bytes("a page that is not UTF-8", "page-unreadable", "latin-1"),
    _bytes("a page as Windows writes it", "page-unreadable", "utf-16"),
    _bytes("a NUL in a page", "page-unreadable", "utf-8", "\0"),
    Kind("a conflict left in a paragraph", frozenset({"conflict-marker"}), _conflict),
    Kind("a conflict left in the data", frozenset({"conflict-marker"}), _conflict_in_data),
    Kind("a conflict left in a list", frozenset({"conflict-marker"}), _conflict_in_list),
)  # fmt: skip
