"""What something broken brings about elsewhere on a page is not told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kembar import checks
from kembar.waive import waived

from tests.checks.test_rule_docs import TODAY

if TYPE_CHECKING:
    from tests.conftest import SiteOf

SETTINGS = """
facts = "fakta.md"
[topics]
law = { days = 180, law = true }
[law-notice]
id = "Bukan nasihat"
en = "No advice"
[kinds.lesson]
paths = ["a.md"]
claims = true
[kinds.lesson.keys]
checked_on = { type = "date", optional = true }
facts = { type = "list", refers = "fact", optional = true }
topics = { type = "list", optional = true }
sources = { type = "list", optional = true }
worked = { type = "worked", optional = true }
"""
LESSON = """---
facts: [D-11]
sources: [S01]
worked:
  - at: hitung
    formula: commission
    given: {{ price: 120000, percent: 12 }}
    gives: {{ commission: {gives} }}
---

# A

!!! not-typical "B"

    C.

## {heading}

{sum}
"""
SUMS = ("Rp120.000 × 12% = Rp{}.", "Rp120,000 × 12% = Rp{}.")
FACTS = "# F\n\nD-11 · JKP {{ #{} }}\n:   60% ([I](/sumber.md#s01)).\n"
SOURCES = "# S\n\nS01 · I {{ #s01 }}\n:   B. [D](/fakta.md#{}).\n"
LAW = (
    "---\nchecked_on: 2026-11-22\ntopics: [law]\n---\n\n# A\n\n"
    '!!! warning "{title}"\n\n    {day}.\n'
)


def told(site: SiteOf, files: dict[str, str]) -> list[tuple[str, str, int]]:
    """Return the rules that find something, and where."""
    read = site({"../kembar.toml": SETTINGS, **files})
    found = waived(checks.run(read), read, TODAY)
    return [(one.rule, one.fault.place.path, one.fault.place.line) for one in found]


def lessons(
    first: str, second: str, heading: tuple[str, str] = ("H { #hitung }",) * 2, gives: str = "14400"
) -> dict[str, str]:
    """Return a lesson in both languages with these results, and the pages that it leans on."""
    pages = {
        f"{language}/a.md": LESSON.format(sum=sum_.format(result), heading=head, gives=gives)
        for language, sum_, result, head in zip(
            ("id", "en"), SUMS, (first, second), heading, strict=True
        )
    }
    for language in ("id", "en"):
        pages[f"{language}/fakta.md"] = FACTS.format("d-11")
        pages[f"{language}/sumber.md"] = SOURCES.format("d-11")
    return pages


def test_a_lesson_whose_numbers_are_right_is_clean(site: SiteOf) -> None:
    assert told(site, lessons("14.400", "14,400")) == []


def test_a_result_that_differs_is_told_once(site: SiteOf) -> None:
    assert told(site, lessons("14.500", "14,400")) == [("money-parity", "id/a.md", 19)]


def test_a_result_that_is_wrong_in_both_languages_is_a_wrong_sum(site: SiteOf) -> None:
    assert told(site, lessons("14.500", "14,500")) == [
        ("sum-wrong", "en/a.md", 19),
        ("sum-wrong", "id/a.md", 19),
    ]


def test_an_example_that_is_wrong_in_both_languages_is_told_where_it_is_declared(
    site: SiteOf,
) -> None:
    assert told(site, lessons("14.400", "14,400", gives="14500")) == [
        ("worked-result", "en/a.md", 8),
        ("worked-result", "id/a.md", 8),
    ]


def test_a_heading_that_lost_its_id_is_told_once(site: SiteOf) -> None:
    files = lessons("14.400", "14,400", ("H { #hitung }", "H { #count }"))

    assert told(site, files) == [("heading-ids", "en/a.md", 17)]


def test_a_fact_that_changed_its_id_is_told_once(site: SiteOf) -> None:
    files = lessons("14.400", "14,400") | {"en/fakta.md": FACTS.format("d-12")}

    assert ("fact-sources", "en/fakta.md", 4) not in told(site, files)
    assert [rule for rule, _, _ in told(site, files)].count("number-unfounded") == 0


def test_facts_and_sources_that_both_pages_lack_are_told(site: SiteOf) -> None:
    files = lessons("14.400", "14,400")
    for language in ("id", "en"):
        files[f"{language}/fakta.md"] += "\nD-12 · X { #d-12 }\n:   1 ([I](/sumber.md#s01)).\n"

    assert told(site, files) == [
        ("fact-sources", "en/fakta.md", 7),
        ("fact-sources", "id/fakta.md", 7),
    ]


@pytest.mark.parametrize(
    ("title", "day", "found"),
    [
        ("Bukan nasihat", "22 November 2026", []),
        ("Bukan nasihat", "22 April 2026", [("date-parity", "id/a.md", 10)]),
        ("Lain", "22 November 2026", [("law-notice-missing", "id/a.md", 3)]),
    ],
)
def test_a_day_that_differs_in_the_box_is_told_once(
    site: SiteOf, title: str, day: str, found: list[tuple[str, str, int]]
) -> None:
    pages = {
        "id/a.md": LAW.format(title=title, day=day),
        "en/a.md": LAW.format(title="No advice", day="22 November 2026"),
    }

    assert told(site, pages) == found


def test_a_box_of_another_kind_is_told_once(site: SiteOf) -> None:
    files = lessons("14.400", "14,400")
    files["en/a.md"] = files["en/a.md"].replace("!!! not-typical", "!!! tip")

    assert [rule for rule, _, _ in told(site, files)] == ["admonition-parity"]


def test_the_day_makes_a_finding_that_no_waiver_covers(site: SiteOf) -> None:
    waiver = '[[waiver]]\nrule = "page-stale"\npath = "id/a.md"\nreason = "r"\nowner = "R"\n'
    page = LAW.format(title="{}", day="1 Januari 2026").replace("2026-11-22", "2026-01-01")
    files = {
        "id/a.md": page.format("Bukan nasihat"),
        "en/a.md": page.format("No advice").replace("Januari", "January"),
        "../ledger/waivers.toml": f"{waiver}until = 2027-01-01\n",
    }

    assert [rule for rule, _, _ in told(site, files)] == ["waiver-malformed", "page-stale"]
