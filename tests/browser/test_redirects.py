"""Who comes to an old address arrives, with and without scripts, at the section that was meant."""

import re

import pytest
from kembar.artefacts.redirects import Arrival, Onward, arriving, moved_page
from kembar.delivery.policy import guarded, hashes, policy
from playwright.sync_api import Browser, Route, expect

HOST = "http://127.0.0.1:9/"
NEW = "<!doctype html>\n<title>new</title>\n"
SECTIONS = {"langkah": "../baru/#biaya", "modal": "../modal/"}


def answer(route: Route) -> None:
    """Send a tiny hub, its old page guarded as the real ones are."""
    old = moved_page("id", Onward("../baru/", "Baru", sections=SECTIONS))
    old = guarded(old, policy(hashes(old), images_in_pages=False))
    page = arriving(
        '<p style="height: 3000px">x</p><h2 id="biaya">Biaya</h2><p style="height: 3000px">x</p>',
        [Arrival("ongkos", at="biaya"), Arrival("pindah", onward=Onward("../modal/", "Modal"))],
        "id",
    )
    # The one rule of blocks.css that this leans on.
    styles = "<style>.hub-moved:target { display: block }</style>"
    route.fulfill(
        content_type="text/html",
        body=old if "/lama/" in route.request.url else f"{NEW}{styles}{page}",
    )


@pytest.mark.parametrize(
    ("old", "new", "without"),
    [
        ("lama/", "baru/", "baru/"),
        ("lama/#biaya", "baru/#biaya", "baru/"),
        ("lama/#langkah", "baru/#biaya", "baru/"),
        ("lama/#modal", "modal/", "baru/"),
        ("lama/#%E0%ZZ", "baru/#%E0%ZZ", "baru/"),
    ],
)
def test_an_old_page_leads_on(browser: Browser, old: str, new: str, without: str) -> None:
    for scripts, wanted in ((True, new), (False, without)):
        with browser.new_context(java_script_enabled=scripts) as reader:
            page = reader.new_page()
            page.route(f"{HOST}**", answer)

            page.goto(f"{HOST}{old}", wait_until="commit")

            expect(page).to_have_url(re.compile(re.escape(f"{HOST}{wanted}") + "$"))
            expect(page).to_have_title("new")


def test_an_older_name_of_a_section_works_without_scripts(browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as reader:
        page = reader.new_page()
        page.route(f"{HOST}**", answer)

        page.goto(f"{HOST}baru/#ongkos")

        expect(page.locator("h2")).to_be_in_viewport()
        expect(page.locator(".hub-moved")).to_be_hidden()


def test_who_asks_for_a_section_that_is_elsewhere_is_told_where(browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as reader:
        page = reader.new_page()
        page.route(f"{HOST}**", answer)

        page.goto(f"{HOST}baru/#pindah")

        expect(page.locator(".hub-moved")).to_be_in_viewport()
        expect(page.locator(".hub-moved a")).to_have_attribute("href", "../modal/")
