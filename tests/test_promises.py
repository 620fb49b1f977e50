"""The two files of promises: as they are written, and as they may be broken or merged."""

from datetime import date
from pathlib import Path

import pytest
from kembar.model.promises import Gone, Move, Promise, Promises
from kembar.promises import addresses_written, decided, is_code, made, moved_written
from kembar.read.ledger import ledger

DAY = date(2026, 11, 23)
MADE = {
    "/": Promise("/", 5),
    "/a/": Promise("/a/", 6, ("en",)),
    "/a/#b": Promise("/a/#b", 7, ("en", "id")),
    "/b.pdf": Promise("/b.pdf", 8),
    "L09": Promise("L09", 9, page="/a/"),
    "T01": Promise("T01", 10),
}
PROMISES = Promises(
    MADE,
    {"/c/": Move("/c/", "/a/#b", 4)},
    {"L07": Gone("L07", DAY, "Usang | Out of date", 5)},
)


def test_what_is_written_is_read_again() -> None:
    assert made(addresses_written(MADE.values())) == (MADE, [])
    assert decided(moved_written(PROMISES)) == (PROMISES.moved, PROMISES.gone, [])


def test_the_lines_are_sorted_below_what_says_who_writes_them() -> None:
    assert addresses_written(MADE.values()).splitlines()[2:] == [
        "# Written by `python hooks publish` when the main branch is published.",
        "",
        "/",
        "/a/ en",
        "/a/#b en id",
        "/b.pdf",
        "L09 /a/",
        "T01",
    ]


def test_what_two_branches_add_may_be_kept_both() -> None:
    assert made("/a/ id\n/a/\n/b/ en\n/b/ id\nL09\nL09 /a/\n")[0] == {
        "/a/": Promise("/a/", 1),
        "/b/": Promise("/b/", 3, ("en", "id")),
        "L09": Promise("L09", 5, page="/a/"),
    }
    twice = "/c/ -> /a/\n/c/ -> /a/\nL07 gone 2026-11-23: x\nL07 gone 2026-11-23: x\n"
    assert decided(twice) == (
        {"/c/": Move("/c/", "/a/", 1)},
        {"L07": Gone("L07", DAY, "x", 3)},
        [],
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("/a/ -> ", "not understood: /a/ ->"),
        ("/a/ gone 2026-11-23:", "not understood: /a/ gone 2026-11-23:"),
        ("/a/ gone 2026-13-23: x", "not understood: /a/ gone 2026-13-23: x"),
        ("=======", "a merge conflict is left"),
        ("/a//b/ -> /y/", "not understood: /a//b/ -> /y/"),
        ("/a/../b/ -> /y/", "not understood: /a/../b/ -> /y/"),
        ("/a/%2E/ -> /y/", "not understood: /a/%2E/ -> /y/"),
        ("/a/ -> //b/", "not understood: /a/ -> //b/"),
        ("/a/ -> /y\\z/", "not understood: /a/ -> /y\\z/"),
        ("/en/a/ -> /y/", "not understood: /en/a/ -> /y/"),
        ("/a/ -> /en", "not understood: /a/ -> /en"),
        ("L9 -> L10", "not understood: L9 -> L10"),
        ("lama gone 2026-11-23: x", "not understood: lama gone 2026-11-23: x"),
        ("/x/ -> /z/", "line 1 says otherwise of /x/"),
        ("/x/ gone 2026-11-23: x", "line 1 says otherwise of /x/"),
    ],
)
def test_a_line_that_says_nothing_is_named(line: str, problem: str) -> None:
    moved, gone, problems = decided(f"/x/ -> /y/\n{line}\n", ["en"])

    assert (moved, gone, problems) == ({"/x/": Move("/x/", "/y/", 1)}, {}, [(2, problem)])


def test_a_line_that_promises_nothing_is_named() -> None:
    assert made("/a/ -> /b/\na b\n")[1] == [
        (1, "not understood: /a/ -> /b/"),
        (2, "not understood: a b"),
    ]


def test_a_code_is_no_address() -> None:
    assert [is_code(one) for one in ("L09", "/l09/")] == [True, False]


def test_promises_are_read_from_beside_the_docs_folder(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    assert ledger(docs).promises == Promises()

    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger/addresses.txt").write_text(addresses_written(MADE.values()), "utf-8")
    (tmp_path / "ledger/moved.txt").write_text(moved_written(PROMISES), "utf-8")

    assert ledger(docs).promises == PROMISES
    assert ledger(docs).broken == ()


def test_a_file_of_promises_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger/moved.txt").write_bytes(b"\xff")

    found = ledger(tmp_path / "docs")

    assert [(one.place.path, one.problem) for one in found.broken] == [
        ("../ledger/moved.txt", "not UTF-8 text")
    ]
