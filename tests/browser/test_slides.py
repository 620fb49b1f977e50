"""A trainer teaches with the slides: on a wall, on a phone, from a file, without a script."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import Reader
from tests.browser.test_accessibility import faults

LANGUAGES = pytest.mark.parametrize("language", ["id", "en"])
# The smallest text of the slide that is shown, in px.
SMALLEST = """() => {
  const sizes = [];
  const walker = document.createTreeWalker(document.querySelector(".slide:not([hidden]) .wall"),
    NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent.trim() && parentElement.checkVisibility())
      sizes.push(parseFloat(getComputedStyle(parentElement).fontSize));
  }
  return Math.min(...sizes);
}"""


def policy(hub: Path) -> str:
    """Return the policy that hosts send with every file."""
    found = re.search(r"  Content-Security-Policy: (.+)", (hub / "_headers").read_text("utf-8"))
    return found[1] if found else ""


@pytest.fixture
def trainer(browser: Browser, address: str, hub: Path) -> Iterator[Reader]:
    """A trainer with a projector, at a host that sends the policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    sent = policy(hub)

    def guard(route: Route) -> None:
        answer = route.fetch()
        headers = {**answer.headers, "content-security-policy": sent}
        route.fulfill(response=answer, headers=headers)

    context.route("**/*.html*", guard)
    reader = Reader(context.new_page(), address)
    reader.page.clock.install()
    yield reader
    context.close()


def shown(page: Page) -> str:
    """Return the title of the slide that is shown."""
    (title,) = page.locator(".slide:visible :is(h1, h2)").all_inner_texts()
    return title.partition("\n")[0]


@LANGUAGES
def test_a_trainer_teaches_with_keys_answers_notes_and_time(trainer: Reader, language: str) -> None:
    trainer.open(f"salindia/L08.{language}.html")
    page, key = trainer.page, trainer.page.keyboard.press
    slide, notes = page.locator(".slide:visible"), page.locator(".slide:visible .notes")
    plan, clock = page.locator(".plan"), page.locator(".clock")
    last = page.locator(".slide").count()

    key("ArrowRight")
    key("Space")
    expect(slide).to_have_attribute("id", "3")
    key("PageUp")
    expect(slide).to_have_attribute("id", "2")
    assert page.url.endswith("#2")
    key("End")
    expect(slide).to_have_attribute("id", str(last))
    key("Home")
    expect(slide).to_have_attribute("id", "1")
    assert page.evaluate(SMALLEST) >= 28

    expect(notes).to_be_hidden()
    key("n")
    expect(notes).to_contain_text("60")  # slips of paper, of the materials
    key("n")

    key("t")
    page.clock.run_for(3 * 60_000)
    expect(clock).to_have_text("03:00")
    expect(plan).to_have_text(re.compile("^✓.* 4$"))
    page.clock.run_for(3 * 60_000)
    expect(plan).to_have_text(re.compile("^▲.* 2 "))
    key("t")
    page.clock.run_for(60_000)
    expect(clock).to_have_text("06:00")

    asks = page.locator(".slide:has(.asks)").last
    number = int(asks.get_attribute("id") or "0")
    page.evaluate(f"location.hash = '#{number}'")
    expect(asks).to_be_visible()
    expect(asks.locator(".answer")).to_be_hidden()
    key("ArrowRight")
    expect(asks.locator(".answer")).to_be_visible()
    key("ArrowRight")
    expect(slide).to_have_attribute("id", str(number + 1))

    key("?")
    expect(page.locator("dialog")).to_be_visible()
    key("ArrowLeft")
    expect(slide).to_have_attribute("id", str(number + 1))
    key("?")
    expect(page.locator("dialog")).to_be_hidden()
    assert trainer.problems == []


def beside(page: Page) -> None:
    """Open the trainer's own window, and have each window lead the other."""
    page.keyboard.press("t")
    with page.expect_popup() as opened:
        page.keyboard.press("p")
    own = opened.value
    expect(own.locator(".slide:visible .notes")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(own.locator(".slide:visible")).to_have_attribute("id", "2")
    expect(own.locator('.bar [data-do="timer"]')).to_have_attribute("aria-pressed", "true")
    own.keyboard.press("ArrowRight")
    expect(page.locator(".slide:visible")).to_have_attribute("id", "3")
    # Whoever reloads by mistake is back where the talk is.
    page.reload()
    own.keyboard.press("ArrowRight")
    expect(page.locator(".slide:visible")).to_have_attribute("id", "4")


def test_the_trainers_own_window_goes_along(trainer: Reader) -> None:
    trainer.open("salindia/L08.id.html")
    beside(trainer.page)
    assert trainer.problems == []


def test_slides_are_one_file_that_works_without_any_host(browser: Browser, hub: Path) -> None:
    context = browser.new_context()
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))

    page.goto((hub / "salindia/L08.en.html").as_uri())
    beside(page)

    assert {url.partition("#")[0].partition("?")[0] for url in asked} == {
        (hub / "salindia/L08.en.html").as_uri()
    }
    assert wrong == []
    context.close()


def test_without_a_script_all_slides_stand_below_one_another(scriptless: Reader) -> None:
    scriptless.open("salindia/L08.id.html")
    page = scriptless.page

    assert page.locator(".slide:visible").count() == page.locator(".slide").count() > 30
    assert page.locator(".notes:visible").count() == page.locator(".notes").count() > 5
    assert page.locator(".answer:visible").count() == page.locator(".answer").count() >= 5
    assert page.locator("nav:visible, button:visible").count() == 0


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_slides_are_for_everyone_on_a_phone(
    browser: Browser, address: str, colours: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, color_scheme=colours
    )
    reader = Reader(context.new_page(), address)
    reader.open("salindia/L08.id.html")
    page = reader.page

    page.touchscreen.tap(300, 300)
    expect(page.locator(".slide:visible")).to_have_attribute("id", "2")
    page.touchscreen.tap(40, 300)
    expect(page.locator(".slide:visible")).to_have_attribute("id", "1")
    found = [faults(reader)]
    page.locator('[data-do="notes"]').tap()
    for kind in (":has(table)", ":has(.asks)", ".tool"):
        number = page.locator(f".slide{kind}").first.get_attribute("id")
        page.evaluate(f"location.hash = '#{number}'")
        expect(page.locator(".slide:visible")).to_have_attribute("id", number or "")
        found.append(faults(reader))
    assert found == [[], [], [], []]
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    context.close()


@LANGUAGES
def test_the_trainers_page_leads_to_the_slides_of_every_lesson(
    phone: Reader, language: str
) -> None:
    folder = "" if language == "id" else "en/"
    phone.open(f"{folder}pelatih/")

    assert phone.leads('article a[href*="salindia/L"]') == [
        f"salindia/L{number:02}.{language}.html" for number in range(1, 25)
    ]
    phone.follow(phone.page.locator('article a[href*="salindia/L09"]'))
    assert shown(phone.page)
    assert phone.problems == []
