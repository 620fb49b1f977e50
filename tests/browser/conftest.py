"""A phone, a desktop, and a host for the built hub."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    sync_playwright,
)

from tests.browser.dialog import answer_by_heart
from tests.building import hub

__all__ = ["hub"]

# Debian's Chromium without its windows, where it is there: a fifth of the work for each new reader.
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium") or "chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing leaves this machine
]

SEEN = """([selector, seen]) => {
  const { top, bottom, left, right } = document.querySelector(selector).getBoundingClientRect();
  return seen === (top < innerHeight && bottom > 0 && left < innerWidth && right > 0);
}"""


class Host(SimpleHTTPRequestHandler):
    """Serves the hub as a host does: a wrong address shows the 404 page of its language."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the hub's own page for a wrong address."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        lost = Path(self.directory, "en" if self.path.startswith("/en/") else "", "404.html")
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(lost.read_bytes())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def complete(lesson: Page) -> None:
    """Let a lesson fetch what it fetches where a reader comes near, and go back to its top."""
    lesson.locator(".hub-tool").scroll_into_view_if_needed()
    lesson.locator(".hub-tool button").first.wait_for()
    lesson.locator(".hub-finish button").first.wait_for(state="attached")
    lesson.locator(".hub-sign").first.wait_for(state="attached")
    lesson.evaluate("scrollTo(0, 0)")


@pytest.fixture(scope="session")
def address(hub: Path) -> Iterator[str]:
    """Where the hub is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(hub))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


@dataclass
class Reader:
    """Somebody who reads the hub, and everything that goes wrong for them."""

    page: Page
    address: str
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen to everything that goes wrong."""
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.note(str(error)))
        self.page.on("requestfailed", self.fail)
        self.page.on("request", self.ask)
        self.page.on("response", self.answer)

    def note(self, problem: str) -> None:
        """Keep a problem, with the page that it is on."""
        self.problems.append(f"{self.path}: {problem}")

    def hear(self, said: ConsoleMessage) -> None:
        """Keep an error that the console shows."""
        if said.type == "error":
            self.note(said.text)

    def fail(self, request: Request) -> None:
        """Keep a request that failed; one that the reader left behind has not."""
        if request.failure != "net::ERR_ABORTED":
            self.note(f"failed: {request.url}")

    def ask(self, request: Request) -> None:
        """Keep a request to anybody else."""
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.note(f"third party: {request.url}")

    def answer(self, response: Response) -> None:
        """Keep a refusal; a page that is not there says so by itself."""
        if (
            response.status >= HTTPStatus.BAD_REQUEST
            and not response.request.is_navigation_request()
        ):
            self.note(f"{response.status}: {response.url}")

    def open(self, path: str) -> int:
        """Open a page of the hub and return the host's answer."""
        answer = self.page.goto(self.address + path)
        return answer.status if answer else 0

    def follow(self, link: Locator) -> str:
        """Click a link and return where it leads."""
        with self.page.expect_navigation():
            link.click()
        return self.path

    @property
    def path(self) -> str:
        """Where the reader is, with the heading."""
        return self.page.url.removeprefix(self.address)

    def sees(self, selector: str) -> bool:
        """Return whether an element is on the screen now."""
        return bool(self.page.evaluate(SEEN, [selector, True]))

    def waits_for(self, selector: str, *, seen: bool) -> None:
        """Wait until an element has come onto the screen or gone from it."""
        self.page.wait_for_function(SEEN, arg=[selector, seen])

    def leads(self, selector: str) -> list[str]:
        """Return where links lead."""
        links = self.page.locator(selector)
        found: list[str] = links.evaluate_all("links => links.map(link => link.href)")
        return [address.removeprefix(self.address) for address in found]

    def link(self, selector: str, path: str) -> Locator:
        """Return the first of several links that leads to a page."""
        return self.page.locator(selector).nth(self.leads(selector).index(path))


def reader(
    browser: Browser,
    address: str,
    screen: tuple[int, int],
    *,
    scripts: bool = True,
    worker: bool = False,
) -> Iterator[Reader]:
    """Yield a reader with a screen of this size and a fresh browser.

    Without the worker, which few tests are about, nothing is fetched but what a page shows.
    """
    context = browser.new_context(
        viewport={"width": screen[0], "height": screen[1]},
        java_script_enabled=scripts,
        service_workers="allow" if worker else "block",
    )
    yield Reader(context.new_page(), address)
    context.close()


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with a small phone."""
    yield from reader(browser, address, (360, 740))


@pytest.fixture
def commuter(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with a small phone that keeps what was read."""
    yield from reader(browser, address, (360, 740), worker=True)


@pytest.fixture
def desktop(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with a large screen."""
    yield from reader(browser, address, (1280, 800))


@pytest.fixture
def scriptless(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose browser runs no script."""
    yield from reader(browser, address, (360, 740), scripts=False)


@pytest.fixture
def somebody(phone: Reader) -> Reader:
    """A reader with a phone, whose questions a small worker answers."""
    answer_by_heart(phone)
    return phone


@pytest.fixture(params=["phone", "desktop"])
def anyone(request: pytest.FixtureRequest) -> Reader:
    """A reader with a phone, and one with a desktop; a small worker answers them too."""
    found: Reader = request.getfixturevalue(request.param)
    answer_by_heart(found)
    return found
