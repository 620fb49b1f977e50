"""What a reader finds with the search: results, cards, filters, and the words marked on a page."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.dialog import GOAL, LANGUAGES, LESSON, ask, count, field, options

if TYPE_CHECKING:
    from tests.browser.conftest import Reader

# Keeps the question of each answer that the page was given, before the dialog hears it.
LISTEN = """
globalThis.heard = [];
globalThis.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => heard.push(data.text));
  }
};
"""


@LANGUAGES
def test_a_tapped_result_leads_to_its_place(anyone: Reader, folder: str) -> None:
    anyone.open(folder)
    ask(anyone, "bukti")

    expect(options(anyone)).to_have_count(5)
    expect(count(anyone)).to_have_text("8 results" if folder else "8 hasil")
    assert anyone.follow(options(anyone).first) == folder + GOAL
    assert anyone.problems == []


def test_more_results_are_a_button_away(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "bukti")
    expect(options(somebody)).to_have_count(5)
    somebody.page.get_by_role("button", name="Tampilkan lebih banyak").click()
    expect(options(somebody)).to_have_count(8)
    expect(options(somebody).nth(5)).to_be_focused()
    somebody.page.keyboard.press("ArrowDown")
    expect(field(somebody)).to_have_attribute("aria-activedescendant", "hub-found-6")
    field(somebody).fill("bukti t")
    expect(options(somebody)).to_have_count(5)


def test_the_way_back_leads_to_the_results(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "bukti")
    expect(options(somebody)).to_have_count(5)
    somebody.follow(options(somebody).first)
    somebody.page.go_back()
    expect(field(somebody)).to_have_value("bukti")
    expect(options(somebody)).to_have_count(5)


def test_filters_keep_one_kind(anyone: Reader) -> None:
    anyone.open("")
    ask(anyone, "bukti")
    kinds = anyone.page.locator(".hub-search__kinds button:visible")
    expect(kinds).to_have_text(["Semua", "Pelajaran 5", "Kisah 1", "Mitra 1", "Hak 1"])
    kinds.nth(2).click()
    expect(options(anyone)).to_have_count(1)
    expect(count(anyone)).to_have_text("1 hasil")
    expect(kinds.nth(2)).to_have_attribute("aria-pressed", "true")
    expect(kinds.nth(0)).to_have_attribute("aria-pressed", "false")
    kinds.nth(2).click()
    expect(options(anyone)).to_have_count(5)
    kinds.nth(2).click()
    field(anyone).fill("satu")  # has no story
    expect(options(anyone)).to_have_count(1)
    expect(kinds).to_have_count(0)


def test_suggestions_complete_the_question(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "buk")
    somebody.page.get_by_role("button", name="bukti transfer").click()
    expect(field(somebody)).to_have_value("bukti transfer")
    expect(field(somebody)).to_be_focused()
    expect(options(somebody)).to_have_count(5)


def test_a_term_says_what_it_means(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "omzet")
    expect(options(somebody).first).to_have_text(re.compile("Omzet.*Uang masuk"))
    assert somebody.follow(options(somebody).first) == "istilah/#omzet"


def test_an_emergency_comes_before_everything(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "kena tipu")
    expect(options(somebody)).to_have_count(1)
    expect(options(somebody)).to_have_text(re.compile("satu jam pertama.*lapor bank"))
    expect(somebody.page.locator(".hub-search__none")).to_be_hidden()
    somebody.page.keyboard.press("Enter")
    somebody.page.wait_for_url(somebody.address + "kena-tipu/")


@LANGUAGES
def test_nothing_found_still_leads_on(somebody: Reader, folder: str) -> None:
    somebody.open(folder)
    ask(somebody, "zzz")
    expect(count(somebody)).to_have_text("Nothing fits yet." if folder else "Belum ada yang cocok.")
    expect(field(somebody)).to_have_attribute("aria-expanded", "false")
    expect(somebody.page.locator(".hub-search__none li a")).to_have_count(3)
    trainer = somebody.page.locator(".hub-search__none a[rel='noopener noreferrer']")
    message = parse_qs(urlsplit(trainer.get_attribute("href") or "").query)["text"][0]
    assert message.startswith("Hello" if folder else "Halo")
    assert "“zzz”" in message
    somebody.page.get_by_role("button", name="pasar").click()
    expect(options(somebody)).to_have_count(5)
    expect(somebody.page.locator(".hub-search__none")).to_be_hidden()


def test_a_late_answer_to_an_older_question_is_passed_over(somebody: Reader) -> None:
    somebody.page.add_init_script(LISTEN)
    somebody.open("")
    ask(somebody, "bukti")
    expect(options(somebody)).to_have_count(5)
    field(somebody).fill("lambat")
    field(somebody).fill("satu")
    expect(options(somebody)).to_have_count(1)
    somebody.page.wait_for_function("() => heard.includes('lambat')")
    assert options(somebody).count() == 1


def test_a_fuller_answer_takes_the_place_of_a_first_one(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "dua kali")
    expect(options(somebody)).to_have_count(5)
    expect(count(somebody)).to_have_text("8 hasil")


def test_what_is_found_is_text(somebody: Reader) -> None:
    somebody.open("")
    ask(somebody, "bukti")
    expect(options(somebody).first.locator("small")).to_have_text("Pelajaran · Page 0 & <b>orders")
    expect(options(somebody).first.locator("mark")).to_have_text(["orders", "Pesanan", "pesanan"])


@pytest.mark.parametrize("stranger", ["https://evil.example/search/", "/other/search/"])
def test_only_a_script_of_ours_marks_words(somebody: Reader, stranger: str) -> None:
    fetched: list[str] = []
    somebody.page.on("request", lambda request: fetched.append(request.url))
    somebody.open("")
    by = urljoin(somebody.address, stranger + "dialog.mjs")
    landing = {"at": somebody.address + LESSON, "by": by, "words": ["pesanan"]}
    somebody.page.evaluate("it => sessionStorage.setItem('hub-landing', it)", json.dumps(landing))
    somebody.open(LESSON)
    somebody.page.wait_for_load_state("networkidle")
    assert by not in fetched
    assert somebody.problems == []


MARKS = """() => [...document.querySelectorAll("article mark")].map((mark) => mark.textContent)"""

MARKS_BEFORE = """() => {
  const goal = document.querySelector("#tangga");
  const before = (mark) => goal.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING;
  return [...document.querySelectorAll("article mark")].filter(before);
}"""


@LANGUAGES
def test_the_words_are_marked_where_a_result_leads_and_only_once(
    somebody: Reader, folder: str
) -> None:
    somebody.open(folder)
    ask(somebody, "bukti")
    options(somebody).first.wait_for()
    somebody.follow(options(somebody).first)
    somebody.page.locator("article mark").first.wait_for()
    marks = somebody.page.evaluate(MARKS)

    assert {mark.lower() for mark in marks} == {"orders" if folder else "pesanan"}
    assert somebody.page.evaluate(MARKS_BEFORE) == []
    somebody.waits_for("#tangga", seen=True)
    somebody.page.reload()
    somebody.page.wait_for_load_state("networkidle")
    assert somebody.page.evaluate(MARKS) == []
    assert somebody.problems == []


def test_a_result_on_the_same_page_closes_the_search(somebody: Reader) -> None:
    somebody.open(LESSON)
    for _ in range(2):
        ask(somebody, "bukti")
        options(somebody).first.wait_for()
        options(somebody).first.click()
        somebody.page.wait_for_url(somebody.address + GOAL)
        expect(somebody.page.locator("#hub-search")).to_be_hidden()
        somebody.waits_for("#tangga", seen=True)
        assert somebody.page.locator("article mark mark").count() == 0
        assert somebody.page.locator("article mark").count() > 0
        somebody.page.evaluate("scrollTo(0, 0)")


WIDTHS = """() =>
  [document.scrollingElement, document.querySelector("dialog")].map((each) => each.scrollWidth)
