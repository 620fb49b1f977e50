"""What a reader saves for days without a network, in Chromium."""

from __future__ import annotations

import json
import re

from playwright.sync_api import expect

from tests.browser.town import LESSON, MODULE, SAVING, Town, reader

__all__ = ["reader"]


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


def test_a_save_that_broke_off_goes_on_where_it_was(reader: Town) -> None:
    reader.visit(SAVING)
    expect(reader.row(f"{MODULE}").locator("button:visible")).to_have_text(["Simpan"])
    reader.settle()  # what comes with the page would take the answers of what is saved
    reader.line.most = len(reader.line.asked) + 6
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
