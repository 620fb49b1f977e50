"""A file of the ledger cannot be understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.ledger import CONFLICT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each file of the ledger that says nothing."""
    for broken in site.ledger.broken:
        problem = quoted(broken.problem, 44)
        if broken.problem == CONFLICT:
            yield Fault(
                broken.place,
                Words(
                    id="catatan ini masih berisi konflik merge",
                    en=f"in this ledger {CONFLICT}",
                ),
                Words(
                    id="biarkan baris satu pihak saja, hapus tanda konfliknya",
                    en="keep the lines of one side and delete the conflict marks",
                ),
            )
            continue
        yield Fault(
            broken.place,
            Words(
                id=f"catatan ini tidak terbaca: {problem}",
                en=f"this ledger cannot be read: {problem}",
            ),
            Words(
                id="perbaiki baris ini, atau ambil lagi berkasnya dari riwayat Git",
                en="mend this line, or take the file from Git's history again",
            ),
        )


RULE = Rule("ledger-unreadable", site=check)
