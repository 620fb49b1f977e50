"""What all that is made of pages has in common: days, sources, links, and what is kept of it."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from kembar.artefacts import store
from kembar.artefacts.days import day
from kembar.artefacts.files import placed
from kembar.artefacts.lasting import typed
from kembar.artefacts.sources import source_names

if TYPE_CHECKING:
    from pathlib import Path


def test_a_day_is_written_as_readers_write_it() -> None:
    assert day(date(2026, 12, 1), "id") == "1 Desember 2026"
    assert day("2026-12-01", "en") == "1 December 2026"
    assert day("kemarin", "id") == "kemarin"


def test_an_address_is_typed_without_its_scheme() -> None:
    assert typed("https://hub.example/p/L09#a") == "hub.example/p/L09#a"
    assert typed("p/L09") == "p/L09"


def test_sources_are_called_as_on_their_page() -> None:
    html = '<dl><dt id="s01">S01 · ILO, 2024</dt><dd>X</dd></dl><dt>S02 · Y</dt>'

    assert source_names(html) == {"S01": "ILO, 2024"}
    assert source_names("") == {}


def test_links_to_files_lead_there_from_any_page() -> None:
    html = '<a href="/cetak/L01.id.pdf">L01</a> <a href="/salindia/L01.html">S</a>'

    assert placed(html, "cetak/", lambda path: f"../{path}") == (
        '<a href="../cetak/L01.id.pdf">L01</a> <a href="/salindia/L01.html">S</a>'
    )


def test_what_is_kept_is_recalled_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "paper/a"
    assert store.recalled(file) == b""

    store.keep(file, b"A")

    assert store.recalled(file) == b"A"
    assert sorted(tmp_path.rglob("*")) == [file.parent, file]


def test_what_no_build_has_used_for_a_day_is_forgotten(tmp_path: Path) -> None:
    """What another build has just made stays, and what it has just removed is no trouble."""
    used, other, old = (tmp_path / name for name in ("used", "other", "old"))
    for file in (used, other, old):
        store.keep(file, b"A")
    for file in (used, old):
        os.utime(file, (0, 0))
    (tmp_path / "folder").mkdir()
    os.utime(tmp_path / "folder", (0, 0))

    store.forget(tmp_path, ())
    assert old.exists()
    store.forget(tmp_path, (used, tmp_path / "gone"))

    assert sorted(file.name for file in tmp_path.iterdir()) == ["folder", "other", "used"]
