"""The command line: `python hooks check` and `python hooks explain`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kembar import checks, explain, read
from kembar.memory import MEMORY_FOLDER, memory
from kembar.progress import Progress
from kembar.report import FORMATS, Report, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.finding import Language

CLEAN, FOUND, WRONG_USE = 0, 1, 2
_OWN_DOCS = Path(__file__).resolve().parents[2] / "docs"


def main(arguments: Sequence[str], out: TextIO, environment: Mapping[str, str] = os.environ) -> int:
    """Return the exit status: 0 clean, 1 errors found, 2 wrong use or nothing checked."""
    options = _parser().parse_args(arguments)
    language: Language = options.report_in or language_of(environment)
    status: int = options.run(options, language, out, environment)
    return status


def _explain(
    options: argparse.Namespace, language: Language, out: TextIO, _: Mapping[str, str]
) -> int:
    try:
        said = explain.plain(options.rule, language) if options.rule else None
    except ValueError as error:
        sys.stderr.write(f"kembar: {error}\n")
        return WRONG_USE
    out.write(said or explain.plain_list(language))
    return CLEAN


def _check(
    options: argparse.Namespace, language: Language, out: TextIO, environment: Mapping[str, str]
) -> int:
    docs = Path(options.docs)
    try:
        known = memory(read.beside(docs) / MEMORY_FOLDER)
        with Progress(sys.stderr, time.monotonic, language) as progress:
            name = _name(docs) if docs.is_dir() else ""
            site = read.site(docs, options.languages, name, known, progress)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"kembar: {error}\n")
        return WRONG_USE
    findings = checks.run(site, known)
    known.save()
    report = Report(
        site, findings, language, colour=out.isatty() and not environment.get("NO_COLOR")
    )
    out.write(FORMATS[options.format](report))
    return FOUND if any(finding.level == "error" for finding in findings) else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python hooks",
        description="Check that the two languages of a Markdown site are twins.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="check pages, links and translations")
    check.add_argument("--docs", default=_OWN_DOCS, metavar="DIR", help="the docs folder")
    check.add_argument(
        "--languages",
        type=_languages,
        default=(),
        metavar="id,en",
        help="the language folders, the default language first",
    )
    check.add_argument("--format", choices=FORMATS, default="text", help="how to report")
    check.set_defaults(run=_check)
    explained = commands.add_parser("explain", help="say what a rule is for and how to mend it")
    explained.add_argument("rule", nargs="?", metavar="RULE", help="without it, every rule")
    explained.set_defaults(run=_explain)
    for command in (check, explained):
        command.add_argument("--report-in", choices=("id", "en"), help="the language of the report")
    return parser


def _languages(value: str) -> tuple[str, ...]:
    languages = tuple(filter(None, value.split(",")))
    if len(set(languages)) < 2 or len(set(languages)) < len(languages):  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f'"{value}" must name two languages, such as id,en')
    if any("/" in language or language.startswith(".") for language in languages):
        raise argparse.ArgumentTypeError(f'"{value}" must name folders of the docs folder')
    return languages


def _name(docs: Path) -> str:
    """Return what messages call the docs folder: its path from here, or its own name."""
    here, folder = Path.cwd(), docs.resolve()
    return folder.relative_to(here).as_posix() if folder.is_relative_to(here) else folder.name
