"""`python hooks retire OLD --reason TEXT`: what was published is gone for good, and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.body import said
from kembar.cli.desk import CLEAN
from kembar.finding import Words
from kembar.moving import retired

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("retire", help="take an address or a permanent code back")
    parser.add_argument("what", metavar="OLD", help="a code, a page or PAGE#SECTION")
    parser.add_argument("--reason", required=True, help='for readers: "alasan | reason"')
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write into the ledger that it is gone; raises ValueError."""
    reason = said(options.reason)
    if not reason.strip("| "):
        raise ValueError("--reason must say why, to readers")
    files, closed = retired(desk.site, options.what, reason, desk.today)
    desk.write(files)
    listed = ", ".join(closed)
    desk.say(Words(id=f"Ditutup: {listed}", en=f"Retired: {listed}"))
    return CLEAN
