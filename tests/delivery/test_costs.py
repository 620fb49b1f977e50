"""How a page tells what it costs."""

from __future__ import annotations

import re

import pytest
from kembar.delivery.costs import priced, told, with_downloads

TOLD = {
    300: "±0.3 kB",
    1_000: "±1 kB",
    4_240: "±4.2 kB",
    4_960: "±5 kB",
    7_260: "±7.5 kB",
    8_100: "±8 kB",
    10_490: "±10 kB",
    20_400: "±20 kB",
    999_400: "±999 kB",
    999_500: "±1.0 MB",
    1_234_000: "±1.2 MB",
}


@pytest.mark.parametrize("size", TOLD)
def test_a_size_is_told_in_few_digits(size: int) -> None:
    assert told(size, "en") == TOLD[size]
    assert told(size, "id") == TOLD[size].replace(".", ",")


def test_no_size_is_told_more_than_a_twentieth_off() -> None:
    """From a kB upward; half of what is promised, for headers are not counted."""
    units = {"kB": 1_000, "MB": 1_000_000}
    off = {
        size: float(told(size, "en")[1:-3]) * units[told(size, "en")[-2:]] / size - 1
        for size in [*range(1_000, 30_000, 7), *range(30_000, 2_000_000, 1_313)]
    }

    assert {size: ratio for size, ratio in off.items() if abs(ratio) > 0.0501} == {}


def test_nothing_is_told_to_cost_nothing() -> None:
    assert told(4, "en") == "±0.1 kB"


def test_a_page_says_what_it_costs_where_it_has_a_place_for_that() -> None:
    text = '<p>Data: <data class="hub-cost" data-page>…</data> <data class="hub-cost">1</data></p>'

    assert priced(text, 8_123, "id") == (
        '<p>Data: <data class="hub-cost" data-page value="8123">±8 kB</data> '
        '<data class="hub-cost">1</data></p>'
    )
    assert priced("<p>none</p>", 8_123, "id") == "<p>none</p>"


def test_each_link_to_a_file_says_how_large_that_is() -> None:
    sizes = {"assets/a.pdf": 20_400, "en/x/b c.csv": 900}
    text = (
        '<a href="../../assets/a.pdf">menu</a><article>'
        '<p><a class="x" href="../../assets/a.pdf#2">Worksheet <b>A</b></a>, '
        '<a href="b%20c.csv">B</a>'
        ' <a href="../">up</a> <a href="https://ilo.example/a.pdf">out</a> <a href="#x">here</a>'
        " <abbr>no</abbr></p></article>"
    )

    done = with_downloads(text, "en/x/index.html", "en", sizes.get)

    assert done == (
        '<a href="../../assets/a.pdf">menu</a><article>'
        '<p><a class="x" href="../../assets/a.pdf#2">Worksheet <b>A</b> '
        '<data class="hub-cost" value="20400">(±20 kB)</data></a>, <a href="b%20c.csv">B '
        '<data class="hub-cost" value="900">(±0.9 kB)</data></a>'
        ' <a href="../">up</a> <a href="https://ilo.example/a.pdf">out</a> <a href="#x">here</a>'
        " <abbr>no</abbr></p></article>"
    )
    assert with_downloads(done, "en/x/index.html", "en", sizes.get) == done
    assert re.sub(r" <data.*?</data>", "", done) == text
