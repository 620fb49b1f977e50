"""`python hooks diff PAGE#SECTION`: what changed since both languages were agreed, by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import lock, parse
from kembar.cli.desk import CLEAN, plain
from kembar.cli.git import GitError, Repository
from kembar.edit import check_ledger
from kembar.finding import Words
from kembar.lock import words
from kembar.lock.address import meant
from kembar.lock.parts import sides, translated
from kembar.lock.prints import fingerprint, text_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from kembar.cli.desk import Desk
    from kembar.lock import Standing
    from kembar.lock.parts import Side
    from kembar.lock.prints import Move
    from kembar.model import Page

_MARKS = {"same": ("", ""), "old": ("[-", "-]"), "new": ("{+", "+}")}
_COLOURS = {"same": "", "old": "31", "new": "32"}
_MOVES: dict[Move, Words] = {
    "numbers": Words(id="angkanya berubah", en="its numbers moved"),
    "wording": Words(id="susunan katanya berubah", en="its wording moved"),
    "meaning": Words(id="maknanya berubah", en="its meaning moved"),
}
_TYPO = Words(id="hanya salah ketik yang berubah", en="only a typo moved")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("diff", help="show what moved since both languages agreed")
    parser.add_argument("section", metavar="PAGE#SECTION", help="or a whole PAGE")
    parser.set_defaults(run=run)


def run(desk: Desk, options: argparse.Namespace) -> int:
    """Write what changed in a section, or in each section of a page; raises ValueError."""
    chosen = meant(desk.site, options.section)
    check_ledger(desk.site, {one.pair.first.name for one in chosen})
    asked = {(one.pair.second.path, one.key) for one in chosen}
    found = [one for one in lock.standings(desk.site) if (one.pair.second.path, one.key) in asked]
    if len(asked) > 1:
        found = [one for one in found if one.agreed is None or one.moves != ("still", "still")]
    if not found:
        desk.say(
            Words(
                id=f"{options.section}: tidak ada yang berubah, atau belum ada catatan",
                en=f"{options.section}: nothing moved, or nothing was ever agreed",
            )
        )
    for standing in found:
        _show(desk, standing)
    return CLEAN


def _show(desk: Desk, standing: Standing) -> None:
    address, agreed = standing.address, standing.agreed
    if agreed is None:
        desk.say(Words(id=f"{address}: belum pernah disepakati", en=f"{address}: never agreed"))
        return
    desk.say(
        Words(
            id=f"{address}: disepakati {agreed.on} ({agreed.how})",
            en=f"{address}: agreed on {agreed.on} ({agreed.how})",
        )
    )
    for (page, side), move in zip(standing.sides, standing.moves, strict=True):
        name, where = lock.named(page.language), f"{desk.site.docs}/{page.path}:{side.line}"
        if move == "still":
            desk.say(
                Words(
                    id=f"{where}: {name.id} masih seperti yang disepakati",
                    en=f"{where}: {name.en} is as agreed",
                )
            )
            continue
        try:
            old = _agreed_text(desk, page, agreed.prints[page.language])
            lines = words.changes(old.prose, side.prose)
            how = _TYPO if move == "wording" and words.is_typo(lines) else _MOVES[move]
        except GitError as error:
            why = Words(id=f"teks lama tidak ada ({error})", en=f"no older text ({error})")
            lines, how = [], _MOVES[move]
            how = Words(id=f"{how.id}; {why.id}", en=f"{how.en}; {why.en}")
        desk.say(Words(id=f"{where}: {name.id}: {how.id}", en=f"{where}: {name.en}: {how.en}"))
        for line in lines:
            desk.out.write(f"  {_line(line, colour=desk.colour)}\n")
    if not standing.is_in_step:
        command = f'python hooks confirm {address} --reason "…"'
        desk.say(
            Words(
                id=f"Bila keduanya sudah sama isinya: {command}",
                en=f"Once both say the same: {command}",
            )
        )


def _agreed_text(desk: Desk, page: Page, agreed: str) -> Side:
    """Return the text that was agreed on, from the page's history; raises GitError."""
    root = desk.docs.absolute().parent
    path = (desk.docs.absolute() / page.path).relative_to(root).as_posix()
    # A revert brings an older version back.
    for data in dict.fromkeys(Repository(root).versions(path)):
        try:
            older = parse.page(data.decode("utf-8-sig").replace("\r\n", "\n"), page.path)
        except ValueError:
            continue
        for side in sides(older, translated(page, desk.site.settings)).values():
            if text_of(fingerprint(side.prose, page.language)) == text_of(agreed):
                return side
    raise GitError("it is in no version of the page that this clone has")


def _line(runs: Sequence[words.Run], *, colour: bool) -> str:
    shown = []
    for run_ in runs:
        text = " ".join(run_.words)
        before, after = _MARKS[run_.kind]
        if colour and _COLOURS[run_.kind]:
            before, after = f"\033[{_COLOURS[run_.kind]}m{before}", f"{after}\033[0m"
        shown.append(f"{before}{plain(text)}{after}")
    return " ".join(shown)