"""
# What comes last in the answer to a question.
LAST = {
    "buk": "[role=option] > span:not(:empty)",
    "omzet": ".hub-search__card--term > span:not(:empty)",
    "kena tipu": ".hub-search__card--help > span:not(:empty)",
    "zzz": ".hub-search__none",
    "": ".hub-search__start",
}
LOW = "all => all.filter((each) => each.offsetHeight < 44).map((each) => each.outerHTML)"


@LANGUAGES
def test_the_open_search_fits_a_small_phone(somebody: Reader, folder: str) -> None:
    somebody.page.set_viewport_size({"width": 320, "height": 640})
    somebody.open(folder)
    for question, last in LAST.items():
        ask(somebody, question)
        somebody.page.locator(f"dialog {last}").first.wait_for()
        assert somebody.page.evaluate(WIDTHS) == [320, 320]
        assert somebody.page.locator("dialog :is(a, button, input):visible").evaluate_all(LOW) == []
        somebody.page.keyboard.press("Escape")


def test_the_active_result_shows_in_forced_colours(somebody: Reader) -> None:
    somebody.page.emulate_media(forced_colors="active")
    somebody.open("")
    ask(somebody, "bukti")
    expect(options(somebody)).to_have_count(5)
    plain = options(somebody).nth(1).evaluate("it => getComputedStyle(it).outlineStyle")
    somebody.page.keyboard.press("ArrowDown")
    chosen = options(somebody).first.evaluate("it => getComputedStyle(it).outlineStyle")
    ground = "it => getComputedStyle(it).backgroundColor"
    mark = options(somebody).first.locator("mark").first.evaluate(ground)
    around = options(somebody).nth(1).evaluate(ground)

    assert (plain, chosen) == ("none", "solid")
    assert mark != around
