"""`python hooks confirm PAGE#SECTION --reason TEXT`: both languages say the same, as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import checks, lock
from kembar.body import said
from kembar.cli.desk import CLEAN
from kembar.edit import confirmed, opened_ledger
from kembar.finding import Words
from kembar.lock.address import meant

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from kembar.cli.desk import Desk
    from kembar.finding import Finding
    from kembar.lock import Standing


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("confirm", help="agree that sections say the same as they stand")
    parser.add_argument("sections", nargs="*", metavar="PAGE#SECTION", help="or a whole PAGE")
    parser.add_argument("--all", action="store_true", help="every page without errors")
    parser.add_argument("--reason", required=True, help="why nothing has to be written")
    parser.add_argument("--by", default="", metavar="NAME", help="who says so")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write the ledgers of the sections; raises ValueError."""
    reason, by = said(options.reason), said(options.by)
    if not reason:
        raise ValueError("--reason must say why")
    if bool(options.sections) is options.all:
        raise ValueError("name PAGE#SECTION, or --all")
    chosen = [one for address in options.sections for one in meant(desk.site, address)]
    if options.all:
        chosen = _clean(desk, desk.findings())
    how = f"confirmed: {reason} ({by})" if by else f"confirmed: {reason}"
    sections = {(one.pair.first.name, one.key): how for one in chosen}
    desk.write(confirmed(desk.site, sections, desk.today, checks.run(desk.site, desk.memory)))
    pages = len({name for name, _ in sections})
    desk.say(
        Words(
            id=f"Disepakati: {len(sections)} bagian di {pages} halaman.",
            en=f"Agreed: {len(sections)} section{'s'[: len(sections) != 1]}"
            f" of {pages} page{'s'[: pages != 1]}.",
        )
    )
    return CLEAN


def _clean(desk: Desk, findings: Sequence[Finding]) -> list[Standing]:
    """Return the sections that are not in step on pairs without errors, and name the others."""
    wrong = {
        place.path
        for finding in findings
        if finding.level == "error"
        for place in (finding.fault.place, finding.fault.other)
        if place
    }
    chosen: list[Standing] = []
    passed: dict[str, None] = {}
    for one in lock.standings(opened_ledger(desk.site)):
        if wrong & {one.pair.first.path, one.pair.second.path}:
            passed[one.pair.first.name] = None
        elif not one.agreed or one.moves != ("still", "still"):
            chosen.append(one)
    for name in passed:
        desk.say(
            Words(id=f"Dilewati, masih ada galat: {name}", en=f"Passed over, has errors: {name}")
        )
    return chosen
