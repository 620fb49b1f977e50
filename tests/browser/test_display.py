"""Colours and the size of the text: what a reader chooses is there from the first paint on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.test_accessibility import KINDS, LANGUAGES, WIDER, faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

LESSON = "pelajaran/target-penghasilan/"
GROUNDS = {"dark": "rgb(25, 18, 24)", "light": "rgb(250, 246, 239)"}
BARS = {"dark": "#191218", "light": "#faf6ef"}
SHOWN = "all => all.filter(one => matchMedia(one.media || 'all').matches).map(one => one.content)"
GROUND = "getComputedStyle(document.body).backgroundColor"
LETTERS = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
LARGEST = "localStorage.setItem('hub-size', '187.5%')"
# Each thing in the bar at the top that is cut off, or less than a finger needs.
LOST = """() => [...document.querySelectorAll(".hub-header :is(a, button)")].map((one) => {
  const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
  return left >= 0 && right <= innerWidth && top >= 0 && bottom <= 60 && width >= 44 && height >= 44
    ? "" : one.outerHTML.slice(0, 80);
}).filter(Boolean)"""

Scheme = Literal["light", "dark"]


def opened(page: Page) -> None:
    """Open the panel."""
    page.locator(".hub-display").click()
    expect(page.locator("#hub-display")).to_be_visible()


def chosen(page: Page) -> list[str]:
    """Return what is chosen in the open panel."""
    found: list[str] = page.locator("#hub-display label:has(:checked)").all_inner_texts()
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_who_never_chose_has_the_colours_of_the_phone(
    browser: Browser, address: str, scheme: Scheme, *, scripts: bool
) -> None:
    """Nothing is kept for it, and no button is shown that nothing would answer."""
    context = browser.new_context(
        color_scheme=scheme, java_script_enabled=scripts, service_workers="block"
    )
    page = context.new_page()
    page.goto(address)

    expect(page.locator("body")).to_have_css("background-color", GROUNDS[scheme])
    expect(page.locator(".hub-display:visible")).to_have_count(1 if scripts else 0)
    assert context.storage_state()["origins"] == []
    context.close()


@pytest.mark.parametrize(("scheme", "other"), [("light", "dark"), ("dark", "light")])
def test_a_choice_of_colours_is_kept_and_there_from_the_first_paint(
    browser: Browser, address: str, scheme: Scheme, other: Scheme
) -> None:
    """On the next page too, before the page's own script runs; the browser's bar goes along."""
    words = {"dark": "Gelap", "light": "Terang"}
    context = browser.new_context(color_scheme=scheme, service_workers="block")
    page = context.new_page()
    bars = page.locator("meta[name=theme-color]")
    page.goto(address)
    opened(page)
    assert chosen(page) == ["Ikut ponsel", "Biasa"]
    page.get_by_label(words[other]).check()

    assert page.evaluate(GROUND) == GROUNDS[other]
    assert bars.evaluate_all(SHOWN) == [BARS[other]]

    page.route("**/hub.*.js", lambda route: route.abort())
    page.goto(address + LESSON)
    assert page.evaluate(GROUND) == GROUNDS[other]
    page.unroute_all()
    page.reload()
    assert bars.evaluate_all(SHOWN) == [BARS[other]]
    assert context.storage_state()["origins"][0]["localStorage"] == [
        {"name": "hub-colours", "value": other}
    ]

    opened(page)
    assert chosen(page) == [words[other], "Biasa"]
    page.get_by_label("Ikut ponsel").check()
    assert page.evaluate(GROUND) == GROUNDS[scheme]
    assert bars.evaluate_all(SHOWN) == [BARS[scheme]]
    assert context.storage_state()["origins"] == []
    context.close()


def test_a_choice_of_size_is_kept_and_there_from_the_first_paint(phone: Reader) -> None:
    """All sizes are of the reader's own; the panel comes only when it is asked for."""
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    phone.open("")
    phone.page.wait_for_load_state("networkidle")
    assert [url for url in asked if "display" in url] == []

    opened(phone.page)
    found = {}
    for word in ("Besar", "Lebih besar", "Paling besar"):
        phone.page.get_by_label(word, exact=True).check()
        found[word] = phone.page.evaluate(LETTERS)
    assert found == {"Besar": 23, "Lebih besar": 26, "Paling besar": 30}

    phone.page.route("**/hub.*.js", lambda route: route.abort())
    phone.open(LESSON)
    assert phone.page.evaluate(LETTERS) == 30
    phone.page.unroute_all()
    phone.page.reload()
    opened(phone.page)
    assert chosen(phone.page) == ["Ikut ponsel", "Paling besar"]

    phone.page.get_by_label("Biasa").check()
    assert phone.page.evaluate(LETTERS) == 20
    assert phone.page.context.storage_state()["origins"] == []


