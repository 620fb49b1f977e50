"""`python hooks check`: everything that is wrong with the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.cli.desk import CLEAN, FOUND
from kembar.report import FORMATS

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("check", help="check pages, links and translations")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to report")
    parser.add_argument("--site", metavar="DIR", help="the folder of the built site, to check too")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Report the findings; return 1 if one is an error."""
    findings = desk.findings(options.site)
    desk.report(findings, options.format)
    return FOUND if any(finding.level == "error" for finding in findings) else CLEAN
