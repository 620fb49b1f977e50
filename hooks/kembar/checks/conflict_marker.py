"""Git left two versions of a passage in a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings

# What begins each version (gitformat, "git merge", "HOW CONFLICTS ARE PRESENTED"); the last one,
# `>>>>>>>`, is quotes within each other to Markdown.
_MARKER = re.compile(r"^(?:<{7}|\|{7})(?:[ ].*)?$|^={7}$", re.MULTILINE)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for the first marker of each conflict in the data and the text."""
    del settings
    data = page.front_matter.fault
    if data and _MARKER.match(data.text):
        yield _fault(page, data.line, data.text)
    for section in page.sections:
        for prose in section.prose:
            if match := _MARKER.search(prose.text):
                yield _fault(page, prose.line_before(match.start()), match[0])


def _fault(page: Page, line: int, marker: str) -> Fault:
    return Fault(
        page.place(line),
        Words(
            id=f"sisa bentrokan Git: {quoted(marker)}",
            en=f"left by a conflict in Git: {quoted(marker)}",
        ),
        Words(
            id="pilih versi yang benar, lalu hapus baris <<<<<<<, ======= dan >>>>>>>",
            en="keep the right version and drop the <<<<<<<, ======= and >>>>>>> lines",
        ),
    )


RULE = Rule("conflict-marker", page=check)
