"""The style sheet that is cut looks as the whole one does."""

from __future__ import annotations

import io
import re
import subprocess
from importlib.metadata import version
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

import pytest
from kembar.delivery.loaded import APART
from kembar.delivery.styles import gathered
from kembar.delivery.theme import PACKAGE, theme_styles
from PIL import Image, ImageChops
from playwright.sync_api import expect

from tests.browser.conftest import complete
from tests.building import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

LESSON = "pelajaran/target-penghasilan/"
PAGES = (
    "",
    LESSON,  # a warning, folds, tables, terms, tasks
    "modul/aman/",
    "kisah/saman-yusuf/",
    "mitra/ilo/",
    "istilah/",
    "lembar-kerja/",
    "penyunting/aturan/link-target/",  # code
    "tidak/ada/",
)
FAINT = 24  # of 255
DRAWN_ANEW = 1e-5  # the dot of a list, drawn a fraction of a pixel beside where it was


@pytest.fixture(scope="module")
def whole() -> dict[str, str]:
    """The style sheets as `mkdocs serve` has them, by name."""
    theme = files("material") / "templates/assets/stylesheets"
    sheets = [one for one in theme.iterdir() if one.name.endswith(".css")]
    texts = {f"assets/stylesheets/{one.name}": one.read_text() for one in sheets}
    sources = (ROOT / "overrides/assets/stylesheets").glob("*.css")
    own = {one.name: one.read_text() for one in sources}
    frame = theme_styles(version(PACKAGE), texts) + gathered("hub.css", own)
    return {"hub": frame, **{name.removesuffix(".css"): gathered(name, own) for name in APART}}


def looks(page: Page, address: str, path: str) -> dict[str, bytes]:
    """Return what a page looks like, folded and unfolded, on paper, with its drawer and search."""
    page.goto(address + path)
    if path == LESSON:
        complete(page)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    seen = {"page": page.screenshot(full_page=True)}
    if path != LESSON:
        return seen
    page.emulate_media(media="print")
    seen["paper"] = page.screenshot(full_page=True)
    page.emulate_media(media="screen")
    page.evaluate("scrollTo(0, 0)")
    page.locator("a.hub-term").first.click()
    page.evaluate("scrollTo(0, 0)")  # the click went there, which shows the way up
    expect(page.locator(".md-top")).to_be_hidden()
    seen["term"] = still(page, full_page=True)
    menu = page.get_by_role("button", name="Menu", exact=True)
    if menu.is_visible():
        menu.click()
        expect(page.locator("#hub-menu")).to_be_visible()
        seen["drawer"] = page.screenshot()
        page.keyboard.press("Escape")
    page.locator(".hub-action--search").click()
    page.keyboard.type("ongkir")
    expect(page.locator("#hub-found [role=option]").nth(2)).to_be_visible()
    seen["search"] = still(page)
    page.keyboard.type("xyzzy")
    expect(page.locator(".hub-search__none")).to_be_visible()
    seen["nothing found"] = still(page)
    return seen


def still(page: Page, *, full_page: bool = False) -> bytes:
    """Return what the screen, or the whole page, shows once nothing more is drawn on it."""
    before, now = b"", page.screenshot(full_page=full_page)
    while before != now:
        page.wait_for_timeout(700)  # passages come one after the other
        before, now = now, page.screenshot(full_page=full_page)
    return now


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
def test_pages_look_the_same_with_the_whole_style_sheet(
    browser: Browser,
    address: str,
    whole: dict[str, str],
    scheme: Literal["light", "dark"],
    width: int,
) -> None:
    """Each kind of page, and what opens on it."""

    def answer(route: Route) -> None:
        name = route.request.url.rpartition("/")[2].partition(".")[0]
        route.fulfill(body=whole[name], content_type="text/css")

    seen = []
    for sheet in ("cut", "whole"):
        context = browser.new_context(
            viewport={"width": width, "height": 740},
            color_scheme=scheme,
            reduced_motion="reduce",
            service_workers="block",
        )
        page = context.new_page()
        if sheet == "whole":
            page.route("**/*.css", answer)
        seen.append(
            {
                (path, name): shot
                for path in PAGES
                for name, shot in looks(page, address, path).items()
            }
        )
        context.close()
    cut, uncut = seen

    assert cut.keys() == uncut.keys()
    changed = {state: differing(cut[state], uncut[state]) for state in cut}
    assert {state: share for state, share in changed.items() if share > DRAWN_ANEW} == {}


def differing(one: bytes, other: bytes) -> float:
    """Return the share of the pixels of a picture that another picture has in other colours."""
    first, second = (Image.open(io.BytesIO(picture)).convert("RGB") for picture in (one, other))
    if first.size != second.size:
        return 1
    counts = ImageChops.difference(first, second).convert("L").histogram()
    return sum(counts[FAINT:]) / (first.width * first.height)


def test_no_selector_of_the_pages_is_younger_than_chrome_80_beside_others(hub: Path) -> None:
    """One that it does not know would take the whole rule along."""
    sheets = sorted((hub / "assets/stylesheets").glob("*.css"))
    text = "\n".join(sheet.read_text() for sheet in sheets)
    selectors = re.findall(r"(?:^|[{}])([^{}@]+)\{", text)
    young = re.compile(r":(?:is|where|has|focus-visible|marker|backdrop|details-content)\b|::-")

    lists = [one for one in selectors if "," in re.sub(r"\(.*?\)", "", one)]
    shorthands = (
        r"[{;](?:inset|(?:margin|padding)-(?:inline|block)|aspect-ratio):"  # no linter does
    )

    assert len(selectors) > 300
    assert [one for one in lists if young.search(one)] == []
    assert re.findall(shorthands, text) == []


def test_the_style_sheets_ask_for_nothing_that_chrome_80_does_not_have(hub: Path) -> None:
    """But for what tests/node/stylelint.config.mjs names, which it can do without."""
    node = ROOT / ".cache/node"
    sheets = sorted((hub / "assets/stylesheets").glob("*.css"))
    done = subprocess.run(
        [
            node / "node_modules/.bin/stylelint",
            f"--config={node}/stylelint.config.mjs",
            f"--config-basedir={node}",
            *sheets,
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")
