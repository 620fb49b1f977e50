"""`python hooks search`: any texts ranked as the hub's are, and wrong files told in one line."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
from kembar import cli
from kembar.cli import search
from kembar.cli.desk import Desk

from tests.search.node import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXTS = [
    {"id": "a", "lang": "id", "title": "Bukti transfer", "text": "Foto bukti bisa diedit."},
    {"id": "b", "lang": "id", "title": "Harga jual", "text": "Modal dan ongkos kirim."},
    {"id": "c", "lang": "en", "title": "Proof of transfer", "text": "A bukti can be edited."},
    {"id": "d", "lang": "id", "title": "Mutasi", "text": "Cek bukti di mutasi rekening."},
]


def lines(file: Path, values: Sequence[object]) -> Path:
    file.write_text("".join(f"{json.dumps(value)}\n" for value in values), "utf-8")
    return file


def query(qid: str, text: str, language: str = "id") -> dict[str, str]:
    return {"qid": qid, "lang": language, "q": text}


def run(
    folder: Path, queries: Sequence[object], texts: Sequence[object] = TEXTS
) -> tuple[int, list[dict[str, object]]]:
    out = io.StringIO()
    words = (
        *("--docs", lines(folder / "docs.jsonl", texts)),
        *("--queries", lines(folder / "queries.jsonl", queries)),
    )
    status = cli.main(["search", *map(str, words)], out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_each_query_has_a_line_in_the_order_in_which_they_were_asked(tmp_path: Path) -> None:
    queries = [
        query("3", "bukti", "en"),
        query("1", "bukti transfer"),
        query("2", "ongkir harga"),
        query("4", "xyzzyqwv"),
    ]

    assert run(tmp_path, queries) == (
        cli.CLEAN,
        [
            {"qid": "3", "ranked": ["c"]},
            {"qid": "1", "ranked": ["a", "d"]},
            {"qid": "2", "ranked": ["b"]},
            {"qid": "4", "ranked": []},
        ],
    )


def test_a_line_is_small_and_says_names_as_they_are(tmp_path: Path) -> None:
    texts = lines(tmp_path / "docs.jsonl", [{**TEXTS[0], "id": "é/1"}])
    queries = lines(tmp_path / "queries.jsonl", [query("ü", "bukti")])
    out = io.StringIO()

    cli.main(["search", "--docs", str(texts), "--queries", str(queries)], out)

    assert out.getvalue() == '{"qid": "ü", "ranked": ["é/1"]}\n'


def test_at_most_ten_texts_answer(tmp_path: Path) -> None:
    texts = [{**TEXTS[0], "id": f"{number}"} for number in range(30)]

    _, [answer] = run(tmp_path, [query("1", "bukti")], texts)

    assert answer["ranked"] == [f"{number}" for number in range(10)]


def test_what_people_type_is_known_as_on_the_hub(tmp_path: Path) -> None:
    texts = [
        {"id": "a", "lang": "id", "title": "Uang", "text": "Uang habis."},
        {"id": "b", "lang": "id", "title": "Omzet", "text": "Omzet sebulan."},
    ]

    _, answers = run(tmp_path, [query("1", "duit"), query("2", "omset")], texts)

    assert [answer["ranked"] for answer in answers] == [["a"], ["b"]]


def test_nothing_is_asked_and_nothing_is_there(tmp_path: Path) -> None:
    assert run(tmp_path, []) == (cli.CLEAN, [])
    assert run(tmp_path, [query("1", "bukti")], []) == (
        cli.CLEAN,
        [{"qid": "1", "ranked": []}],
    )


def test_a_number_of_a_query_may_be_that_of_another_language(tmp_path: Path) -> None:
    _, answers = run(tmp_path, [query("1", "bukti"), query("1", "proof", "en")])

    assert answers == [{"qid": "1", "ranked": ["a", "d"]}, {"qid": "1", "ranked": ["c"]}]


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85"])
def test_a_line_of_json_ends_where_json_lines_say(tmp_path: Path, sign: str) -> None:
    text = {**TEXTS[0], "text": f"Satu{sign}bukti"}
    texts, queries = tmp_path / "docs.jsonl", lines(tmp_path / "q.jsonl", [query("1", "bukti")])
    written = json.dumps(text, ensure_ascii=False)
    texts.write_text(f"{written}\r\n\n{written}", "utf-8", newline="")
    out = io.StringIO()

    status = cli.main(["search", "--docs", str(texts), "--queries", str(queries)], out)

    assert (status, out.getvalue()) == (cli.CLEAN, '{"qid": "1", "ranked": ["a"]}\n')


WRONG = {
    "no JSON": (b"{", "no JSON: Expecting property name enclosed in double quotes: "),
    "a list": (b"[]", 'there is no "id"'),
    "a number": (b"1", 'there is no "id"'),
    "no id": (b'{"lang": "id"}', 'there is no "id"'),
    "no text": (b'{"id": "a", "lang": "id", "title": "A"}', 'there is no "text"'),
    "null": (b'{"id": "a", "lang": "id", "title": null, "text": ""}', '"title" is no text'),
    "id a number": (b'{"id": 1, "lang": "id", "title": "", "text": ""}', '"id" is no text'),
    "language": (
        b'{"id": "a", "lang": "fr", "title": "", "text": ""}',
        "\"lang\" is 'fr', and must be id or en",
    ),
    "a number too long": (b"1" * 5_000, "no JSON: "),
    "too deep": (b"[" * 200_000, "no JSON: "),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_line_is_told_by_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    content, line = WRONG[what]
    texts, queries = tmp_path / "docs.jsonl", lines(tmp_path / "q.jsonl", [query("1", "bukti")])
    texts.write_bytes(json.dumps(TEXTS[0]).encode() + b"\n \n" + content + b"\n")
    out = io.StringIO()

    status = cli.main(["search", "--docs", str(texts), "--queries", str(queries)], out)

    told = capsys.readouterr().err
    assert (status, out.getvalue()) == (cli.WRONG_USE, "")
    assert told.startswith(f"kembar: {texts}:3: {line}")
    assert told.count("\n") == 1


@pytest.mark.parametrize("key", ["qid", "lang", "q"])
def test_a_query_without_a_key_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], key: str
) -> None:
    known = {name: value for name, value in query("1", "bukti").items() if name != key}

    assert run(tmp_path, [known]) == (cli.WRONG_USE, [])
    assert capsys.readouterr().err == (
        f'kembar: {tmp_path / "queries.jsonl"}:1: there is no "{key}"\n'
    )


@pytest.mark.parametrize("content", [None, b"\xff\n"])
def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    texts, queries = tmp_path / "docs.jsonl", lines(tmp_path / "q.jsonl", [])
    if content:
        texts.write_bytes(content)

    status = cli.main(["search", "--docs", str(texts), "--queries", str(queries)], io.StringIO())

    told = capsys.readouterr().err
    assert status == cli.WRONG_USE
    assert str(texts) in told
    assert told.count("\n") == 1


def test_a_machine_without_node_is_told_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert run(tmp_path, [query("1", "bukti")]) == (cli.WRONG_USE, [])
    assert capsys.readouterr().err == (
        "kembar: the search runs in Node, and there is no program node: install it\n"
    )


def test_a_search_that_fails_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (node := tmp_path / "node").write_text("#!/bin/sh\necho out of memory >&2\nexit 3\n")
    node.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert run(tmp_path, [query("1", "bukti")]) == (cli.WRONG_USE, [])
    assert capsys.readouterr().err == "kembar: the search failed: out of memory\n"


@pytest.mark.parametrize("left", ["--docs", "--queries"])
def test_both_files_must_be_named(capsys: pytest.CaptureFixture[str], left: str) -> None:
    named = {"--docs": "a", "--queries": "b"}
    del named[left]

    with pytest.raises(SystemExit) as left_out:
        cli.main(["search", *next(iter(named.items()))], io.StringIO())

    assert left_out.value.code == cli.WRONG_USE
    assert capsys.readouterr().err.endswith(f"the following arguments are required: {left}\n")


def test_a_hub_without_a_glossary_and_without_words_is_searched_all_the_same(
    tmp_path: Path, docs: Path
) -> None:
    (docs.parent / "kembar.toml").write_text('search = "search.yml"\nglossary = "istilah.md"\n')
    texts = lines(tmp_path / "docs.jsonl", [{**TEXTS[1], "title": "Duit"}, TEXTS[0]])
    queries = lines(tmp_path / "q.jsonl", [query("1", "uang"), query("2", "duit")])
    out = io.StringIO()
    options = argparse.Namespace(texts=texts, queries=queries)

    desk = Desk(docs, (), date(2026, 1, 1), out, "en", colour=False)
    assert search.run(desk, options) == cli.CLEAN
    assert [json.loads(line)["ranked"] for line in out.getvalue().splitlines()] == [[], ["b"]]


def test_it_runs_from_any_folder(tmp_path: Path) -> None:
    texts = lines(tmp_path / "docs.jsonl", TEXTS)
    queries = lines(tmp_path / "q.jsonl", [query("1", "bukti transfer")])

    done = subprocess.run(
        [sys.executable, ROOT / "hooks", "search", "--docs", texts, "--queries", queries],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == '{"qid": "1", "ranked": ["a", "d"]}\n'
