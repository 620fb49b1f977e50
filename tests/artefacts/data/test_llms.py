"""llms.txt: the form that llmstxt.org asks for, and what must come along."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from kembar.artefacts.data.index import Index
from kembar.artefacts.data.llms import llms, path

from tests.artefacts.data.hub import HOME, hub

if TYPE_CHECKING:
    from kembar.finding import Language

LINK = re.compile(r"- \[((?:[^\[\]\\]|\\.)+)\]\((https://\S+)\)(?:: (.+))?")


def test_it_begins_with_the_name_a_summary_and_what_must_come_along() -> None:
    lines = llms(hub(), "en").split("\n")

    assert lines[:4] == ["# Mulai \\<Lagi>", "", "> Home \\[1\\].", ""]
    caveats = "\n".join(lines[4 : lines.index("## M Home")])
    assert "does not belong to the ILO, Evermos or any union" in caveats
    assert "promises an income" in caveats
    assert "not legal advice" in caveats
    assert f"{HOME}llms.txt" in caveats
    assert f"{HOME}lessons.json" in caveats


def test_the_lessons_stand_below_their_module_each_with_its_permanent_link() -> None:
    text = llms(hub(), "id")

    assert (
        "## M Rumah\n\n"
        f"- [L01 · Pertama Rumah]({HOME}p/L01/id): Pertama Rumah: ringkas.\n"
        r'- [L02 · Harga & "laba" \</script>\<!-- \<b>x\</b> \[y\](z) \]\]>]'
        f"({HOME}p/L02/id): "
    ) in text
    assert f"## Hak setelah PHK\n\n- [R01 · R Rumah]({HOME}p/R01/id)" in text
    assert f"## Kisah\n\n- [S01 · S Rumah]({HOME}p/S01/id)" in text
    assert "## Optional" not in text


@pytest.mark.parametrize("language", ["id", "en"])
def test_below_the_headings_are_links_only(language: Language) -> None:
    text = llms(hub(), language)
    _, *parts = text.split("\n## ")

    lines = [line for part in parts for line in part.split("\n")[1:] if line]
    assert len(lines) == (5 if language == "id" else 4)
    assert all(map(LINK.fullmatch, lines))


def test_an_empty_hub_has_a_name_and_caveats_only() -> None:
    text = llms(Index("A", HOME, {"id": ()}), "id")

    assert text.startswith("# A\n\n- Situs ini bukan milik ILO")
    assert "##" not in text


def test_each_language_has_its_own() -> None:
    assert [path(hub(), language) for language in ("id", "en")] == ["llms.txt", "en/llms.txt"]
