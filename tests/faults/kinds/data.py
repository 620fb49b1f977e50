"""The data above a page: keys, their forms, and facts that both pages share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.plant import Kind, both, changed, pick, put, rewritten

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.faults.hub import Hub
    from tests.faults.lines import Line


def _key(name: str, rule: str, where: str, new: Callable[[Line], list[str]], at: int = 0) -> Kind:
    """Return the kind that rewrites the line of a key; `at` is where it shows, 0 for that line."""

    def inject(dice: Random, hub: Hub) -> Fault:
        line = pick(dice, hub, "data", where=where)
        written = new(line)
        places = frozenset((line.path, at or line.number + row) for row in range(len(written) or 1))
        return Fault(rewritten(hub, line, *written), places)

    return Kind(name, frozenset({rule}), inject)


def _with(old: str, new: str) -> Callable[[Line], list[str]]:
    return lambda line: [re.sub(old, new, line.text)]


def _fence_lost(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "fence", fits=lambda one: one.number > 1)
    places = frozenset((line.path, number) for number in range(1, line.number + 3))
    return Fault(put(hub, line.path, line.number, line.number, []), places)


def _first_fence_lost(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "fence", fits=lambda one: one.number == 1)
    return Fault(put(hub, line.path, 1, 1, []), both(line.path, 1))


def _no_data(dice: Random, hub: Hub) -> Fault:
    line = pick(dice, hub, "fence", fits=lambda one: one.number > 1)
    return Fault(put(hub, line.path, 1, line.number, []), frozenset({(line.path, 1)}))


def _schema(name: str, where: str, new: Callable[[Line], list[str]], at: int = 0) -> Kind:
    return _key(name, "front-matter-schema", where, new, at)


def _fact(name: str, old: str, new: str) -> Kind:
    return changed(name, "front-matter-parity", ("data",), old, new, anywhere=True)


KINDS = (
    _schema("a key that is missing", r"^(?:checked_on|module|minutes|role|person|acronym):", lambda _: [], 1),
    _schema("a key with a letter changed", r"^(?:template|hide|site):", lambda one: [one.text.replace(":", "x:", 1)]),
    _schema("a key that no page of the kind has", r"^(?:id|checked_on):", lambda one: [f"penulis: Rina\n{one.text}"]),
    _schema("a key without a value", r"^(?:acronym|role|person|module|minutes):", _with(r": .*", ":")),
    _schema("a text for a number", r"^(?:module|minutes):", _with(r": .*", ": tiga")),
    _schema("a number out of its bounds", r"^(?:module|minutes):", _with(r": .*", ": 90")),
    _schema("a date in words", r"^checked_on:", _with(r": .*", ": 22 November 2026")),
    _key("a date that does not exist", "front-matter-unreadable", r"^checked_on:", _with(r": .*", ": 2026-11-31")),
    _schema("a text for a list", r"^(?:sources|needs):", _with(r": .*", ": S01")),
    _schema("a code in another form", r"^id: [HLP]\d\d", _with(r"(\w)(\d\d)$", r"\1-\2")),
    _schema("a role that is none", r"^role:", _with(r": .*", ": sahabat")),
    _schema("an official site without its scheme", r"^site:", _with(r"https?://", "")),
    _schema("a source that does not exist", r"^sources: \[S", _with(r"\[", "[S999, ")),
    _schema("a page's code that does not exist", r"^(?:partner|needs): \[?[PL]", _with(r"[PL]\d\d", lambda match: f"{match[0][0]}99")),  # type: ignore[arg-type]
    _schema("a description too short", r"^description: [^\d]*$", _with(r": .*", ": Evermos.")),
    _schema("a description too long", r"^description: \w", lambda one: [f"{one.text} {'Evermos ' * 20}".rstrip()]),
    _fact("a day of checking that differs", r"^(checked_on: 2026-11-)\d\d", r"\g<1>03"),
    _fact("minutes that differ", r"^(minutes: )\d+", r"\g<1>17"),
    _fact("a source that only one page names", r"^(sources: \[)", r"\1S05, "),
    _fact("a code that differs", r"^(id: [HLP])\d\d$", r"\g<1>98"),
    _fact("a person's name that differs", r"^(person: .*)$", r"\1s"),
    _fact("an acronym that differs", r"^(acronym: .*)$", r"\1I"),
    _key("a key twice", "front-matter-unreadable", r"^(?:id|title|checked_on):", lambda one: [one.text.replace(": ", ": A", 1), one.text]),
    _key("a tab in the data", "front-matter-unreadable", r"^  - \w", _with(r"^  ", "\t")),
    _key("a colon within a text", "front-matter-unreadable", r"^description: \w+ [^\"]*$", _with(r"^(description: \w+) ", r"\1: ")),
    _key("a quotation mark that is not closed", "front-matter-unreadable", r"^(?:acronym|role|person|id): \w", _with(r": ", ': "')),
    _key("a bracket that is not closed", "front-matter-unreadable", r"^sources: \[S.*\]$", _with(r"\]$", "")),
    Kind("data without their last line", frozenset({"front-matter-unreadable"}), _fence_lost),
    Kind("data without their first line", frozenset({"front-matter-unreadable"}), _first_fence_lost),
    Kind("a page without its data", frozenset({"front-matter-schema"}), _no_data),
)  # fmt: skip
