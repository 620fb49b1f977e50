"""The rules, how grave each one is, and running them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import judge
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
from kembar.finding import Finding
from kembar.memory import Memory

if TYPE_CHECKING:
    from kembar.finding import Level, Rule
    from kembar.model import Site

ERRORS: tuple[Rule, ...] = (
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
)
WARNINGS: tuple[Rule, ...] = ()
NOTICES: tuple[Rule, ...] = (small_number.RULE,)
RULES = (*ERRORS, *WARNINGS, *NOTICES)


def level(rule: Rule) -> Level:
    """Return how grave the findings of a rule are."""
    return "error" if rule in ERRORS else "warning" if rule in WARNINGS else "notice"


def run(site: Site, memory: Memory | None = None) -> list[Finding]:
    """Return what the rules find, by path, line and the order of RULES."""
    found = judge.faults(RULES, site, memory or Memory())
    found.sort(key=lambda one: (one[1].place, one[0], one[1].message))
    return [Finding(RULES[order].id, level(RULES[order]), fault) for order, fault in found]
