"""A page on something that changes fast was last checked long ago."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site, today: dt.date) -> Iterator[Fault]:
    """Yield a fault for each page of the default language that is due; its twin is due with it."""
    for page in site.pages_in(site.settings.languages[0]):
        checked = page.front_matter.values.get("checked_on")
        topics = site.settings.topics_of(page.front_matter.values)
        days = min((topic.days for topic in topics), default=0)
        if not days or not isinstance(checked, dt.date) or isinstance(checked, dt.datetime):
            continue
        age = (today - checked).days
        if age > days:
            yield Fault(
                page.place(page.front_matter.lines.get("checked_on", 1)),
                Words(
                    id=f"terakhir diperiksa {age} hari lalu, paling lama {days}",
                    en=f"last checked {age} days ago, at most {days}",
                ),
                Words(
                    id="periksa lagi sumbernya, lalu ganti checked_on di kedua halaman",
                    en="check its sources again, then change checked_on on both pages",
                ),
            )


RULE = Rule("page-stale", dated=check)
