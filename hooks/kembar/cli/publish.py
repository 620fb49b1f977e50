"""`python hooks publish`: what the main branch publishes now is kept in the ledger."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.cli.desk import CLEAN
from kembar.cli.git import Repository
from kembar.finding import Words
from kembar.moving import published
from kembar.whereabouts import lasting_files

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from kembar.cli.desk import Desk

MAIN = "main"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("publish", help="note what the main branch publishes now")
    parser.add_argument("--site", metavar="DIR", help="the folder of the built site, for its files")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Add what is new to the ledger; raises ValueError on any branch but the main one."""
    branch = branch_of(read.beside(desk.docs), os.environ)
    if branch != MAIN:
        raise ValueError(f'only the branch "{MAIN}" publishes, and this is "{branch}"')
    files = _files(Path(options.site)) if options.site else []
    written, new = published(desk.site, files)
    desk.write(written)
    desk.say(Words(id=f"Dicatat: {len(new)} yang baru.", en=f"Noted: {len(new)} new."))
    return CLEAN


def branch_of(folder: Path, environment: Mapping[str, str]) -> str:
    """Return the branch that is being built: as CI says, whose clone has none, or as Git says."""
    # GitHub and GitLab, "variables"; a pull request is "refs/pull/1/merge". GitLab names no branch
    # where a tag or a merge request is built, and then Git has none either.
    said = environment.get("GITHUB_REF") or environment.get("CI_COMMIT_BRANCH")
    return said.removeprefix("refs/heads/") if said else Repository(folder).branch()


def _files(site: Path) -> list[str]:
    if not (site / "index.html").is_file():
        raise ValueError(f"no index.html in {site}")
    paths = [file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()]
    return lasting_files(paths)
