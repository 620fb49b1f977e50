"""What is printed beside handouts: a module's booklet, codes for a wall, an attendance sheet."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.days import day
from kembar.artefacts.paper import words
from kembar.artefacts.paper.frame import NAME, code, document
from kembar.artefacts.paper.handout import article

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.artefacts.paper.lesson import Lesson, Module
    from kembar.artefacts.paper.press import Printed
    from kembar.finding import Language

_EACH = 4  # codes on a sheet for a wall
_NAMES = 20  # lines on an attendance sheet


def booklet(
    module: Module, address: str, lessons: Sequence[Lesson], handouts: Mapping[str, Printed]
) -> str:
    """Return a module's booklet: its cover with what is in it, then its lessons' handouts."""
    language = lessons[0].language
    rows, page = [], 2
    for lesson in lessons:
        minutes = f"{lesson.minutes} {words.MINUTES.said_in(language)}"
        rows.append(
            f'<tr><td><b>{lesson.code}</b></td><td><a href="#{lesson.code}">'
            f'{escape(lesson.title)}</a></td><td align="right">{minutes}</td>'
            f'<td align="right">{page}</td></tr>'
        )
        page += handouts[lesson.code].pages
    heads = (words.LESSON, words.TITLE, words.TIME, words.PAGE)
    head = "".join(
        f"<th{' align=right' if index > 1 else ''}>{one.said_in(language)}</th>"
        for index, one in enumerate(heads)
    )
    kicker = f"{NAME} · {words.BOOKLET.said_in(language)}"
    days = _days(lessons)
    cover = (
        f'<section class="cover" data-running="{kicker} {module.number}">'
        f'<p class="kicker">{kicker}</p>'
        f"<h1>{words.MODULE.said_in(language)} {module.number}: {escape(module.title)}</h1>"
        f"{code(address, language)}"
        f"<h2>{words.CONTENTS.said_in(language)}</h2>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        f"<footer><p><b>{words.OURSELVES.said_in(language)}</b></p>"
        f"<p>{_checked(days, language)} {words.LICENCE.said_in(language)}</p></footer></section>"
    )
    title = f"{words.MODULE.said_in(language)} {module.number}: {module.title} · {NAME}"
    made = [(one, handouts[one.code]) for one in lessons]
    bodies = "".join(article(one, done.chosen, whole=done.whole) for one, done in made)
    return document(title, days[-1], language, "booklet", cover + bodies)


def wall(lessons: Sequence[Lesson]) -> str:
    """Return the codes of all lessons, to be read from the wall of a room."""
    language = lessons[0].language
    title = f"{words.WALL.said_in(language)} · {NAME}"
    sheets = []
    for start in range(0, len(lessons), _EACH):
        cells = "".join(
            f'<section class="cell"><h2><span class="number">{one.code}</span> '
            f"{escape(one.title)}</h2>{code(one.address, language)}</section>"
            for one in lessons[start : start + _EACH]
        )
        sheets.append(f'<div class="wall">{cells}</div>')
    head = (
        f'<header data-running="{escape(title)}"><h1>{words.WALL.said_in(language)}</h1>'
        f"<p>{words.WALL_HOW.said_in(language)}</p></header>"
    )
    return document(title, _days(lessons)[-1], language, "codes", head + "".join(sheets))


def attendance(lessons: Sequence[Lesson]) -> str:
    """Return the sheet on which those who came write their names."""
    language = lessons[0].language
    asked = (words.DATE, words.PLACE, words.CODE, words.TRAINER)
    fields = "".join(
        f'<tr class="write"><th scope="row">{one.said_in(language)}</th><td></td></tr>'
        for one in asked
    )
    heads = "".join(
        f"<th>{one.said_in(language)}</th>" for one in (words.NUMBER, words.NAME, words.SIGNATURE)
    )
    lines = "".join(
        f'<tr class="write"><td>{number}</td><td></td><td></td></tr>'
        for number in range(1, _NAMES + 1)
    )
    heading = words.ATTENDANCE.said_in(language)
    title = f"{heading} · {NAME}"
    body = (
        f'<article data-running="{escape(title)}"><h1>{heading}</h1>'
        f'<table class="fill asked"><tbody>{fields}</tbody></table>'
        f'<p class="kept">{words.KEPT.said_in(language)}</p>'
        f'<table class="fill short names"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{lines}</tbody></table></article>"
    )
    return document(title, _days(lessons)[-1], language, "attendance", body)


def _days(lessons: Sequence[Lesson]) -> list[str]:
    """Return the days on which lessons were checked, the first one first."""
    return sorted(lesson.checked_on for lesson in lessons)


def _checked(days: Sequence[str], language: Language) -> str:
    first, last = (day(one, language) for one in (days[0], days[-1]))
    if first == last:
        return words.CHECKED.said_in(language).format(first)
    return words.CHECKED_FROM.said_in(language).format(first, last)
