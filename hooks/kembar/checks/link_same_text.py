"""Two links of a page have the same words and lead to different places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Link, Site

_WORDS = 3  # fewer letters than this are a number or a sign, which its sentence explains


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each link with the words of an earlier one to another page or site."""
    for page in site.pages:
        first: dict[str, tuple[Link, str]] = {}
        for link in page.links:
            goal = resolve(site, page, link)
            words = " ".join(link.text.casefold().split())
            if goal.path.endswith(f"/{site.settings.sources}"):
                # A citation is named after who published it.
                continue
            if sum(map(str.isalpha, words)) < _WORDS or goal.kind in {"missing", "empty"}:
                continue
            # The same page in the other language is for link-language to tell.
            leads = goal.path.partition("/")[2] if goal.kind == "page" else goal.path
            earlier, path = first.setdefault(words, (link, leads.rstrip("/")))
            if path != leads.rstrip("/"):
                yield Fault(
                    page.place(link.line),
                    Words(
                        id=f"{quoted(link.text)} juga nama tautan lain di sini",
                        en=f"{quoted(link.text)} also names another link here",
                    ),
                    Words(
                        id=f"beri kata yang berbeda dari tautan di baris {earlier.line}",
                        en=f"give it other words than the link on line {earlier.line}",
                    ),
                )


RULE = Rule("link-same-text", site=check)
