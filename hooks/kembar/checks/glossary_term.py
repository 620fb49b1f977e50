"""A term of the glossary is called otherwise in the other language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Section, Site

_BRACKETS = re.compile(r"\(([^()]*)\)")


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each section that uses a term while its twin uses no word for it."""
    name = site.settings.glossary
    default, *others = site.settings.languages
    named = {other: _terms(site, default, other) for other in others}
    for pair in site.pairs:
        terms = named[pair.second.language]
        for flow in flows(pair) if terms and pair.first.name != name else ():
            if flow.lost:
                continue
            first, second = _text(flow.first), _text(flow.second)
            lowered = first.lower()
            for ours, pattern, names in terms:
                if (
                    any(word in lowered for word in ours)
                    and pattern.search(first)
                    and not _uses(second, names)
                ):
                    line = next(
                        (one.line for one in flow.first.prose if pattern.search(_plain(one.text))),
                        flow.first.line,
                    )
                    yield Fault(
                        flow.pair.second.place(flow.second.line),
                        Words(
                            id=f"istilah {quoted(names[0], 30)} tidak dipakai di bagian ini",
                            en=f"the term {quoted(names[0], 30)} is not used in this section",
                        ),
                        Words(
                            id=f"pakai istilah dari halaman {quoted(name, 40)}",
                            en=f"use the term of the page {quoted(name, 40)}",
                        ),
                        flow.pair.first.place(line),
                    )


Term = tuple[list[str], "re.Pattern[str]", list[str]]


def _terms(site: Site, first: str, second: str) -> list[Term]:
    """Return each term in the first language, what finds it, and what the second may call it."""
    one = site.by_path.get(f"{first}/{site.settings.glossary}")
    two = site.by_path.get(f"{second}/{site.settings.glossary}")
    if not one or not two:
        return []
    ours, theirs = _names(one), _names(two)
    return [
        ([word.lower() for word in ours[name]], _pattern(ours[name]), [*theirs[name], *ours[name]])
        for name in ours.keys() & theirs.keys()
        # A single word may be meant otherwise; names that are kept are the business of kept-term.
        if " " in ours[name][0] and ours[name][0] not in site.settings.kept
    ]


def _names(page: Page) -> dict[str, list[str]]:
    """Return the words for each term by its id: the term, and what stands in brackets after it."""
    lines = {line: name for name, line in page.ids}
    found = {}
    for section in page.sections:
        for prose in section.prose:
            if prose.tag == "dt" and prose.line in lines:
                text = _plain(prose.text)
                words = [_BRACKETS.sub("", text), *_BRACKETS.findall(text)]
                if words[0].strip():
                    found[lines[prose.line]] = [word.strip() for word in words if word.strip()]
    return found


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def _uses(text: str, words: list[str]) -> bool:
    """Return whether a text has one of the terms, each word in any form: "replies", "messages"."""
    return any(
        all(
            re.search(rf"(?<!\w){re.escape(_stem(part))}", text, re.IGNORECASE)
            for part in word.split()
        )
        for word in words
    )


def _stem(word: str) -> str:
    return word[: max(3, len(word) - 2)]


def _text(section: Section) -> str:
    return "\n".join(_plain(prose.text) for prose in section.prose)


def _plain(text: str) -> str:
    return " ".join(text.split())


RULE = Rule("glossary-term", site=check)
