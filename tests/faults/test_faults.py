"""Every kind of fault, put into the hub at random places, is found: once, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kembar import checks

from tests.faults.hub import Hub, hub
from tests.faults.kinds import KINDS
from tests.faults.lines import twin
from tests.faults.recall import outcomes

if TYPE_CHECKING:
    from tests.faults.plant import Kind

_PLACES = 1  # in the hub for each kind; `make faults` tries more


@pytest.fixture(scope="module")
def own_hub(tmp_path_factory: pytest.TempPathFactory) -> Hub:
    return hub(tmp_path_factory.mktemp("hub"))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name.replace(" ", "-"))
def test_a_fault_is_found_once_and_in_its_place(kind: Kind, own_hub: Hub) -> None:
    for outcome in outcomes(kind, own_hub, _PLACES):
        assert outcome.noise == [], outcome
        assert outcome.found == 1 or kind.recall < 1, outcome


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
