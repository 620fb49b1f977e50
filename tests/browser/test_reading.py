"""What a reader does on the hub, in a real browser."""

from pathlib import Path

import pytest

from tests.browser.conftest import Reader

LESSON = "pelajaran/target-penghasilan/"
HEADING = "#tangga"

LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


# The pages about rules are all alike: one in eight is opened.
RULE_PAGES, RULE_PAGES_APART = "penyunting/aturan/", 8


def pages(hub: Path, folder: str) -> list[str]:
    """Return the paths of the pages of a language, a section's first page first.

    Permanent links lead on at once: tests/browser/test_lasting.py.
    """
    files = [file.relative_to(hub).as_posix() for file in hub.rglob("index.html")]
    paths = sorted(file.removesuffix("index.html") for file in files)
    own = [path for path in paths if path.startswith("en/") == bool(folder)]
    return [path for path in own if not path.startswith("p/") or path == "p/"]


@LANGUAGES
def test_every_page_is_sound_and_as_wide_as_a_phone(phone: Reader, hub: Path, folder: str) -> None:
    """No error, no failed request, nobody else asked for anything; wide tables scroll alone."""
    wide = []
    rules: list[str] = []
    others: list[str] = []
    for path in pages(hub, folder):
        (rules if RULE_PAGES in path else others).append(path)
    for path in (*others, *rules[::RULE_PAGES_APART]):
        phone.open(path)
        for width in (360, 320):
            phone.page.set_viewport_size({"width": width, "height": 640})
            needed = phone.page.evaluate("document.scrollingElement.scrollWidth")
            if needed > width:
                wide.append(f"{path} needs {needed} of {width} pixels")
        phone.page.wait_for_timeout(100)  # what scripts ask for after the page is there

    assert phone.problems == []
    assert wide == []


def attended(phone: Reader) -> None:
    """Wait for what a lesson fetches at the first scroll."""
    phone.page.locator(".hub-finish button").first.wait_for(state="attached")


@LANGUAGES
def test_the_language_switch_stays_on_the_page_and_the_heading(phone: Reader, folder: str) -> None:
    """There and back."""
    here, there = folder + LESSON + HEADING, ("" if folder else "en/") + LESSON + HEADING
    switch = phone.page.locator("a.hub-switch")
    phone.open(folder + LESSON)
    phone.page.locator("details.hub-contents summary").click()

    assert phone.follow(phone.page.locator(f"details.hub-contents a[href='{HEADING}']")) == here
    attended(phone)
    assert phone.follow(switch) == there
    assert phone.sees(HEADING)
    attended(phone)
    assert phone.follow(switch) == here
    assert phone.sees(HEADING)
    assert phone.problems == []


@LANGUAGES
def test_the_language_switch_follows_a_reader_who_scrolled(phone: Reader, folder: str) -> None:
    """Whom no link brought to the heading, or who has left the one a link brought them to."""
    there = ("" if folder else "en/") + LESSON
    switch = phone.page.locator("a.hub-switch")

    phone.open(folder + LESSON)
    phone.page.evaluate(f"document.querySelector('{HEADING}').scrollIntoView()")
    attended(phone)
    assert phone.follow(switch) == there + HEADING

    phone.open(folder + LESSON + "#latihan")
    attended(phone)
    phone.page.evaluate("scrollTo(0, 0)")
    assert phone.follow(switch) == there


@LANGUAGES
def test_the_drawer_leads_to_every_part_on_a_phone(phone: Reader, folder: str) -> None:
    """Out of sight until it is asked for, on each page anew; it says where the reader is."""
    phone.open(folder)

    for path in ("mitra/", "mitra/kspsi-rekonsiliasi/", "kisah/", "program/", ""):
        phone.waits_for(".hub-nav", seen=False)
        phone.page.locator(".hub-action--menu").click()
        phone.waits_for(".hub-nav", seen=True)

        assert phone.follow(phone.link(".hub-nav a", folder + path)) == folder + path
        assert phone.leads(".hub-nav [aria-current=page]") == [folder + path]

    assert phone.problems == []


@LANGUAGES
def test_the_foot_of_a_lesson_leads_on_and_back(phone: Reader, hub: Path, folder: str) -> None:
    """To its neighbours in the module, and at either end back to the module."""
    _, *lessons = [path for path in pages(hub, folder) if path.startswith(f"{folder}pelajaran/")]
    foot = ".hub-neighbours a"
    goals: dict[str, list[str]] = {}
    for lesson in lessons:
        phone.open(lesson)
        goals[lesson] = phone.leads(foot)

    for lesson, found in goals.items():
        back = [goal for goal in found if goal.startswith(f"{folder}modul/")]
        assert all(lesson in goals[goal] for goal in found if goal not in back)
        assert len(back) < len(found) <= 2
        assert lesson not in found
    first = goals[lessons[-1]][0]
    assert phone.follow(phone.link(foot, first)) == first
    assert phone.problems == []


@pytest.mark.parametrize(
    ("wrong", "language", "home", "other_home"),
    [("tidak/ada/di/sini/", "id", "", "en/"), ("en/not/a/page/", "en", "en/", "")],
)
def test_a_wrong_address_shows_a_page_with_ways_out(
    phone: Reader, wrong: str, language: str, home: str, other_home: str
) -> None:
    """In the language of the address, with its styles, at any depth."""
    assert phone.open(wrong) == 404
    assert phone.page.locator("html").get_attribute("lang") == language
    assert phone.follow(phone.page.locator("a.hub-switch")) == other_home

    phone.open(wrong)

    assert phone.follow(phone.page.locator("article a[href]").first) == home
    # The console repeats the host's answer; nothing else is missing.
    assert [problem for problem in phone.problems if "status of 404" not in problem] == []
