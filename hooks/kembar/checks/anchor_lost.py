"""A section that was published is gone from its page, and nothing leads on from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import closest
from kembar.whereabouts import lasting, whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Site
    from kembar.whereabouts import Whereabouts


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each published section that no language of its page has any more."""
    found = whereabouts(site)
    for old in found.promises.made:
        end = found.end(old)
        page, hash_, anchor = end.address.partition("#")
        # What a redirect says, or a page that is gone as a whole, is told elsewhere.
        if end.kind != "lost" or not hash_ or page not in found.pages:
            continue
        if old in found.promises.moved:
            continue
        twins = [*found.pages[page].values()]
        new = _new(site, found, page, old)
        command = f"redirect {old} {page}#{new or '…'}"
        places = [one.place(_line(one, new)) for one in twins]
        yield Fault(
            places[0],
            Words(
                id=f"bagian {quoted(f'#{anchor}')} pernah terbit, lalu hilang",
                en=f"section {quoted(f'#{anchor}')} was published and is gone",
            ),
            Words(
                id=f"jalankan: python hooks {quoted(command, 80)[1:-1]}, atau retire",
                en=f"run: python hooks {quoted(command, 80)[1:-1]}, or retire",
            ),
            places[1] if places[1:] else None,
        )


def _new(site: Site, found: Whereabouts, address: str, old: str) -> str | None:
    """Return the id that the section is likely to have now: one that was not published yet."""
    start, _, anchor = old.partition("#")
    explicit = site.settings.explicit_ids
    ids = {
        name for page in found.pages[address].values() for name in lasting(page, explicit=explicit)
    }
    new = sorted(
        one
        for one in ids
        if not {f"{start}#{one}", f"{address}#{one}"} & found.promises.made.keys()
    )
    return new[0] if len(new) == 1 else closest(anchor, new)


def _line(page: Page, anchor: str | None) -> int:
    return next((line for name, line in page.ids if name == anchor), 1)


RULE = Rule("anchor-lost", site=check)
