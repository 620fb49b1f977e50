"""Waivers in a page: which comments are waivers, and what they cover."""

from datetime import date

import pytest
from kembar import parse
from kembar.model import Place, Waiver

DAY = date(2027, 3, 1)
WAIVER = "<!-- allow link-target: nanti (Rina, until 2027-03-01) -->"


def found(text: str) -> list[tuple[int, int, int]]:
    """Return the line, first and last covered line of each waiver."""
    waivers = parse.page(text, "id/a.md").waivers
    return [(one.place.line, one.first, one.last) for one in waivers]


def test_a_waiver_names_rule_reason_owner_and_day() -> None:
    (waiver,) = parse.page(f"# A\n\n{WAIVER}\nB\n", "id/a.md").waivers

    assert waiver == Waiver(
        Place("id/a.md", 3), "link-target", "nanti", "Rina", DAY, "id/a.md", 4, 4
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("allow link-target", ("link-target", "", "", None)),
        ("allow link-target: nanti", ("link-target", "nanti", "", None)),
        ("allow link-target: nanti (Rina)", ("link-target", "nanti", "Rina", None)),
        ("Allow tautan: x (until 2027-03-01)", ("tautan", "x", "", DAY)),
        ("allow a-b: x (Rina, until 2027-02-30)", ("a-b", "x", "Rina", None)),
        ("allow a-b: x (y) z (Rina S., until 2027-03-01)", ("a-b", "x (y) z", "Rina S.", DAY)),
        ("allow a-b : x\n  y (Rina,\nuntil 2027-03-01)", ("a-b", "x y", "Rina", DAY)),
    ],
)
def test_what_is_missing_is_empty(words: str, said: tuple[str, str, str, date | None]) -> None:
    (waiver,) = parse.page(f"# A\n\n<!-- {words} -->\n\nB\n", "id/a.md").waivers

    assert (waiver.rule, waiver.reason, waiver.owner, waiver.until) == said


@pytest.mark.parametrize(
    "text",
    [
        "<!-- allow the reader a pause -->",
        "<!-- allowance: x -->",
        "<!-- a note -->",
        f"`{WAIVER}`",
        f"```\n{WAIVER}\n```",
        f"    {WAIVER}",
        "---\ntitle: x\n# allow link-target: x\n---\n",
    ],
)
def test_what_is_no_waiver(text: str) -> None:
    assert found(f"{text}\n") == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"A\n\nB {WAIVER}\nC\n", [(3, 3, 3)]),
        (f"{WAIVER} B\nC\n", [(1, 1, 1)]),
        (f"{WAIVER}\nB\nC\n\nD\n", [(1, 2, 3)]),
        (f"{WAIVER}\n\n\nB\nC\n", [(1, 4, 5)]),
        (f"{WAIVER}\n{WAIVER}\nB\n", [(1, 3, 3), (2, 3, 3)]),
        (f"{WAIVER}\n", [(1, 2, 2)]),
        (f"---\ntitle: x\n---\n\n{WAIVER}\n\n# A\n\nB\n", [(5, 7, 7)]),
        (f"| a | b |\n|---|---|\n| c {WAIVER} | d |\n", [(3, 3, 3)]),
        (f"- a\n- b\n\n  {WAIVER}\n\n  c\n", [(4, 6, 6)]),
        ("<!-- allow a-b: x\n(Rina, until 2027-03-01) -->\nB\n", [(1, 3, 3)]),
        (f"```\n{WAIVER}\n```\n\n{WAIVER}\nB\n", [(5, 6, 6)]),
        (f"<div>\n{WAIVER}\n</div>\n", [(2, 3, 3)]),
    ],
)
def test_a_waiver_covers_its_line_or_the_block_below_it(
    text: str, places: list[tuple[int, int, int]]
) -> None:
    assert found(text) == places
