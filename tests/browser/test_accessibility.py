"""Every kind of page is for everyone: axe, small screens, large letters, and the keyboard."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

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
    "lost": "tidak-ada/",
    "offline": "503.html",
}
# Of WCAG 2.2 AA and good practice; axe leaves the size of targets out unless it is asked.
RUN = """() => axe.run(document, {rules: {"target-size": {enabled: true}}})"""
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


@pytest.fixture(params=["light", "dark"])
def reader(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with a small phone, in light and in dark."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, color_scheme=request.param, has_touch=True
    )
    yield Reader(context.new_page(), address)
    context.close()


def faults(reader: Reader) -> list[str]:
    """Return what axe finds on the page as it is."""
    reader.page.wait_for_load_state("networkidle")
    reader.page.evaluate(AXE)
    found: list[str] = reader.page.evaluate(f"async () => ({FOUND})(await ({RUN})())")
    return found


@LANGUAGES
@EACH
def test_axe_finds_nothing(reader: Reader, path: str, folder: str) -> None:
    reader.open(folder + path)
    assert faults(reader) == []


@LANGUAGES
def test_axe_finds_nothing_in_the_open_menu(reader: Reader, folder: str) -> None:
    reader.open(folder + KINDS["lesson"])
    reader.page.locator(".hub-action--menu").click()
    reader.page.wait_for_timeout(400)
    assert faults(reader) == []


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
