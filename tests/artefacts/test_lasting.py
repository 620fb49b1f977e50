"""What a permanent code leads to, and what is sent with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, FileSystemLoader
from kembar.artefacts.lasting import Landing, Lasting, frames, lasting, permanent, table
from kembar.artefacts.rendered import Rendered
from kembar.schema import Tool

from tests.building import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

HUB = "https://hub.example/kelas/"
TOOL = '<h2 id="dasar">A</h2><h3 id="alat">B</h3><p>C</p><div data-tool="target"></div><h2 id="z">'


def page(code: str, language: str, name: str, html: str = "", share: str = "Baca") -> Rendered:
    folder = "" if language == "id" else "en/"
    title = f"{code} {language}"
    data = {"title": title, "description": f"Tentang {title}", "share_text": share}
    address = f"{folder}{name.removesuffix('.md')}/"
    return Rendered(code, "lesson", language, name, address, data, html)


def links(tools: dict[str, Tool] | None = None, **pages: Sequence[Rendered]) -> list[Lasting]:
    return lasting(pages, tools or {}, HUB)


def test_a_permanent_link_names_its_part_and_its_language_where_it_has_them() -> None:
    assert [
        permanent(HUB, "L09"),
        permanent(HUB, "L09", "langkah"),
        permanent(HUB, "L09", language="en"),
        permanent(HUB, "L09", "langkah", "en"),
    ] == [
        "https://hub.example/kelas/p/L09",
        "https://hub.example/kelas/p/L09#langkah",
        "https://hub.example/kelas/p/L09/en",
        "https://hub.example/kelas/p/L09/en#langkah",
    ]


def test_a_code_leads_to_its_page_in_each_language_the_default_first() -> None:
    """Pages without a code have no permanent link, and no page needs a twin."""
    found = links(
        id=[page("S01", "id", "b.md"), page("L02", "id", "a.md"), page("", "id", "rule.md")],
        en=[page("L02", "en", "a.md", share="Read")],
    )

    here, there = HUB + "p/L02", HUB + "p/S01"
    assert found == [
        Lasting(
            "L02",
            here,
            (
                Landing("id", "a/", "L02 id", "Tentang L02 id", f"Baca\n{here}"),
                Landing("en", "en/a/", "L02 en", "Tentang L02 en", f"Read\n{here}"),
            ),
        ),
        Lasting("S01", there, (Landing("id", "b/", "S01 id", "Tentang S01 id", f"Baca\n{there}"),)),
    ]


def test_a_tool_is_found_in_its_section_on_the_first_page_that_has_it() -> None:
    """By name, whatever the order; in each language under its own name."""
    tools = {
        "T01": Tool("target", {"id": "Targetmu", "en": "Your target"}),
        "T02": Tool("order", {"id": "Laba"}),
    }
    alone = '<div data-tool="order" itemscope></div>'
    found = links(
        tools,
        id=[page("", "id", "b.md", TOOL), page("", "id", "a.md", TOOL)],
        en=[page("", "en", "b.md", TOOL), page("", "en", "c.md", alone)],
    )

    assert [(one.code, [(each.address, each.title) for each in one.landings]) for one in found] == [
        ("T01", [("a/#alat", "Targetmu"), ("en/b/#alat", "Your target")]),
        ("T02", [("en/c/", "T02")]),
    ]
    first = found[0].landings
    own, other = (one.description for one in first)
    assert own == (
        "Alat gratis dari Mulai Lagi: Targetmu. Tanpa akun, dan yang kamu isi tetap di ponselmu."
    )
    assert other == (
        "A free tool from Mulai Lagi: Your target. No account, and what you put in stays on your "
        "phone."
    )
    assert [one.message for one in first] == [f"{text}\n{HUB}p/T01" for text in (own, other)]


def test_a_tool_that_no_page_has_yet_is_left_out() -> None:
    assert links({"T09": Tool("session", {})}, id=[page("", "id", "a.md", TOOL)], en=[]) == []


def test_a_message_goes_to_whatsapp_as_it_is() -> None:
    landing = Landing("id", "a/", "A", "B", f"Laba & rugi: 50%?\n{HUB}p/L02#b")

    assert landing.whatsapp == (
        "https://wa.me/?text=Laba%20%26%20rugi%3A%2050%25%3F%0A"
        "https%3A%2F%2Fhub.example%2Fkelas%2Fp%2FL02%23b"
    )


def test_text_and_link_together_have_300_characters_at_the_most() -> None:
    room = 300 - len(f"\n{HUB}p/L02")

    assert (
        len(links(id=[page("L02", "id", "a.md", share="x" * room)])[0].landings[0].message) == 300
    )
    with pytest.raises(ValueError, match="shorten") as refusal:
        links(id=[page("L02", "id", "a.md", share="x" * (room + 1))])
    assert str(refusal.value) == (
        "L02: text and link have 301 characters; shorten the share_text by 1"
    )


def test_each_code_has_a_page_and_one_for_each_language_and_all_have_one_together() -> None:
    both = links(id=[page("L02", "id", "a.md")], en=[page("L02", "en", "a.md")])
    (one,) = both
    own, other = one.landings

    assert list(frames(both, HUB, ["L07"])) == [
        (
            "p/index.html",
            "codes",
            {"links": both, "link": HUB + "p/", "former": ["L07"], "root": "../"},
        ),
        (
            "p/L02/index.html",
            "code",
            {"code": "L02", "link": HUB + "p/L02", "landings": (own, other), "root": "../../"},
        ),
        (
            "p/L02/id/index.html",
            "pinned",
            {"code": "L02", "link": HUB + "p/L02/id", "landings": (own,), "root": "../../../"},
        ),
        (
            "p/L02/en/index.html",
            "pinned",
            {"code": "L02", "link": HUB + "p/L02/en", "landings": (other,), "root": "../../../"},
        ),
    ]


def test_scripts_have_the_addresses_as_a_module() -> None:
    both = links(id=[page("L02", "id", "a.md")], en=[page("L02", "en", "a.md")])

    assert table(both) == 'export const CODES = {"L02":{"id":"a/","en":"en/a/"}};\n'
    assert table(both, ["L07"]) == (
        'export const CODES = {"L07":{"":"p/L07/"},"L02":{"id":"a/","en":"en/a/"}};\n'
    )


def test_the_box_finds_codes_that_moved_or_are_gone_among_the_links_below_it() -> None:
    environment = Environment(
        loader=FileSystemLoader(ROOT / "overrides"), autoescape=True, trim_blocks=True
    )
    shown = environment.get_template("lasting/codes.html")
    told = next(frames([], HUB, ["L07"]))[2]

    page = shown.render(told, config={"site_name": "Mulai Lagi"})

    assert '<div id="L07"><dt>L07</dt><dd><a href="../p/L07/">p/L07</a></dd></div>' in page
    assert "Former codes" not in shown.render(told | {"former": []}, config={})
