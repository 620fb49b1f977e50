"""What a learner does on a lesson, in a real browser."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Reader

LESSON = "pelajaran/target-penghasilan/"
LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


@LANGUAGES
def test_a_term_says_what_it_means_where_it_stands(phone: Reader, folder: str) -> None:
    """One tap opens it, the next closes it, another term takes its place, Escape takes it away."""
    phone.open(folder + LESSON)
    terms, meaning = phone.page.locator("a.hub-term"), phone.page.locator(".hub-meaning")

    terms.nth(0).click()
    assert str(terms.nth(0).get_attribute("data-meaning")) in str(meaning.text_content())
    assert terms.nth(0).get_attribute("aria-expanded") == "true"
    terms.nth(1).click()
    assert meaning.count() == 1
    assert str(terms.nth(1).get_attribute("data-meaning")) in str(meaning.text_content())
    assert phone.path == folder + LESSON
    terms.nth(1).click()
    assert meaning.count() == 0
    terms.nth(0).click()
    phone.page.keyboard.press("Escape")
    assert meaning.count() == 0
    assert terms.nth(0).get_attribute("aria-expanded") is None
    terms.nth(0).click()
    assert phone.follow(meaning.locator("a")).startswith(f"{folder}istilah/#")
    assert phone.problems == []


def test_without_scripts_a_term_leads_to_the_glossary(browser: Browser, address: str) -> None:
    """And what folds opens all the same."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + LESSON)
    guide = page.locator("details.trainer")
    guide.locator("summary").click()
    assert guide.locator("table").is_visible()

    page.locator("a.hub-term").first.click()

    assert "/istilah/#" in page.url
    context.close()


@LANGUAGES
def test_help_after_a_scam_is_one_tap_from_every_page(phone: Reader, folder: str) -> None:
    """From a lesson, a partner and a page with a wrong address."""
    for path in (LESSON, "mitra/ojk/", "tidak-ada/"):
        phone.open(folder + path)
        assert phone.follow(phone.page.locator(".hub-footer__help")) == f"{folder}kena-tipu/"
        assert phone.page.locator("main ol > li").count() > 0
