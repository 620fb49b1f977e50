"""A lesson's handout: what it says, in which order, and what it never leaves out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.days import day
from kembar.artefacts.lasting import typed
from kembar.artefacts.paper import words
from kembar.artefacts.paper.choice import OPENING
from kembar.artefacts.paper.content import WORKSHEET
from kembar.artefacts.paper.frame import NAME, code, document

if TYPE_CHECKING:
    from collections.abc import Collection

    from kembar.artefacts.paper.content import Part
    from kembar.artefacts.paper.lesson import Lesson

SUMMARY = "dua-menit"
END = "end"  # the id of what comes after all
FOOT = "sumber"


def handout(lesson: Lesson, chosen: Collection[str], *, whole: bool = False) -> str:
    """Return a handout with the chosen sections; `whole` keeps its worksheet on one page."""
    title = f"{lesson.code} {lesson.title} · {NAME}"
    return document(
        title, lesson.checked_on, lesson.language, "handout", article(lesson, chosen, whole=whole)
    )


def article(lesson: Lesson, chosen: Collection[str], *, whole: bool) -> str:
    """Return a lesson with the chosen sections; their ids begin with the lesson's code."""
    language, content = lesson.language, lesson.content
    kept = [part for part in content.parts if part.id in chosen]
    lost = "".join(part.boxed for part in content.parts if part.id not in chosen)
    summary = [part for part in kept if part.id == SUMMARY]
    rest = [part for part in kept if part.id not in {SUMMARY, WORKSHEET}]
    worksheet = [part for part in kept if part.id == WORKSHEET]
    kicker = (
        f"{words.MODULE.said_in(language)} {lesson.module.number} · {escape(lesson.module.title)}"
        f" · {lesson.minutes} {words.MINUTES.said_in(language)}"
    )
    running = escape(f"{lesson.code} · {lesson.title}")
    parts = [
        f'<article class="lesson" id="{lesson.code}" data-running="{running}">',
        f'<header>{code(lesson.address, language)}<p class="kicker">{kicker}</p>',
        f'<h1><span class="number">{lesson.code}</span> {escape(lesson.title)}</h1></header>',
        *(_section(lesson, part) for part in summary),
        content.boxed,
        _opening(lesson) if OPENING in chosen else "",
        *(_section(lesson, part) for part in rest),
        lost,
        *(
            _section(lesson, part, "worksheet whole" if whole else "worksheet")
            for part in worksheet
        ),
        _foot(lesson),
        f'<div id="{lesson.code}-{END}"></div></article>',
    ]
    return "".join(parts)


def _opening(lesson: Lesson) -> str:
    return f'<div class="opening" id="{lesson.code}-{OPENING}">{lesson.content.opening}</div>'


def _section(lesson: Lesson, part: Part, kind: str = "") -> str:
    return (
        f'<section id="{lesson.code}-{part.id}" class="{kind}"><h2>{escape(part.title)}</h2>'
        f"{part.html}</section>"
    )


def _foot(lesson: Lesson) -> str:
    """Return what a handout ends with: no promises, sources, the day, and how codes are used."""
    language = lesson.language
    sources = "; ".join(lesson.sources)
    listed = f"<b>{words.SOURCES.said_in(language)}:</b> {escape(sources)}. " if sources else ""
    place = typed(lesson.address).rpartition("/")[0]
    told = [
        words.CHECKED.said_in(language).format(day(lesson.checked_on, language)),
        words.TYPED.said_in(language).format("L01", place),
        words.LICENCE.said_in(language),
    ]
    return (
        f'<footer id="{lesson.code}-{FOOT}"><p><b>{words.OURSELVES.said_in(language)}</b></p>'
        f"<p>{listed}{escape(' '.join(told))}</p></footer>"
    )
