"""One cause is told once, by the finding that says what to do."""

from datetime import date

from kembar import checks
from kembar.edit import confirmed
from kembar.waive import waived

from tests.conftest import SiteOf

TODAY = date(2026, 11, 23)
PAGES = {
    "id/a.md": "# A\n\nKamu harus datang.\n\n## B { #b }\n\nHarga Rp1.000 dan kamu harus bayar.\n",
    "en/a.md": "# A\n\nYou must come.\n\n## B { #b }\n\nThe price is Rp1,000 and you must pay.\n",
}


def rules_after(site: SiteOf, changed: dict[str, str]) -> list[tuple[str, int]]:
    """Return what is found after a change of pages that were agreed as they stood."""
    agreed = site({**PAGES, "../ledger/pairs/.kept": ""})
    sections = {("a.md", key): "confirmed: read" for key in ("@data", "@top", "a", "b")}
    ledger = confirmed(agreed, sections, TODAY, checks.run(agreed))
    files = {path: text for path, text in ledger.items() if text is not None}
    found = site({**files, **changed})
    return [(one.rule, one.fault.place.line) for one in waived(checks.run(found), found, TODAY)]


def test_a_number_that_moved_is_told_by_its_value_alone(site: SiteOf) -> None:
    changed = {"id/a.md": PAGES["id/a.md"].replace("1.000", "2.000")}

    assert rules_after(site, changed) == [("money-parity", 7)]


def test_a_duty_that_moved_in_a_section_without_another_finding_is_told(site: SiteOf) -> None:
    changed = {"id/a.md": PAGES["id/a.md"].replace("Kamu harus datang", "Kamu boleh datang")}

    assert ("twin-behind", 1) in rules_after(site, changed)


def test_a_finding_in_one_section_hides_no_move_in_another(site: SiteOf) -> None:
    text = PAGES["id/a.md"].replace("1.000", "2.000").replace("Kamu harus d", "Kamu wajib d")

    assert {rule for rule, _ in rules_after(site, {"id/a.md": text})} >= {"money-parity"}
    assert any(rule.startswith("twin-") for rule, _ in rules_after(site, {"id/a.md": text}))


def test_a_page_that_was_emptied_is_told_once(site: SiteOf) -> None:
    text = PAGES["id/a.md"] + "\nSatu dua tiga empat lima kata lagi untuk halaman ini.\n" * 9
    pages = {"id/a.md": text, "en/a.md": text.replace("A", "A")}

    assert [rule for rule, _ in rules_after(site, {**pages, "en/a.md": ""})] == ["page-empty"]
