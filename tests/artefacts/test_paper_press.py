"""What the press promises: two pages, our letters only, the same bytes, one line when it cannot."""

from __future__ import annotations

import builtins
import os
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from kembar.artefacts.paper import orders, press
from kembar.artefacts.paper.fit import fitted
from kembar.artefacts.paper.lesson import Lesson, lessons
from PIL import ImageFile

from tests.artefacts.test_paper_sheets import BODY, SITE, pages
from tests.pdf import unpacked

if TYPE_CHECKING:
    from kembar.artefacts.paper.press import Printed

LONG = "<p>" + "Kalimat ini agak panjang supaya halamannya penuh. " * 60 + "</p>"


def shelf(language: str, body: str) -> list[Lesson]:
    """Return the one lesson of a language."""
    return lessons(pages(language, body, ("L01",)), SITE, "sumber.md")


def words(pdf: bytes) -> str:
    """Return what a PDF says."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return " ".join(page.get_textpage().get_text_range() for page in document)


def test_a_handout_is_the_same_bytes_and_has_our_letters_only() -> None:
    """Those of the machine would make other pages on another machine."""
    (order,) = orders.handouts([shelf("id", BODY)], SITE)
    (first,), (second,) = fitted(order.lessons), fitted(order.lessons)

    assert first == second
    assert first.chosen == ("dua-menit", "salah-umum", "lembar-kerja", "langkah", "opening")
    assert first.whole
    assert set(re.findall(rb"/BaseFont /(?:[A-Z]{6}\+)?([\w-]+)", unpacked(first.pdf))) == {
        b"Inter",
        b"Inter-Bold",
    }
    assert os.environ.get("FONTCONFIG_FILE") is None


def test_what_does_not_fit_in_one_language_is_left_out_in_both() -> None:
    """And a page is never the third."""
    short = BODY.replace("<p>Satu.</p>", f"<p>Satu.</p>{LONG}")
    long = BODY.replace("<p>Satu.</p>", f"<p>Satu.</p>{LONG * 6}")
    (alone,) = fitted(shelf("id", short))
    pair = fitted((*shelf("id", short), *shelf("en", long)))

    assert "langkah" in alone.chosen
    assert [one.chosen for one in pair] == [
        ("dua-menit", "salah-umum", "lembar-kerja", "opening"),
    ] * 2
    assert max(one.pages for one in (alone, *pair)) <= 2
    assert "Bukan janji" in words(pair[0].pdf)


def test_boxes_that_leave_gaps_cost_a_section() -> None:
    """The heights alone would say that it fits."""
    high, low = (
        f'<div class="box">{"Kalimat yang agak panjang. " * count}</div>' for count in (95, 24)
    )
    body = BODY.replace("<p>Salah.</p>", high * 2).replace("<p>Satu.</p>", low)
    (made,) = fitted(shelf("id", body))

    assert made.pages == 2
    assert "langkah" not in made.chosen


def test_a_lesson_that_cannot_fit_is_one_line() -> None:
    message = "the handout L01 needs more than 2 pages: shorten dua-menit, salah-umum, lembar-kerja"
    with pytest.raises(ValueError, match=f"^{message}$"):
        fitted(shelf("id", BODY.replace("<p>Salah.</p>", LONG * 9)))


def test_every_kind_of_sheet_is_printed() -> None:
    made: dict[str, Printed] = {}
    shelves = [shelf("id", BODY)]
    # One by one: what other processes do is not covered.
    for order in orders.handouts(shelves, SITE):
        made |= orders.by_path([order], orders.completed([order], [()], orders.pressed))
    for order in orders.others(shelves, SITE, made):
        made |= orders.by_path([order], orders.completed([order], [()], orders.pressed))

    names = ("L01", "M03", "qr", "hadir")
    assert {path: one.pages for path, one in made.items()} == dict(
        zip((f"cetak/{name}.id.pdf" for name in names), (1, 2, 1, 1), strict=True)
    )
    assert "Isi buku ini" in words(made["cetak/M03.id.pdf"].pdf)
    assert "Daftar hadir" in words(made["cetak/hadir.id.pdf"].pdf)


def test_before_there_are_many_all_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(press, "Pyphen", lambda *, lang: read.append(lang))

    press.ready(["id", "en"])

    assert read == ["id", "en"]


def test_half_a_picture_is_still_refused_beside_the_press() -> None:
    press.laid_out("<p>Satu</p>")

    assert not ImageFile.LOAD_TRUNCATED_IMAGES


def test_the_version_of_pango_is_that_of_the_press(monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing where it is missing: then the press itself says what to install."""
    press.laid_out("<p>Satu</p>")
    from weasyprint.text.ffi import pango

    assert press.pango() == pango.pango_version()
    monkeypatch.setattr(press, "_PANGO", ("libpango-of-nobody.so",))
    assert press.pango() == 0


def test_without_pango_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """WeasyPrint itself prints a banner."""
    plain = builtins.__import__

    def refused(name: str, *more: Any) -> Any:
        if name == "weasyprint":
            print("-----\nWeasyPrint could not import some external libraries.")  # noqa: T201
            raise OSError("cannot load library 'libpango-1.0-0'")
        return plain(name, *more)

    monkeypatch.setattr(builtins, "__import__", refused)
    monkeypatch.setenv("FONTCONFIG_FILE", "own.conf")
    press._press.cache_clear()

    with pytest.raises(ValueError, match=r"paper needs Pango .*apt-get install libpango-1\.0-0"):
        press.ready(["id"])
    assert capfd.readouterr() == ("", "")
    assert os.environ["FONTCONFIG_FILE"] == "own.conf"
