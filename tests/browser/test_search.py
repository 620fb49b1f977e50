"""The search as readers have it: the shipped scripts and the real index, on a phone."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Reader
from tests.building import ROOT

QUESTIONS = {
    "": ("ongkirnya siapa yg bayar", "pelajaran/pesanan-sampai-paket/#cod"),
    "en/": ("parcel refused who pays", "en/pelajaran/pesanan-sampai-paket/#cod"),
}
LANGUAGES = pytest.mark.parametrize("folder", QUESTIONS, ids=["id", "en"])
FIRST_ANSWER = 20_000  # bytes on the way, before anything is found
AXE = ROOT / ".cache/node/node_modules/axe-core/axe.min.js"


@pytest.fixture
def thumb(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader who taps."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640},
        has_touch=True,
        is_mobile=True,
        service_workers="block",
    )
    yield Reader(context.new_page(), address)
    context.close()


def fetched(page: Page) -> list[str]:
    """Return a list that grows by the path of each file of the search that is fetched."""
    paths: list[str] = []

    def note(path: str) -> None:
        if "/search/" in path:
            paths.append(path.partition("/search/")[2])

    page.on("request", lambda request: note(urlsplit(request.url).path))
    return paths


def answer(reader: Reader, question: str) -> None:
    """Type a question, and wait for what stands in the first section found, which comes last."""
    reader.page.locator("#hub-search [role=combobox]").fill(question)
    reader.page.locator("#hub-found [role=option] > span:not(:empty)").first.wait_for()


@LANGUAGES
def test_a_thumb_finds_the_answer(thumb: Reader, folder: str) -> None:
    question, place = QUESTIONS[folder]
    thumb.open(folder + "pelajaran/target-penghasilan/")
    thumb.page.locator(".hub-action--search").tap()
    thumb.page.locator("#hub-search [role=combobox]").press_sequentially(question)
    first = thumb.page.locator("#hub-found [role=option]").first
    expect(first).to_have_attribute("href", thumb.address + place)
    first.tap()

    thumb.page.wait_for_url(thumb.address + place)
    thumb.page.locator("article mark").first.wait_for()
    assert thumb.problems == []


@LANGUAGES
def test_a_keyboard_finds_the_answer(desktop: Reader, folder: str) -> None:
    question, place = QUESTIONS[folder]
    desktop.open(folder)
    desktop.page.keyboard.press("/")
    desktop.page.keyboard.type(question)
    expect(desktop.page.locator("#hub-found [role=option]").first).to_have_attribute(
        "href", desktop.address + place
    )
    desktop.page.keyboard.press("ArrowDown")
    desktop.page.keyboard.press("Enter")

    desktop.page.wait_for_url(desktop.address + place)
    assert desktop.problems == []


@LANGUAGES
def test_only_the_readers_language_is_fetched_and_once(phone: Reader, folder: str) -> None:
    own = folder.strip("/") or "id"
    other = {"id": "en", "en": "id"}[own]
    paths = fetched(phone.page)
    phone.open(folder)
    assert paths == []
    phone.page.locator(".hub-action--search").click()
    answer(phone, "omzet" if own == "id" else "turnover")
    answer(phone, "komisi" if own == "id" else "commission")

    assert f"{own}.json" in paths
    assert len(paths) == len(set(paths))
    assert [path for path in paths if path.startswith((other, f"worker-{other}"))] == []


@LANGUAGES
def test_the_search_goes_on_without_a_network(phone: Reader, folder: str) -> None:
    question, place = QUESTIONS[folder]
    phone.open(folder)
    phone.page.locator(".hub-action--search").click()
    answer(phone, "omzet" if not folder else "turnover")
    phone.page.context.set_offline(True)
    phone.page.locator("#hub-search [role=combobox]").fill(question)

    expect(phone.page.locator("#hub-found [role=option]").first).to_have_attribute(
        "href", phone.address + place
    )
    expect(phone.page.locator("dialog [role=alert]")).to_be_hidden()


@LANGUAGES
def test_an_index_that_was_fetched_is_kept_for_other_pages(phone: Reader, folder: str) -> None:
    phone.open(folder)
    phone.page.locator(".hub-action--search").click()
    answer(phone, "omzet" if not folder else "turnover")
    paths = fetched(phone.page)
    phone.open(folder + "mulai/")
    phone.page.locator(".hub-action--search").click()
    answer(phone, "omzet" if not folder else "turnover")

    parts = [path.partition("/")[2].partition(".")[0] for path in paths if "/" in path]
    assert parts == ["toc"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_first_answer_costs_little(hub: Path, language: str) -> None:
    manifest = hub / f"search/{language}.json"
    names = json.loads(manifest.read_text("utf-8"))
    files = [manifest, hub / "search" / names["worker"], hub / "search" / names["toc"]]
    sizes = {file.name: len(gzip.compress(file.read_bytes())) for file in files}

    assert sum(sizes.values()) <= FIRST_ANSWER, sizes


@pytest.mark.parametrize("question", ["omzet", "kena hack", "zzqx"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@LANGUAGES
def test_axe_finds_nothing_while_the_search_is_open(
    phone: Reader, folder: str, scheme: str, question: str
) -> None:
    phone.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    phone.open(folder)
    phone.page.locator(".hub-action--search").click()
    phone.page.locator("#hub-search [role=combobox]").fill(question)
    phone.page.locator("dialog a:visible").first.wait_for()
    phone.page.evaluate(AXE.read_text("utf-8"))
    found = phone.page.evaluate("() => axe.run('dialog[open]')")

    assert [(rule["id"], len(rule["nodes"])) for rule in found["violations"]] == []
