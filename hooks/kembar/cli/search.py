"""`python hooks search --docs DOCS --queries QUERIES`: rank any texts as the hub's are ranked."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kembar import parse, read
from kembar.cli.desk import CLEAN
from kembar.glossary import terms
from kembar.read.search import tuning
from kembar.search.index import Passage, SearchedPage, contents, lengths, parts
from kembar.search.said import said

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.cli.desk import Desk

    Line = Mapping[str, str]

_MODULES = Path(__file__).resolve().parents[3] / "overrides/assets/javascripts/search"
_RANKS = Path(__file__).with_suffix(".mjs")
_LANGUAGES = ("id", "en")
_MOST = 10  # results a query


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("search", help="rank texts as the hub's own are ranked")
    parser.add_argument(
        "--docs",
        dest="texts",
        type=Path,
        required=True,
        metavar="FILE",
        help='JSON lines: {"id", "lang", "title", "text"}',
    )
    parser.add_argument(
        "--queries",
        type=Path,
        required=True,
        metavar="FILE",
        help='JSON lines: {"qid", "lang", "q"}',
    )
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write what answers each query, best first, as JSON lines; raises ValueError."""
    texts = _lines(options.texts, ("id", "lang", "title", "text"))
    queries = _lines(options.queries, ("qid", "lang", "q"))
    answers: dict[str, Iterator[list[str]]] = {}
    for language in {query["lang"] for query in queries}:
        asked = [query["q"] for query in queries if query["lang"] == language]
        own = [text for text in texts if text["lang"] == language]
        answers[language] = iter(_ranked(desk, language, own, asked))
    for query in queries:
        answer = {"qid": query["qid"], "ranked": next(answers[query["lang"]])}
        desk.out.write(f"{json.dumps(answer, ensure_ascii=False)}\n")
    return CLEAN


def _ranked(
    desk: Desk, language: str, texts: Sequence[Line], questions: Sequence[str]
) -> list[list[str]]:
    """Return the ids of the texts that answer each question."""
    node = shutil.which("node")
    if not node:
        raise ValueError("the search runs in Node, and there is no program node: install it")
    pages = [
        SearchedPage(text["id"], text["title"], "page", (Passage("", "", text["text"]),))
        for text in texts
    ]
    index = {
        "language": language,
        "toc": {"pages": contents(pages)},
        "said": _said(desk.docs, language),
        "words": [part for _, part in parts(pages, language)],
        "lengths": lengths(pages),
        "questions": questions,
        "most": _MOST,
    }
    done = subprocess.run(  # noqa: S603 — our own script
        [node, str(_RANKS), str(_MODULES)],
        input=json.dumps(index).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise ValueError(f"the search failed: {done.stderr.decode(errors='replace').strip()}")
    # A text that is there twice is one answer.
    return [list(dict.fromkeys(pages[at].url for at in found)) for found in json.loads(done.stdout)]


def _said(docs: Path, language: str) -> dict[str, Any]:
    """Return what the hub knows of what people type in a language."""
    settings = read.settings_of(docs)
    glossary = docs / language / settings.glossary
    known = glossary.read_text("utf-8") if glossary.is_file() else ""
    page = parse.page(known, f"{language}/{settings.glossary}")
    return said(tuning(docs, language, settings), terms(page), {})


def _lines(file: Path, keys: Sequence[str]) -> list[Line]:
    """Return the lines of a file of JSON lines; raises ValueError that names the wrong one."""
    found: list[Line] = []
    try:
        lines = file.read_text("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise ValueError(f"{file}: is no UTF-8 text") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"{file}:{number}: no JSON: {error}") from error
        missing = [key for key in keys if not isinstance(value, dict) or key not in value]
        if missing:
            raise ValueError(f'{file}:{number}: there is no "{missing[0]}"')
        wrong = [key for key in keys if not isinstance(value[key], str)]
        if wrong:
            raise ValueError(f'{file}:{number}: "{wrong[0]}" is no text')
        if value["lang"] not in _LANGUAGES:
            raise ValueError(f'{file}:{number}: "lang" is {value["lang"]!r}, and must be id or en')
        found.append(value)
    return found
