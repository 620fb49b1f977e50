"""`python hooks fix`: mend what can be mended in one way only, and show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import mend
from kembar.cli.desk import CLEAN

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("fix", help="mend what can be mended in one way, and show it")
    parser.add_argument("--dry-run", action="store_true", help="show it only")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Mend the pages, unless only asked to show, and write the difference."""
    # As they stand on disk: a file keeps its line ends and its first mark.
    texts = {one.path: (desk.docs / one.path).read_bytes().decode() for one in desk.site.pages}
    for path, text in mend.mended(desk.site, texts).items():
        desk.out.write(mend.diff(f"{desk.site.docs}/{path}", texts[path], text))
        if not options.dry_run:
            (desk.docs / path).write_bytes(text.encode())
    return CLEAN
