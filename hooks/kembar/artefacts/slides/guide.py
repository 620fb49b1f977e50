"""The trainer's guide at a lesson's end: what it says before, at each step, and at which slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.artefacts.slides.shown import Section, Shown, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

SECTION = "pelatih"
_CELLS = 3  # of a step: its name, its minutes, what is done


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the teaching plan."""

    name: str
    minutes: int
    what: str


@dataclass(frozen=True, slots=True)
class Guide:
    """What the guide says: before the lesson, of its steps, of a mistake, and to talk about."""

    before: str = ""
    steps: tuple[Step, ...] = ()
    mistake: str = ""
    talk: str = ""


def guide(sections: Sequence[Section]) -> Guide:
    """Return the guide of a lesson.

    Aim and materials come before the table of steps; after it the common mistake, what to do
    without signal, questions to discuss with their list, and what to watch for.
    """
    blocks = [block for one in sections if one.name == SECTION for block in one.blocks]
    folded = [part for block in blocks if block.tag == "details" for part in block.iter()]
    shown = Shown(lambda _: "")
    before: list[str] = []
    mistake, talk = "", ""
    steps: tuple[Step, ...] = ()
    for part in folded or blocks:
        table = part if part.tag == "table" else part.css_first("table")
        if part.tag == "summary":
            continue
        if table and not steps:
            steps = tuple(_steps(list(rows(table))[1:]))
        elif steps and not mistake:
            mistake = shown.html(part)
        elif part.tag == "ul":
            talk = before.pop() + shown.html(part) if before else shown.html(part)
        elif html := shown.html(part).strip():
            before.append(html)
    return Guide("".join(before), steps, mistake, talk)


def _steps(table: Sequence[Sequence[str]]) -> list[Step]:
    """Return the steps that a table's rows tell: `1. Open`, `5`, what is done."""
    whole = (row for row in table if len(row) == _CELLS and row[1].isdecimal())
    return [Step(row[0].lstrip("0123456789. "), int(row[1]), row[2]) for row in whole]
