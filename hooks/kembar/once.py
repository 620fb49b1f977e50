"""Which finding of several about one cause is told: the one that says most exactly what to do."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kembar.finding import Finding
    from kembar.model import Place, Site

BUILT = "built-"  # begins the id of each rule that looks at the built site
# What a page itself has wrong, and the built site after it.
_LINKS = ("link-", "asset-", "raw-html", "third-party-request")
# What a section's agreement says: that something moved, but not what.
_AGREEMENT = ("twin-", "never-agreed")
_OF_PAGES = frozenset({"page-empty", "text-language"})  # on the first line, of the whole page

# A path and the line at which a section begins.
Spot = tuple[str, int]


def once(findings: Sequence[Finding], site: Site) -> list[Finding]:
    """Return the findings without those that only repeat what another says.

    A link that the page itself has wrong is wrong in the built site too; a section in which
    something is wrong has moved.
    """
    links = {one.fault.place for one in findings if one.rule.startswith(_LINKS)}
    graver = [
        one
        for one in findings
        if one.level != "notice" and not one.rule.startswith((BUILT, *_AGREEMENT))
    ]
    named = {spot for one in graver for spot in _spots(one, site)}
    whole = {
        one.fault.place.path.partition("/")[2]
        for one in graver
        if one.rule in _OF_PAGES and one.fault.place.line == 1
    }
    return [
        one
        for one in findings
        if not (one.rule.startswith(BUILT) and one.fault.place in links)
        and not (
            one.rule.startswith(_AGREEMENT)
            and (named & {*_spots(one, site)} or one.fault.place.path.partition("/")[2] in whole)
        )
    ]


def _spots(finding: Finding, site: Site) -> Iterator[Spot]:
    for place in (finding.fault.place, finding.fault.other):
        if place is not None:
            yield _spot(place, site)


def _spot(place: Place, site: Site) -> Spot:
    page = site.by_path.get(place.path)
    begins = [section.line for section in page.sections] if page else [1]
    return place.path, begins[max(0, bisect_right(begins, place.line) - 1)]
