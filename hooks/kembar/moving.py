"""What the ledger says after something moved, was taken back, or was published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar.addressed import called, unknown
from kembar.ledger import path_of, written
from kembar.lock.parts import keys
from kembar.model import Kept
from kembar.model.promises import Gone, Move, Promises
from kembar.promises import (
    ADDRESSES_FILE,
    MOVED_FILE,
    addresses_written,
    is_code,
    is_file,
    is_sound,
    joined,
    moved_written,
)
from kembar.whereabouts import address_of, code_of, offered, whereabouts

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from kembar.model import Site
    from kembar.whereabouts import Whereabouts

Files = dict[str, str | None]


def redirected(site: Site, old: str, new: str) -> tuple[Files, Move]:
    """Return the files of the ledger after a move, and the move; raises ValueError."""
    found = _readable(site)
    found = replace(found, promises=_led_away(found))
    start, target = called(site, found, old), called(site, found, new)
    _must_be_known(found, start, old)
    _must_be_gone(found, start)
    end = found.end(target)
    # Only the built site knows which files there are, so none stands for a page.
    if (
        end.kind != "here"
        or start.partition("#")[0] == end.address
        or is_file(start) < is_file(end.address)
        or not is_sound(end.address, site.settings.languages[1:])
    ):
        raise ValueError(
            unknown(f'"{new}" is no page, section or code that there is', end.address, found.pages)
        )
    promises = found.promises
    moved = {**promises.moved, start: Move(start, _like(found, start, end.address))}
    gone = {one: what for one, what in promises.gone.items() if one != start}
    page = moved[start].new.partition("#")[0]
    for code in _codes_of(found, start):
        moved[code] = Move(code, _like(found, code, page))
    changed = _flat(replace(found, promises=replace(promises, moved=moved, gone=gone)))
    agreed = _agreed(site, found, start, page)
    return {MOVED_FILE: moved_written(changed), **agreed}, changed.moved[start]


def retired(site: Site, what: str, reason: str, on: date) -> tuple[Files, list[str]]:
    """Return the files after something was taken back, and all that was; raises ValueError."""
    found = _readable(site)
    address, promises = called(site, found, what), found.promises
    _must_be_known(found, address, what)
    _must_be_gone(found, address)
    closed = [address, *_codes_of(found, address)]
    page = promises.made[address].page if address in promises.made else ""
    if page and page not in promises.moved and not found.is_here(page):
        closed.append(page)
    moved = {old: move for old, move in promises.moved.items() if old not in closed}
    gone = {**promises.gone, **{one: Gone(one, on, reason) for one in closed}}
    changed = replace(promises, moved=moved, gone=gone)
    files: Files = {
        path_of(name): None for name in site.ledger.pages or () if address_of(name) in closed
    }
    return {MOVED_FILE: moved_written(changed), **files}, closed


def published(site: Site, files: Collection[str] = ()) -> tuple[Files, list[str]]:
    """Return the files after everything there is was published, and what of it is new."""
    made = dict(_readable(site).promises.made)
    new = []
    for promise in offered(site, files):
        before = made.get(promise.address)
        if before is None:
            new.append(promise.address)
        made[promise.address] = joined(before, promise) if before else promise
    return {ADDRESSES_FILE: addresses_written(made.values())}, new


def remembered(old: Promises, now: Promises) -> Promises:
    """Return promises with those that were made before: to strike out a line takes nothing back."""
    forgotten = {
        one: replace(what, line=1) for one, what in old.made.items() if one not in now.made
    }
    closed = {
        one: replace(what, line=1)
        for one, what in old.gone.items()
        if is_code(one) and one not in now.gone and one not in now.moved
    }
    return replace(now, made={**now.made, **forgotten}, gone={**now.gone, **closed})


def _readable(site: Site) -> Whereabouts:
    """Return where everything is; raises ValueError for files of which something might be lost."""
    for broken in site.ledger.broken:
        if broken.place.path in {ADDRESSES_FILE, MOVED_FILE}:
            raise ValueError(f"{broken.place.path[3:]}:{broken.place.line}: {broken.problem}")
    return whereabouts(site)


def _must_be_known(found: Whereabouts, address: str, said: str) -> None:
    promises = found.promises
    # Who moves a page twice before it is published goes on from where it was meanwhile.
    meanwhile = {move.new for move in promises.moved.values()}
    if address not in {*promises.made, *promises.moved, *promises.gone, *meanwhile}:
        raise ValueError(unknown(f'"{said}" was never published', address, promises.made))


def _must_be_gone(found: Whereabouts, address: str) -> None:
    page = address.partition("#")[0]
    if is_code(address) and found.is_here(address):
        where = found.codes.get(address, "kembar.toml")
        raise ValueError(f"{where} still has the code {address}: take that away first")
    if not is_file(address) and found.is_here(address):
        names = [one.path for one in found.pages.get(page, {}).values()]
        where = f" in {' and '.join(names)}" if names else ""
        raise ValueError(f"{address} is still there{where}: move or delete it first")


def _codes_of(found: Whereabouts, page: str) -> list[str]:
    """Return the codes of a page that went with it."""
    promises = found.promises
    return [
        code
        for code, promise in promises.made.items()
        if promise.page == page and found.end(code).kind == "lost"
    ]


def _like(found: Whereabouts, old: str, new: str) -> str:
    """Return where something moved: a code to a code or a section, an address to its like."""
    if is_code(old) == is_code(new):
        return new
    if is_code(new):
        return found.codes.get(new, new)
    if "#" in new:
        return new
    if new not in found.pages:
        raise ValueError(f"the page {new} cannot be read: mend it first")
    return next(filter(None, map(code_of, found.pages[new].values())), new)


def _led_away(found: Whereabouts) -> Promises:
    """Return the promises without moves from where there is a page or section again."""
    moved = {
        old: move
        for old, move in found.promises.moved.items()
        if is_code(old) or is_file(old) or not found.is_here(old)
    }
    return replace(found.promises, moved=moved)


def _flat(found: Whereabouts) -> Promises:
    """Return the promises with each move straight to its end."""
    ends = {old: found.end(move.new) for old, move in found.promises.moved.items()}
    moved = {
        old: Move(old, ends[old].address) if ends[old].kind == "here" else move
        for old, move in found.promises.moved.items()
    }
    return replace(found.promises, moved=moved)


def _agreed(site: Site, found: Whereabouts, old: str, new: str) -> Files:
    """Return what was agreed about a page that moved, under the name that it has now."""
    ledger = site.ledger
    if ledger.pages is None or new not in found.pages or "#" in old:
        return {}
    page = next(iter(found.pages[new].values()))
    was = next(
        (one for one in (*ledger.pages, ledger.was(page.name)) if address_of(one) == old), ""
    )
    if not was:
        return {}
    for broken in ledger.broken:
        if broken.page in {was, page.name}:
            raise ValueError(f"{broken.place.path[3:]}:{broken.place.line}: {broken.problem}")
    before, now = ledger.pages.get(was, Kept()), ledger.pages.get(page.name, Kept())
    there = {key for twin in found.pages[new].values() for key in keys(twin).values()}
    own = (
        before.sections
        if page.name not in ledger.pages
        else {key: agreed for key, agreed in before.sections.items() if key in there}
    )
    kept = Kept({**own, **now.sections}, {**before.waived, **now.waived})
    return {path_of(page.name): written(kept), path_of(was): None}
