"""Permanent links as readers meet them: tapped, typed, without scripts, without a network."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Host, Reader
from tests.browser.test_accessibility import faults
from tests.browser.town import READY, town

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

LESSON = "pelajaran/target-penghasilan/"
OTHER = "pelajaran/kunci-akun/"


@contextmanager
def somebody_with(browser: Browser, address: str, **phone: Any) -> Iterator[Reader]:
    """Somebody whose phone speaks a language, with a browser of its own."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, service_workers="block", **phone
    )
    context.set_default_timeout(10_000)
    yield Reader(context.new_page(), address)
    context.close()


def lands(reader: Reader, path: str) -> None:
    reader.page.wait_for_url(reader.address + path)


@pytest.fixture(scope="module")
def below(hub: Path) -> Iterator[str]:
    """Where the hub is served in a folder of a host."""

    class Below(Host):
        def translate_path(self, path: str) -> str:
            return super().translate_path("/" + path.removeprefix("/kelas/"))

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Below, directory=str(hub))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/kelas/"
        server.shutdown()


def test_it_opens_in_the_phone_s_language_at_the_same_part(browser: Browser, address: str) -> None:
    """And the way back does not lead into it again."""
    folders = {"id-ID": "", "ms-MY": "", "jv": "", "en-GB": "en/", "de-DE": "en/"}
    for language, folder in folders.items():
        with somebody_with(browser, address, locale=language) as reader:
            reader.open("p/")
            reader.open("p/L09#langkah")
            lands(reader, f"{folder}{LESSON}#langkah")
            reader.page.go_back()
            lands(reader, "p/")
            assert reader.problems == []


def test_what_the_reader_chose_comes_first_and_a_pinned_link_before_that(
    browser: Browser, address: str
) -> None:
    with somebody_with(browser, address, locale="id-ID") as reader:
        reader.open(LESSON)
        reader.follow(reader.page.locator(".hub-switch"))
        reader.open("p/L17")
        lands(reader, f"en/{OTHER}")
        reader.open("p/L09/id#langkah")
        lands(reader, f"{LESSON}#langkah")
        reader.open("p/T01/")  # a pinned link was somebody else's choice
        lands(reader, f"en/{LESSON}#alat")
        reader.open("p/")
        reader.page.get_by_role("textbox").fill("L09")
        reader.follow(reader.page.get_by_role("button"))
        assert reader.path == f"en/{LESSON}"
        assert reader.problems == []


def test_without_scripts_it_has_both_pages_the_qr_code_and_the_texts_to_send(
    scriptless: Reader,
) -> None:
    scriptless.open("p/L09")
    page = scriptless.page
    links = page.locator(".hub-landings a")

    assert scriptless.leads(".hub-landings a") == [LESSON, f"en/{LESSON}"]
    assert [links.nth(at).get_attribute("lang") for at in (0, 1)] == ["id", "en"]
    assert page.locator("h1").inner_text() == "L09"
    code = page.locator("img")
    code.scroll_into_view_if_needed()
    expect(code).to_have_js_property("complete", value=True)
    assert code.evaluate("one => one.naturalWidth > 0")
    assert all(one.startswith("https://wa.me/?text=") for one in scriptless.leads("[data-share]"))
    assert page.evaluate("document.documentElement.scrollWidth") == 360

    scriptless.open("p/L09/en")
    lands(scriptless, f"en/{LESSON}")
    scriptless.open("p/")
    assert not page.locator("form").is_visible()
    assert page.locator("#L09 a").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert scriptless.problems == []


def test_a_code_is_typed_in_the_box_also_below_a_folder_of_a_host(
    browser: Browser, below: str
) -> None:
    with somebody_with(browser, below, locale="id-ID") as reader:
        reader.open("pelatih/")
        reader.follow(reader.page.get_by_role("link", name="Ketik kode dari kertas"))
        field, said = reader.page.get_by_role("textbox"), reader.page.get_by_role("status")
        field.fill(" l 9 ")
        field.press("Enter")
        lands(reader, LESSON)
        reader.page.go_back()
        lands(reader, "p/")
        field.fill("Ini: https://mulailagi.example/p/L09/en#tangga")
        field.press("Enter")
        lands(reader, f"en/{LESSON}#tangga")
        reader.page.go_back()
        expect(said.locator("div")).to_be_hidden()
        field.fill("L77")
        field.press("Enter")
        expect(said).to_contain_text("“L77” belum kami kenal.")
        expect(said).to_contain_text("“L77” is not a code we know.")
        assert reader.path == "p/"
        assert faults(reader) == []
        reader.open("p/L17#x")
        lands(reader, f"{OTHER}#x")
        assert reader.problems == []


def test_a_wrong_address_is_understood_or_kindly_refused(browser: Browser, address: str) -> None:
    with somebody_with(browser, address, locale="id-ID") as reader:
        reader.open("p/l9#langkah")
        lands(reader, f"{LESSON}#langkah")
        reader.open("en/p/L09")  # no such folder: the page for wrong addresses stays
        expect(reader.page.locator("h1")).to_have_text("Page not found")
        reader.open("p/L77/en")
        lands(reader, "p/#L77/en")
        expect(reader.page.get_by_role("status")).to_contain_text("“L77/en” belum kami kenal.")


def test_without_a_network_a_link_opens_the_page_that_was_read_by_it(
    browser: Browser, hub: Path, tmp_path: Path
) -> None:
    """The first time, too: then nothing but the page itself was kept."""
    for reader in town(browser, hub, tmp_path, locale="id-ID"):
        reader.open("p/L17#x")
        reader.page.wait_for_url(f"{reader.address}{OTHER}#x")
        reader.until(READY)
        reader.wait_kept(OTHER)
        reader.cut()
        for asked in ("p/L17#x", "p/L17/#x", "p/l17#x", "p/L17/id#x"):
            reader.open("503.html")
            reader.open(asked)
            reader.page.wait_for_url(f"{reader.address}{OTHER}#x")
            assert reader.styled()
