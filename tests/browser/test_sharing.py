"""A trainer gives a page to a group: by WhatsApp, by its link, on a screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import expect
from selectolax.lexbor import LexborHTMLParser

from tests.browser.conftest import Reader
from tests.browser.test_accessibility import LANGUAGES, WIDER, faults
from tests.browser.test_aloud import OWN, VOICES
from tests.browser.test_guard import LISTEN, refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page, ViewportSize

LESSON, PAGE = "pelajaran/target-penghasilan/", "penyunting/aturan/link-target/"
LINK = "https://mulailagi.example/p/L09"
PANEL = "dialog.hub-sharing"
# What may be tapped in the panel and is too small for a finger.
SMALL = """panel => [...panel.querySelectorAll("a, button, input")].filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  return one.checkVisibility() && (width < 44 || height < 43.9);
}).map((one) => one.outerHTML)"""
# Phones have both; the clipboard of this browser belongs to all tests.
HELD = """(() => {
  globalThis.held = [];
  const clipboard = { writeText: async (text) => void held.push(text) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard });
})()"""
NO_CLIPBOARD = 'Object.defineProperty(navigator, "clipboard", { value: undefined })'
SHARES = """navigator.share = (data) => {
  globalThis.sent = data;
  return Promise.reject(new DOMException("", globalThis.refusal ?? "AbortError"));
}"""
HEADINGS = "all => all.map((one) => [one.textContent, one.getBoundingClientRect().top + scrollY])"
# What the one who listens hears of a section, to its end.
HEARD = """() => {
  while (voice.now()) voice.end();
  return voice.said().map(({ text }) => text);
}"""


@pytest.fixture
def trainer(browser: Browser, address: str) -> Iterator[Reader]:
    """Somebody with a small phone, whose requests a test can answer or stop."""
    size: ViewportSize = {"width": 360, "height": 740}
    context = browser.new_context(viewport=size, service_workers="block", has_touch=True)
    yield Reader(context.new_page(), address)
    context.close()


def chat(hub: Path, language: str) -> str:
    """Return the link that sends the text of the lesson in a language."""
    landing = LexborHTMLParser((hub / "p/L09/index.html").read_text("utf-8"))
    found = landing.css_first(f"[data-share={language}]")
    return found.attributes["href"] or "" if found else ""


def opened(reader: Reader, path: str) -> Locator:
    """Open the panel of a page by keyboard, and return it."""
    reader.open(path)
    reader.page.locator(".hub-share").focus()
    reader.page.keyboard.press("Enter")
    panel = reader.page.locator(PANEL)
    expect(panel).to_be_visible()
    return panel


def held(page: Page) -> list[str]:
    """Return what was copied."""
    found: list[str] = page.evaluate("held")
    return found


@LANGUAGES
def test_a_lesson_is_given_to_a_group(trainer: Reader, hub: Path, folder: str) -> None:
    """With the text of the page's language, its permanent link, its QR code, and its paper."""
    page, lang = trainer.page, "en" if folder else "id"
    page.add_init_script(HELD + LISTEN)
    with page.expect_response("**/p/L09/"):
        panel = opened(trainer, folder + LESSON)
    send, copy = panel.locator(".hub-sharing__send"), panel.locator("button").first
    expect(send).to_have_attribute("href", chat(hub, lang))
    expect(send).to_be_focused()

    copy.click()
    expect(panel.locator("[role=status]")).not_to_be_empty()
    assert held(page) == [LINK]
    show = panel.locator("[aria-expanded]")
    show.click()
    expect(panel.locator("strong")).to_have_text("L09")
    expect(show).to_have_attribute("aria-expanded", "true")
    assert "mulailagi.example/p/L09" in str(panel.locator("img").get_attribute("alt"))
    page.set_viewport_size({"width": 320, "height": 640})
    assert panel.evaluate(SMALL) == []
    assert page.evaluate(WIDER) == []
    assert panel.evaluate("one => one.scrollWidth - one.clientWidth") == 0
    assert faults(trainer) == []
    files = [one.get_attribute("href") for one in panel.locator("li a").all()]
    paths = [f"cetak/L09.{lang}.pdf", f"salindia/L09.{lang}.html"]
    assert files == [*(f"{trainer.address}{path}" for path in paths), "#pelatih"]

    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(page.locator(".hub-share")).to_be_focused()
    page.keyboard.press("Enter")
    panel.locator("li a").last.click()
    expect(panel).to_be_hidden()
    expect(page.locator("#pelatih ~ details")).to_have_attribute("open", "")
    expect(page).to_have_url(f"{trainer.address}{folder}{LESSON}#pelatih")
    assert (trainer.problems, refused(trainer)) == ([], [])


def test_only_the_code_is_printed_where_that_is_wanted(trainer: Reader) -> None:
    """Else the page, and the panel is never on it."""
    page = trainer.page
    page.add_init_script("globalThis.print = () => (globalThis.prints = 1)")
    panel = opened(trainer, LESSON)
    panel.locator("[aria-expanded]").click()
    page.emulate_media(media="print")
    expect(panel).to_be_hidden()
    page.emulate_media(media="screen")
    panel.locator(".hub-sharing__square button").click()
    assert page.evaluate("prints") == 1
    page.emulate_media(media="print")
    expect(panel.locator("strong")).to_be_visible()
    expect(panel.locator("h2")).to_be_hidden()
    expect(page.locator("main")).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    panel.locator("li button").click()
    expect(panel).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()


