"""A permanent code that was published stands on another page than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.whereabouts import code_of, whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site
    from kembar.whereabouts import Whereabouts

_HINT = Words(
    id="beri halaman ini kode baru yang belum pernah dipakai",
    en="give this page a new code that was never used",
)


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each page with a code that is another page's, or that was taken back."""
    found = whereabouts(site)
    for address, twins in found.pages.items():
        first = next(iter(twins.values()))
        code = code_of(first)
        if not code or not (said := _wrong(found, code, address)):
            continue
        other = next((one for one in twins.values() if one is not first), None)
        yield Fault(
            first.place(first.front_matter.lines.get("id", 1)),
            said,
            _HINT,
            other.place(other.front_matter.lines.get("id", 1)) if other else None,
        )


def _wrong(found: Whereabouts, code: str, address: str) -> Words | None:
    """Return what is wrong with a code on a page, if anything is."""
    if code in found.promises.gone or code in found.promises.moved:
        return Words(
            id=f"kode {quoted(code)} sudah ditutup, jangan dipakai lagi",
            en=f"the code {quoted(code)} was closed and is never used again",
        )
    promise = found.promises.made.get(code)
    if promise is None or not promise.page:
        return None
    end = found.end(promise.page)
    own = end.address.partition("#")[0]
    if end.kind == "lost" or own == address or promise.page in found.unread:
        # Of a page that was renamed, the code says which one it is.
        return None
    return Words(
        id=f"kode {quoted(code)} milik {quoted(own)}",
        en=f"the code {quoted(code)} belongs to {quoted(own)}",
    )


RULE = Rule("permanent-id-reused", site=check)
