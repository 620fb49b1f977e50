"""What leads on from where something was: pages, rules of hosts, and older names of sections."""

from datetime import date
from pathlib import Path

import pytest
from kembar import checks, read
from kembar.artefacts.forwarding import Forwarding
from kembar.artefacts.host_rules import rules
from kembar.artefacts.redirects import (
    Arrival,
    Onward,
    Way,
    arriving,
    gone_page,
    in_language,
    moved_page,
)
from kembar.read.built import with_published

MOVED = """\
/lama/ -> /harga/
/lama/#langkah -> /harga/#biaya
/lama/#modal -> /modal/
/harga/#ongkos -> /harga/#biaya
/harga/#pindah -> /modal/#awal
/harga/#tutup gone 2026-11-23: Sudah tidak berlaku | No longer true
/hilang/ -> /tiada/
/topik/ -> /harga/
/tutup/ gone 2026-11-23: Usang & lama | Out of date
/lebur/ -> /modal/#awal
/cetak/a.pdf -> /cetak/b.pdf
L03 -> L01
L04 -> /sini/
L05 gone 2026-11-23: Usang | Out of date
"""
PAGES = {
    "id/index.md": "---\ntitle: Beranda\n---\n# Beranda\n",
    "en/index.md": "---\ntitle: Home\n---\n# Home\n",
    "id/topik.md": "---\nid: H20\ntitle: Topik\n---\n# Topik\n",
    "en/topik.md": "---\nid: H20\ntitle: Topics\n---\n# Topics\n",
    "id/harga.md": "---\nid: L01\ntitle: Harga\n---\n# Harga\n\n## Biaya { #biaya }\n",
    "en/harga.md": "---\nid: L01\ntitle: Price\n---\n# Price\n\n## Costs { #biaya }\n",
    "id/modal.md": "---\nid: L02\ntitle: Modal <besar>\n---\n# Modal\n\n## Awal { #awal }\n",
    "en/modal.md": "---\nid: L02\ntitle: Capital\n---\n# Capital\n\n## First { #awal }\n",
    "id/sini.md": "# Hanya di sini\n",
}


def forwarding(folder: Path, moved: str = MOVED) -> Forwarding:
    """Return what a tiny hub leads on."""
    for path, text in PAGES.items():
        (folder / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / path).write_text(text, "utf-8")
    (folder / "ledger").mkdir()
    (folder / "ledger/addresses.txt").write_text("/lama/#biaya\n/lama/#modal\n/harga/#x\n", "utf-8")
    (folder / "ledger/moved.txt").write_text(moved, "utf-8")
    return Forwarding(read.site(folder / "docs"), "https://hub.example/")


def test_a_page_stands_wherever_one_was_in_each_language(tmp_path: Path) -> None:
    assert sorted(forwarding(tmp_path).pages()) == [
        *(f"en/{name}/index.html" for name in ("lama", "lebur", "tutup")),
        *(f"{name}/index.html" for name in ("lama", "lebur")),
        *(f"p/{code}/{end}" for code in ("L03", "L04", "L05") for end in sorted(ENDS)),
        "tutup/index.html",
    ]


ENDS = ("index.html", "id/index.html", "en/index.html")


def test_who_comes_to_an_old_page_is_led_on_in_the_same_language(tmp_path: Path) -> None:
    page = forwarding(tmp_path).pages()["en/lama/index.html"]

    assert '<html lang="en">' in page
    assert '<link rel="canonical" href="https://hub.example/en/harga/">' in page
    assert '<noscript><meta http-equiv="refresh" content="0; url=../harga/"></noscript>' in page
    assert '<p>This page is now at <a href="../harga/">Price</a>.</p>' in page
    assert '<a id="langkah" href="../harga/#biaya" hidden></a>' in page
    assert '<a id="modal" href="../modal/" hidden></a>' in page
    assert '<a id="biaya"' not in page


