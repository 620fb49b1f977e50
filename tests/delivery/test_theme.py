"""What is taken of the theme, and which theme is refused."""

import re
from importlib.metadata import version
from importlib.resources import files

import pytest
from kembar.delivery.theme import PACKAGE, theme_styles

NAME = "assets/stylesheets/main.1a2b3c4d.min.css"


def test_its_main_style_sheet_is_taken_without_what_the_hub_has_in_another_way() -> None:
    sheet = (
        '@charset "UTF-8";p{top:0;transition:top 1s;left:0}.no-js p,main p{top:0}'
        "@media print{[dir=rtl] p{top:0}.md-typeset .admonition,.md-typeset pre{top:0}}"
        ".md-typeset details{top:0}.a:focus-within{top:0}a{transition:top 1s}.highlight .k{top:0}"
        "pre::-webkit-scrollbar{top:0}@page{margin:1px}"
    )
    others = {"assets/stylesheets/palette.1a2b3c4d.min.css": "", "assets/x.css": ""}

    assert theme_styles("9.8.7", {NAME: sheet, **others}) == (
        "p{top:0;left:0}main p{top:0}@media print{.md-typeset pre{top:0}}@page{margin:1px}"
    )


@pytest.mark.parametrize("other", ["9.7.6", "9.9.0", "10.8.1"])
def test_another_version_is_refused_in_one_line(other: str) -> None:
    with pytest.raises(ValueError, match="mkdocs-material is") as refusal:
        theme_styles(other, {NAME: ""})

    assert str(refusal.value) == (
        f"mkdocs-material is {other}, and overrides/ is written for 9.8: "
        "look at every kind of page, then change KNOWN in kembar/delivery/theme.py"
    )


@pytest.mark.parametrize(
    ("names", "many"), [([], 0), ([NAME, NAME.replace("1a2b3c4d", "5e6f7081")], 2)]
)
def test_a_theme_with_other_files_is_refused_in_one_line(names: list[str], many: int) -> None:
    with pytest.raises(ValueError, match="instead of one") as refusal:
        theme_styles("9.8.1", dict.fromkeys(names, ""))

    assert str(refusal.value) == (
        f"mkdocs-material 9.8.1 has {many} files assets/stylesheets/main.*.min.css instead of one"
    )


def test_the_installed_theme_has_the_form_that_the_cut_leans_on() -> None:
    """No brace in a text, and no comma inside the brackets of a selector."""
    folder = files("material") / "templates/assets/stylesheets"
    sheets = {f"assets/stylesheets/{one.name}": one for one in folder.iterdir()}
    texts = {path: one.read_text() for path, one in sheets.items() if path.endswith(".css")}

    taken = theme_styles(version(PACKAGE), texts)

    selectors = re.findall(r"(?<=[{}])([^{}@]+)\{", taken)
    assert len(selectors) > 500
    assert [
        one for one in selectors if re.search(r"[(\[\"][^)\]\"]*,|\b(?:admonition|summary)", one)
    ] == []
    assert "transition" not in taken