@pytest.fixture(params=["no storage", "full"])
def private(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose browser keeps nothing, and says so by failing."""
    fails = "throw new DOMException('no', 'SecurityError')"
    broken = {
        "no storage": f"Object.defineProperty(window, 'localStorage', {{ get() {{ {fails} }} }})",
        "full": f"Storage.prototype.setItem = () => {{ {fails} }}",
    }
    context = browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block")
    context.add_init_script(broken[request.param])
    yield Reader(context.new_page(), address)
    context.close()


def test_what_cannot_be_kept_is_shown(private: Reader) -> None:
    """In a private window; the next page is as the phone has it."""
    private.open(LESSON)
    opened(private.page)
    private.page.get_by_label("Gelap").check()
    private.page.get_by_label("Paling besar").check()

    assert private.page.evaluate(f"[{GROUND}, {LETTERS}]") == [GROUNDS["dark"], 30]
    private.open("")
    assert private.page.evaluate(f"[{GROUND}, {LETTERS}]") == [GROUNDS["light"], 20]
    assert private.problems == []


def test_the_panel_takes_the_focus_and_gives_it_back(phone: Reader) -> None:
    """Escape, its own button and a tap beside it close it."""
    phone.open(LESSON)
    button = phone.page.get_by_role("button", name="Tampilan")
    panel = phone.page.locator("#hub-display")
    ways: list[Callable[[], None]] = [
        lambda: phone.page.keyboard.press("Escape"),
        button.click,
        lambda: phone.page.mouse.click(20, 600),
    ]

    expect(button).to_have_attribute("aria-expanded", "false")
    for leave in ways:
        button.press("Enter")
        expect(panel).to_be_visible()
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(phone.page.get_by_label("Ikut ponsel")).to_be_focused()
        leave()
        expect(panel).to_be_hidden()
        expect(button).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "false")
    assert phone.problems == []


def test_the_panel_is_two_groups_of_radio_buttons(phone: Reader) -> None:
    """Arrows choose within a group, Tab goes on to the next, and then out of the panel."""
    phone.open("en/" + LESSON)
    phone.page.get_by_role("button", name="Display").press("Enter")
    groups = phone.page.get_by_role("group")
    colours = groups.filter(has_text="Colours").get_by_role("radio")
    expect(phone.page.get_by_role("group", name="Colours", exact=True)).to_be_visible()
    expect(phone.page.get_by_role("group", name="Text size", exact=True)).to_be_visible()
    expect(colours).to_have_count(3)

    phone.page.keyboard.press("ArrowDown")
    phone.page.keyboard.press("ArrowDown")
    assert phone.page.evaluate(GROUND) == GROUNDS["dark"]
    phone.page.keyboard.press("Tab")
    phone.page.keyboard.press("ArrowDown")
    assert chosen(phone.page) == ["Dark", "Large"]
    phone.page.keyboard.press("Tab")
    expect(phone.page.locator("#hub-display")).to_be_hidden()
    expect(phone.page.locator(".hub-action--search")).to_be_focused()
    assert phone.problems == []


@LANGUAGES
@pytest.mark.parametrize(
    "kind", ["home", "module", "lesson", "right", "story", "partner", "worksheets", "glossary"]
)
def test_a_page_with_the_largest_text_fits_a_small_phone(
    phone: Reader, kind: str, folder: str
) -> None:
    """And what is at the top stays there, on one line."""
    phone.page.add_init_script(LARGEST)
    for width in (320, 360):
        phone.page.set_viewport_size({"width": width, "height": 640})
        phone.open(folder + KINDS[kind])
        needed = phone.page.evaluate("document.scrollingElement.scrollWidth")
        assert (needed, phone.page.evaluate(WIDER)) == (width, [])
        assert phone.page.evaluate(LOST) == []
        opened(phone.page)
        assert phone.page.evaluate("document.scrollingElement.scrollWidth") == width
        phone.page.get_by_label(
            "Paling besar" if not folder else "Largest"
        ).scroll_into_view_if_needed()
        assert phone.sees("#hub-display label:last-child")


@LANGUAGES
@pytest.mark.parametrize("script", ["0", LARGEST], ids=["normal", "largest"])
def test_axe_finds_nothing_in_the_panel(phone: Reader, script: str, folder: str) -> None:
    phone.page.set_viewport_size({"width": 320, "height": 640})
    phone.page.add_init_script(script)
    phone.open(folder + LESSON)
    opened(phone.page)

    assert faults(phone) == []
    assert phone.problems == []
