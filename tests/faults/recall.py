"""How often a kind of fault is found, where it stands, and what else is said about it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kembar.finding import Finding

    from tests.faults.hub import Fault, Hub
    from tests.faults.plant import Kind

Told = tuple[str, str, int, str]
Planted = tuple["Kind", "Fault"]

_TOGETHER = 16  # faults at most that share a check
# What other pages lean on, or what is of no page: a fault there may be told anywhere.
_LEANT_ON = ("istilah.md", "fakta.md", "sumber.md", "search.yml")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said about one fault: how many findings are right, and which are noise."""

    fault: Fault
    found: int
    noise: list[Told]


def outcomes(kind: Kind, hub: Hub, places: int) -> Iterator[Outcome]:
    """Yield what is said about a kind of fault at random places, the same ones each time."""
    dice = _dice(kind)
    for _ in range(places):
        fault = kind.inject(dice, hub)
        yield _outcome(kind, fault, hub.check(fault.changes))


def together(kinds: Sequence[Kind], hub: Hub) -> Iterator[tuple[Kind, Outcome]]:
    """Yield what is said about one fault of each kind.

    Those on pages apart share a check; where anything is not as it should be, they are parted.
    """
    for group in _apart([(kind, kind.inject(_dice(kind), hub)) for kind in kinds]):
        yield from _tried(group, hub)


def _tried(group: Sequence[Planted], hub: Hub) -> Iterator[tuple[Kind, Outcome]]:
    """Yield what is said about faults on pages apart."""
    findings = hub.check({path: new for _, one in group for path, new in one.changes.items()})
    own = [[one for one in findings if _is_about(one, fault)] for _, fault in group]
    if len(group) == 1:
        own = [findings]
    found = [
        (kind, _outcome(kind, fault, told)) for (kind, fault), told in zip(group, own, strict=True)
    ]
    clean = all(one.found == 1 and not one.noise for _, one in found)
    if len(group) == 1 or (clean and sum(map(len, own)) == len(findings)):
        yield from found
    else:
        middle = len(group) // 2
        yield from _tried(group[:middle], hub)
        yield from _tried(group[middle:], hub)


def _dice(kind: Kind) -> random.Random:
    return random.Random(kind.name)  # noqa: S311 — no secret


def _outcome(kind: Kind, fault: Fault, findings: Sequence[Finding]) -> Outcome:
    right = [one for one in findings if one.rule in kind.rules and _stands_at(one, fault)]
    noise = [_told(one) for one in findings if one not in right and one.rule not in fault.also]
    return Outcome(fault, len(right), noise)


def _apart(planted: Sequence[Planted]) -> list[list[Planted]]:
    """Return faults in groups of which no two touch the same pair."""
    alone = [[one] for one in planted if _reaches_far(one[1])]
    groups: list[tuple[set[str], list[Planted]]] = []
    for one in planted:
        if _reaches_far(one[1]):
            continue
        names = {path.partition("/")[2] for path in one[1].changes}
        for taken, group in groups:
            if not taken & names and len(group) < _TOGETHER:
                break
        else:
            taken, group = set(), []
            groups.append((taken, group))
        taken |= names
        group.append(one)
    return [*alone, *(group for _, group in groups)]


def _reaches_far(fault: Fault) -> bool:
    """Return whether a fault may be told of any page."""
    return any(path.endswith(_LEANT_ON) or path.startswith("../") for path in fault.changes)


def _is_about(finding: Finding, fault: Fault) -> bool:
    places = (finding.fault.place, finding.fault.other)
    return any(place.path in fault.changes for place in places if place)


def _stands_at(finding: Finding, fault: Fault) -> bool:
    """Return whether a finding names a place of the fault, here or as that in the twin."""
    places = (finding.fault.place, finding.fault.other)
    return any((place.path, place.line) in fault.places for place in places if place)


def _told(finding: Finding) -> Told:
    place = finding.fault.place
    return finding.rule, place.path, place.line, finding.fault.message.en
