"""A page that was published is gone, and nothing leads on from its address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest
from kembar.model import Place
from kembar.promises import ADDRESSES_FILE, is_code
from kembar.whereabouts import address_of, whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.whereabouts import Whereabouts


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each published page that is no longer where it was, nor anywhere else."""
    found = whereabouts(site)
    for address, promise in found.promises.made.items():
        if is_code(address) or "#" in address or address in found.promises.moved:
            continue
        if found.end(address).kind != "lost":
            continue
        now = _now(site, found, address)
        command = f"redirect {address} {now or '…'}"
        yield Fault(
            Place(ADDRESSES_FILE, promise.line),
            Words(
                id=f"{quoted(address)} pernah terbit, lalu hilang",
                en=f"{quoted(address)} was published and is gone",
            ),
            Words(
                id=f"jalankan: python hooks {quoted(command, 80)[1:-1]}, atau retire",
                en=f"run: python hooks {quoted(command, 80)[1:-1]}, or retire",
            ),
        )


def _now(site: Site, found: Whereabouts, address: str) -> str | None:
    """Return where the page is likely to be now: by its code, by its text, or by its name."""
    for code, promise in found.promises.made.items():
        if promise.page == address and code in found.codes:
            return found.codes[code]
    renamed = {address_of(old): address_of(name) for name, old in site.ledger.renamed.items()}
    if address in renamed:
        return renamed[address]
    new = [one for one in found.pages if one not in found.promises.made]
    return new[0] if len(new) == 1 else closest(address, new)


RULE = Rule("address-lost", site=check)
