"""The one file as it opens on a phone without any network: from the phone's own storage."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

FOUND = {"id": ("pesangon", "R01"), "en": ("severance", "R01")}
WIDE = """() => [...document.querySelectorAll("body *")]
  .filter((one) => !one.closest(".wide, pre") && one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.outerHTML.slice(0, 99))"""
LOST = """() => [...document.querySelectorAll('a[href^="#"]')]
  .map((one) => one.getAttribute("href")).filter((href) => !document.querySelector(href))"""


@pytest.mark.parametrize(("language", "scheme"), [("id", "light"), ("en", "dark")])
def test_one_file_opens_alone_and_asks_nobody_for_anything(
    browser: Browser, hub: Path, tmp_path: Path, language: str, scheme: str
) -> None:
    file = tmp_path / "Document from Rina.html"
    shutil.copy(hub / f"paket/mulai-lagi.{language}.html", file)
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    asked: list[str] = []
    problems: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: problems.append(said.text))
    page.on("pageerror", lambda error: problems.append(str(error)))

    page.goto(file.as_uri())
    word, code = FOUND[language]
    page.locator("input.filter").fill(word)
    shown = page.locator("nav li a:visible")
    assert f"#{code}" in shown.evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert shown.count() < 10
    page.locator(f'nav a[href="#{code}"]').click()
    page.wait_for_function(
        "code => Math.abs(document.getElementById(code).getBoundingClientRect().top) < 9", arg=code
    )

    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert light == ("rgb(23, 19, 26)" if scheme == "dark" else "rgb(255, 255, 255)")
    assert page.evaluate(LOST) == []
    assert page.evaluate(WIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    assert page.locator("details > :not(summary)").first.is_visible()
    assert page.locator("nav").is_hidden()
    assert asked == [file.as_uri()]
    assert problems == []
    context.close()
