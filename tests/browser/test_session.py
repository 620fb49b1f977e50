"""A trainer plans a session: its link is the plan, in either language, on paper and in a chat."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.browser.conftest import Reader
from tests.browser.test_accessibility import faults
from tests.browser.test_tools import UNSERVED

PATH = "sesi/"
PLAN = "L05-L04-L24-L99/2026-12-05/08.30"
NO_SHARING = "delete Navigator.prototype.share; window.open = (it) => { window.opened = it; };"
PRINTED = "window.print = () => { window.printed = document.documentElement.className; };"
CODE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h1v1H0z"/></svg>'
LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


def opened(reader: Reader, path: str) -> Locator:
    """Open the page and return the tool, once it is there."""
    reader.open(path)
    tool = reader.page.locator("[data-tool=session]")
    tool.locator(".hub-sheet").wait_for()
    return tool


def codes(tool: Locator) -> list[str]:
    """Return the lessons of the plan in their order."""
    found: list[str] = re.findall(r"L\d\d", "".join(tool.locator("li span").all_inner_texts()))
    return found


@LANGUAGES
def test_ticks_become_a_plan_whose_link_opens_it_in_either_language(
    phone: Reader, folder: str
) -> None:
    """With its times, its order and what it lacks; Back undoes emptying it."""
    page = phone.page
    page.add_init_script(NO_SHARING)
    tool = opened(phone, folder + PATH)
    result, buttons = tool.locator(".hub-result"), tool.locator(".hub-sheet__buttons").first
    assert not buttons.is_visible()
    tool.locator("#session-M01").click()
    tool.locator("#session-L03").check()
    tool.locator("#session-M08").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert codes(tool) == ["L03", "L22", "L23", "L24"]
    assert tool.locator("#session-all-M08").is_checked()
    assert "135" in result.inner_text()

    tool.locator("#session-L22").uncheck()
    assert tool.locator("#session-all-M08").evaluate("it => it.indeterminate")
    tool.locator("#session-date").fill("2026-12-05")
    tool.locator("#session-start").fill("13:00")
    page.keyboard.press("Tab")
    up = tool.locator("[data-code=L23]").first
    up.click()
    assert codes(tool) == ["L23", "L03", "L24"]
    assert page.evaluate("document.activeElement.dataset.code") == "L23"
    assert phone.path == f"{folder}{PATH}#L23-L03-L24/2026-12-05/13.00"
    assert "15.05" in result.inner_text()

    buttons.locator("button").first.click()
    text = parse_qs(urlsplit(page.evaluate("opened")).query)["text"][0]
    assert text.endswith("https://mulailagi.example/p/H25#L23-L03-L24/2026-12-05/13.00")
    other = page.locator("a.hub-switch").first
    phone.follow(other)
    assert phone.path == f"{'' if folder else 'en/'}{PATH}#L23-L03-L24/2026-12-05/13.00"
    expect(tool.locator("li span")).to_have_count(4)
    assert codes(tool) == ["L23", "L03", "L24"]
    assert tool.locator("#session-start").input_value() == "13:00"

    buttons.locator("button").last.click()
    assert not buttons.is_visible()
    page.go_back()
    expect(buttons).to_be_visible()
    assert codes(tool) == ["L23", "L03", "L24"]
    assert page.evaluate("localStorage.getItem('hub-tools')") is None
    assert phone.problems == []


@LANGUAGES
def test_a_link_is_mended_edited_and_sent(phone: Reader, folder: str) -> None:
    """What nobody knows is named, what is too early is said; what is edited stays."""
    page = phone.page
    page.add_init_script(NO_SHARING)
    tool = opened(phone, f"{folder}{PATH}#{PLAN}")
    advice = tool.locator(".hub-session__mending button")
    assert "L99" in tool.locator(".hub-note").inner_text()
    assert codes(tool) == ["L05", "L04", "L24"]
    assert advice.all_inner_texts()[:-1] == ["+ L01", "+ L09", "+ L12", "+ L18"]

    advice.last.click()
    advice.first.click()
    assert codes(tool) == ["L01", "L04", "L05", "L24"]
    tool.locator("details").last.locator("summary").click()
    before = tool.locator("#session-message-sehari-sebelum")
    expect(before).to_have_value(
        re.compile(r"08\.30.*https://mulailagi\.example/p/L01\n", re.DOTALL)
    )
    assert "2026" in tool.locator("#session-message-sehari-sebelum-when").inner_text()
    assert tool.locator("textarea").count() == 9

    before.fill("Sampai besok")
    tool.locator("#session-pause").select_option("0")
    assert before.input_value() == "Sampai besok"
    block = before.locator("xpath=..")
    block.locator("button").first.click()
    assert parse_qs(urlsplit(page.evaluate("opened")).query)["text"] == ["Sampai besok"]
    block.locator("button").last.click()
    assert "08.30" in before.input_value()

    files = tool.locator("details:has(a)")
    files.locator("summary").click()
    language = "en" if folder else "id"
    found = [str(link.get_attribute("href")) for link in files.locator("a").all()]
    assert f"{phone.address}cetak/L05.{language}.pdf" in found
    assert f"{phone.address}salindia/L05.{language}.html" in found
    assert f"{phone.address}{folder}lembar-kerja/#w05" in found
    assert faults(phone) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.scrollingElement.scrollWidth") == 320
    assert phone.problems == []


def test_the_plan_and_its_codes_are_printed_alone(desktop: Reader) -> None:
    """The plan on one page, each code once; what cannot be fetched is said."""
    page = desktop.page
    page.add_init_script(PRINTED)
    page.add_init_script(UNSERVED)
    tool = opened(desktop, f"{PATH}#{PLAN}")
    paper, buttons = tool.locator(".hub-paper"), tool.locator(".hub-sheet__buttons").first
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url.removeprefix(desktop.address))
        route.fulfill(body=CODE, content_type="image/svg+xml")

    buttons.locator("button").nth(2).click()
    page.wait_for_function("window.printed?.includes('hub-printed')")
    page.emulate_media(media="print")
    assert paper.locator("table").count() == 3
    assert "Sabtu, 5 Desember 2026" in paper.inner_text()
    assert "https://mulailagi.example/p/H25#L05-L04-L24/2026-12-05/08.30" in paper.inner_text()
    assert not tool.locator(".hub-sheet").is_visible()
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
    page.emulate_media(media="screen")

    page.route("**/qr.svg", lambda route: route.abort())
    buttons.locator("button").nth(3).click()
    expect(tool.locator(".hub-sheet__status").first).to_contain_text("lagi")
    page.unroute("**/qr.svg")
    page.route("**/qr.svg", answer)
    buttons.locator("button").nth(3).click()
    expect(paper.locator("img")).to_have_count(3)
    assert asked == [f"p/{code}/qr.svg" for code in ("L05", "L04", "L24")]


@LANGUAGES
def test_without_scripts_there_are_the_lessons_the_texts_and_a_sheet(
    scriptless: Reader, folder: str
) -> None:
    """All lessons with their minutes and materials, and the texts with their blanks."""
    scriptless.open(folder + PATH)
    page = scriptless.page

    assert page.locator("h3[id^=m0] ~ div td:first-child a").count() == 24
    assert page.locator("blockquote").count() == 8
    assert not page.locator("[data-tool=session]").inner_text()
    page.locator("#alat ~ p a[href='#kertas']").first.click()
    assert page.locator("#kertas ~ div table td:empty").count() == 24
