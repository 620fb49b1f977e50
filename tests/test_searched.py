"""What the file says that tunes the search of a language, and on which line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import checks, read
from kembar.memory import Memory
from kembar.model import Prose
from kembar.model.searched import Entry, Problem, Searched
from kembar.searched import searched

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.conftest import SiteOf

SETTINGS = 'search = "search.yml"\n'
FILE = """\
# Tiga halaman
popular: [uang.md, hak.md, tipu.md]
help:
  tipu.md: [ketipu, kena hack]
asked:
  uang.md: [duit cepat habis]
  uang.md#bukti:
    # Kata lain
    - struk bohongan
words:
  # Uang
  uang: [duit, "no", doku]
  "bukti transfer":
    - bukti tf
    - bukti trf
"""
SAID = Searched(
    (Prose("uang.md", 2), Prose("hak.md", 2), Prose("tipu.md", 2)),
    (Entry("tipu.md", 4, (Prose("ketipu", 4), Prose("kena hack", 4))),),
    (
        Entry("uang.md", 6, (Prose("duit cepat habis", 6),)),
        Entry("uang.md#bukti", 7, (Prose("struk bohongan", 9),)),
    ),
    (
        Entry("uang", 12, (Prose("duit", 12), Prose("no", 12), Prose("doku", 12))),
        Entry("bukti transfer", 13, (Prose("bukti tf", 14), Prose("bukti trf", 15))),
    ),
)


def test_pages_and_words_are_read_with_their_lines() -> None:
    assert searched(FILE) == SAID


def test_what_is_wrong_is_told_and_the_rest_is_read() -> None:
    found = searched("words:\n  uang: [duit, 1, UANG]\n  off: [mati]\npopular: [uang.md]\n")

    assert found == Searched(
        popular=(Prose("uang.md", 4),),
        words=(Entry("uang", 2, (Prose("duit", 2),)),),
        problems=(
            Problem(4, "not three", "1"),
            Problem(2, "not text", "1"),
            Problem(2, "twice", "UANG"),
            Problem(3, "not text", "off"),
        ),
    )


def test_what_is_asked_is_told_of_like_the_rest() -> None:
    found = searched(
        "asked:\n  uang.md#bukti: struk\n  tipu.md: [apa, Apa, 3]\n  TIPU.md: [siapa]\n"
        "popular: [a.md, b.md, c.md]\n"
    )

    assert found.asked == (Entry("uang.md#bukti", 2), Entry("tipu.md", 3, (Prose("apa", 3),)))
    assert found.problems == (
        Problem(2, "no list", "uang.md#bukti"),
        Problem(3, "twice", "Apa"),
        Problem(3, "not text", "3"),
        Problem(4, "twice", "TIPU.md"),
    )


def test_a_site_holds_what_the_file_of_each_language_says(site: SiteOf) -> None:
    files = {"id/a.md": "# A\n", "en/a.md": "# A\n", "en/search.yml": FILE}

    assert site({"../kembar.toml": SETTINGS, **files}).searched == {"en": SAID}
    assert site({"../kembar.toml": "", **files}).searched == {}


def test_what_was_understood_once_is_remembered(
    site: SiteOf, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site({"../kembar.toml": SETTINGS, "id/a.md": "# A\n", "en/search.yml": FILE})
    memory = Memory()
    read.site(docs, memory=memory)
    monkeypatch.delattr("kembar.read.search.searched")

    assert read.site(docs, memory=memory).searched == {"en": SAID}


def test_a_file_that_leads_out_of_the_docs_is_told_as_such_and_not_as_missing(
    site: SiteOf, docs: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere.yml").write_text(FILE)
    (docs / "en/search.yml").symlink_to(tmp_path / "elsewhere.yml")
    pages = dict.fromkeys((f"id/{name}.md" for name in ("uang", "hak", "tipu")), "# Transfer\n")
    site({"../kembar.toml": SETTINGS, **pages, "en/a.md": "# A\n"})
    site({"id/search.yml": "popular: [uang.md, hak.md, tipu.md]\n"})

    found = [one for one in checks.run(read.site(docs)) if "search" in one.fault.place.path]

    assert [(one.rule, one.fault.place.path) for one in found] == [
        ("page-unreadable", "en/search.yml")
    ]
