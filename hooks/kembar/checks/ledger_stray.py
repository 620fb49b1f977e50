"""The ledger holds a page or a section that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.ledger import path_of
from kembar.lock import strays
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each ledger without a page, and each line without a section."""
    names = {page.name for page in site.pages} | {path.partition("/")[2] for path in site.unread}
    for name in site.ledger.pages or ():
        if name not in names:
            yield Fault(
                Place(path_of(name), 1),
                Words(
                    id=f"halaman {quoted(name)} sudah tidak ada",
                    en=f"page {quoted(name)} is gone",
                ),
                Words(id="hapus berkas ini", en="delete this file"),
            )
    for name, key, agreed in strays(site):
        yield Fault(
            Place(path_of(site.ledger.was(name)), agreed.line),
            Words(
                id=f"bagian {quoted(key)} sudah tidak ada di halamannya",
                en=f"section {quoted(key)} is gone from its page",
            ),
            Words(id="hapus baris ini", en="delete this line"),
        )


RULE = Rule("ledger-stray", site=check)
