"""Every kind of page is for everyone: axe, small screens, large letters, and the keyboard."""

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.building import ROOT

AXE = (ROOT / ".cache/node/node_modules/axe-core/axe.min.js").read_text("utf-8")
KINDS = {
    "home": "",
    "start": "mulai/",
    "course": "pelajaran/",
    "module": "modul/uang-dan-aturan/",
    "lesson": "pelajaran/penipuan-penjual/",
    "sums": "pelajaran/target-penghasilan/",
    "right": "hak/pesangon/",
    "story": "kisah/saman-yusuf/",
    "partner": "mitra/ksbsi/",
    "partners": "mitra/",
    "glossary": "istilah/",
    "facts": "fakta/",
    "sources": "sumber/",
    "topics": "topik/",
    "help": "kena-tipu/",
    "worksheets": "lembar-kerja/",
    "trainers": "pelatih/panduan/",
    "editors": "penyunting/",
    "rule": "penyunting/aturan/pair-missing/",
    "saving": "simpan/",
    "progress": "kemajuan/",
    "privacy": "privasi/",
    "tools": "alat/",
    "session": "sesi/",
    "lost": "tidak-ada/",
    "offline": "503.html",
}
# Of WCAG 2.2 AA and good practice; axe leaves the size of targets out unless it is asked.
ALL = """within => axe.run(within, {rules: {"target-size": {enabled: true}}})"""
COLOURS = """within => axe.run(within, {runOnly: ["color-contrast"]})"""
FOUND = """({violations}) => violations.map(({id, nodes}) =>
  `${id}: ${nodes.slice(0, 3).map(({html}) => html.slice(0, 160)).join(" | ")}`)"""
# WCAG 1.4.12
SPACED = """() => document.querySelectorAll("*").forEach(({style}) => {
  style.setProperty("line-height", "1.5", "important");
  style.setProperty("letter-spacing", ".12em", "important");
  style.setProperty("word-spacing", ".16em", "important");
})"""
WIDER = """() => [...document.querySelectorAll("body *")]
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && each.checkVisibility()
    && !each.closest(".md-typeset__scrollwrap, .md-sidebar, pre, code, .hub-search"))
  .map((each) => each.outerHTML.slice(0, 160))"""

EACH = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


def faults(reader: Reader, within: str = "html") -> list[str]:
    """Return what axe finds on the page as it is: all in light, and in dark what is of colours."""
    reader.page.evaluate(AXE)
    found: list[str] = []
    runs: dict[Literal["dark", "light"], str] = {"dark": COLOURS, "light": ALL}
    for scheme, run in runs.items():
        reader.page.emulate_media(color_scheme=scheme)
        found += reader.page.evaluate(f"async (within) => ({FOUND})(await ({run})(within))", within)
    return found


@LANGUAGES
@EACH
def test_axe_finds_nothing(phone: Reader, path: str, folder: str) -> None:
    phone.open(folder + path)
    assert faults(phone) == []


@LANGUAGES
def test_axe_finds_nothing_in_the_open_menu(phone: Reader, folder: str) -> None:
    phone.page.emulate_media(reduced_motion="reduce")
    phone.open(folder + KINDS["lesson"])
    phone.page.locator(".hub-action--menu").click()
    expect(phone.page.locator("#hub-menu")).to_be_visible()
    assert faults(phone) == []


@LANGUAGES
def test_axe_finds_nothing_in_what_is_saved(commuter: Reader, folder: str) -> None:
    commuter.open(folder + KINDS["saving"])
    commuter.page.locator(".hub-saving button:visible").first.wait_for()
    assert faults(commuter) == []


@LANGUAGES
@EACH
def test_a_page_fits_a_phone_of_320_pixels(phone: Reader, path: str, folder: str) -> None:
    """As much as a screen of 1,280 shows at 400 % (WCAG 1.4.10), also with wider spacing."""
    phone.page.set_viewport_size({"width": 320, "height": 640})
    phone.open(folder + path)
    width = "document.scrollingElement.scrollWidth"
    assert (phone.page.evaluate(width), phone.page.evaluate(WIDER)) == (320, [])
    phone.page.evaluate(SPACED)
    assert (phone.page.evaluate(width), phone.page.evaluate(WIDER)) == (320, [])
