"""A term of the glossary is called otherwise in the other language."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.finding import Fault, Rule, Words, quoted
from kembar.glossary import terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.align.flow import Flow
    from kembar.glossary import Term
    from kembar.model import Section, Site

_WORD = re.compile(r"\w+")
_TELLING = 4  # letters of a word that may stand for a longer name: "phone", "data"


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault for each section that uses a term while its twin uses no word for it."""
    name = site.settings.glossary
    named: dict[str, tuple[Terms, Terms]] = {}
    for pair in site.pairs if name else ():
        language = pair.second.language
        if language not in named:
            named[language] = _terms(site, pair.first.language, language)
        if pair.first.name not in {name, site.settings.sources} and any(named[language]):
            for flow in flows(pair):
                if not flow.lost:
                    for terms, is_first in zip(named[language], (True, False), strict=True):
                        yield from _faults(flow, terms, name, is_first=is_first)


@dataclass(frozen=True, slots=True)
class _Sought:
    """What finds a term, what the twin may call it, each by how its words begin, and at best."""

    pattern: re.Pattern[str]
    accepted: tuple[tuple[str, ...], ...]
    called: str


# Terms by the first word of each of their names.
Terms = Mapping[str, list[_Sought]]


def _faults(flow: Flow, terms: Terms, page: str, *, is_first: bool) -> Iterator[Fault]:
    here, there = flow.first, flow.second
    ours, theirs = flow.pair.first, flow.pair.second
    if not is_first:
        here, there, ours, theirs = there, here, theirs, ours
    text = _text(here)
    met = sorted(terms.keys() & set(_words(text)))
    known = sorted(set(_words(_text(there)))) if met else []
    for term in {id(term): term for word in met for term in terms[word]}.values():
        if not _uses(known, term) and term.pattern.search(text):
            line = next(
                (one.line for one in here.prose if term.pattern.search(_plain(one.text))), here.line
            )
            yield Fault(
                theirs.place(there.line),
                Words(
                    id=f"istilah {quoted(term.called, 30)} tidak dipakai di bagian ini",
                    en=f"the term {quoted(term.called, 30)} is not used in this section",
                ),
                Words(
                    id=f"pakai istilah dari halaman {quoted(page, 40)}",
                    en=f"use the term of the page {quoted(page, 40)}",
                ),
                ours.place(line),
            )


def _terms(site: Site, first: str, second: str) -> tuple[Terms, Terms]:
    """Return the terms of either language, what finds them, and what the other may call them."""
    one = site.by_path.get(f"{first}/{site.settings.glossary}")
    two = site.by_path.get(f"{second}/{site.settings.glossary}")
    if not one or not two:
        return {}, {}
    ours = {term.id: term for term in terms(one)}
    theirs = {term.id: term for term in terms(two)}
    # Names that are kept are the business of kept-term; an everyday word may be meant otherwise.
    apart = {word.lower() for word in (*site.settings.kept, *site.settings.everyday)}
    both = [(ours[name], theirs[name]) for name in sorted(ours.keys() & theirs.keys())]
    return (
        _by_word([pair for pair in both if pair[0].names[0].lower() not in apart]),
        _by_word([(two, one) for one, two in both if two.names[0].lower() not in apart]),
    )


def _by_word(pairs: list[tuple[Term, Term]]) -> Terms:
    found: defaultdict[str, list[_Sought]] = defaultdict(list)
    for term, twin in pairs:
        made = _Sought(_pattern(term), _accepted(term, twin), twin.names[0])
        for word in {words[0] for name in term.names if (words := _words(name))}:
            found[word].append(made)
    return found


def _accepted(term: Term, twin: Term) -> tuple[tuple[str, ...], ...]:
    """Return what the twin may say: a name, a word of one that says most, what people type."""
    longer = (word for name in twin.names for word in name.split() if len(word) >= _TELLING)
    names = (*twin.names, *term.names, *twin.searched, *longer)
    return tuple(tuple(map(_stem, words)) for name in names if (words := _words(name)))


def _pattern(term: Term) -> re.Pattern[str]:
    names = "|".join(map(re.escape, term.names))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)


def _uses(known: list[str], term: _Sought) -> bool:
    """Return whether sorted words hold one of the names, in any form: "replies", "messages"."""
    return any(all(_begins(known, stem) for stem in stems) for stems in term.accepted)


def _begins(known: list[str], stem: str) -> bool:
    place = bisect_left(known, stem)
    return place < len(known) and known[place].startswith(stem)


def _stem(word: str) -> str:
    return word[: max(3, len(word) - 2)]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _text(section: Section) -> str:
    return "\n".join(_plain(prose.text) for prose in section.prose)


def _plain(text: str) -> str:
    return " ".join(text.split())


RULE = Rule("glossary-term", site=check)
