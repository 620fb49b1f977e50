"""The command line: `python hooks <command>`."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kembar.cli import (
    check,
    confirm,
    diff,
    explain,
    fix,
    gate,
    outside,
    publish,
    redirect,
    retire,
    search,
)
from kembar.cli.desk import CLEAN, FOUND, WRONG_USE, Desk
from kembar.report import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.finding import Language

__all__ = ["CLEAN", "FOUND", "WRONG_USE", "main"]

_OWN_DOCS = Path(__file__).resolve().parents[3] / "docs"


def main(
    arguments: Sequence[str],
    out: TextIO,
    environment: Mapping[str, str] = os.environ,
    today: date | None = None,
) -> int:
    """Return the exit status: 0 clean, 1 errors found, 2 wrong use or nothing checked."""
    options = _parser().parse_args(arguments)
    language: Language = options.report_in or language_of(environment)
    colour = out.isatty() and not environment.get("NO_COLOR")
    today = today or date.today()  # noqa: DTZ011 — a waiver ends with the editor's own day
    desk = Desk(Path(options.docs), options.languages, today, out, language, colour)
    try:
        status: int = options.run(desk, options)
    except BrokenPipeError:
        raise
    except (ValueError, OSError) as error:
        sys.stderr.write(f"kembar: {error}\n")
        return WRONG_USE
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python hooks",
        description="Check that the two languages of a Markdown site are twins.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in (
        *(check.add, explain.add, fix.add, outside.add),
        *(confirm.add, diff.add, gate.add),
        *(redirect.add, retire.add, publish.add),
    ):
        add(commands)
    for command in commands.choices.values():
        command.add_argument("--docs", default=_OWN_DOCS, metavar="DIR", help="the docs folder")
        command.add_argument(
            "--languages",
            type=_languages,
            default=(),
            metavar="id,en",
            help="the language folders, the default language first",
        )
        command.add_argument("--report-in", choices=("id", "en"), help="the language of the report")
    search.add(commands)
    # What it searches is no docs folder; the hub's own knows what people type.
    commands.choices["search"].set_defaults(docs=_OWN_DOCS, languages=(), report_in=None)
    return parser


def _languages(value: str) -> tuple[str, ...]:
    languages = tuple(filter(None, value.split(",")))
    if len(set(languages)) < 2 or len(set(languages)) < len(languages):  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f'"{value}" must name two languages, such as id,en')
    if any("/" in language or language.startswith(".") for language in languages):
        raise argparse.ArgumentTypeError(f'"{value}" must name folders of the docs folder')
    return languages
