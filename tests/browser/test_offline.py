"""Reading without a network: what readers have kept, saved and changed, in Chromium."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import threading
from dataclasses import dataclass, replace
from functools import partial
from http.server import ThreadingHTTPServer
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from kembar.delivery.offline import Edition, kept_files
from kembar.delivery.scripts import joined
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import ARGUMENTS, CHROMIUM, Host
from tests.building import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LESSON = "pelajaran/kunci-akun/"
OTHER = "pelajaran/dua-kantong/"
SAVING = "simpan/"
MODULE = 6
MODULES = ROOT / "overrides/assets/javascripts/offline"
WORKER_BYTES = 3_000
NEW = "<p>Kalimat baru.</p>"
PATIENCE = 20  # seconds, on a machine that has much else to do
READY = "navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')"
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
        while not self.page.evaluate(what, value):
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

    def change(self, path: str, text: str = NEW) -> None:
        """Deploy a page that says something new."""
        file = self.folder / path / "index.html"
        file.write_text(file.read_text("utf-8").replace("</article>", f"{text}</article>"), "utf-8")
        self.deploy()

    def restyle(self) -> None:
        """Deploy new styles and scripts under new names, and take the old ones away."""
        (old,) = (self.folder / "assets/stylesheets").glob("hub.*.css")
        hash_ = old.stem[4:]
        new = f"{int(hash_[0]) + 1}" * 8 if len({*hash_}) == 1 else "1" * 8  # 11111111, 22222222
        text = old.read_text("utf-8") + f"/* {new} */"
        old.unlink()
        (old.parent / f"hub.{new}.css").write_text(text, "utf-8")
        for file in self.folder.rglob("*.html"):
            html = file.read_text("utf-8").replace(old.name, f"hub.{new}.css")
            file.write_text(html, "utf-8")
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
            (self.folder / path).write_bytes(content)

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
    shutil.copytree(hub, site)
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


def test_the_worker_is_small(hub: Path) -> None:
    assert len(gzip.compress((hub / "sw.js").read_bytes(), 9)) <= WORKER_BYTES


def test_a_page_that_was_read_is_there_without_a_network(reader: Town) -> None:
    reader.visit(LESSON)
    title = reader.heading()
    reader.cut()
    reader.open(LESSON + "?x=1#sekarang")

    assert reader.heading() == title
    assert reader.styled()
    reader.open("pelajaran/kunci-akun")  # without its slash, and by its file
    assert reader.page.url == reader.address + LESSON
    reader.open(LESSON + "index.html")
    assert reader.page.url == reader.address + LESSON


def test_home_is_there_too_and_what_is_drawn_on_it(reader: Town) -> None:
    reader.visit(LESSON)
    reader.wait_kept("")
    reader.cut()
    reader.open()

    assert reader.styled()
    assert reader.page.evaluate("[...document.images].every((one) => one.naturalWidth > 0)")


def test_neighbours_are_kept_when_they_are_nearly_reached_and_not_before(reader: Town) -> None:
    reader.visit(LESSON)
    reader.wait_kept("")
    assert sorted(reader.kept()) == ["/", f"/{LESSON}"]
    near = reader.page.locator(".hub-neighbours [rel]").first
    path = str(near.evaluate("one => one.pathname")).lstrip("/")
    reader.page.locator(".hub-neighbours").scroll_into_view_if_needed()

    reader.wait_kept(path)
    reader.cut()
    reader.open(path)
    assert reader.styled()


def test_who_saves_data_gets_what_she_opens_and_nothing_else(reader: Town) -> None:
    reader.context.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    reader.visit(LESSON)
    reader.page.locator(".hub-neighbours").scroll_into_view_if_needed()
    reader.page.wait_for_timeout(500)

    assert reader.kept() == [f"/{LESSON}"]


@pytest.mark.parametrize(
    ("folder", "title"),
    [("", "Halaman ini belum tersimpan"), ("en/", "This page is not saved yet")],
    ids=["id", "en"],
)
def test_a_page_that_was_never_seen_says_what_is_there_instead(
    reader: Town, folder: str, title: str
) -> None:
    reader.visit(LESSON)
    reader.wait_kept("")
    reader.visit("en/" + LESSON)
    reader.wait_kept("en/")
    reader.cut()
    reader.open(folder + OTHER)

    assert reader.heading() == title
    assert reader.styled()
    links = reader.page.locator("#hub-kept a").evaluate_all("all => all.map((a) => a.pathname)")
    assert sorted(links) == [f"/{folder}", f"/{folder}{LESSON}"]
    assert all(reader.page.locator("#hub-kept a").all_inner_texts())
    reader.page.locator("#hub-kept a").last.click()
    reader.page.wait_for_url(lambda url: url != reader.address + folder + OTHER)
    reader.mend()
    reader.open(folder + OTHER)
    assert reader.heading() != title


def test_the_language_switch_leads_to_the_page_or_says_that_it_is_not_there(reader: Town) -> None:
    reader.visit(LESSON)
    reader.cut()
    reader.page.locator(".hub-switch").click()
    expect(reader.page.locator("h1")).to_have_text("This page is not saved yet")
    reader.mend()
    reader.page.get_by_role("link", name="Try again").click()
    expect(reader.page.locator("h1")).not_to_have_text("This page is not saved yet")
    reader.wait_kept("en/" + LESSON)
    reader.cut()
    reader.open(LESSON)
    reader.page.locator(".hub-switch").click()
    reader.page.wait_for_url(reader.address + "en/" + LESSON + "**")
    expect(reader.page.locator("h1")).not_to_have_text("This page is not saved yet")


def test_a_saved_module_and_the_search_are_there_without_a_network(reader: Town) -> None:
    reader.visit(SAVING)
    reader.save()
    reader.saved()
    reader.save("cari")
    reader.saved("cari")
    pages = json.loads((reader.folder / "offline/id.json").read_text())["parts"][f"{MODULE}"]
    assert len(pages) > 1
    reader.cut()
    for path in [*pages, "istilah/", "kena-tipu/", SAVING]:
        reader.open(path)
        assert reader.heading() != "Halaman ini belum tersimpan"
        assert reader.styled()

    reader.open(LESSON)
    reader.page.locator(".hub-action--search").click()
    reader.page.locator("#hub-search [role=combobox]").fill("kena hack")
    found = reader.page.locator("#hub-found .hub-search__card--help")
    expect(found).to_be_visible()
    found.click()
    reader.page.wait_for_url(lambda url: url.partition("?")[0] != reader.address + LESSON)
    assert reader.heading() != "Halaman ini belum tersimpan"


def test_a_search_that_was_used_once_is_there_on_the_next_page(reader: Town) -> None:
    reader.visit(LESSON)
    reader.page.reload()  # from now on the worker sees what the page fetches
    reader.page.wait_for_function("navigator.serviceWorker.controller")
    reader.page.locator(".hub-action--search").click()
    reader.page.locator("#hub-search [role=combobox]").fill("omzet")
    reader.page.locator("#hub-found [role=option] > span:not(:empty)").first.wait_for()
    reader.settle()
    reader.cut()
    reader.open(LESSON)
    reader.page.locator(".hub-action--search").click()
    reader.page.locator("#hub-search [role=combobox]").fill("komisi")

    expect(reader.page.locator("#hub-found [role=option]").first).to_be_visible()


def test_who_reads_a_page_that_has_changed_is_told_and_gets_it(reader: Town) -> None:
    reader.visit(LESSON)
    reader.change(LESSON)
    reader.open(LESSON)
    told = reader.page.locator(".hub-changed")
    expect(told).to_contain_text("Halaman ini sudah diperbarui.")
    assert "Kalimat baru" not in reader.page.locator("article").inner_text()
    told.get_by_role("button", name="Muat ulang").click()

    expect(reader.page.locator("article")).to_contain_text("Kalimat baru.")
    reader.page.wait_for_timeout(500)
    expect(reader.page.locator(".hub-changed")).to_have_count(0)


def test_a_second_change_is_seen_as_well(reader: Town) -> None:
    """A copy taken too late was never stored, and pages froze for ever."""
    reader.visit(LESSON)
    for text in ("Satu.", "Dua."):
        reader.change(LESSON, f"<p>{text}</p>")
        reader.open(LESSON)
        expect(reader.page.locator(".hub-changed")).to_have_count(1)
        reader.open(LESSON)
        expect(reader.page.locator("article")).to_contain_text(text)


def test_every_tab_with_the_page_is_told(reader: Town) -> None:
    reader.visit(LESSON)
    reader.page.reload()
    second = reader.context.new_page()
    reader.change(LESSON)
    reader.open(LESSON, second)

    for page in (reader.page, second):
        expect(page.locator(".hub-changed")).to_have_count(1)


def test_a_new_frame_is_no_news(reader: Town) -> None:
    reader.visit(LESSON)
    reader.restyle()
    reader.open(LESSON)
    reader.wait_holds("hub.11111111")
    reader.page.wait_for_timeout(300)

    expect(reader.page.locator(".hub-changed")).to_have_count(0)


def test_an_old_page_keeps_its_looks_under_a_new_worker(reader: Town) -> None:
    reader.restyle()
    reader.visit(LESSON)
    reader.restyle()
    reader.update()
    files = reader.kept("hub-files")
    assert {"/assets/stylesheets/hub.11111111.css", "/assets/stylesheets/hub.22222222.css"} <= {
        *files
    }
    reader.cut()
    reader.open(LESSON)
    assert reader.styled()
    assert reader.page.evaluate(
        "document.styleSheets[document.styleSheets.length - 1].href"
    ).endswith("hub.11111111.css")

    reader.mend()
    for path in reader.kept():  # each is read anew, and then nothing is made with the old one
        reader.open(path.lstrip("/"))
        reader.wait_holds("hub.22222222")
    reader.restyle()
    reader.update()
    assert "/assets/stylesheets/hub.11111111.css" not in reader.kept("hub-files")


def test_a_page_of_a_time_of_which_nothing_is_left_has_the_looks_of_today(reader: Town) -> None:
    reader.visit(LESSON)
    reader.restyle()
    reader.update()
    html = (reader.folder / LESSON / "index.html").read_text("utf-8")
    old = html.replace("hub.11111111", "hub.00000000")
    reader.page.evaluate(BREAK, [f"/{LESSON}", old])
    reader.cut()
    reader.open(LESSON)

    assert reader.styled()


def test_a_new_page_is_not_kept_without_its_looks(reader: Town) -> None:
    reader.visit(LESSON)
    reader.restyle()
    (reader.folder / "assets/stylesheets/hub.11111111.css").unlink()  # a deploy that is half done
    reader.open(LESSON)
    reader.page.wait_for_timeout(700)
    reader.cut()
    reader.open(LESSON)

    assert reader.styled()


def test_a_deploy_in_the_middle_of_reading_breaks_nothing(reader: Town) -> None:
    reader.restyle()
    reader.visit(LESSON)
    reader.restyle()
    reader.open(OTHER)
    assert reader.styled()
    reader.page.go_back()
    assert reader.styled()


def test_a_save_that_broke_off_goes_on_where_it_was(reader: Town) -> None:
    reader.visit(SAVING)
    expect(reader.row(f"{MODULE}").locator("button:visible")).to_have_text(["Simpan"])
    reader.settle()  # what comes with the page would take the answers of what is saved
    reader.line.most = len(reader.line.asked) + 3
    reader.save()
    expect(reader.page.locator(".hub-saving [role=status]")).to_contain_text("Sambungan terputus")
    expect(reader.row(f"{MODULE}").locator("button").first).to_have_text("Lengkapi")
    had = {path for path in reader.kept() if path not in {"/", "/simpan/"}}
    assert had
    reader.line.asked.clear()
    reader.mend()
    reader.open(SAVING)
    reader.saved()

    assert not {path for path in reader.line.asked if path in had}


def test_a_save_can_be_stopped_and_is_not_taken_up_again(reader: Town) -> None:
    reader.visit(SAVING)
    reader.context.route("**/kunci-akun/", lambda _: None)  # never answered
    reader.save()
    button = reader.row(f"{MODULE}").locator("button").first
    expect(button).to_have_text("Berhenti")
    expect(reader.page.locator(".hub-saving [role=status]")).to_contain_text(re.compile(r"\d/\d"))
    button.click()
    expect(button).to_have_text("Lengkapi")
    assert reader.page.evaluate("localStorage.getItem('hub-saving')") is None


def test_a_phone_without_room_says_so_kindly(reader: Town) -> None:
    reader.visit(SAVING)
    reader.page.evaluate(
        """() => {
          const put = Cache.prototype.put;
          let room = 2;
          Cache.prototype.put = function (...all) {
            if (room-- > 0) return put.apply(this, all);
            throw new DOMException("full", "QuotaExceededError");
          };
        }"""
    )
    reader.save()
    expect(reader.page.locator(".hub-saving [role=status]")).to_contain_text("Ruang di ponselmu")
    assert reader.page.evaluate("localStorage.getItem('hub-saving')") is None


def test_what_is_saved_can_be_deleted(reader: Town) -> None:
    reader.visit(SAVING)
    reader.wait_kept("")
    reader.save()
    reader.saved()
    reader.row(f"{MODULE}").get_by_role("button", name="Hapus").click()
    expect(reader.row(f"{MODULE}").locator("small")).to_contain_text("kB")
    assert f"/{LESSON}" not in reader.kept()
    assert "/istilah/" in reader.kept()
    reader.page.get_by_role("button", name="Hapus semua dari ponsel ini").click()
    expect(reader.page.locator(".hub-saving [role=status]")).to_contain_text("sudah dihapus")
    assert reader.kept() == []


def test_a_saved_page_that_has_changed_is_offered_anew_and_alone(reader: Town) -> None:
    reader.visit(SAVING)
    reader.save()
    reader.saved()
    reader.change(LESSON)
    reader.open(SAVING)
    button = reader.row(f"{MODULE}").locator("button").first
    expect(button).to_have_text("Perbarui")
    reader.settle()
    reader.line.asked.clear()
    button.click()
    reader.saved()

    assert [path for path in reader.line.asked if path.startswith("/pelajaran")] == [f"/{LESSON}"]
    reader.cut()
    reader.open(LESSON)
    expect(reader.page.locator("article")).to_contain_text("Kalimat baru.")


def test_a_new_frame_alone_is_no_reason_to_fetch_what_is_saved(reader: Town) -> None:
    reader.visit(SAVING)
    reader.save()
    reader.saved()
    reader.restyle()
    reader.open(SAVING)
    reader.saved()


@pytest.mark.parametrize("body", ["", "<!doctype html><html><h1>Setengah"])
def test_a_broken_copy_is_fetched_again(reader: Town, body: str) -> None:
    reader.visit(LESSON)
    title = reader.heading()
    reader.page.evaluate(BREAK, [f"/{LESSON}", body])
    reader.open(LESSON)
    assert reader.heading() == title
    reader.wait_holds("</html>")

    reader.page.evaluate(BREAK, [f"/{LESSON}", body])
    reader.cut()
    reader.open(LESSON)
    assert reader.heading() == "Halaman ini belum tersimpan"


def test_cleared_caches_are_filled_again(reader: Town) -> None:
    reader.visit(LESSON)
    reader.page.evaluate(
        "async () => { for (const name of await caches.keys()) await caches.delete(name); }"
    )
    reader.open(LESSON)
    reader.wait_kept(LESSON, "")
    reader.cut()
    reader.open(OTHER)
    assert reader.heading() == "Halaman ini belum tersimpan"
    assert reader.styled()


def test_a_page_that_has_gone_is_forgotten(reader: Town) -> None:
    reader.visit(LESSON)
    shutil.rmtree(reader.folder / LESSON)
    reader.open(LESSON)
    reader.until(f"async () => !(await ({KEPT})('hub-pages')).includes('/{LESSON}')")
    reader.open(LESSON)
    assert reader.heading() == "Halaman tidak ditemukan"


def test_what_was_read_outlives_the_worker_and_the_browser(reader: Town, tmp_path: Path) -> None:
    browser = reader.context.browser
    assert browser
    start = partial(
        browser.browser_type.launch_persistent_context,
        tmp_path / "phone",
        executable_path=CHROMIUM,
        args=ARGUMENTS,
    )
    with start() as context:
        replace(reader, context=context, page=context.pages[0]).visit(LESSON)
    reader.line.up = False
    with start() as context:
        later = replace(reader, context=context, page=context.pages[0])
        later.open(LESSON)
        assert later.styled()


@pytest.mark.parametrize(
    "without",
    [
        "delete Navigator.prototype.serviceWorker",  # an in-app view, or no https
        "navigator.serviceWorker.register = () => Promise.reject(new Error('SecurityError'))",
    ],
    ids=["no worker", "private"],
)
def test_without_a_worker_all_else_goes_on(reader: Town, without: str) -> None:
    reader.context.add_init_script(without)
    problems: list[str] = []
    reader.page.on("pageerror", lambda error: problems.append(str(error)))
    reader.open(LESSON)
    assert reader.styled()
    reader.open(SAVING)
    reader.page.wait_for_timeout(500)

    expect(reader.page.locator(".hub-saving button:visible")).to_have_count(0)
    expect(reader.page.locator("#tanpa-tombol")).to_be_visible()
    assert problems == []


def test_where_caches_are_forbidden_pages_come_from_the_network(reader: Town) -> None:
    sw = reader.folder / "sw.js"
    refuse = "self.caches.open=self.caches.match=()=>Promise.reject(new Error('SecurityError'));"
    text = sw.read_text("utf-8")
    sw.write_text(refuse + text.replace("self.oninstall=", "self.nothing="), "utf-8")
    reader.open(LESSON)
    reader.until(READY)
    reader.open(OTHER)

    assert reader.styled()


def test_a_hub_below_another_address_is_kept_as_well(
    browser: Browser, hub: Path, tmp_path: Path
) -> None:
    for reader in town(browser, hub, tmp_path, "/hub/"):
        reader.visit(LESSON)
        reader.wait_kept("")
        title = reader.heading()
        manifest = reader.page.evaluate(
            """async () => {
              const { href } = document.querySelector("link[rel=manifest]");
              const { start_url, scope, icons } = await (await fetch(href)).json();
              return [start_url, scope, icons[0].src].map((one) => new URL(one, href).pathname);
            }"""
        )
        assert manifest == ["/hub/", "/hub/", "/hub/assets/images/icon-192.png"]
        reader.cut()
        reader.open(LESSON)
        assert reader.heading() == title
        assert reader.styled()
        reader.mend()
        reader.visit(SAVING)
        reader.save()
        reader.saved()


def test_a_worker_can_be_ended(reader: Town) -> None:
    reader.visit(LESSON)
    modules = {one.name: one.read_text("utf-8") for one in MODULES.glob("*.mjs")}
    (reader.folder / "sw.js").write_text(joined("end.mjs", modules), "utf-8")
    reader.open(LESSON)  # the browser looks for a new worker
    reader.until(
        "async () => !(await navigator.serviceWorker.getRegistration())"
        " && !(await caches.keys()).length"
    )
    reader.cut()
    with pytest.raises(Exception, match="ERR_"):
        reader.open(LESSON)
