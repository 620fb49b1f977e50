"""Every kind of fault, put into the hub at random places, is found: once, and where it stands."""

from __future__ import annotations

import pytest
from kembar import checks

from tests.faults.hub import Hub, hub
from tests.faults.kinds import KINDS
from tests.faults.lines import twin
from tests.faults.recall import together

_PARTS = 4  # of the kinds, for machines with several cores


@pytest.fixture(scope="module")
def own_hub(tmp_path_factory: pytest.TempPathFactory) -> Hub:
    return hub(tmp_path_factory.mktemp("hub"))


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("part", range(_PARTS))
def test_every_fault_is_found_once_and_in_its_place(part: int, own_hub: Hub) -> None:
    told = [
        (kind.name, outcome)
        for kind, outcome in together(KINDS[part::_PARTS], own_hub)
        if outcome.noise or not (outcome.found == 1 or kind.recall < 1)
    ]
    assert told == []


def test_the_hub_without_a_fault_is_found_to_be_so(own_hub: Hub) -> None:
    assert own_hub.found() == []


def test_there_are_a_hundred_kinds_at_least() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS) >= 100


def test_only_notices_may_be_missed() -> None:
    errors = {rule.id for rule in checks.ERRORS}

    missed = {kind.name for kind in KINDS if kind.recall < 1 and kind.rules & errors}

    # What only a reader knows, as the kinds say.
    assert missed == {"two numbers that changed places", "a fraction that differs"}


def test_both_pages_of_a_pair_have_the_same_lines(own_hub: Hub) -> None:
    """What the kinds rely on: a line of one page stands at the same number on the other."""
    sorts = {path: [line.sort for line in own_hub.lines_of(path)] for path, _ in own_hub.pages()}

    assert [path for path in sorts if sorts[path] != sorts[twin(path)]] == []
