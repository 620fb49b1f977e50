"""A hub that can change, a line to it that can break, and a reader with a phone."""

from __future__ import annotations

import json
import os
import shutil
import threading
from dataclasses import dataclass
from functools import partial
from http.server import ThreadingHTTPServer
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from kembar.delivery.offline import Edition, kept_files
from kembar.delivery.scripts import joined
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Host
from tests.building import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LESSON = "pelajaran/kunci-akun/"
OTHER = "pelajaran/dua-kantong/"
SAVING = "simpan/"
MODULE = 6
MODULES = ROOT / "overrides/assets/javascripts/offline"
NEW = "<p>Kalimat baru.</p>"
PATIENCE = 20  # seconds, on a machine that has much else to do
READY = "async () => (await navigator.serviceWorker.ready).active.state === 'activated'"
KEPT = """async (name) => {
  const own = (await caches.keys()).find((one) => one.startsWith(`${name}/`));
  if (!own) return [];
  const cache = await caches.open(own);
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}"""
HELD = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) found.push(`${name} ${url}`);
  return found;
}"""
BREAK = """async ([path, body]) => {
  const cache = await caches.open("hub-pages/");
  const { headers } = await cache.match(path);
  await cache.put(path, new Response(body, { headers }));
}"""


@dataclass
class Line:
    """The line to the host: what goes over it, and whether it is up."""

    up: bool = True
    most: int = 1_000_000  # answers, before it breaks
    asked: list[str] = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        self.asked = []


class Breaking(Host):
    """A host behind a line that breaks: nothing is answered then."""

    line: Line
    base: str

    def do_GET(self) -> None:  # noqa: N802 — of http.server
        self.line.asked.append(self.path)
        del self.headers["If-Modified-Since"]  # a file may change twice in a second
        if not self.line.up or len(self.line.asked) > self.line.most:
            self.close_connection = True
            self.connection.close()
            return
        super().do_GET()

    def finish(self) -> None:
        if self.line.up and not self.close_connection:
            super().finish()

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(self.base))

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")  # as GitHub Pages has it for everything
        super().end_headers()


class Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing of lines that broke."""


