"""The place of a tool in a page, and what it names there."""

from __future__ import annotations

import pytest
from kembar.artefacts.tools import equipped, place, script


def address(path: str) -> str:
    return f"../../{path}"


def test_a_place_names_the_style_sheet_and_the_script_of_its_language() -> None:
    """By links that no browser fetches by itself."""
    html = f"<p>A</p>{place('target')}<p>B</p>"

    assert equipped(html, "en", {"target"}, address) == (
        '<p>A</p><div class="hub-tool" data-tool="target" itemscope>'
        '<link itemprop="style" href="../../assets/stylesheets/tools.css">'
        '<link itemprop="script" href="../../assets/javascripts/tools/target.en.js">'
        "</div><p>B</p>"
    )


def test_a_page_may_have_several_tools_or_none() -> None:
    both = equipped(place("cod") + place("target"), "id", {"target", "cod"}, address)

    assert [both.count(script(tool, "id")) for tool in ("cod", "target")] == [1, 1]
    assert equipped("<p>A</p>", "id", {"target"}, address) == "<p>A</p>"


def test_an_unknown_tool_is_named_beside_those_that_there_are() -> None:
    with pytest.raises(ValueError, match="unknown tool") as refusal:
        equipped(place("cat"), "id", {"target", "cod"}, address)

    assert str(refusal.value) == 'unknown tool "cat": there are cod, target'


def test_scripts_are_below_one_folder() -> None:
    assert script("target", "id") == "assets/javascripts/tools/target.id.js"
