"""How a tool of a page begins: near the reader, by a link, and again after it could not."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Reader
from tests.browser.test_calculators import NUMBERS

PATH, SCRIPT = "pelajaran/target-penghasilan/", "**/tools/target.*"
TOP, BACK = "scrollTo(0, 0)", "dispatchEvent(new Event('online'))"
UNSERVED = "navigator.serviceWorker.register = () => new Promise(() => {})"  # it fetches itself
FAR = "document.querySelector('.hub-tool').getBoundingClientRect().top > 2 * innerHeight"


def failed(reader: Reader) -> Locator:
    """Go to a tool whose script does not come, and return its place."""
    reader.page.add_init_script(UNSERVED)
    reader.page.route(SCRIPT, lambda route: route.abort())
    reader.open(PATH)
    assert reader.page.evaluate(FAR)
    with reader.page.expect_event("requestfailed"):
        reader.page.locator("#alat").scroll_into_view_if_needed()
    reader.page.wait_for_load_state("networkidle")
    return reader.page.locator(".hub-tool")


def test_a_tool_that_does_not_come_leaves_no_trace(phone: Reader) -> None:
    asked: list[str] = []
    phone.page.on("request", lambda one: asked.append(one.url.rpartition("/")[2]))

    place = failed(phone)

    assert place.evaluate("one => one.offsetHeight") == 0
    assert [name for name in asked if name.startswith("tools.")] == []
    expected = ("failed: ", "ERR_FAILED")
    assert [one for one in phone.problems if not any(part in one for part in expected)] == []


@pytest.mark.parametrize("way", ["network", "nearness"])
def test_it_comes_when_the_network_is_back_or_the_reader_is(phone: Reader, way: str) -> None:
    """Once."""
    place = failed(phone)
    phone.page.unroute(SCRIPT)

    if way == "network":
        phone.page.evaluate(BACK)
    else:
        phone.page.evaluate(TOP)
        phone.page.wait_for_function(FAR)
        phone.page.wait_for_timeout(200)
        phone.page.locator("#alat").scroll_into_view_if_needed()
    expect(place.locator(".hub-result")).to_be_visible()

    phone.page.evaluate(BACK)
    phone.page.evaluate(TOP)
    phone.page.locator("#alat").scroll_into_view_if_needed()
    phone.page.wait_for_load_state("networkidle")
    expect(place.locator(".hub-result")).to_have_count(1)


def test_a_link_on_the_open_page_begins_the_tool(phone: Reader) -> None:
    """With its numbers, and once."""
    phone.open(PATH)
    place = phone.page.locator(".hub-tool")
    assert phone.page.evaluate(FAR)
    assert place.locator(".hub-result").count() == 0

    phone.page.evaluate("it => (location.hash = it)", f"#target:{NUMBERS}")

    expect(place.get_by_label("Harga barang")).to_have_value("100.000")
    expect(place.get_by_label("Harga barang")).to_be_in_viewport()
    expect(place.locator(".hub-result")).to_have_count(1)
    assert phone.problems == []
