"""What something broken on a page brings about elsewhere on it: sums, grounds, boxes, mutual links.

What is looked for from another place of the page, or of another page, is missed there as well.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.finding import Fault
    from kembar.model import Site

VALUES = frozenset({"number-parity", "money-parity", "date-parity", "small-number"})
PARTS = frozenset(
    {
        *("list-parity", "table-parity", "code-parity", "admonition-parity", "tab-parity"),
        *("paragraph-parity", "translator-note", "footnote-parity"),
    }
)
DATA = frozenset({"front-matter-schema", "front-matter-unreadable", "front-matter-parity"})
_LINKS = frozenset(
    {
        *("link-target", "link-anchor", "link-language", "link-unparsed", "link-malformed"),
        *("link-unsafe", "link-private", "link-contact", "link-draft", "link-parity"),
    }
)
_BROKEN = (
    VALUES | PARTS | DATA | _LINKS | {"text-language", "page-empty", "conflict-marker", "raw-html"}
    | {"heading-outline", "heading-ids", "duplicate-id", "section-length"}
)  # fmt: skip
# By rule, what makes it say no more of a section than is said already.
_OF_SECTION: Mapping[str, frozenset[str]] = {
    "worked-result": _BROKEN,
    "sum-wrong": _BROKEN,
    "number-unfounded": _BROKEN | {"sum-wrong", "worked-result"},
    "worked-unprinted": _BROKEN | {"sum-wrong", "worked-result", "number-unfounded"},
    "fact-sources": _BROKEN,
}
# And of a whole page.
_OF_PAGE: Mapping[str, frozenset[str]] = {
    "worked-unprinted": frozenset({"heading-outline", "heading-ids", "page-empty"}),
    **dict.fromkeys(
        ("law-notice-missing", "story-claim"),
        DATA | {"text-language", "page-empty", "admonition-parity", "date-parity"},
    ),
}


def is_fallout(
    rule: str, fault: Fault, causes: Mapping[str, Sequence[tuple[str, Fault]]], site: Site
) -> bool:
    """Return whether a fault follows from one of the causes, kept by path, in either language."""
    if rule not in _OF_SECTION and rule not in _OF_PAGE:
        return False
    spots = set(_spots(fault, site))
    names = {path.partition("/")[2] for path, _ in spots}
    paths = [f"{language}/{name}" for language in site.settings.languages for name in names]
    return any(
        other in _OF_PAGE.get(rule, ())
        or (other in _OF_SECTION.get(rule, ()) and not spots.isdisjoint(_spots(cause, site)))
        for path in paths
        for other, cause in causes.get(path, ())
    )


def _spots(fault: Fault, site: Site) -> Iterator[tuple[str, int]]:
    """Yield the sections that a fault is about, on both pages: the path and the first line."""
    for place in (fault.place, fault.other):
        page = site.by_path.get(place.path) if place else None
        if page and place:
            begins = [section.line for section in page.sections]
            yield page.path, begins[max(0, bisect_right(begins, place.line) - 1)]
