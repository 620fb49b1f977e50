"""What is left of style sheets, and what no page can use."""

from __future__ import annotations

import pytest
from kembar.delivery.styles import cut, gathered
from kembar.delivery.vocabulary import vocabulary

PAGE = """
<html lang="id" class="no-js"><body dir="ltr"><main id="main"><p class="lead">x</p>
<p class="lead">y</p>
<button role="option" data-kind="story">x</button></main>
<script>root.setAttribute("data-colours", "dark")</script>
"""
SCRIPT = """a.className="hub-found";b.setAttribute("aria-busy",c);
d=document.createElement("mark");e.dataset.someThing=f"""
SITE = vocabulary([PAGE], [SCRIPT])


def test_style_sheets_come_in_the_order_in_which_they_are_imported() -> None:
    sheets = {
        "hub.css": '/* Head */\n@import "a.css";\n@import "b.css";\np{}\n',
        "a.css": "a{}\n",
        "b.css": '@import "c.css";\nb{}\n',
        "c.css": "c{}\n",
    }

    assert gathered("hub.css", sheets) == "a{}\nc{}\nb{}\n/* Head */\np{}\n"


def test_a_style_sheet_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match=r"there is no style sheet b\.css") as refusal:
        gathered("a.css", {"a.css": '@import "b.css";\n'})

    assert str(refusal.value) == "assets/stylesheets: there is no style sheet b.css"


@pytest.mark.parametrize(
    "selector",
    [
        "*",
        "P",
        ".lead",
        "#main",
        "main>p.lead:first-child",
        "[dir]",
        "[dir=ltr] p",
        '[role="option"]',
        "[data-kind^=s]",
        "[aria-busy=true]",
        "mark.hub-found",
        '[data-colours="dark"]',
        "[data-some-thing]",
        "p:not(.elsewhere)",
        "p:nth-child(2n + 1)",
        "button::before",
    ],
)
def test_a_selector_stays_when_each_of_its_names_is_on_the_site(selector: str) -> None:
    assert cut(f"{selector} {{ color: red; }}", SITE) == f"{selector}{{color:red}}\n"


@pytest.mark.parametrize(
    "selector",
    [
        "table",
        ".Lead",
        "#lead",
        "main>.elsewhere p",
        "[dir=rtl] p",
        "[hreflang]",
        "[aria-busy=loud]",
        ".mark",
        "#mark",
        "p:is(.elsewhere, #elsewhere)",
    ],
)
def test_a_selector_goes_when_one_of_its_names_is_nowhere(selector: str) -> None:
    assert cut(f"{selector} {{ color: red; }}", SITE) == "\n"


def test_a_comment_inside_a_selector_or_a_value_goes() -> None:
    assert cut("p /* why */ , table{color: /* why */ red}", SITE) == "p{color:red}\n"


def test_a_rule_that_holds_nothing_goes() -> None:
    assert cut("p { } :root { --unread: 1px; }", SITE) == "\n"


def test_of_a_list_the_selectors_stay_that_find_something() -> None:
    assert cut("p, table , main > p + p{color:red}", SITE) == "p,main>p+p{color:red}\n"


def test_a_selector_that_an_old_browser_may_not_know_spoils_no_other() -> None:
    sheet = (
        "p, p:focus-visible, main:has(p) p, p::-webkit-scrollbar, [role], p:not(:focus-visible)"
        "{ color: red; }"
    )

    assert cut(sheet, SITE) == (
        "p,[role]{color:red}p:focus-visible{color:red}main:has(p) p{color:red}"
        "p::-webkit-scrollbar{color:red}p:not(:focus-visible){color:red}\n"
    )


def test_conditions_stay_around_what_they_hold_and_empty_ones_go() -> None:
    sheet = """
    @media screen and (min-width: 60em) { p { color: red; } table { color: red; } }
    @supports (display: grid) { @media print { p { color: red } main { color: red } } }
    @media print { table { color: red; } }
    """

    assert cut(sheet, SITE) == (
        "@media screen and (min-width:60em){p{color:red}}"
        "@supports (display:grid){@media print{p{color:red}main{color:red}}}\n"
    )


