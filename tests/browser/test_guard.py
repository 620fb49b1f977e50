"""The policy of the pages, as a browser keeps to it: only what was smuggled in is refused."""

import json
import re
from pathlib import Path

from playwright.sync_api import Route

from tests.browser.conftest import Reader
from tests.browser.test_reading import LANGUAGES, LESSON, RULE_PAGES, pages

PRIVACY = "privasi/"
DISPLAY, RADIOS = ".hub-display", "#hub-display input"
# Told by the browser itself as soon as something is refused, on any page that is opened.
LISTEN = """
globalThis.refused = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
  refused.push(`${effectiveDirective}: ${blockedURI} ${sample}`), true);
"""
KEPT = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(document.cookie ? ["a cookie"] : []),
]"""


def kinds(hub: Path, folder: str) -> list[str]:
    """Return the paths of a page of each kind, and of all that are like no other."""
    found: dict[str, str] = {}
    for path in pages(hub, folder):
        above, _, _ = path.removeprefix(folder).rstrip("/").rpartition("/")
        found.setdefault(RULE_PAGES if RULE_PAGES in path else above or path, path)
        found[f"{above}, the last"] = path
    return sorted(set(found.values()))


def refused(reader: Reader) -> list[str]:
    """Return what the policy of the open page refused so far."""
    found: list[str] = reader.page.evaluate("refused")
    return [f"{reader.path}: {one}" for one in found]


@LANGUAGES
def test_nothing_is_refused_and_nobody_else_is_asked(phone: Reader, hub: Path, folder: str) -> None:
    """On a page of every kind, with its drawer open and its letters enlarged."""
    phone.page.add_init_script(LISTEN)
    found = []
    for path in [*kinds(hub, folder), f"{folder}not/a/page/"]:
        phone.open(path)
        if path != "p/":  # it has no frame
            phone.page.locator(".hub-action--menu").click()
            phone.waits_for(".hub-nav", seen=True)
            phone.page.keyboard.press("Escape")
            phone.waits_for(".hub-nav", seen=False)
            phone.page.locator(DISPLAY).click()
            phone.page.locator(RADIOS).last.check()
        phone.page.wait_for_timeout(50)  # what scripts ask for after the page is there
        found += refused(phone)

    assert found == []
    assert [one for one in phone.problems if "status of 404" not in one] == []


@LANGUAGES
def test_the_search_and_the_terms_are_let_through(phone: Reader, folder: str) -> None:
    """Typing, following a result, the words marked on its page, and what a term means."""
    phone.page.add_init_script(LISTEN)
    phone.open(folder + LESSON)
    phone.page.locator("a.hub-term").first.click()
    phone.page.locator(".hub-meaning").wait_for()
    phone.page.keyboard.press("Escape")
    phone.page.locator(".hub-action--search").click()
    phone.page.locator("#hub-search input").fill("ongkir" if not folder else "shipping")
    result = phone.page.locator("#hub-found a").first
    result.wait_for()
    phone.page.locator("#hub-found mark").first.wait_for()
    found = refused(phone)

    with phone.page.expect_navigation():
        result.click()
    phone.page.locator("article mark").first.wait_for()

    assert found + refused(phone) == []
    assert phone.problems == []


@LANGUAGES
def test_what_the_phone_keeps_is_on_the_privacy_page(phone: Reader, folder: str) -> None:
    """After the search was used, and colours and letters were changed."""
    phone.open(folder + PRIVACY)
    told = phone.page.locator("article td:first-child code").all_inner_texts()
    phone.page.locator(DISPLAY).click()
    for at in (1, -1):
        phone.page.locator(RADIOS).nth(at).check()
    phone.page.keyboard.press("Escape")
    phone.page.locator(".hub-action--search").click()
    phone.page.locator("#hub-search input").fill("modal")
    phone.page.locator("#hub-found mark").first.wait_for()

    kept = {name.partition("/")[0] for name in phone.page.evaluate(KEPT)}  # caches have the folder

    assert {"hub-colours", "hub-size", "search"} <= kept
    assert kept <= {*told}


def test_a_script_that_somebody_smuggled_in_is_not_run(phone: Reader) -> None:
    """Neither inline nor from elsewhere, nor a handler, a style or a frame."""
    smuggled = """<script>document.title = "run"</script>
<script src="https://evil.example/a.js"></script><iframe src="https://evil.example/"></iframe>
<img src="data:," onerror="document.title = 'run'"><p id="odd" style="color: red">x</p></body>"""

    def smuggle(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</body>", smuggled))

    phone.page.add_init_script(LISTEN)
    phone.page.route(re.compile("target-penghasilan"), smuggle)
    phone.open(LESSON)
    phone.page.wait_for_function("refused.length >= 5")

    assert phone.page.title() != "run"
    colour = "getComputedStyle(document.getElementById('odd')).color"
    assert phone.page.evaluate(colour) != "rgb(255, 0, 0)"
    assert {one.partition(":")[0] for one in phone.page.evaluate("refused")} == {
        *("script-src-elem", "script-src-attr", "style-src-attr", "frame-src"),
    }


def test_the_headers_that_hosts_send_refuse_nothing_either(commuter: Reader, hub: Path) -> None:
    """With the whole policy, on the page, its scripts and its threads; no browser warns of them."""
    rule = (hub / "_headers").read_text().partition("\n/")[0].splitlines()[1:]
    sent = dict(line.strip().split(": ", 1) for line in rule)
    said: list[str] = []

    def send(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, **sent})

    commuter.page.on("console", lambda message: said.append(message.text))
    commuter.page.add_init_script(LISTEN)
    commuter.page.route("**/*", send)
    commuter.open(LESSON)
    commuter.page.locator(".hub-action--search").click()
    commuter.page.locator("#hub-search input").fill("ongkir")
    commuter.page.locator("#hub-found mark").first.wait_for()

    assert refused(commuter) == []
    assert said == []
    assert commuter.problems == []
    assert json.loads(commuter.page.evaluate("JSON.stringify(document.referrer)")) == ""
