"""What a reader does with the search dialog; a small worker in its place knows a few questions."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Route, expect

from tests.browser.conftest import Reader
from tests.building import ROOT

LESSON = "pelajaran/target-penghasilan/"
GOAL = LESSON + "#tangga"
SCRIPTS = ROOT / "overrides/assets/javascripts/search"
FAKE = Path(__file__).with_name("fake_worker.js")
MANIFEST = json.dumps(
    {"dialog": "dialog.mjs", "worker": "fake_worker.js", "toc": "toc.json", "words": []}
)

LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


def serve(reader: Reader) -> None:
    """Answer for what the build writes below search/."""

    def give(route: Route) -> None:
        name = urlsplit(route.request.url).path.rpartition("/")[2]
        if name.endswith(".json"):
            route.fulfill(body=MANIFEST, content_type="application/json")
        else:
            script = FAKE if name == FAKE.name else SCRIPTS / name
            route.fulfill(path=script, content_type="text/javascript")

    reader.page.set_default_timeout(5000)
    reader.page.route(re.compile(r"/search/[^/]+$"), give)


@pytest.fixture(params=["phone", "desktop"])
def anyone(request: pytest.FixtureRequest) -> Reader:
    """A reader with a phone, and one with a desktop."""
    found: Reader = request.getfixturevalue(request.param)
    serve(found)
    return found


@pytest.fixture
def somebody(phone: Reader) -> Reader:
    """A reader with a phone."""
    serve(phone)
    return phone


def field(reader: Reader) -> Locator:
    """Return the field of the open dialog."""
    return reader.page.get_by_role("combobox")


def options(reader: Reader) -> Locator:
    """Return the results on the screen."""
    return reader.page.locator("#hub-found [role=option]:visible")


def count(reader: Reader) -> Locator:
    """Return what is read out about the results."""
    return reader.page.locator("dialog [role=status]")


def ask(reader: Reader, question: str) -> None:
    """Open the search and type a question."""
    reader.page.locator(".hub-action--search").click()
    field(reader).fill(question)


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


@LANGUAGES
def test_a_tapped_result_leads_to_its_place(anyone: Reader, folder: str) -> None:
    anyone.open(folder)
    ask(anyone, "bukti")

    expect(options(anyone)).to_have_count(5)
    expect(count(anyone)).to_have_text("8 results" if folder else "8 hasil")
    assert anyone.follow(options(anyone).first) == folder + GOAL
    assert anyone.problems == []


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
    somebody.open("")
    ask(somebody, "bukti")
    expect(options(somebody)).to_have_count(5)
    field(somebody).fill("lambat")
    field(somebody).fill("satu")
    expect(options(somebody)).to_have_count(1)
    somebody.page.wait_for_timeout(600)
    expect(options(somebody)).to_have_count(1)


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


@pytest.mark.parametrize("lost", ["id.json", "dialog.mjs", "landing.mjs", "fake_worker.js"])
def test_what_cannot_be_fetched_is_said_and_tried_again(somebody: Reader, lost: str) -> None:
    somebody.page.route(f"**/search/{lost}", lambda route: route.abort())
    somebody.open(LESSON)
    ask(somebody, "bukti")
    alert = somebody.page.get_by_role("alert")
    expect(alert).to_have_text("Pencarian belum bisa dibuka. Periksa sambunganmu, lalu ketik lagi.")
    expect(somebody.page.locator(".hub-search__topics a")).to_be_visible()

    somebody.page.unroute(f"**/search/{lost}")
    field(somebody).press_sequentially(" t")
    expect(field(somebody)).to_have_value("bukti t")
    expect(options(somebody)).to_have_count(5)
    expect(alert).to_be_hidden()


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
    held: list[Route] = []
    somebody.page.route("**/search/dialog.mjs", lambda route: held.append(route))  # noqa: PLW0108
    somebody.open("?q=bukti")
    expect(count(somebody)).to_have_text("Mencari…")
    held[0].fallback()
    expect(count(somebody)).to_have_text("8 hasil")


def test_a_question_has_an_end(somebody: Reader) -> None:
    somebody.open(f"?q={'a' * 300}")
    expect(field(somebody)).to_have_value("a" * 200)
    field(somebody).press("End")
    field(somebody).press_sequentially("bb")
    expect(field(somebody)).to_have_value("a" * 200)


def test_only_a_script_of_ours_marks_words(somebody: Reader) -> None:
    fetched: list[str] = []
    somebody.page.on("request", lambda request: fetched.append(request.url))
    somebody.open("")
    landing = {"at": somebody.address + LESSON, "by": "https://evil.example/search/dialog.mjs"}
    somebody.page.evaluate("it => sessionStorage.setItem('hub-landing', it)", json.dumps(landing))
    somebody.open(LESSON)
    somebody.page.wait_for_load_state("networkidle")
    assert [url for url in fetched if "evil" in url] == []
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
    assert somebody.sees("#tangga")
    somebody.page.reload()
    somebody.page.wait_for_timeout(300)
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
        assert somebody.sees("#tangga")
        assert somebody.page.locator("article mark mark").count() == 0
        assert somebody.page.locator("article mark").count() > 0
        somebody.page.evaluate("scrollTo(0, 0)")


WIDTHS = """() =>
  [document.scrollingElement, document.querySelector("dialog")].map((each) => each.scrollWidth)
"""
LOW = "all => all.filter((each) => each.offsetHeight < 44).map((each) => each.outerHTML)"


@LANGUAGES
def test_the_open_search_fits_a_small_phone(somebody: Reader, folder: str) -> None:
    somebody.page.set_viewport_size({"width": 320, "height": 640})
    somebody.open(folder)
    for question in ("buk", "omzet", "kena tipu", "zzz", ""):
        ask(somebody, question)
        somebody.page.wait_for_timeout(200)
        assert somebody.page.evaluate(WIDTHS) == [320, 320]
        assert somebody.page.locator("dialog :is(a, button, input):visible").evaluate_all(LOW) == []
        somebody.page.keyboard.press("Escape")


def test_the_active_result_shows_in_forced_colours(browser: Browser, address: str) -> None:
    context = browser.new_context(forced_colors="active", viewport={"width": 360, "height": 740})
    reader = Reader(context.new_page(), address)
    serve(reader)
    reader.open("")
    ask(reader, "bukti")
    expect(options(reader)).to_have_count(5)
    plain = options(reader).nth(1).evaluate("it => getComputedStyle(it).outlineStyle")
    reader.page.keyboard.press("ArrowDown")
    chosen = options(reader).first.evaluate("it => getComputedStyle(it).outlineStyle")
    ground = "it => getComputedStyle(it).backgroundColor"
    mark = options(reader).first.locator("mark").first.evaluate(ground)
    around = options(reader).nth(1).evaluate(ground)

    assert (plain, chosen) == ("none", "solid")
    assert mark != around
    context.close()


@pytest.fixture
def scriptless(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose browser runs no script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    yield Reader(context.new_page(), address)
    context.close()


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
