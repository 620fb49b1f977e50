"""A page on the law does not say that it is no advice, and when it was checked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.values import values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Block, Page, Section
    from kembar.schema import Settings


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for a page on the law without the box, or whose box names another day."""
    title = settings.law_notice.get(page.language)
    topics = settings.topics_of(page.front_matter.values)
    if not title or not any(topic.law for topic in topics):
        return
    boxes = [
        (section, block)
        for section in page.sections
        for block in section.blocks
        if block.kind == "admonition" and _opens(section, block, title)
    ]
    if not boxes:
        yield Fault(
            page.place(page.front_matter.lines.get("topics", 1)),
            Words(
                id=f"halaman hukum tanpa kotak {quoted(title, 44)}",
                en=f"a page on the law without the box {quoted(title, 44)}",
            ),
            Words(
                id="tulis kotak itu di atas aturan pertama, dengan hari diperiksa dan tanya siapa",
                en="write that box above the first rule, with the day checked and whom to ask",
            ),
        )
    checked = page.front_matter.values.get("checked_on")
    if not isinstance(checked, dt.date):
        return
    for section, block in boxes:
        days = _days(section, block, page.language)
        if f"{checked:%Y%m%d}" not in days:
            yield Fault(
                page.place(block.line),
                Words(
                    id=f"kotak ini tidak menyebut hari diperiksa, {checked:%Y-%m-%d}",
                    en=f"this box does not name the day checked, {checked:%Y-%m-%d}",
                ),
                Words(
                    id="tulis hari yang sama dengan checked_on", en="write the day of checked_on"
                ),
            )


def _opens(section: Section, block: Block, title: str) -> bool:
    return any(one.line == block.line and one.text.strip() == title for one in section.prose)


def _days(section: Section, block: Block, language: str) -> set[str]:
    return {
        str(value.amount)
        for prose in section.prose
        if block.line <= prose.line <= block.end
        for value in values(prose, language)
        if value.unit == "date"
    }


RULE = Rule("law-notice-missing", page=check)
