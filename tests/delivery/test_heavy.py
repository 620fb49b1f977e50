"""Which pages pass a budget."""

from __future__ import annotations

from dataclasses import replace

import pytest
from kembar.budgets import NO_LIMITS, Budgets, budgets
from kembar.delivery.heavy import heavy
from kembar.delivery.weights import Weight

from tests.building import ROOT

BUDGETS = Budgets(
    first_visit=100,
    next_page=50,
    styles=40,
    scripts=30,
    service_worker=20,
    image=60,
    requests=4,
)
FITS = Weight(
    "pelajaran/a/index.html",
    page=50,
    inline=10,
    styles={"hub.css": 30},
    scripts={"hub.js": 10},
    others={"mark.svg": 10},
    images={"foto.avif": 60},
    is_lesson=True,
)
OTHER = replace(FITS, path="pelajaran/b/index.html", others={"mark.svg": 10})
PARTS = "(page 50, styles 30, scripts 20)"


def test_what_fits_in_every_budget_is_not_heavy() -> None:
    assert heavy([FITS, OTHER], {"sw.js": 20, "foto.avif": 60}, BUDGETS) == []


HEAVY = {
    "first-visit": (replace(FITS, others={"mark.svg": 11}), "first-visit 101, the budget is 100"),
    "next-page": (replace(FITS, page=51, others={}), "next-page 51, the budget is 50"),
    "styles": (
        replace(FITS, page=40, styles={"hub.css": 41}),
        "styles 41, the budget is 40",
    ),
    "scripts": (replace(FITS, page=40, inline=21), "scripts 31, the budget is 30"),
    "requests": (
        replace(FITS, others={"mark.svg": 5, "app.json": 5}),
        "requests 5, the budget is 4",
    ),
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_page_that_passes_a_budget_is_named_with_it(name: str) -> None:
    page, line = HEAVY[name]

    (said,) = heavy([page], {}, BUDGETS)

    assert said.startswith(f"pelajaran/a/: {line} (page ")


def test_files_that_count_by_themselves_pass_their_own_budgets() -> None:
    assert heavy([], {"sw.js": 21, "a.avif": 61, "b.avif": 60}, BUDGETS) == [
        "sw.js: service-worker 21, the budget is 20",
        "a.avif: image 61, the budget is 60",
    ]


def test_first_visit_and_next_page_are_of_lessons_only() -> None:
    page = replace(FITS, path="index.html", page=5_000, is_lesson=False)

    assert heavy([page, FITS], {}, BUDGETS) == []
    assert heavy([replace(page, inline=21)], {}, BUDGETS) == []
    assert heavy([replace(page, styles={"hub.css": 41})], {}, BUDGETS) == [
        "/: styles 41, the budget is 40 (page 5,000, styles 41, scripts 20)"
    ]


def test_what_not_every_lesson_loads_counts_for_the_next_page() -> None:
    alone = replace(FITS, scripts={"hub.js": 10, "sums.js": 1}, others={})

    assert heavy([alone, replace(OTHER, others={})], {}, BUDGETS) == [
        "pelajaran/a/: next-page 51, the budget is 50 (page 50, styles 30, scripts 21)"
    ]


def test_the_worst_come_first_and_only_a_few_are_named() -> None:
    pages = [
        replace(FITS, path=f"{name}/index.html", inline=20 + size)
        for name, size in zip("abcdefg", (3, 1, 4, 1, 5, 9, 2), strict=True)
    ]

    said = heavy(pages, {}, BUDGETS)

    assert [line.split("/")[0] for line in said] == [
        "f",
        "e",
        "c",
        "a",
        "g",
        "and 2 more like these",
    ]
    assert len(heavy(pages[:5], {}, BUDGETS)) == 5


def test_the_budgets_are_those_of_the_file() -> None:
    text = "\n".join(
        f"{name} = {value}"
        for name, value in [
            ("first-visit", 100),
            ("next-page", 50),
            ("styles", 40),
            ("scripts", 30),
            ("service-worker", 20),
            ("image", 60),
            ("requests", 4),
        ]
    )

    assert budgets(text) == BUDGETS
    assert budgets((ROOT / "budgets.toml").read_text("utf-8")) != NO_LIMITS


WRONG = {
    'first-visit = "much"': 'budgets.toml: "first-visit" must be a whole number above 0',
    "first-visit = true": 'budgets.toml: "first-visit" must be a whole number above 0',
    "first-visit = 0": 'budgets.toml: "first-visit" must be a whole number above 0',
    "first-visit = 1": 'budgets.toml: "next-page" must be a whole number above 0',
    "fonts = 1": 'budgets.toml: unknown entry "fonts"',
    "first-visit": "budgets.toml: Expected",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_entry_is_one_line(text: str) -> None:
    with pytest.raises(ValueError, match=r"^budgets\.toml: ") as caught:
        budgets(text)

    assert str(caught.value).startswith(WRONG[text])
    assert "\n" not in str(caught.value)