@dataclass
class Town:
    """A hub of our own that can change, a line that can break, and a reader with a phone."""

    folder: Path
    address: str
    line: Line
    context: BrowserContext
    page: Page

    def open(self, path: str = "", page: Page | None = None) -> None:
        (page or self.page).goto(self.address + path)

    def visit(self, path: str = "") -> None:
        """Open a page and wait until all is kept that comes with it."""
        self.open(path)
        self.until(READY)
        self.wait_kept(path)

    def wait_kept(self, *paths: str) -> None:
        base = self.address.partition("://")[2].partition("/")[2]
        for path in paths:
            self.until(
                f"async (path) => (await ({KEPT})('hub-pages')).includes(path)", f"/{base}{path}"
            )

    def until(self, what: str, value: object = None) -> None:
        """Wait until a promise holds something true; Playwright's own takes the promise for it."""
        end = monotonic() + PATIENCE
        soon = f"(it) => Promise.race([({what})(it), new Promise((go) => setTimeout(go, 2000))])"
        while not self.page.evaluate(soon, value):
            assert monotonic() < end, what
            self.page.wait_for_timeout(50)

    def settle(self) -> None:
        """Wait until nothing more is being kept."""
        end, held = monotonic() + PATIENCE, None
        while held != (held := self.page.evaluate(HELD)):
            assert monotonic() < end, "more and more is kept"
            self.page.wait_for_timeout(700)

    def wait_holds(self, text: str, path: str = "") -> None:
        """Wait until the copy of a page, of this one without a path, holds a text."""
        self.until(
            "async ([path, text]) => (await (await caches.match(path || location.href)).text())"
            ".includes(text)",
            [path, text],
        )

    def kept(self, name: str = "hub-pages") -> list[str]:
        found: list[str] = self.page.evaluate(KEPT, name)
        return found

    def cut(self) -> None:
        """Break the line, with nothing left in the browser's own cache."""
        session = self.context.new_cdp_session(self.page)
        session.send("Network.clearBrowserCache")
        session.detach()
        self.line.up = False
        self.context.set_offline(True)

    def mend(self) -> None:
        self.line.up = True
        self.line.most = 1_000_000
        self.context.set_offline(False)

    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    def styled(self) -> bool:
        """Whether the page has its looks: the hub's header sticks."""
        look = "getComputedStyle(document.querySelector('.hub-header')).position"
        return str(self.page.evaluate(look)) == "sticky"

    @staticmethod
    def write(file: Path, content: str | bytes) -> None:
        """Write a file of this hub alone: as it came, it is the same file as that of others."""
        file.unlink(missing_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

    def change(self, path: str, text: str = NEW) -> None:
        """Deploy a page that says something new."""
        file = self.folder / path / "index.html"
        self.write(file, file.read_text("utf-8").replace("</article>", f"{text}</article>"))
        self.deploy()

    def restyle(self) -> None:
        """Deploy new styles and scripts under new names, and take the old ones away."""
        (old,) = (self.folder / "assets/stylesheets").glob("hub.*.css")
        hash_ = old.stem[4:]
        new = f"{int(hash_[0]) + 1}" * 8 if len({*hash_}) == 1 else "1" * 8  # 11111111, 22222222
        text = old.read_text("utf-8") + f"/* {new} */"
        old.unlink()
        self.write(old.parent / f"hub.{new}.css", text)
        for file in self.folder.rglob("*.html"):
            self.write(file, file.read_text("utf-8").replace(old.name, f"hub.{new}.css"))
        self.deploy()

    def deploy(self) -> None:
        """Write what the build writes of the pages as they now are."""

        def read(path: str) -> bytes:
            return (self.folder / path).read_bytes()

        editions = []
        for language, folder in (("en", "en/"), ("id", "")):
            listed = json.loads(read(f"offline/{language}.json"))
            pages: dict[str, dict[str, Any]] = {
                url: {"module": int(part)}
                for part, urls in listed["parts"].items()
                if part.isdigit()
                for url in urls
            }
            codes = ["H01", "H06", "H14", "H21"]
            pages |= {url: {"id": code} for url, code in zip(listed["always"], codes, strict=True)}
            editions.append(Edition(language, folder, "Mulai Lagi", "x", tuple(pages.items())))
        script = joined(
            "sw.mjs", {one.name: one.read_text("utf-8") for one in MODULES.glob("*.mjs")}
        )
        for path, content in kept_files(editions, read, script, "/").items():
            self.write(self.folder / path, content)

    def update(self) -> None:
        """Let the browser look for a new worker, and wait until it is at work."""
        self.page.evaluate(
            """async () => {
              const registration = await navigator.serviceWorker.getRegistration();
              await registration.update();
              const { installing, waiting, active } = registration;
              const newest = installing || waiting || active; // it may be further already
              while (!["activated", "redundant"].includes(newest.state))
                await new Promise((go) => newest.addEventListener("statechange", go));
            }"""
        )

    def row(self, part: str) -> Any:
        return self.page.locator(f".hub-saving li[data-part='{part}']")

    def save(self, part: str = f"{MODULE}") -> None:
        self.row(part).locator("button").first.click()

    def saved(self, part: str = f"{MODULE}") -> None:
        expect(self.row(part).locator("small")).to_have_text("Tersimpan", timeout=20_000)


def town(browser: Browser, hub: Path, folder: Path, base: str = "/", **more: Any) -> Iterator[Town]:
    site = folder / "site"
    shutil.copytree(hub, site, copy_function=os.link)
    line = Line()
    host = type("TownHost", (Breaking,), {"line": line, "base": base})
    with Quiet(("127.0.0.1", 0), partial(host, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = browser.new_context(viewport={"width": 360, "height": 740}, **more)
        address = f"http://127.0.0.1:{server.server_port}{base}"
        context.set_default_timeout(PATIENCE * 1_000)
        yield Town(site, address, line, context, context.new_page())
        context.close()
        server.shutdown()


@pytest.fixture
def reader(browser: Browser, hub: Path, tmp_path: Path) -> Iterator[Town]:
    yield from town(browser, hub, tmp_path)
