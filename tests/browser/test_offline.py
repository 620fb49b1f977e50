"""Reading without a network what was read before, in Chromium."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.town import LESSON, OTHER, Town, reader

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["reader"]

WORKER_BYTES = 3_000


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
