"""What a reader does with the search dialog: opens it, types, moves, closes it; what may fail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Route, expect

from tests.browser.dialog import GOAL, LANGUAGES, LESSON, ask, count, field, options

if TYPE_CHECKING:
    from tests.browser.conftest import Reader


@LANGUAGES
def test_nothing_of_the_search_is_fetched_before_it_is_opened(
    somebody: Reader, folder: str
) -> None:
    fetched: list[str] = []
    somebody.page.on("request", lambda request: fetched.append(urlsplit(request.url).path))
    somebody.open(folder + LESSON)
    somebody.page.wait_for_load_state("networkidle")

    assert [path for path in fetched if "/search/" in path] == []
    ask(somebody, "bukti")
    options(somebody).first.wait_for()
    assert f"/search/{folder.strip('/') or 'id'}.json" in fetched
    assert somebody.problems == []


@pytest.mark.parametrize("keys", ["/", "Control+k", "Meta+k"])
def test_a_key_opens_the_search_and_escape_closes_it(anyone: Reader, keys: str) -> None:
    anyone.open(LESSON)
    anyone.page.keyboard.press(keys)
    expect(field(anyone)).to_be_focused()
    anyone.page.keyboard.type("bukti")
    expect(field(anyone)).to_have_value("bukti")
    anyone.page.keyboard.press("Escape")
    expect(anyone.page.locator("#hub-search")).to_be_hidden()
    assert anyone.problems == []


def test_a_slash_in_the_field_is_typed(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "")
    somebody.page.keyboard.type("a/b")
    expect(field(somebody)).to_have_value("a/b")


@pytest.mark.parametrize("way", ["Escape", "button"])
def test_the_focus_goes_back_to_what_opened_the_search(anyone: Reader, way: str) -> None:
    anyone.open("")
    ask(anyone, "bukti")
    options(anyone).first.wait_for()
    if way == "Escape":
        anyone.page.keyboard.press("Escape")
    else:
        anyone.page.locator("dialog form button").click()
    expect(anyone.page.locator("#hub-search")).to_be_hidden()
    expect(anyone.page.locator(".hub-action--search")).to_be_focused()


def test_the_focus_goes_back_where_a_tap_gave_the_link_none(somebody: Reader) -> None:
    somebody.open("")
    somebody.page.locator(".hub-action--search").dispatch_event("click")  # as in Safari
    expect(field(somebody)).to_be_focused()
    somebody.page.keyboard.press("Escape")
    expect(somebody.page.locator(".hub-action--search")).to_be_focused()


def test_a_click_beside_the_sheet_closes_it(desktop: Reader) -> None:
    desktop.open("")
    ask(desktop, "omzet")
    options(desktop).first.wait_for()
    desktop.page.mouse.click(10, 790)
    expect(desktop.page.locator("#hub-search")).to_be_hidden()
    expect(desktop.page.locator(".hub-action--search")).to_be_focused()


def test_the_focus_stays_in_the_dialog(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "bukti")
    options(somebody).first.wait_for()
    for _ in range(12):
        somebody.page.keyboard.press("Tab")
        assert somebody.page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )


def test_arrows_move_through_the_results_and_enter_follows(anyone: Reader) -> None:
    anyone.open("")
    ask(anyone, "bukti")
    expect(options(anyone)).to_have_count(5)
    selected = anyone.page.locator("[aria-selected=true]")
    expect(field(anyone)).to_have_attribute("aria-expanded", "true")
    expect(selected).to_have_count(0)

    for key, number in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0)):
        anyone.page.keyboard.press(key)
        identifier = options(anyone).nth(number).get_attribute("id") or ""
        expect(field(anyone)).to_have_attribute("aria-activedescendant", identifier)
        expect(selected).to_have_attribute("id", identifier)
        expect(field(anyone)).to_be_focused()
    anyone.page.keyboard.press("ArrowUp")
    expect(selected).to_have_count(0)
    anyone.page.keyboard.press("ArrowUp")
    expect(selected).to_have_attribute("id", "hub-found-4")
    anyone.page.keyboard.press("ArrowUp")
    anyone.page.keyboard.press("Enter")
    anyone.page.wait_for_url(anyone.address + "kisah/saman-yusuf/")


def test_enter_follows_the_first_result_even_before_it_is_there(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "satu")
    expect(options(somebody)).to_have_count(1)
    field(somebody).fill("lambat")
    somebody.page.keyboard.press("Enter")
    somebody.page.wait_for_url(somebody.address + GOAL)


def test_the_address_keeps_the_question_while_the_search_is_open(anyone: Reader) -> None:
    anyone.open(GOAL)
    ask(anyone, "bukti & tf")
    anyone.page.wait_for_url("**q=*")
    address = urlsplit(anyone.page.url)
    assert parse_qs(address.query) == {"q": ["bukti & tf"]}
    assert address.fragment == "tangga"

    anyone.page.reload()
    expect(field(anyone)).to_have_value("bukti & tf")
    expect(count(anyone)).to_have_text("8 hasil")
    anyone.page.keyboard.press("Escape")
    anyone.page.wait_for_url(anyone.address + GOAL)
    assert anyone.problems == []


@pytest.mark.parametrize(
    "lost", ["id.json", "id/toc.*.json", "dialog.*.mjs", "worker-id.*.js", "answering.*.mjs"]
)
def test_what_cannot_be_fetched_is_said_and_tried_again(somebody: Reader, lost: str) -> None:
    somebody.page.route(f"**/{lost}", lambda route: route.abort())
    somebody.open(LESSON)
    ask(somebody, "bukti")
    alert = somebody.page.get_by_role("alert")
    expect(alert).to_have_text("Pencarian belum bisa dibuka. Periksa sambunganmu, lalu ketik lagi.")
    expect(somebody.page.locator(".hub-search__topics a")).to_be_visible()

    somebody.page.unroute(f"**/{lost}")
    field(somebody).press_sequentially(" t")
    expect(field(somebody)).to_have_value("bukti t")
    expect(options(somebody)).to_have_count(5)
    expect(alert).to_be_hidden()


def test_a_page_of_another_time_says_that_there_is_a_newer_one(somebody: Reader) -> None:
    """A page that was kept never runs a dialog that was made for another frame."""

    def older(route: Route) -> None:
        page = route.fetch()
        route.fulfill(
            response=page, body=re.sub(r'data-frame="?\w+"?', "data-frame=old", page.text())
        )

    fetched: list[str] = []
    somebody.page.on("request", lambda request: fetched.append(request.url))
    somebody.page.route("**/" + LESSON, older)
    somebody.open(LESSON)
    somebody.page.locator(".hub-action--search").click()

    expect(somebody.page.locator(".hub-changed")).to_contain_text("sudah diperbarui")
    expect(somebody.page.locator("#hub-search")).to_be_hidden()
    assert [url for url in fetched if "/search/dialog" in url or "/search/worker" in url] == []
    somebody.page.unroute("**/" + LESSON)
    somebody.page.locator(".hub-changed button").click()
    ask(somebody, "bukti")
    expect(options(somebody).first).to_be_visible()
    assert somebody.problems == []


def test_what_is_found_is_read_without_its_looks(somebody: Reader) -> None:
    """They may be gone, after a deploy in the middle of reading."""
    somebody.page.route("**/found.*.css", lambda route: route.abort())
    somebody.open(LESSON)
    ask(somebody, "bukti")
    expect(options(somebody).first).to_be_visible()


@pytest.mark.parametrize("question", ["putus", "rusak"])
def test_a_worker_that_fails_gets_another_chance(somebody: Reader, question: str) -> None:
    somebody.open("")
    ask(somebody, question)
    expect(somebody.page.get_by_role("alert")).to_be_visible()
    field(somebody).fill("bukti")
    expect(options(somebody)).to_have_count(5)
    expect(somebody.page.get_by_role("alert")).to_be_hidden()


def test_an_index_that_has_changed_is_begun_anew(somebody: Reader) -> None:
    fetched: list[str] = []
    somebody.page.on("request", lambda request: fetched.append(request.url.rpartition("/")[2]))
    somebody.open("")
    ask(somebody, "putus")
    expect(somebody.page.get_by_role("alert")).to_be_visible()
    field(somebody).fill("bukti")
    expect(options(somebody)).to_have_count(5)
    field(somebody).fill("bukti t")
    expect(options(somebody)).to_have_count(5)
    assert fetched.count("id.json") == 2


def test_a_question_says_at_once_that_it_is_sought(somebody: Reader) -> None:
    said: list[str | None] = []

    def fetch(route: Route) -> None:
        said.append(count(somebody).text_content())
        route.fallback()

    somebody.page.route("**/search/dialog.*.mjs", fetch)
    somebody.open("?q=bukti")
    expect(count(somebody)).to_have_text("8 hasil")
    assert said == ["Mencari…"]


def test_a_question_has_an_end(somebody: Reader) -> None:
    somebody.open(f"?q={'a' * 300}")
    expect(field(somebody)).to_have_value("a" * 200)
    field(somebody).press("End")
    field(somebody).press_sequentially("bb")
    expect(field(somebody)).to_have_value("a" * 200)


@LANGUAGES
def test_without_scripts_the_search_leads_to_the_topics(scriptless: Reader, folder: str) -> None:
    scriptless.open(folder + LESSON)
    link = scriptless.page.locator(".hub-action--search")
    expect(link).to_be_visible()
    assert scriptless.follow(link) == f"{folder}topik/"
    expect(scriptless.page.locator("#hub-search")).to_be_hidden()


@LANGUAGES
def test_a_browser_without_dialogs_follows_the_link(phone: Reader, folder: str) -> None:
    phone.page.add_init_script("delete HTMLDialogElement.prototype.showModal")
    phone.open(f"{folder}{LESSON}?q=bukti")
    assert phone.follow(phone.page.locator(".hub-action--search")) == f"{folder}topik/"
    assert phone.problems == []


@pytest.mark.parametrize(("wrong", "folder"), [("tidak/ada/", ""), ("en/not/a/page/", "en/")])
def test_a_wrong_address_has_the_search_too(somebody: Reader, wrong: str, folder: str) -> None:
    somebody.open(wrong)
    somebody.page.locator("article [data-search]").click()
    field(somebody).fill("bukti")
    expect(options(somebody)).to_have_count(5)
    assert somebody.follow(options(somebody).first) == folder + GOAL
