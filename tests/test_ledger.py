"""The ledger's files: as they are written, and as they may be broken."""

import os
from datetime import date
from pathlib import Path

import pytest
from kembar.ledger import (
    LedgerError,
    kept,
    name_of,
    path_of,
    waivers,
    written,
)
from kembar.model import Agreement, Broken, Kept, Ledger, Place, Waiver
from kembar.read.ledger import ledger

PRINT = "0123456789ab:cdef01:234567"
DAY = date(2026, 11, 23)
LINE = f'biaya = {{ id = "{PRINT}", on = 2026-11-23, how = "x" }}\n'


def test_what_is_written_is_read_again() -> None:
    page = Kept(
        {
            "@top": Agreement({"id": PRINT, "pt-BR": PRINT}, DAY, 'kata "dua"\\ \x7f\t', 4),
            "": Agreement({"id": PRINT}, DAY, "", 5),
            "a.b": Agreement({"id": PRINT}, DAY, "é", 6),
        },
        {"link-target-01234567": "0123456789ab"},
    )

    assert kept(written(page)) == page


def test_an_empty_ledger_keeps_nothing() -> None:
    assert kept("") == Kept()
    assert kept(written(Kept())) == Kept()


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("[sections]\n<<<<<<< HEAD\n", 2, "a merge conflict is left"),
        ("[sections]\n=======\n", 2, "a merge conflict is left"),
        ("[sections]\na = \n", 2, "Invalid value"),
        ("[sections", 1, "Expected ']' at the end of a table declaration (at end of document)"),
        ("\n[lain]\n", 2, 'unknown entry "lain"'),
        ("sections = 1\n", 1, '"sections" must be a table'),
        ("waived = 1\n", 1, '"waived" must be a table'),
        ("[waived]\nx = 1\n", 2, '"x" must be a fingerprint'),
        ("[sections]\nbiaya = 1\n", 2, '"biaya" must hold fingerprints'),
        (
            "[sections]\n" + LINE.replace("biaya", '"@top"').replace(PRINT, "x"),
            2,
            '"@top.id" is no',
        ),
        ("[sections]\n" + LINE.replace("on =", "no ="), 2, '"biaya.no" is no fingerprint'),
        ("[sections]\n" + LINE.replace('"x"', "1"), 2, '"biaya" must say "on" which day and "how"'),
        (
            "[sections]\n" + LINE.replace("2026-11-23", "2026-11-23T00:00:00"),
            2,
            '"biaya" must say "on" which day',
        ),
    ],
)
def test_a_broken_ledger_says_where_and_why(text: str, line: int, problem: str) -> None:
    with pytest.raises(LedgerError) as raised:
        kept(text)

    assert (raised.value.line, str(raised.value)[: len(problem)]) == (line, problem)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("index.md", "../ledger/pairs/index.toml"),
        ("a/b.md", "../ledger/pairs/a/b.toml"),
        ("a.markdown", "../ledger/pairs/a.markdown.toml"),
    ],
)
def test_a_page_and_its_ledger_know_each_other(name: str, path: str) -> None:
    assert (path_of(name), name_of(path)) == (path, name)


def test_waivers_of_what_stands_on_no_page() -> None:
    text = (
        '[[waiver]]\nrule = "link-target"\npath = "mkdocs.yml"\nreason = "r"\nowner = "Rina"\n'
        'until = 2027-03-01\n\n[[waiver]]\npath = "a"\nuntil = "besok"\n'
    )
    file = "../ledger/waivers.toml"

    assert waivers(text) == (
        Waiver(Place(file, 1), "link-target", "r", "Rina", date(2027, 3, 1), "mkdocs.yml"),
        Waiver(Place(file, 8), "", "", "", None, "a"),
    )


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("\nwaiver = 1\n", 2, '"waiver" must be written [[waiver]]'),
        ("[waiver]\nrule = 1\n", 1, '"waiver" must be written [[waiver]]'),
        ("\n[[waiver]]\nrule = 1\n", 2, '"path" is missing'),
        ("[[waiver]]\nrul = 1\n", 1, 'unknown entry "rul"'),
        ("waiver = [{ rule = 1 }]\n", 1, '"path" is missing'),
    ],
)
def test_broken_waivers_say_where_and_why(text: str, line: int, problem: str) -> None:
    with pytest.raises(LedgerError) as raised:
        waivers(text)

    assert (raised.value.line, str(raised.value)) == (line, problem)


def test_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    pairs = tmp_path / "ledger/pairs"
    pairs.mkdir(parents=True)
    (pairs / "baik.toml").write_text("\ufeff[sections]\n", "utf-8")
    (pairs / "besar.toml").write_bytes(b"#" * ((1 << 20) + 1))
    (pairs / "biner.toml").write_bytes(b"\xff")
    os.mkfifo(pairs / "pipa.toml")

    assert ledger(tmp_path / "docs") == Ledger(
        {"baik.md": Kept()},
        (),
        (
            Broken(Place("../ledger/pairs/besar.toml", 1), "larger than 1 MiB", "besar.md"),
            Broken(Place("../ledger/pairs/biner.toml", 1), "not UTF-8 text", "biner.md"),
            Broken(Place("../ledger/pairs/pipa.toml", 1), "no file", "pipa.md"),
        ),
    )


def test_a_file_that_may_not_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger/waivers.toml").write_text("")

    def denied(*_: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", denied)

    assert ledger(tmp_path / "docs") == Ledger(
        None, (), (Broken(Place("../ledger/waivers.toml", 1), "cannot be opened"),)
    )


def test_no_ledger_keeps_nothing(tmp_path: Path) -> None:
    assert ledger(tmp_path / "docs") == Ledger()
