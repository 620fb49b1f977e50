"""The numbers, facts, terms and notices that lessons stand on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.plant import Kind, changed, passage, pick, rewritten

if TYPE_CHECKING:
    from random import Random

    from tests.faults.hub import Hub
    from tests.faults.lines import Line

_LAW = re.compile(r"^topics: \[.*\b(?:rights|tax|law)\b", re.MULTILINE)


def _notice_lost(dice: Random, hub: Hub) -> Fault:
    """Call the box that says it is no advice something else, on a page that must carry it."""

    def fits(line: Line) -> bool:
        return _LAW.search(hub.texts[line.path]) is not None

    line = pick(dice, hub, "box", where="nasihat hukum|legal advice", fits=fits)
    topics = next(one for one in hub.lines_of(line.path) if one.text.startswith("topics:"))
    new = re.sub(r'".*"', '"Info"', line.text)
    places = frozenset({(line.path, topics.number)})
    return Fault(rewritten(hub, line, new), places, frozenset({"negation-parity"}))


KINDS = (
    passage(
        "a sum that does not come out",
        "sum-wrong",
        ("Dari 12 dan 30 menjadi 43.", "From 12 and 30 comes 43."),
        ("Jumlahnya 12 + 30 = 43.", "Together 12 + 30 = 43."),
        at=1,
    ),
    passage(
        "a product that does not come out",
        "sum-wrong",
        ("Dari 25 dan 48 menjadi 1.210.", "From 25 and 48 comes 1,210."),
        ("Semuanya 25 × 48 = 1.210.", "In all 25 × 48 = 1,210."),
        at=1,
    ),
    passage(
        "a word that the glossary has another for",
        "term-variant",
        ("Hitung omzet hari ini.", "Add up the turnover of today."),
        ("Hitung omset hari ini.", "Add up the revenue of today."),
        at=1,
        also=frozenset({"glossary-term"}),
    ),
    changed(
        "a fact that does not exist",
        "front-matter-schema",
        ("data",),
        r"^facts: \[",
        "facts: [D-99, ",
        anywhere=True,
        alone=True,
    ),
    changed(
        "a worked result that differs",
        frozenset({"front-matter-parity", "worked-result"}),
        ("data",),
        r"(gives: \{ \w+: \d+)",
        r"\g<1>5",
        anywhere=True,
    ),
    changed(
        "a formula that does not exist",
        "front-matter-schema",
        ("data",),
        r"formula: \w+",
        "formula: rumus",
        anywhere=True,
        alone=True,
    ),
    Kind("a page on the law without its notice", frozenset({"law-notice-missing"}), _notice_lost),
)
