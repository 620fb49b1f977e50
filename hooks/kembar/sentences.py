"""Where a sentence ends, and how many words it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Section

# Running text; headings, cells and terms are no sentences.
_RUNNING = frozenset({"p", "li", "dd", "blockquote"})
_END = re.compile(r"""[.!?…][)\]"'\u201d\u2019»]*\s+(?=["'\u201c\u2018«(]*[A-Z0-9À-Þ])""")
# What ends in a dot in the middle of a sentence, in the two languages and in most of Europe.
_SHORT = re.compile(
    r"\b(?:dll|dst|dsb|hlm|no|nomor|jl|bpk|sdr|dr|drs|prof|mr|mrs|ms|st|vs|e\.g|i\.e|etc|approx"
    r"|[A-Z])\.[)\]\"'\u201d\u2019»]*\s+$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_WORD = re.compile(r"[^\W_](?:[\w.,'\u2019/-]*\w)?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the number of its words, and the line it begins on."""

    text: str
    words: int
    line: int


def sentences(page: Page) -> Iterator[Sentence]:
    """Yield the sentences of a page's running text; what only names a source is not read aloud."""
    for section in page.sections:
        for prose in section.prose:
            if prose.tag in _RUNNING:
                start = 0
                for end in [*_ends(prose.text), len(prose.text)]:
                    text = without_sources(prose.text[start:end], section)
                    if words := len(_WORD.findall(text)):
                        yield Sentence(text, words, prose.line_at(start))
                    start = end


def _ends(text: str) -> Iterator[int]:
    for match in _END.finditer(text):
        if not _SHORT.search(text, 0, match.end()):
            yield match.end()


def without_sources(text: str, section: Section) -> str:
    """Return a text on one line, without the brackets that hold nothing but links."""
    links = {" ".join(link.text.split()) for link in section.links}

    def kept(brackets: re.Match[str]) -> str:
        left = " ".join(brackets[1].split())
        for link in sorted(links, key=len, reverse=True):
            left = left.replace(link, "") if link else left
        return brackets[0] if left.strip(" ,;") else ""

    return " ".join(_BRACKETS.sub(kept, text).split())
