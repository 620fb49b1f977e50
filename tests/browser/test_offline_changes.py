"""A hub that is published anew while people keep its pages, in Chromium."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.town import BREAK, LESSON, OTHER, Town, reader

__all__ = ["reader"]


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
        reader.settle()  # else what is being fetched behind the page may be new already
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
