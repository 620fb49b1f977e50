"""How people call a page or a section of it: `pelajaran/harga#biaya`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.links.resolve import closest
from kembar.lock.parts import keys
from kembar.lock.standing import now_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kembar.lock.standing import Standing
    from kembar.model import Site


def meant(site: Site, address: str) -> list[Standing]:
    """Return the parts that an address means, a whole page without `#`; raises ValueError."""
    page, hash_, section = address.partition("#")
    name = _name(site, page)
    pairs = [pair for pair in site.pairs if pair.first.name == name]
    if not pairs:
        raise ValueError(_unknown("page", page, (pair.first.name for pair in site.pairs)))
    found = [standing for pair in pairs for standing in now_of(pair, site.settings)]
    if not hash_:
        return found
    chosen = [one for one in found if section in {one.key, _second_key(one)}]
    if not chosen:
        raise ValueError(_unknown(f"section in {page}", section, (one.key for one in found)))
    return chosen


def _name(site: Site, page: str) -> str:
    """Return a page's name however much of its path was given."""
    name = page.strip().removeprefix("./").removeprefix(f"{site.docs}/").removeprefix("docs/")
    for language in site.settings.languages:
        name = name.removeprefix(f"{language}/")
    name = f"{name}index" if name.endswith("/") else name
    return name if name.endswith(".md") else f"{name}.md"


def _second_key(standing: Standing) -> str:
    page, side = standing.sides[1]
    return keys(page).get(side.line, standing.key)


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    likely = closest(name, [one.removesuffix(".md") for one in known])
    return f'no {what} "{name}"' + (f'; perhaps you mean "{likely}"' if likely else "")