def test_properties_that_nothing_reads_go_one_after_the_other() -> None:
    sheet = ":root{--a:1px;--b:var(--a);--c:var(--b);--d: ;--e:2px}p{margin:var( --e ) var(--d)}"

    assert cut(sheet, SITE) == ":root{--d: ;--e:2px}p{margin:var( --e ) var(--d)}\n"


def test_properties_stay_that_a_style_sheet_beside_it_reads() -> None:
    """And those that they are made of."""
    sheet = ":root{--a:1px;--b:var(--a);--c:2px}p{top:0}"

    assert cut(sheet, SITE, ["div{margin:var(--b)}", "p{color:var(--other)}"]) == (
        ":root{--a:1px;--b:var(--a)}p{top:0}\n"
    )


def test_animations_that_nothing_plays_go() -> None:
    sheet = (
        "@keyframes turn{0%{top:0}to{top:1px}}@keyframes fall{to{top:0}}@page{margin:25mm}"
        "p{animation:turn 1s}"
    )

    assert cut(sheet, SITE) == (
        "@keyframes turn{0%{top:0}to{top:1px}}@page{margin:25mm}p{animation:turn 1s}\n"
    )


@pytest.mark.parametrize(
    ("sheet", "left"),
    [
        ("p{color:red}.lead{color:blue}p{color:green}", ".lead{color:blue}p{color:green}"),
        ("p{color:red;top:0}p{color:green}", "p{top:0}p{color:green}"),
        ("p{margin-top:0}p{margin:1px}", "p{margin:1px}"),
        ("p{margin:0}p{margin-top:1px}", "p{margin:0}p{margin-top:1px}"),
        ("p{color:red!important}p{color:green}", "p{color:red!important}p{color:green}"),
        ("p{color:red}p{color:green}p{color:tan!important}", "p{color:tan!important}"),
        ("p,main{color:red}p{color:tan}", "p,main{color:red}p{color:tan}"),
        ("p,main{color:red}p{color:tan}main{color:tan}", "p{color:tan}main{color:tan}"),
        ("@media print{p{color:red}}p{color:tan}", "p{color:tan}"),
        ("p{color:red}@media print{p{color:tan}}", "p{color:red}@media print{p{color:tan}}"),
        ("p{height:100vh;height:100dvh}", "p{height:100vh;height:100dvh}"),
        (
            "@keyframes a{to{top:0}}@keyframes b{to{top:1px}}p{animation:a 1s,b 1s}",
            "@keyframes a{to{top:0}}@keyframes b{to{top:1px}}p{animation:a 1s,b 1s}",
        ),
    ],
)
def test_what_a_later_rule_for_the_same_elements_always_replaces_goes(
    sheet: str, left: str
) -> None:
    assert cut(sheet, SITE) == f"{left}\n"


def test_values_take_no_more_room_than_they_need() -> None:
    sheet = """
    /* What it is for */
    p {
      margin: 0.5rem  10.5px 0; /* why */
      font: 1rem/1.5 "Segoe  UI, 0.5", a;
      width: calc(1px + 0.5 * 2px);
      -ms-flex: 1; -moz-appearance: none; -moz-osx-font-smoothing: auto;
    }
    """

    assert cut(sheet, SITE) == (
        'p{margin:.5rem 10.5px 0;font:1rem/1.5 "Segoe  UI, 0.5",a;width:calc(1px + .5 * 2px);'
        "-moz-osx-font-smoothing:auto}\n"
    )


@pytest.mark.parametrize(
    ("sheet", "why"),
    [
        (
            "p{color:red}\np",
            "style sheet, line 2: EOF reached before {} block for a qualified rule.",
        ),
        ("p{\ncolor}", "style sheet, line 2: Expected ':' after declaration name, got EOF"),
        ('@import "a.css" print;', "style sheet: @import has no braces"),
    ],
)
def test_a_broken_style_sheet_is_refused_in_one_line(sheet: str, why: str) -> None:
    with pytest.raises(ValueError, match="style sheet") as refusal:
        cut(sheet, SITE)

    assert str(refusal.value) == why
