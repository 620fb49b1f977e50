"""Which findings may stand: what waivers cover, and what becomes of the waivers themselves."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from kembar import checks, lock
from kembar.finding import Finding, Judged
from kembar.ledger import WAIVERS_FILE
from kembar.lock.prints import digest, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from kembar.lock import Standing
    from kembar.model import Place, Site, Waiver

_QUOTED = re.compile(r'"[^"]*"')
# Who waives these does not see what is wrong at all.
_NEVER = frozenset({"page-unreadable", "ledger-unreadable"})
MAY_BE_WAIVED = tuple(
    rule.id for rule in checks.RULES if not (rule.waiver or rule.dated) and rule.id not in _NEVER
)


def waived(found: Sequence[Finding], site: Site, today: date) -> list[Finding]:
    """Return the findings that no waiver covers, those of the day, and those about waivers."""
    recorded = {
        key: print_
        for kept in (site.ledger.pages or {}).values()
        for key, print_ in kept.waived.items()
    }
    prints = fingerprints(found, site)
    covered: set[int] = set()
    told: list[Finding] = []
    for waiver in waivers(site):
        met = [finding for finding in found if covers(waiver, finding, site)]
        now = prints[key_of(waiver)]
        lapsed = bool(met) and recorded.get(key_of(waiver), now) != now
        judged = Judged(waiver, MAY_BE_WAIVED, today, len(met), lapsed)
        if judged.is_whole and not judged.is_over and not lapsed:
            covered.update(map(id, met))
        told.extend(
            Finding(rule.id, checks.level(rule), fault)
            for rule in checks.RULES
            if rule.waiver
            for fault in rule.waiver(judged)
        )
    told.extend(
        Finding(rule.id, checks.level(rule), fault)
        for rule in checks.RULES
        if rule.dated
        for fault in rule.dated(site, today)
    )
    return checks.ordered([*(one for one in found if id(one) not in covered), *told])


def waivers(site: Site) -> list[Waiver]:
    """Return the waivers of all pages, and those of what stands on no page."""
    return [*(waiver for page in site.pages for waiver in page.waivers), *site.ledger.waivers]


def page_of(waiver: Waiver, site: Site) -> str | None:
    """Return the name of the page that a waiver is about, if it is about one."""
    return next((one.name for one in site.pages if waiver.path in _called(one.place(), site)), None)


def key_of(waiver: Waiver) -> str:
    """Return what the ledger calls a waiver: one that is written anew is another."""
    said = (waiver.path, waiver.rule, waiver.reason, waiver.owner, str(waiver.until))
    return f"{waiver.rule}-{digest(chr(10).join(said), 8)}"


def fingerprints(found: Sequence[Finding], site: Site) -> Mapping[str, str]:
    """Return what each waiver now waives, by its key: the findings, and the sections they are in.

    It is empty where there is nothing to waive.
    """
    met: dict[str, list[Finding]] = {}
    for waiver in waivers(site):
        covered = [finding for finding in found if covers(waiver, finding, site)]
        met.setdefault(key_of(waiver), []).extend(covered)
    return {key: _print(findings, site) for key, findings in met.items()}


def _print(findings: Sequence[Finding], site: Site) -> str:
    if not findings:
        return ""
    # Only what a message quotes is the page's; the rest a newer checker may put in other words.
    said = {" ".join((one.rule, *_QUOTED.findall(one.fault.message.en))) for one in findings}
    for one in findings:
        said.update(text_of(print_) for part in sections(one, site) for print_ in part.prints)
    return digest("\n".join(sorted(said)))


def sections(finding: Finding, site: Site) -> Iterator[Standing]:
    """Yield the sections that a finding is about."""
    for pair in site.pairs:
        if finding.fault.place.path in {pair.first.path, pair.second.path}:
            parts = lock.now_of(pair, site.settings)
            yield from (one for one in parts if lock.holds(one, finding.fault.place))


def covers(waiver: Waiver, finding: Finding, site: Site) -> bool:
    """Return whether a waiver is about a finding, on either page of a pair."""
    if waiver.rule != finding.rule:
        return False
    places = filter(None, (finding.fault.place, finding.fault.other))
    return any(_holds(waiver, place, site) for place in places)


def _holds(waiver: Waiver, place: Place, site: Site) -> bool:
    if waiver.place.path == WAIVERS_FILE:
        return waiver.path in _called(place, site)
    return waiver.path == place.path and waiver.first <= place.line <= waiver.last


def _called(place: Place, site: Site) -> set[str]:
    """Return how people call a file: from the docs folder, from the root, or as reports do."""
    from_root = posixpath.normpath(f"docs/{place.path}")
    return {place.path, from_root, posixpath.normpath(f"{site.docs}/{place.path}")}