def test_a_page_that_became_a_section_leads_there(tmp_path: Path) -> None:
    page = forwarding(tmp_path).pages()["lebur/index.html"]

    assert '<a href="../modal/#awal">Modal &lt;besar&gt;</a>' in page


def test_an_old_code_leads_to_the_new_one_and_stays_in_its_language(tmp_path: Path) -> None:
    pages = forwarding(tmp_path).pages()

    assert '<a href="../L01/">Harga</a>' in pages["p/L03/index.html"]
    assert '<a href="../../L01/en/">Price</a>' in pages["p/L03/en/index.html"]
    # A page in one language alone is better than none; without a title it is called by its address.
    assert '<a href="../../../sini/">/sini/</a>' in pages["p/L04/en/index.html"]


def test_who_comes_to_a_page_that_is_gone_is_told_why_in_both_languages(tmp_path: Path) -> None:
    page = forwarding(tmp_path).pages()["en/tutup/index.html"]

    assert page.index("Out of date") < page.index("Usang &amp; lama")
    assert '<meta name="robots" content="noindex">' in page
    assert 'on <time datetime="2026-11-23">23 November 2026</time>' in page
    assert '<a href="../topik/" hreflang="en">Look by topic</a>' in page
    assert '<a href="../../" hreflang="id">Beranda</a>' in page
    assert "Usang" in forwarding_code(tmp_path)


def forwarding_code(folder: Path) -> str:
    """Return the page of a code that was taken back."""
    site = read.site(folder / "docs")
    return Forwarding(site).pages()["p/L05/index.html"]


def test_nothing_is_written_over_what_is_there(tmp_path: Path) -> None:
    found = forwarding(tmp_path)

    assert list(found.files("/", lambda _: False)) == [*found.pages(), "_redirects"]
    for path in ("lama/index.html", "en/tutup/index.html", "cetak/a.pdf"):
        with pytest.raises(ValueError, match="so it did not move") as refusal:
            found.files("/", {path}.__contains__)
        assert str(refusal.value) == f"ledger/moved.txt: /{path} is there, so it did not move"


def test_codes_that_lead_on_or_are_gone_are_known(tmp_path: Path) -> None:
    moved = f"{MOVED}L06 -> /tiada/\nL02 -> L01\n"

    assert forwarding(tmp_path, moved).codes() == ["L03", "L04", "L05"]


def test_hosts_are_told_pages_codes_and_files(tmp_path: Path) -> None:
    assert list(forwarding(tmp_path).pairs()) == [
        ("cetak/a.pdf", "cetak/b.pdf"),
        ("lama/", "harga/"),
        ("en/lama/", "en/harga/"),
        ("lebur/", "modal/#awal"),
        ("en/lebur/", "en/modal/#awal"),
        ("p/L03/", "p/L01/"),
        ("p/L03/id/", "p/L01/id/"),
        ("p/L03/en/", "p/L01/en/"),
        ("p/L04/", "sini/"),
        ("p/L04/id/", "sini/"),
        ("p/L04/en/", "sini/"),
    ]


def test_a_page_knows_the_sections_that_readers_ask_it_for(tmp_path: Path) -> None:
    found = forwarding(tmp_path)

    assert found.arrivals("/harga/", "en") == [
        Arrival("ongkos", at="biaya"),
        Arrival(
            "pindah", onward=Onward("../modal/#awal", "Capital", "https://hub.example/en/modal/")
        ),
        Arrival("tutup", reason="Sudah tidak berlaku | No longer true"),
        Arrival("langkah", at="biaya"),
        Arrival("modal", onward=Onward("../modal/", "Capital", "https://hub.example/en/modal/")),
    ]
    assert found.arrivals("/topik/", "id") == []
    assert found.arrivals("/sini/", "en") == []


def test_what_a_page_says_of_its_own_section_goes_before_what_another_brings(
    tmp_path: Path,
) -> None:
    moved = "/a/ -> /harga/\n/a/#x -> /modal/\n/harga/#x -> /harga/#biaya\n"

    assert forwarding(tmp_path, moved).arrivals("/harga/", "id") == [Arrival("x", at="biaya")]


