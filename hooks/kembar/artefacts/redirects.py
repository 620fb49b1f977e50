"""The pages that stand where something was, and the names that sections had.

A page leads on without scripts, by a refresh; with scripts it keeps the section as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from babel.dates import format_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

# The same bytes on each page, so that a policy can name it by one hash. What follows `#` is kept,
# unless the page says where that section is now.
_SCRIPT = (
    "{let a=document.querySelector('a'),h=location.hash,s;"
    "try{s=document.getElementById(decodeURIComponent(h.slice(1)))}catch{}"
    "location.replace(s?s.href:a.hash?a.href:a.href+h)}"
)
_WORDS: Mapping[str, Mapping[str, str]] = {
    "id": {
        "moved": "Halaman ini pindah",
        "to": "Halaman ini sekarang ada di",
        "gone": "Halaman ini sudah tidak ada",
        "kind": "Maaf, halaman yang kamu cari sudah kami tutup.",
        "why": "Alasannya",
        "on": "Ditutup pada",
        "home": "Beranda",
        "topics": "Cari menurut topik",
        "section": "Bagian ini pindah ke",
        "lost": "Bagian ini sudah tidak ada.",
    },
    "en": {
        "moved": "This page has moved",
        "to": "This page is now at",
        "gone": "This page is no longer here",
        "kind": "Sorry, we have taken down the page that you are looking for.",
        "why": "The reason",
        "on": "Taken down on",
        "home": "Home",
        "topics": "Look by topic",
        "section": "This section has moved to",
        "lost": "This section is no longer here.",
    },
}


@dataclass(frozen=True, slots=True)
class Onward:
    """Where something is now: its address as a page writes it, its title, and its whole address.

    `sections` are the addresses of the sections that are not where their name would lead.
    """

    href: str
    title: str
    whole: str = ""
    sections: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A section that a page is asked for and has under another name, or elsewhere, or no more.

    `at` is the id that it has here; else `onward` is where it is, or `reason` why it is gone.
    """

    name: str
    at: str = ""
    onward: Onward | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """Where a reader of one language can go from a page that is gone."""

    language: str
    home: str
    topics: str = ""


def moved_page(language: str, onward: Onward) -> str:
    """Return the page that leads on from an old address."""
    words, href = _words(language), escape(onward.href)
    canonical = f'<link rel="canonical" href="{escape(onward.whole)}">\n' if onward.whole else ""
    sections = "".join(
        f'<a id="{escape(name)}" href="{escape(target)}" hidden></a>\n'
        for name, target in onward.sections.items()
    )
    return (
        f"{_head(language, words['moved'])}{canonical}"
        f'<noscript><meta http-equiv="refresh" content="0; url={href}"></noscript>\n'
        f'</head>\n<body>\n<p>{words["to"]} <a href="{href}">{escape(onward.title)}</a>.</p>\n'
        f"{sections}<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )


def gone_page(styles: str, reason: str, on: date, ways: Sequence[Way]) -> str:
    """Return the page that says, in every language, what was taken down, why, and where to go."""
    parts = "".join(_gone(way, reason, on, first=way is ways[0]) for way in ways)
    return (
        f"{_head(ways[0].language, _words(ways[0].language)['gone'])}"
        f'<link rel="stylesheet" href="{escape(styles)}">\n</head>\n'
        f'<body dir="ltr">\n<main class="md-main__inner md-grid"><div class="md-content">'
        f'<article class="md-content__inner md-typeset"><div class="hub-page hub-page--lost">\n'
        f"{parts}</div></article></div></main>\n</body>\n</html>\n"
    )


def in_language(reason: str, language: str) -> str:
    """Return the reason in a language: `alasan | reason`, or the one for both."""
    first, _, second = (part.strip() for part in reason.partition("|"))
    return first or second if language == "id" else second or first


def arriving(html: str, arrivals: Iterable[Arrival], language: str) -> str:
    """Return a page's content in which each section is found by its older names too."""
    words, told = _words(language), []
    for one in arrivals:
        name = escape(one.name)
        if one.at:
            html = _named(html, one.at, name)
        elif one.onward:
            link = f'<a href="{escape(one.onward.href)}">{escape(one.onward.title)}</a>'
            told.append(_told(name, f"{words['section']} {link}."))
        else:
            why = escape(in_language(one.reason, language))
            told.append(_told(name, f"{words['lost']} {why}"))
    return html + "".join(told)


def _told(name: str, words: str) -> str:
    """Return what only who asked for a section is told, at the end of the page."""
    return f'\n<p id="{name}" class="hub-moved" hidden>{words}</p>'


def _words(language: str) -> Mapping[str, str]:
    return _WORDS.get(language, _WORDS["en"])


def _head(language: str, title: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n"
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
    )


def _gone(way: Way, reason: str, on: date, *, first: bool) -> str:
    words, level = _words(way.language), "h1" if first else "h2"
    why = escape(in_language(reason, way.language))
    day = format_date(on, "d MMMM yyyy", way.language)
    links = [(way.home, words["home"]), *([(way.topics, words["topics"])] if way.topics else [])]
    listed = "".join(
        f'<li><a href="{escape(href)}" hreflang="{way.language}">{text}</a></li>'
        for href, text in links
    )
    return (
        f'<div lang="{way.language}">\n<{level}>{words["gone"]}</{level}>\n'
        f"<p>{words['kind']}</p>\n<p>{words['why']}: {why}</p>\n"
        f'<p>{words["on"]} <time datetime="{on}">{day}</time>.</p>\n'
        f'<ul class="hub-choices">{listed}</ul>\n</div>\n'
    )


def _named(html: str, at: str, name: str) -> str:
    """Return HTML whose element with an id is found by one more name.

    An empty element within a heading is neither seen nor read, and parts no two neighbours.
    """
    opening = re.compile(
        rf'<(?P<tag>\w+)\b[^>]*\sid=(?P<quote>["\']?){re.escape(escape(at))}(?P=quote)(?=[\s>])[^>]*>'
    )
    mark = f'<span id="{name}"></span>'
    return opening.sub(
        lambda found: found[0] + mark if found["tag"] in _HOLDERS else mark + found[0],
        html,
        count=1,
    )


_HOLDERS = frozenset(
    {*("h1", "h2", "h3", "h4", "h5", "h6", "p", "dt", "dd", "li", "td", "th", "div", "section")}
)