def test_the_phones_own_sharing_comes_first(trainer: Reader, hub: Path) -> None:
    """Who changes her mind stays where she is; where it does not work, WhatsApp opens."""
    page = trainer.page
    page.add_init_script(SHARES)
    page.route("https://wa.me/**", lambda route: route.fulfill(body="WhatsApp"))
    with page.expect_response("**/p/L09/"):
        panel = opened(trainer, LESSON)
    send = panel.locator(".hub-sharing__send")
    expect(send).to_have_attribute("href", chat(hub, "id"))

    send.click()
    assert page.evaluate("sent") == {"text": parse_qs(urlsplit(chat(hub, "id")).query)["text"][0]}
    assert trainer.path == LESSON
    page.evaluate("globalThis.refusal = 'NotAllowedError'")
    send.click()
    page.wait_for_url("https://wa.me/**")


def test_without_a_network_or_a_clipboard_the_link_is_there(trainer: Reader) -> None:
    """The title and the link go to WhatsApp, the field is selected, the code says why not."""
    page = trainer.page
    page.add_init_script(NO_CLIPBOARD)
    page.route("**/p/L09/**", lambda route: route.abort())
    panel = opened(trainer, LESSON)
    title = page.locator("h1").inner_text().replace("\n", " ")
    href = panel.locator(".hub-sharing__send").get_attribute("href")
    assert href == f"https://wa.me/?text={quote(f'{title}{chr(10)}{LINK}', safe='')}"
    panel.locator("button").first.click()
    expect(panel.locator("input")).to_be_focused()
    assert page.evaluate("getSelection().toString()") == LINK
    panel.locator("[aria-expanded]").click()
    expect(panel.locator("[role=status]")).to_contain_text("Kode QR belum bisa dibuka")
    expect(panel.locator("strong")).to_be_hidden()


def test_a_browser_without_dialogs_opens_whatsapp(trainer: Reader) -> None:
    """The page below /p/ would lead back at once."""
    page = trainer.page
    page.add_init_script("delete HTMLDialogElement.prototype.showModal")
    page.route("https://wa.me/**", lambda route: route.fulfill(body="WhatsApp"))
    trainer.open(LESSON)
    title = page.title()
    page.locator(".hub-share").click()
    page.wait_for_url("https://wa.me/**")
    assert parse_qs(urlsplit(page.url).query)["text"] == [f"{title}\n{LINK}"]


@LANGUAGES
def test_a_sign_beside_each_heading_copies_its_permanent_link(trainer: Reader, folder: str) -> None:
    """It comes with the first scroll, moves nothing, and is no part of what the heading says."""
    page = trainer.page
    page.add_init_script(HELD + LISTEN)
    trainer.open(folder + LESSON)
    headings = page.locator("article h2[id], article h3[id]")
    signs = page.locator(".hub-sign")
    before = headings.evaluate_all(HEADINGS)
    assert signs.count() == 0
    page.mouse.wheel(0, 300)
    expect(signs).to_have_count(len(before))
    assert headings.evaluate_all(HEADINGS) == before

    one = page.locator("#langkah + .hub-sign")
    title = page.locator("#langkah").inner_text().replace("\n", " ")
    name = {"": "Salin tautan bagian: ", "en/": "Copy the link to the section: "}[folder]
    assert page.get_by_role("button", name=f"{name}{title}", exact=True).count() == 1
    assert page.get_by_role("heading", name=title, exact=True).count() == 1
    box = one.bounding_box()
    assert box and min(box["width"], box["height"]) >= 24  # noqa: PT018
    one.click()
    assert held(page) == [f"{LINK}#langkah"]
    expect(page.locator("p.hub-said")).to_contain_text(title)
    assert faults(trainer) == []
    assert page.evaluate(WIDER) == []
    page.emulate_media(media="print")
    assert page.locator(".hub-sign:visible, .hub-said:visible").count() == 0
    assert (trainer.problems, refused(trainer)) == ([], [])


def test_without_a_clipboard_the_link_of_a_section_can_be_copied_by_hand(trainer: Reader) -> None:
    """Also of a page that has nothing to send: its own address, then."""
    page = trainer.page
    page.add_init_script(NO_CLIPBOARD)
    trainer.open(f"en/{PAGE}")
    assert page.locator(".hub-share").count() == 0
    page.mouse.wheel(0, 300)
    heading = page.locator("article h2[id]").first
    page.locator(".hub-sign").first.click()
    field = page.locator("input.hub-said")
    expect(field).to_be_focused()
    anchor = heading.get_attribute("id")
    assert field.input_value() == f"https://mulailagi.example/en/{PAGE}#{anchor}"
    assert page.evaluate("getSelection().toString()") == field.input_value()
    expect(page.locator("p.hub-said")).not_to_be_empty()
    page.keyboard.press("Escape")
    expect(page.locator(".hub-sign").first).to_be_focused()
    expect(page.locator("p.hub-said")).to_be_empty()
    assert field.count() == 0


def test_signs_are_not_read_aloud(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    context.add_init_script(VOICES)
    reader = Reader(context.new_page(), address)
    reader.page.add_init_script(OWN)
    reader.open(LESSON)
    reader.page.mouse.wheel(0, 300)
    expect(reader.page.locator("#langkah + .hub-sign")).to_have_count(1)
    reader.page.locator(".hub-aloud:has(+ #langkah) button").click()
    heard = reader.page.evaluate(HEARD)
    assert heard[0] == reader.page.locator("#langkah").inner_text().replace("\n", " ")
    assert len(heard) > 10
    assert [one for one in heard if "Salin" in one] == []
    context.close()
