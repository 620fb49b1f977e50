"""A file that was published is not among those that were built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Place
from kembar.promises import ADDRESSES_FILE, is_file
from kembar.whereabouts import whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each published file that leads to none that was built."""
    if not site.published:
        return
    found = whereabouts(site)
    made = found.promises.made
    for address, promise in made.items():
        end = found.end(address)
        # Where a published file moved to another that is gone too, that one is told of.
        told = end.address != address and end.address in made
        if not is_file(address) or end.kind != "here" or not is_file(end.address) or told:
            continue
        if end.address.removeprefix("/") not in site.published.sizes:
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
