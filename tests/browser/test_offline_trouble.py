"""Copies that break, caches that are forbidden, and a worker that ends, in Chromium."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from kembar.delivery.scripts import joined
from playwright.sync_api import expect

from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.browser.town import (
    BREAK,
    KEPT,
    LESSON,
    MODULES,
    OTHER,
    READY,
    SAVING,
    Town,
    reader,
    town,
)

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

__all__ = ["reader"]


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
    refuse = (
        "self.caches.open = self.caches.match = () => Promise.reject(new Error('SecurityError'));"
        "Object.defineProperty(self, 'oninstall', { set() {} });"
    )
    reader.write(sw, refuse + sw.read_text("utf-8"))
    reader.open(LESSON)
    reader.until(READY)
    reader.open(OTHER)

    assert reader.styled()


def test_a_hub_below_another_address_is_kept_as_well(
    browser: Browser, hub: Path, tmp_path: Path
) -> None:
    for other in town(browser, hub, tmp_path, "/hub/"):
        other.visit(LESSON)
        other.wait_kept("")
        title = other.heading()
        manifest = other.page.evaluate(
            """async () => {
              const { href } = document.querySelector("link[rel=manifest]");
              const { start_url, scope, icons } = await (await fetch(href)).json();
              return [start_url, scope, icons[0].src].map((one) => new URL(one, href).pathname);
            }"""
        )
        assert manifest == ["/hub/", "/hub/", "/hub/assets/images/icon-192.png"]
        other.cut()
        other.open(LESSON)
        assert other.heading() == title
        assert other.styled()
        other.mend()
        other.visit(SAVING)
        other.save()
        other.saved()


def test_a_worker_can_be_ended(reader: Town) -> None:
    reader.visit(LESSON)
    modules = {one.name: one.read_text("utf-8") for one in MODULES.glob("*.mjs")}
    reader.write(reader.folder / "sw.js", joined("end.mjs", modules))
    reader.open(LESSON)  # the browser looks for a new worker
    reader.until(
        "async () => !(await navigator.serviceWorker.getRegistration())"
        " && !(await caches.keys()).length"
    )
    reader.cut()
    with pytest.raises(Exception, match="ERR_"):
        reader.open(LESSON)
