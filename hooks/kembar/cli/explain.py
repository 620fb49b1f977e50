"""`python hooks explain RULE`: what a rule is for, and how to mend what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import explain
from kembar.cli.desk import CLEAN

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("explain", help="say what a rule is for and how to mend it")
    parser.add_argument("rule", nargs="?", metavar="RULE", help="without it, every rule")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write the explanation; raises ValueError for an unknown rule."""
    said = explain.plain(options.rule, desk.language) if options.rule else None
    desk.out.write(said or explain.plain_list(desk.language))
    return CLEAN
