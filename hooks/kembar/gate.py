"""What a change caused: the findings that were not there before, and the sections that it moved."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kembar import body, checks, lock
from kembar.model import Agreement, Kept, Ledger
from kembar.moving import remembered
from kembar.waive import waived

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from kembar.edit import Section
    from kembar.finding import Finding
    from kembar.lock import Standing
    from kembar.memory import Memory
    from kembar.model import Site

_TURNED = frozenset({"twin-behind", "twin-both-moved"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a change caused, what was there already, and which sections it agrees, and how.

    `stuck` are the sections whose meaning it moved in one language alone; `unheard` says which
    lines of the pull request's description could not be followed.
    """

    caused: Sequence[Finding]
    rest: Sequence[Finding]
    how: Mapping[Section, str] = field(default_factory=dict)
    stuck: Sequence[Standing] = ()
    unheard: Sequence[str] = ()

    @property
    def blocks(self) -> bool:
        """Return whether the change must not pass."""
        return bool(self.stuck) or any(finding.level == "error" for finding in self.caused)


def verdict(old: Site, new: Site, text: str, today: date, memory: Memory) -> Verdict:
    """Return what a change from an old site to a new one caused.

    `text` is the description of the pull request, which may agree sections that the change moved.
    """
    promises = remembered(old.ledger.promises, new.ledger.promises)
    new = replace(new, ledger=replace(new.ledger, promises=promises))
    changed = _changed(old, new)
    then, now = _only(old, changed), _only(new, changed)
    since = lock.at_home(replace(now, ledger=Ledger(_as_it_was(then, today))))
    moved = [one for one in lock.standings(since) if not one.agreed or not _is_still(one)]
    names = {was: now for now, was in since.ledger.renamed.items()}
    found = waived(checks.run(new, memory), new, today)
    how: dict[Section, str] = {}
    unheard: list[str] = []
    if new.ledger.pages is not None:
        how = {_section(one): "both changed" for one in moved if _is_agreed(one, found)}
        said, unheard = body.confirmations(text, new, moved)
        settled = {_section(one) for one in lock.standings(now) if one.agreed and _is_still(one)}
        how = {section: words for section, words in (how | said).items() if section not in settled}
        ledger = _judged_by(now, moved, how, today)
        new, now = replace(new, ledger=ledger), replace(now, ledger=ledger)
        found = waived(checks.run(new, memory), new, today)
    before = Counter(_trace(one, names) for one in waived(checks.run(old, memory), old, today))
    stuck = _stuck(moved, then, now)
    headings = {place for one in stuck for place in one.places}
    caused: list[Finding] = []
    rest: list[Finding] = []
    for finding in found:
        trace = _trace(finding, {})
        before[trace] -= 1
        turned = finding.rule in _TURNED and finding.fault.place in headings
        (caused if before[trace] < 0 or turned else rest).append(finding)
    return Verdict(caused, rest, how, stuck, unheard)


def _changed(old: Site, new: Site) -> set[str]:
    """Return the names of the pages of which any language has other bytes."""
    before, after = ({page.path: page.digest for page in site.pages} for site in (old, new))
    paths = {path for path, _ in before.items() ^ after.items()}
    return {path.partition("/")[2] for path in paths}


def _only(site: Site, names: Collection[str]) -> Site:
    return replace(site, pages=tuple(page for page in site.pages if page.name in names))


def _as_it_was(old: Site, today: date) -> dict[str, Kept]:
    """Return the old text as though everybody had agreed on it."""
    pages: dict[str, Kept] = {}
    for pair in old.pairs:
        lines = dict(pages[pair.first.name].sections) if pair.first.name in pages else {}
        for one in lock.now_of(pair, old.settings):
            prints = {**(lines[one.key].prints if one.key in lines else {}), **one.by_language}
            lines[one.key] = Agreement(prints, today, "")
        pages[pair.first.name] = Kept(lines)
    return pages


def _section(standing: Standing) -> Section:
    return standing.pair.first.name, standing.key


def _is_still(standing: Standing) -> bool:
    return standing.moves == ("still", "still")


def _is_agreed(standing: Standing, found: Iterable[Finding]) -> bool:
    """Return whether a change has both sides, and nothing is wrong in the section."""
    if standing.agreed and "still" in standing.moves:
        return False
    wrong = (one for one in found if one.level == "error" or one.rule == "waiver-lapsed")
    places = [place for one in wrong for place in (one.fault.place, one.fault.other) if place]
    return not any(lock.holds(standing, place) for place in places)


def _judged_by(
    new: Site, moved: Sequence[Standing], how: Mapping[Section, str], today: date
) -> Ledger:
    """Return the ledger with what the change agrees; what nobody ever agreed was right before."""
    pages = dict(new.ledger.pages or {})
    agreed = {_section(one) for one in lock.standings(new) if one.agreed}
    for one in moved:
        name, key = _section(one)
        lines = dict(pages[name].sections) if name in pages else {}
        if (name, key) in how:
            before = lines[key].prints if key in lines else {}
            lines[key] = Agreement({**before, **one.by_language}, today, how[name, key])
        elif one.agreed and (name, key) not in agreed:
            lines[key] = one.agreed
        pages[name] = replace(pages.get(name, Kept()), sections=lines)
    return replace(new.ledger, pages=pages)


def _stuck(moved: Iterable[Standing], old: Site, new: Site) -> list[Standing]:
    """Return the sections whose meaning the change moved on one side, and left so."""
    before = {_section(one): one for one in lock.standings(old)}
    after = {(_section(one), one.pair.second.path): one for one in lock.standings(new)}
    stuck: list[Standing] = []
    for one in moved:
        now = after.get((_section(one), one.pair.second.path))
        then = before.get(_section(one))
        # The side that was behind catches up: that is told, and never stopped.
        caught_up = (
            then
            and then.is_grave
            and not then.both_moved
            and (then.behind[0].language == one.ahead[0].language)
        )
        one_sided = one.agreed and one.is_grave and not one.both_moved
        if one_sided and now and not now.is_in_step and not caught_up:
            stuck.append(now)
    return stuck


def _trace(finding: Finding, names: Mapping[str, str]) -> tuple[str, str, str]:
    """Return what a finding is known by, wherever its lines have gone; `names` are new names."""
    language, _, name = finding.fault.place.path.partition("/")
    return finding.rule, f"{language}/{names.get(name, name)}", finding.fault.message.en
