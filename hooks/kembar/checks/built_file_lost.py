"""A file that was published is not among those that were built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place
from kembar.promises import ADDRESSES_FILE, is_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each published file that is neither built, nor moved, nor taken back."""
    promises = site.ledger.promises
    for address, promise in promises.made.items() if site.published else ():
        if not is_file(address) or address in promises.moved or address in promises.gone:
            continue
        if site.published and address.removeprefix("/") not in site.published.sizes:
            yield Fault(
                Place(ADDRESSES_FILE, promise.line),
                Words(
                    id=f"berkas {quoted(address)} pernah terbit, lalu hilang",
                    en=f"the file {quoted(address)} was published and is gone",
                ),
                Words(
                    id="buat lagi, atau catat dengan python hooks redirect atau retire",
                    en="make it again, or use python hooks redirect or retire",
                ),
            )


RULE = Rule("built-file-lost", site=check)
