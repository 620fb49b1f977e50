"""`python hooks redirect OLD NEW`: who comes to the old address is led to the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.cli.desk import CLEAN
from kembar.finding import Words
from kembar.moving import redirected

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("redirect", help="lead from an old address to a new one")
    parser.add_argument("old", metavar="OLD", help="a page or PAGE#SECTION that was published")
    parser.add_argument("new", metavar="NEW", help="a page or PAGE#SECTION that there is")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write the move into the ledger; raises ValueError."""
    files, move = redirected(desk.site, options.old, options.new)
    desk.write(files)
    desk.say(
        Words(id=f"Dialihkan: {move.old} ke {move.new}", en=f"Redirected: {move.old} to {move.new}")
    )
    return CLEAN
