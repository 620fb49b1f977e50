"""The formulas of the lessons, driven by a table that any other language could read as well."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from kembar.formulas import FORMULAS, results

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("formulas.json").read_text("utf-8"), parse_float=Decimal
)
WORKED = [case for case in CASES if case["gives"] is not None]
REFUSED = [case for case in CASES if case["gives"] is None]


def name(case: dict[str, Any]) -> str:
    return f"{case['formula']} {' '.join(map(str, case['given'].values()))}"


def given(case: dict[str, Any]) -> dict[str, Decimal]:
    return {one: Decimal(number) for one, number in case["given"].items()}


@pytest.mark.parametrize("case", WORKED, ids=name)
def test_a_formula_gives_all_that_the_table_says(case: dict[str, Any]) -> None:
    assert results(case["formula"], given(case)) == case["gives"]


@pytest.mark.parametrize("case", REFUSED, ids=name)
def test_what_can_give_nothing_is_refused(case: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="zero"):
        results(case["formula"], given(case))


def test_the_table_has_cases_of_every_formula_and_no_two_alike() -> None:
    assert {case["formula"] for case in WORKED} == FORMULAS.keys()
    assert len({name(case) for case in CASES}) == len(CASES)


def test_the_table_gives_what_each_formula_is_given() -> None:
    asked = {formula: set(one.given) for formula, one in FORMULAS.items()}

    assert [case for case in CASES if set(case["given"]) != asked[case["formula"]]] == []
