"""What the ledger says of an address that moved or was taken back is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place
from kembar.promises import MOVED_FILE, is_code, is_file
from kembar.whereabouts import whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.promises import Move
    from kembar.whereabouts import Whereabouts

_DELETE = Words(id="hapus baris ini, atau pindahkan isinya", en="delete this line, or move it away")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each move that leads nowhere or in a circle, or hides what there is."""
    found = whereabouts(site)
    promises = found.promises
    lines = {one: what.line for one, what in promises.moved.items()}
    lines |= {one: what.line for one, what in promises.gone.items()}
    for address, line in lines.items():
        place, page = Place(MOVED_FILE, line), address.partition("#")[0]
        if (
            not is_code(address)
            and not is_file(address)
            and found.is_here(address)
            and page not in found.unread
        ):
            yield Fault(
                place,
                Words(
                    id=f"{quoted(address, 36)} ada lagi, jadi tidak pindah",
                    en=f"{quoted(address, 36)} is there again, so it did not move",
                ),
                _DELETE,
            )
        elif (move := promises.moved.get(address)) and (words := _wrong(found, move)):
            yield Fault(place, words, _again(move))


def _again(move: Move) -> Words:
    command = quoted(f"redirect {move.old}", 80)[1:-1]
    return Words(
        id=f"jalankan: python hooks {command} …, ke alamat yang ada",
        en=f"run: python hooks {command} …, to an address that there is",
    )


def _wrong(found: Whereabouts, move: Move) -> Words | None:
    """Return what is wrong with where a move leads, if anything is."""
    end, target = found.end(move.old), quoted(move.new, 36)
    if end.kind == "circle" and move.old == min(_circle(found, move.old)):
        return Words(
            id=f"pindah ke {target} berputar tanpa akhir",
            en=f"the move to {target} goes round in a circle",
        )
    # A target that was published itself, or moved on, is told of there.
    promises = found.promises
    told = (
        end.address in promises.made
        or end.address.partition("#")[0] in promises.made.keys() - found.pages.keys()
    )
    if end.kind == "lost" and not told and move.new not in promises.moved:
        return Words(
            id=f"pindah ke {target}, yang tidak ada", en=f"moved to {target}, which is not there"
        )
    return None


def _circle(found: Whereabouts, address: str) -> list[str]:
    """Return the moves that lead on from one another, each once."""
    steps: list[str] = []
    while address not in steps and address in found.promises.moved:
        steps.append(address)
        address = found.promises.moved[address].new
    return steps[steps.index(address) :] if address in steps else steps


RULE = Rule("redirect-broken", site=check)
