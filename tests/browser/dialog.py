"""The search dialog of the built hub, where a small worker stands in the place of the search's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.conftest import Reader

LESSON = "pelajaran/target-penghasilan/"
GOAL = LESSON + "#tangga"
LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])

FAKE = Path(__file__).with_name("fake_worker.js")
WORKER = re.compile(r"/search/worker-(id|en)\.[0-9a-f]{8}\.js$")
# As in an in-app view: what a service worker asks for, no test can hold back or replace.
ALONE = "delete Navigator.prototype.serviceWorker"


def answer_by_heart(reader: Reader) -> None:
    """Let the small worker answer; everything else is what the build wrote."""
    reader.page.set_default_timeout(5000)
    reader.page.add_init_script(ALONE)
    reader.page.route(
        WORKER, lambda route: route.fulfill(path=FAKE, content_type="text/javascript")
    )


def field(reader: Reader) -> Locator:
    """Return the field of the open dialog."""
    return reader.page.locator("#hub-search [role=combobox]")


def options(reader: Reader) -> Locator:
    """Return the results on the screen."""
    return reader.page.locator("#hub-found [role=option]:visible")


def count(reader: Reader) -> Locator:
    """Return what is read out about the results."""
    return reader.page.locator("dialog [role=status]")


def ask(reader: Reader, question: str) -> None:
    """Open the search and type a question."""
    reader.page.locator(".hub-action--search").click()
    field(reader).fill(question)
