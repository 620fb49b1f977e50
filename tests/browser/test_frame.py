"""What surrounds every page: drawer, columns, ways back; with scripts, without, and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.browser.conftest import Reader

LESSON = "pelajaran/target-penghasilan/"
WIDE = ".md-typeset__scrollwrap:has(.md-typeset__table--wide)"


def test_the_menu_is_a_button_that_gives_the_focus_in_and_takes_it_back(phone: Reader) -> None:
    """Enter and the space bar open it; Escape, its own button and a tap beside it close it."""
    phone.open(LESSON)
    menu = phone.page.get_by_role("button", name="Menu", exact=True)
    close = phone.page.get_by_role("button", name="Tutup menu")
    panel = phone.page.locator("#hub-menu")
    ways: list[Callable[[], None]] = [
        lambda: phone.page.keyboard.press("Escape"),
        lambda: close.press("Enter"),
        lambda: phone.page.mouse.click(10, 400),
    ]

    expect(menu).to_have_attribute("aria-controls", "hub-menu")
    for key, leave in zip(("Enter", "Space", "Enter"), ways, strict=True):
        expect(panel).to_be_hidden()
        expect(menu).to_have_attribute("aria-expanded", "false")
        menu.press(key)
        expect(panel).to_be_visible()
        expect(menu).to_have_attribute("aria-expanded", "true")
        expect(close).to_be_focused()
        leave()
        expect(menu).to_be_focused()
    expect(panel).to_be_hidden()
    assert phone.problems == []


def test_the_keyboard_leaves_no_open_menu_behind(phone: Reader) -> None:
    """What has the focus would be below it."""
    phone.open(LESSON)
    phone.page.get_by_role("button", name="Menu", exact=True).press("Enter")
    panel = phone.page.locator("#hub-menu")
    expect(panel).to_be_visible()

    phone.page.keyboard.press("Shift+Tab")

    expect(panel).to_be_hidden()
    expect(phone.page.get_by_role("button", name="Menu", exact=True)).to_have_attribute(
        "aria-expanded", "false"
    )


@pytest.fixture
def bare(browser: Browser) -> BrowserContext:
    """A phone whose browser runs no scripts."""
    return browser.new_context(
        viewport={"width": 360, "height": 740}, java_script_enabled=False, reduced_motion="reduce"
    )


def test_without_scripts_the_menu_opens_by_finger_and_by_keyboard(
    bare: BrowserContext, address: str
) -> None:
    """It is a box to tick, with a name, and the mark of the focus is on the icon."""
    page = bare.new_page()
    page.goto(address + LESSON)
    panel = page.locator(".md-sidebar--primary")

    page.locator(".hub-action--menu").click()
    expect(panel).to_be_visible()
    page.locator(".hub-nav__head label").click()
    expect(panel).to_be_hidden()

    page.get_by_role("checkbox", name="Menu", exact=True).focus()
    expect(page.locator(".hub-action--menu")).to_have_css("outline-style", "solid")
    page.keyboard.press("Space")
    expect(panel).to_be_visible()
    page.locator(".hub-nav a", has_text="Beranda").click()
    assert page.url == address
    bare.close()


def test_without_scripts_wide_tables_scroll_by_themselves(
    bare: BrowserContext, address: str
) -> None:
    """The page stays as wide as the phone."""
    page = bare.new_page()
    page.goto(address + "lembar-kerja/")
    frames = page.locator(".md-typeset__scrollwrap")

    assert frames.count() == page.locator("article table").count() > 0
    frame = page.locator(
        ".md-typeset__scrollwrap:has(.md-typeset__table--wide)"
    ).first.bounding_box()
    assert frame
    assert frame["width"] <= 360
    bare.close()


def test_the_column_of_headings_follows_the_reader(desktop: Reader) -> None:
    """One of them is marked, the one being read; nothing above the first."""
    desktop.open(LESSON)
    marked = desktop.page.locator(".hub-toc [aria-current]")
    expect(marked).to_have_count(0)

    desktop.page.evaluate("document.getElementById('tangga').scrollIntoView()")
    expect(marked).to_have_attribute("href", "#tangga")
    desktop.page.evaluate("scrollTo(0, 0)")
    expect(marked).to_have_count(0)
    assert desktop.problems == []


def test_a_reader_who_scrolls_up_is_offered_the_way_to_the_top(phone: Reader) -> None:
    """Not one who reads on."""
    phone.open(LESSON)
    button = phone.page.locator(".md-top")
    expect(button).to_be_hidden()

    with phone.page.expect_response("**/scrolled.*.mjs"):
        phone.page.evaluate("scrollTo(0, 3000)")
    phone.page.wait_for_load_state("networkidle")
    expect(button).to_be_hidden()
    phone.page.evaluate("scrollTo(0, 2500)")
    button.click()
    phone.page.wait_for_function("scrollY === 0")
    expect(button).to_be_hidden()


def test_an_address_leads_into_what_is_folded(phone: Reader) -> None:
    """And paper shows all of it."""
    phone.open(LESSON)
    inside = "document.querySelector('details.question p').id = 'inside'"
    phone.page.evaluate(f"{inside}; location.hash = '#inside'")
    expect(phone.page.locator("#inside")).to_be_visible()

    folded = phone.page.locator("article details:not([open])")
    assert folded.count() > 0
    phone.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert folded.count() == 0
    phone.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert folded.count() > 0


def test_a_browser_without_modules_gets_the_page_without_scripts(
    browser: Browser, address: str
) -> None:
    """As every page is written; the first script leaves it alone."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block")
    page: Page = context.new_page()
    page.add_init_script("delete HTMLScriptElement.prototype.noModule")
    page.route("**/hub.*.js", lambda route: route.abort())
    page.goto(address + LESSON)

    expect(page.locator("html")).to_have_class("no-js")
    expect(page.locator(".hub-display")).to_be_hidden()
    page.locator(".hub-action--menu").click()
    expect(page.locator(".md-sidebar--primary")).to_be_visible()
    context.close()
