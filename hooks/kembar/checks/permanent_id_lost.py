"""A permanent code that was published belongs to nothing any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place
from kembar.promises import ADDRESSES_FILE, is_code
from kembar.whereabouts import code_of, whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.model.promises import Promise
    from kembar.whereabouts import Whereabouts


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each published code that no page has, and that was not taken back."""
    found = whereabouts(site)
    for code, promise in found.promises.made.items():
        if not is_code(code) or found.end(code).kind != "lost":
            continue
        end = found.end(promise.page) if promise.page else None
        # A page that is gone with its code, or cannot be read, is told of as a page.
        if end and (end.kind == "lost" or end.address in found.unread):
            continue
        place, other = _places(found, promise)
        yield Fault(
            place,
            Words(
                id=f"kode tetap {quoted(code)} pernah terbit, lalu hilang",
                en=f"the permanent code {quoted(code)} was published and is gone",
            ),
            _hint(found, promise),
            other,
        )


def _places(found: Whereabouts, promise: Promise) -> tuple[Place, Place | None]:
    """Return the line of another code on the page that had this one, in each language."""
    twins = found.pages.get(promise.page, {})
    places = [one.place(one.front_matter.lines.get("id", 1)) for one in twins.values()]
    return (
        places[0] if places else Place(ADDRESSES_FILE, promise.line),
        places[1] if places[1:] else None,
    )


def _hint(found: Whereabouts, promise: Promise) -> Words:
    code = promise.address
    if promise.page in found.pages:
        return Words(
            id=f'tulis lagi "id: {code}" di data halaman ini',
            en=f'write "id: {code}" in this page\'s data again',
        )
    end = found.end(promise.page) if promise.page else None
    twins = found.pages.get(end.address.partition("#")[0], {}) if end else {}
    new = next(filter(None, map(code_of, twins.values())), "")
    command = f"redirect {code} {new}" if new else f'retire {code} --reason "…"'
    return Words(id=f"jalankan: python hooks {command}", en=f"run: python hooks {command}")


RULE = Rule("permanent-id-lost", site=check)
