"""A link of a section has no counterpart in the same section of the twin."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from kembar import align
from kembar.align.flow import flows
from kembar.align.missing import equal, lacking
from kembar.finding import Fault, Rule, Words, quoted, quoted_apart
from kembar.links.editions import edition, is_edition_in, shared_name
from kembar.links.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kembar.align.flow import Flow
    from kembar.model import Link, Page, Pair, Section, Site

    TwinIds = Callable[[str, str], Mapping[str, str]]

_ANY = "?"  # a fragment of which nobody can say what it stands for
_MOST = 3  # beyond as many links of one section, they are one finding


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each goal that only one of two sections links to."""
    pairs = {(pair.second.language, pair.first.name): pair for pair in site.pairs}

    @cache
    def twin_ids(language: str, name: str) -> Mapping[str, str]:
        """Return the heading ids of a page by those of its twin in another language."""
        pair = pairs.get((language, name))
        return {two.id: one.id for one, two in align.headings(pair) if one and two} if pair else {}

    for pair in site.pairs:
        # Links that are written alike lead to each other's counterpart; most are.
        if any(_targets(one) != _targets(two) for one, two in align.sections(pair)):
            for flow in flows(pair):
                if _targets(flow.first) != _targets(flow.second):
                    yield from _compared(site, flow, twin_ids)


def _targets(section: Section) -> set[str]:
    return {link.target for link in section.links}


def _compared(site: Site, flow: Flow, twin_ids: TwinIds) -> Iterator[Fault]:
    first, second = (_goals(site, flow, twin_ids, first=first) for first in (True, False))
    lost = _left(flow, first, second, first=True)
    added = _left(flow, second, first, first=False)
    for one in list(lost):
        edition_of = is_edition_in(one.target, flow.pair.first.language)
        for two in added if edition_of else ():
            if is_edition_in(two.target, flow.pair.second.language) == edition_of:
                lost.remove(one)
                added.remove(two)
                break
    for one, two in zip(lost, added, strict=False):
        yield _another(flow, one, two)
    for is_first, left in ((True, lost[len(added) :]), (False, added[len(lost) :])):
        links = _unmoved(site, flow, twin_ids, left) if left else left
        if len(links) > _MOST:
            noun = Words(
                id=f"{len(links)} tautan di bagian ini", en=f"{len(links)} links from here on"
            )
            yield lacking(flow, links[0].line, noun, is_first=is_first, many=True)
        else:
            for link in links:
                target = quoted(link.target)
                noun = Words(id=f"tautan {target}", en=f"link {target}")
                yield lacking(flow, link.line, noun, is_first=is_first)


def _left(
    flow: Flow, ours: Mapping[str, Link], theirs: Mapping[str, Link], *, first: bool
) -> list[Link]:
    """Return the links that lead where none of the twin leads, by their lines."""
    return [
        link
        for goal, link in ours.items()
        if goal and not _is_there(goal, theirs) and not flow.is_named(link.line, first=first)
    ]


def _is_there(goal: str, goals: Mapping[str, Link]) -> bool:
    """Return whether a goal is among others; a section that nobody knows may be any of its page."""
    page = goal.partition("#")[0]
    if goal.endswith(f"#{_ANY}"):
        return any(one.partition("#")[0] == page for one in goals)
    return goal in goals or f"{page}#{_ANY}" in goals


def _unmoved(site: Site, flow: Flow, twin_ids: TwinIds, links: list[Link]) -> list[Link]:
    """Return the links of which the pages have another number, if only one stands elsewhere."""
    counts: list[Counter[str]] = []
    goals: dict[Link, str] = {}
    for first in (True, False):
        found = [_goals(site, one, twin_ids, first=first) for one in flows(flow.pair)]
        counts.append(Counter(chain.from_iterable(found)))
        goals |= {link: goal for section in found for goal, link in section.items()}
    return [link for link in links if counts[0][goals[link]] != counts[1][goals[link]]]


def _goals(site: Site, flow: Flow, twin_ids: TwinIds, *, first: bool) -> dict[str, Link]:
    """Return the links of a section by where they lead, in words that both languages share."""
    page, section = flow.page(first=first), flow.first if first else flow.second
    found: dict[str, Link] = {}
    for link in section.links:
        found.setdefault(_goal(site, flow.pair, page, link, twin_ids), link)
    return found


def _goal(site: Site, pair: Pair, page: Page, link: Link, twin_ids: TwinIds) -> str:
    goal = resolve(site, page, link)
    if goal.kind == "outside":
        return edition(goal.path)
    if goal.kind == "file":
        return shared_name(goal.path, page.language)
    if goal.kind != "page":
        # What leads nowhere has been named by link-target.
        return ""
    target, fragment = site.by_path[goal.path], goal.fragment
    twins = [site.by_path.get(f"{one.language}/{target.name}") for one in (pair.first, pair.second)]
    if fragment and not all(twin and fragment in twin.anchors for twin in twins):
        # A heading whose id is translated; of any other id nobody can say what it stands for.
        ids = twin_ids(pair.second.language, target.name)
        if target.language == pair.second.language:
            fragment = ids.get(fragment, _ANY)
        elif fragment not in ids.values():
            fragment = _ANY
    return f"{target.name}#{fragment}"


def _another(flow: Flow, one: Link, two: Link) -> Fault:
    twin = flow.pair.first.place(one.line)
    here, there = quoted_apart(two.target, one.target, 24)
    return Fault(
        flow.pair.second.place(two.line),
        Words(
            id=f"tautan {here} di sini, {there} di kembarannya",
            en=f"link {here} here, {there} on its twin",
        ),
        equal(twin),
        twin,
    )


RULE = Rule("link-parity", site=check)
