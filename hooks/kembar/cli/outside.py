"""`python hooks outside`: every link to another site, for a program that follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import outside
from kembar.cli.desk import CLEAN

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("outside", help="list the links to other sites")
    parser.add_argument("--format", choices=outside.FORMATS, default="text", help="how to list")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write the list."""
    desk.out.write(outside.FORMATS[options.format](desk.site))
    return CLEAN
