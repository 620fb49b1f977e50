"""How often a kind of fault is found, where it stands, and what else is said about it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Finding

    from tests.faults.hub import Fault, Hub
    from tests.faults.plant import Kind

Told = tuple[str, str, int, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said about one fault: how many findings are right, and which are noise."""

    fault: Fault
    found: int
    noise: list[Told]


def outcomes(kind: Kind, hub: Hub, places: int) -> Iterator[Outcome]:
    """Yield what is said about a kind of fault at random places, the same ones each time."""
    dice = random.Random(kind.name)  # noqa: S311 — no secret
    for _ in range(places):
        fault = kind.inject(dice, hub)
        findings = hub.check(fault.changes)
        right = [one for one in findings if one.rule in kind.rules and _stands_at(one, fault)]
        noise = [_told(one) for one in findings if one not in right and one.rule not in fault.also]
        yield Outcome(fault, len(right), noise)


def _stands_at(finding: Finding, fault: Fault) -> bool:
    """Return whether a finding names a place of the fault, here or as that in the twin."""
    places = (finding.fault.place, finding.fault.other)
    return any((place.path, place.line) in fault.places for place in places if place)


def _told(finding: Finding) -> Told:
    place = finding.fault.place
    return finding.rule, place.path, place.line, finding.fault.message.en
