"""Which findings only repeat, from another side, what one finding has named already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.fallout import DATA, PARTS, VALUES, is_fallout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kembar.finding import Fault
    from kembar.model import Page, Pair, Place, Site

Told = tuple[str, "Fault"]

# What one wrong address brings about in the twin: one difference.
_ONE_EACH: Mapping[str, frozenset[str]] = {
    "link-parity": frozenset(
        {
            *("link-target", "link-anchor", "link-language", "link-unparsed", "link-malformed"),
            *("link-unsafe", "link-private", "link-contact", "link-tracking", "link-draft"),
            "asset-missing",
        }
    ),
    "image-parity": frozenset(
        {"asset-missing", "third-party-request", "link-malformed", "link-unsafe"}
    ),
}
_OF_TEXT = VALUES | {"kept-term", "glossary-term", "negation-parity", "section-length"}
# What a fault on the very line brings about.
_ON_LINE: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_OF_TEXT, DATA | {"footnote-parity"}),
    "front-matter-parity": DATA - {"front-matter-parity"},
}
# What a text that is none, or in the wrong language, brings about in its section or page.
_OF_WHOLE: Mapping[str, frozenset[str]] = dict.fromkeys(
    _OF_TEXT | {"paragraph-parity", "term-variant", "sentence-length"},
    frozenset({"text-language", "page-empty"}),
)
# A page that one language lacks is told of once, not at each link to it.
_NO_TWIN = frozenset({"pair-missing", "orphan-page"})
_SECTIONS = _OF_TEXT | PARTS | _ONE_EACH.keys()
_PAIRS = _SECTIONS | {"heading-outline", "heading-ids", "duplicate-id", "front-matter-parity"}


def without(found: Iterable[Told], site: Site) -> list[Told]:
    """Return the faults, each with its rule's id, that say something of their own."""
    told = list(
        {(rule, fault.place, fault.message): (rule, fault) for rule, fault in found}.values()
    )
    causes: dict[str, list[Told]] = {}
    for rule, fault in told:
        causes.setdefault(fault.place.path, []).append((rule, fault))
    pairs = {page.path: pair for pair in site.pairs for page in (pair.first, pair.second)}
    used: set[int] = set()
    return [
        (rule, fault)
        for rule, fault in told
        if not (
            _is_brought_about(rule, fault, causes, site, used)
            or is_fallout(rule, fault, causes, site)
            or (
                (pair := pairs.get(fault.place.path))
                and _is_beyond_comparing(rule, fault, causes, pair)
            )
        )
    ]


def _is_brought_about(
    rule: str, fault: Fault, causes: Mapping[str, list[Told]], site: Site, used: set[int]
) -> bool:
    if rule in _ONE_EACH:
        for other, cause in _near(fault, causes, site):
            if other in _ONE_EACH[rule] and id(cause) not in used:
                used.add(id(cause))
                return True
    if rule == "link-target":
        return fault.other is not None and any(
            other in _NO_TWIN for other, _ in causes.get(fault.other.path, ())
        )
    if on_line := _ON_LINE.get(rule):
        for place in (fault.place, fault.other):
            for other, cause in causes.get(place.path, ()) if place else ():
                if other in on_line and cause.place == place:
                    return True
    of_whole = _OF_WHOLE.get(rule)
    return of_whole is not None and any(
        other in of_whole for other, _ in _near(fault, causes, site)
    )


def _near(fault: Fault, causes: Mapping[str, list[Told]], site: Site) -> Iterator[Told]:
    """Yield what is said about the lines of a fault, then about the sections that they begin.

    A page as a whole is told about at its first line.
    """
    places = [place for place in (fault.place, fault.other) if place]
    for whole in (False, True):
        for place in places:
            page = site.by_path.get(place.path)
            lines = _lines(page, place) if whole and page else {place.line, 1}
            for rule, cause in causes.get(place.path, ()):
                if cause.place.line in lines:
                    yield rule, cause


def _is_beyond_comparing(
    rule: str, fault: Fault, causes: Mapping[str, list[Told]], pair: Pair
) -> bool:
    """Return whether a fault stands where the pages cannot be laid side by side."""
    if rule not in _PAIRS:
        return False
    pages = (pair.first, pair.second)
    told = [one for page in pages for one in causes.get(page.path, ())]
    named = {other for other, _ in told}
    if "conflict-marker" in named:
        return True
    places = [place for place in (fault.place, fault.other) if place]
    if rule in (_OF_TEXT | {"image-parity"}) and not named.isdisjoint(PARTS):
        within = (
            flow.is_named(place.line, first=place.path == pair.first.path)
            for flow in flows(pair)
            for place in places
        )
        if any(within):
            return True
    if rule in VALUES and _is_a_change(fault, pages):
        return False
    # A section runs on into the next where that has lost its heading.
    starts = {
        cause.other
        for other, cause in told
        if other == "heading-outline" and not _is_the_same(cause, pages)
    }
    return rule in _SECTIONS and any(
        start and start.path == place.path == page.path and place.line in _lines(page, start)
        # The start of a section stands for what it lacks.
        and (place != start or rule == "section-length")
        for start in starts for place in places for page in pages
    )  # fmt: skip


def _is_a_change(fault: Fault, pages: Sequence[Page]) -> bool:
    """Return whether the twin has another value: what it lacks is told at a section's start."""
    other = fault.other
    begins = {page.place(section.line) for page in pages for section in page.sections}
    return other is not None and other not in begins and other.line != 1


def _is_the_same(cause: Fault, pages: Sequence[Page]) -> bool:
    """Return whether a fault is about a heading that both pages have."""
    places = (cause.place, cause.other)
    ids = [one.id for page in pages for one in page.headings if page.place(one.line) in places]
    return len(ids) > len(set(ids))


def _lines(page: Page, place: Place) -> set[int]:
    """Return the lines of a section that begins at a place, those of its notes included."""
    lines: set[int] = set()
    for section, below in zip(page.sections, [*page.sections[1:], None], strict=True):
        if section.line == place.line:
            own = {link.line for link in section.links} | {one.line for one in section.prose}
            end = below.line if below else max(own, default=place.line) + 1
            lines |= own | set(range(place.line, end))
    return lines
