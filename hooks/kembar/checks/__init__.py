"""The rules, and running them. The levels of all findings are those of the rules below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.checks import (
    asset_missing,
    duplicate_id,
    front_matter_parity,
    front_matter_schema,
    front_matter_unreadable,
    heading_ids,
    heading_outline,
    image_alt_missing,
    link_anchor,
    link_language,
    link_target,
    money_parity,
    number_parity,
    orphan_page,
    page_outside_language,
    page_unreadable,
    pair_missing,
    small_number,
)
from kembar.finding import Finding, Rule

if TYPE_CHECKING:
    from kembar.model import Site

RULES: tuple[Rule, ...] = (
    page_unreadable.RULE,
    page_outside_language.RULE,
    pair_missing.RULE,
    orphan_page.RULE,
    front_matter_unreadable.RULE,
    front_matter_schema.RULE,
    front_matter_parity.RULE,
    heading_outline.RULE,
    heading_ids.RULE,
    duplicate_id.RULE,
    link_target.RULE,
    link_anchor.RULE,
    link_language.RULE,
    asset_missing.RULE,
    image_alt_missing.RULE,
    number_parity.RULE,
    money_parity.RULE,
    small_number.RULE,
)


def run(site: Site) -> list[Finding]:
    """Return what the rules find, by path, line and the order of RULES."""
    findings = [
        (fault.place, order, Finding(rule.id, rule.level, fault))
        for order, rule in enumerate(RULES)
        for fault in rule.check(site)
    ]
    findings.sort(key=lambda found: (found[0], found[1], found[2].fault.message))
    return [finding for _, _, finding in findings]