def test_a_section_is_found_by_its_older_name_without_a_script() -> None:
    html = '<h2 id="biaya">Biaya</h2><p>Teks.</p><table id=daftar><tr><td>x</td></tr></table>'
    arrivals = [
        Arrival("ongkos", at="biaya"),
        Arrival("isi", at="daftar"),
        Arrival("x", at="tiada"),
    ]

    assert arriving(html, arrivals, "id") == (
        '<h2 id="biaya"><span id="ongkos"></span>Biaya</h2><p>Teks.</p>'
        '<span id="isi"></span><table id=daftar><tr><td>x</td></tr></table>'
    )


def test_only_who_asks_for_a_section_that_is_elsewhere_is_told_so() -> None:
    arrivals = [
        Arrival("a", onward=Onward("../b/#c", "B & C")),
        Arrival("d", reason="Usang | Out of date"),
    ]

    assert arriving("<p>x</p>", arrivals, "en") == (
        '<p>x</p>\n<p id="a" class="hub-moved" hidden>This section has moved to '
        '<a href="../b/#c">B &amp; C</a>.</p>'
        '\n<p id="d" class="hub-moved" hidden>This section is no longer here. Out of date</p>'
    )


def test_a_reason_is_told_in_the_language_of_the_reader_or_in_the_one_that_it_has() -> None:
    assert [in_language("usang | old", one) for one in ("id", "en")] == ["usang", "old"]
    assert [in_language("usang", one) for one in ("id", "en")] == ["usang", "usang"]
    assert [in_language("| old", one) for one in ("id", "en")] == ["old", "old"]


def test_other_languages_are_told_in_english() -> None:
    page = gone_page("hub.css", "x", date(2026, 11, 3), [Way("ms", "../")])

    assert "This page is no longer here" in page
    assert "topik" not in page
    assert "canonical" not in moved_page("ms", Onward("../a/", "A"))


def test_both_hosts_follow_each_rule_with_and_without_a_slash() -> None:
    assert rules([("/lama/", "/harga/#a"), ("/a b.pdf", "/é.pdf")]) == (
        "/lama/ /harga/#a 301!\n/lama/ /harga/#a 301\n/lama /harga/#a 301\n"
        "/a%20b.pdf /%C3%A9.pdf 301!\n/a%20b.pdf /%C3%A9.pdf 301\n"
    )


def test_no_rule_leads_to_another_host() -> None:
    with pytest.raises(ValueError, match="is on another host"):
        rules([("/a/", "//evil.example/x")])


def test_what_a_host_would_not_read_is_left_to_the_pages() -> None:
    assert rules([(f"/{'a' * 995}/", "/")]) == ""
    assert rules((f"/{number}/", "/") for number in range(700)).count("\n") == 1998


def test_what_is_written_passes_the_checks_of_the_built_site(tmp_path: Path) -> None:
    moved = "\n".join(line for line in MOVED.splitlines() if "L0" not in line)
    found = forwarding(tmp_path, moved)
    page = '<!doctype html>\n<html lang="{}">\n<title>x</title>\n<h2 id="biaya">x</h2>\n'
    written = {
        **{
            f"{folder}{name}/index.html".removeprefix("/"): page.format(language)
            for folder, language in (("", "id"), ("en/", "en"))
            for name in ("harga", "modal", "topik", "")
        },
        **found.pages(),
        "_redirects": rules((f"/{old}", f"/{new}") for old, new in found.pairs()),
        "cetak/b.pdf": "x",
        "assets/stylesheets/hub.css": "",
    }
    for path, text in written.items():
        file = tmp_path / "site" / path.replace("//", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("x</h2>", 'x</h2><p id="awal">x</p>'), "utf-8")

    site = with_published(found.site, tmp_path / "docs", tmp_path / "site")
    rule = next(one for one in checks.RULES if one.id == "built-redirect")

    assert list(rule.check(site)) == []
