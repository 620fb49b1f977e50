"""`python hooks gate --since REV`: stop what a change causes, and tell about the rest."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import checks, read
from kembar.cli.desk import CLEAN, FOUND
from kembar.cli.git import Repository
from kembar.edit import confirmed, unnoted
from kembar.finding import Words
from kembar.gate import verdict
from kembar.read.ledger import ledger
from kembar.report import FORMATS

if TYPE_CHECKING:
    import argparse

    from kembar.cli.desk import Desk
    from kembar.gate import Verdict
    from kembar.model import Site

_BODY_BYTES = 1 << 18  # four bytes for each sign that GitHub allows
# What the rules look at, beside the docs folder.
_BESIDE = (read.SETTINGS_FILE, "mkdocs.yml", "ledger", "overrides")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("gate", help="stop what a change causes, tell about the rest")
    parser.add_argument("--since", required=True, metavar="REV", help="where the change began")
    parser.add_argument("--body", metavar="FILE", help="the pull request's description")
    parser.add_argument("--write", action="store_true", help="write what the change agrees")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to report")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Return 1 if the change causes an error, or moves what one language says and not the other."""
    body = ""
    if options.body:
        with Path(options.body).open("rb") as file:
            body = file.read(_BODY_BYTES).decode("utf-8", "replace")
    old = _old(desk, options.since)
    judged = verdict(old, desk.site, body, desk.today, desk.memory)
    desk.report(judged.caused, options.format)
    if options.format == "text":
        _tell(desk, judged)
    if options.write and desk.site.ledger.pages is not None:
        found = checks.run(desk.site, desk.memory)
        also = unnoted(desk.site, found)
        desk.write(confirmed(desk.site, judged.how, desk.today, found, also))
    return FOUND if judged.blocks else CLEAN


def _old(desk: Desk, revision: str) -> Site:
    """Return the site as it was where the change began."""
    docs, languages = desk.docs.absolute(), desk.site.settings.languages
    repository = Repository(docs.parent)
    with tempfile.TemporaryDirectory(prefix="kembar-") as folder:
        root = Path(folder)
        repository.extract(repository.base(revision), (docs.name, *_BESIDE), root)
        try:
            read.settings_of(root / docs.name)
        except ValueError:
            (root / read.SETTINGS_FILE).unlink()
        for language in languages:
            (root / docs.name / language).mkdir(parents=True, exist_ok=True)
        try:
            return read.site(root / docs.name, languages, desk.site.docs, desk.memory)
        except read.NothingToCheck:
            # The change brings the first page.
            kept = ledger(root / docs.name, folders=languages[1:])
            return replace(desk.site, pages=(), ledger=kept)


def _tell(desk: Desk, judged: Verdict) -> None:
    for one in judged.stuck:
        desk.say(
            Words(
                id=f"Berhenti: {one.address} berubah dalam satu bahasa saja. Ubah juga yang lain,"
                f" atau tulis di keterangannya: Parity: {one.address} ok - alasan",
                en=f"Stopped: {one.address} moved in one language only. Change the other too, or"
                f" write in the description: Parity: {one.address} ok - reason",
            )
        )
    for line in judged.unheard:
        desk.say(Words(line, line))
    for (name, key), how in judged.how.items():
        address = f"{name.removesuffix('.md')}#{key}"
        desk.say(Words(id=f"Disepakati: {address} ({how})", en=f"Agreed: {address} ({how})"))
    if judged.rest:
        pages = Counter(finding.fault.place.path.partition("/")[2] for finding in judged.rest)
        listed = ", ".join(f"{name} {number}" for name, number in sorted(pages.items()))
        counted = f"{len(judged.rest)} ({listed})"
        desk.say(Words(id=f"Sudah ada sebelumnya: {counted}", en=f"Already there: {counted}"))
