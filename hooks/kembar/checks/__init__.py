"""The rules, how grave each one is, and running them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar import echoes, judge
from kembar.checks import (
    address_lost,
    admonition_parity,
    anchor_lost,
    asset_missing,
    built_address,
    built_alternate,
    built_anchor,
    built_asset,
    built_blocked,
    built_case,
    built_file_lost,
    built_language,
    built_link,
    built_list,
    built_lost_page,
    built_own_address,
    built_page_missing,
    built_placeholder,
    built_redirect,
    built_search,
    built_sitemap,
    built_unused,
    code_parity,
    code_text,
    conflict_marker,
    date_parity,
    duplicate_id,
    fact_sources,
    footnote_parity,
    front_matter_parity,
    front_matter_schema,
    front_matter_unreadable,
    glossary_term,
    heading_ids,
    heading_outline,
    image_alt_missing,
    image_budget,
    image_parity,
    kept_term,
    law_notice_missing,
    ledger_stray,
    ledger_unreadable,
    link_anchor,
    link_contact,
    link_draft,
    link_insecure,
    link_language,
    link_malformed,
    link_parity,
    link_private,
    link_same_text,
    link_style,
    link_target,
    link_text,
    link_tracking,
    link_unparsed,
    link_unsafe,
    list_parity,
    mkdocs_unreadable,
    money_parity,
    nav_label,
    nav_page,
    negation_parity,
    never_agreed,
    number_parity,
    number_unfounded,
    orphan_page,
    page_empty,
    page_outside_language,
    page_stale,
    page_unreadable,
    pair_missing,
    paragraph_parity,
    permanent_id_lost,
    permanent_id_reused,
    raw_html,
    redirect_broken,
    search_words,
    section_length,
    sentence_length,
    site_text,
    small_number,
    story_claim,
    sum_wrong,
    tab_parity,
    table_parity,
    tag_parity,
    task_parity,
    template_target,
    term_variant,
    text_language,
    third_party_request,
    translator_note,
    twin_behind,
    twin_both_moved,
    twin_wording,
    waiver_expired,
    waiver_lapsed,
    waiver_malformed,
    waiver_unused,
    worked_result,
    worked_unprinted,
)
from kembar.finding import Finding
from kembar.memory import Memory
from kembar.once import once

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kembar.finding import Level, Rule
    from kembar.model import Site

# fmt: off
ERRORS: tuple[Rule, ...] = (
    page_unreadable.RULE, page_outside_language.RULE, pair_missing.RULE, orphan_page.RULE,
    front_matter_unreadable.RULE, front_matter_schema.RULE, front_matter_parity.RULE,
    heading_outline.RULE, heading_ids.RULE, duplicate_id.RULE,
    link_target.RULE, link_anchor.RULE, link_language.RULE,
    asset_missing.RULE, template_target.RULE, third_party_request.RULE,
    link_unparsed.RULE, link_malformed.RULE, link_unsafe.RULE, link_private.RULE, link_contact.RULE,
    conflict_marker.RULE, raw_html.RULE, image_alt_missing.RULE, image_budget.RULE,
    number_parity.RULE, money_parity.RULE, date_parity.RULE,
    page_empty.RULE, list_parity.RULE, table_parity.RULE, code_parity.RULE,
    admonition_parity.RULE, tab_parity.RULE, task_parity.RULE,
    footnote_parity.RULE, image_parity.RULE, link_parity.RULE, text_language.RULE, tag_parity.RULE,
    sum_wrong.RULE, worked_result.RULE, worked_unprinted.RULE,
    number_unfounded.RULE, fact_sources.RULE,
    mkdocs_unreadable.RULE, nav_page.RULE,
    law_notice_missing.RULE, story_claim.RULE, search_words.RULE,
    built_page_missing.RULE, built_link.RULE, built_anchor.RULE,
    built_asset.RULE, built_blocked.RULE, built_case.RULE, built_placeholder.RULE,
    built_language.RULE, built_alternate.RULE, built_redirect.RULE, built_lost_page.RULE,
    built_sitemap.RULE, built_search.RULE, built_list.RULE,
    ledger_unreadable.RULE, waiver_malformed.RULE, waiver_expired.RULE,
    address_lost.RULE, anchor_lost.RULE, permanent_id_lost.RULE, permanent_id_reused.RULE,
    redirect_broken.RULE, built_file_lost.RULE,
)
WARNINGS: tuple[Rule, ...] = (
    link_insecure.RULE, link_tracking.RULE, link_draft.RULE, link_text.RULE, link_style.RULE,
    paragraph_parity.RULE, section_length.RULE, translator_note.RULE, kept_term.RULE,
    nav_label.RULE, site_text.RULE, term_variant.RULE, built_address.RULE,
    twin_behind.RULE, twin_both_moved.RULE, waiver_unused.RULE, waiver_lapsed.RULE,
)
NOTICES: tuple[Rule, ...] = (
    small_number.RULE, negation_parity.RULE, link_same_text.RULE,
    code_text.RULE, glossary_term.RULE, sentence_length.RULE, page_stale.RULE,
    built_own_address.RULE, built_unused.RULE,
    twin_wording.RULE, never_agreed.RULE, ledger_stray.RULE,
)
# fmt: on
RULES = (*ERRORS, *WARNINGS, *NOTICES)


def level(rule: Rule) -> Level:
    """Return how grave the findings of a rule are."""
    return "error" if rule in ERRORS else "warning" if rule in WARNINGS else "notice"


def run(site: Site, memory: Memory | None = None) -> list[Finding]:
    """Return what the rules find, by path, line and the order of RULES."""
    found = judge.faults(RULES, site, memory or Memory())
    found.sort(key=lambda one: (one[1].place, one[0], one[1].message))
    levels = {rule.id: level(rule) for rule in RULES}
    told = echoes.without(((RULES[order].id, fault) for order, fault in found), site)
    return once(ordered(Finding(rule, levels[rule], fault) for rule, fault in told), site)


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings by path, line and the order of RULES."""
    order = {rule.id: number for number, rule in enumerate(RULES)}
    return sorted(
        findings,
        key=lambda one: (one.fault.place, order[one.rule], one.fault.message),
    )
