"""What is said of the course from its lessons' own data: lists, times, worksheets and guides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.artefacts.shelf import Volume, lessons, linked
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.finding import Language

WORKSHEET = "lembar-kerja"
GUIDE = "pelatih"
_INSIDE = re.compile(r"(?<=\]\()#")
_MINUTES = Words("menit", "minutes")
_HOUR = Words("jam", "hour")
_HOURS = Words("jam", "hours")
_LESSON = Words("pelajaran", "lesson")
_LESSONS = Words("pelajaran", "lessons")
_TIME = Words("Waktu", "Time")
_FIRST = Words("Baca dulu", "Read first")
_NOTHING = Words("tidak ada", "nothing")
_WITH_EXERCISES = Words("sudah termasuk latihan", "exercises included")
_AFTER = Words("Setelah ini kamu bisa:", "After this you can:")
_LESSON_HEAD = Words("| Pelajaran | Menit |", "| Lesson | Minutes |")
_CHECKED_HEAD = Words("| Diperiksa | Halaman |", "| Checked | Page |")


def spent(minutes: int, language: Language) -> str:
    """Return a time as the reader counts it: "95 menit (1 jam 35 menit)"."""
    unit = _MINUTES.said_in(language)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} {unit}"
    counted = f"{hours} {(_HOUR if hours == 1 else _HOURS).said_in(language)}"
    return (
        f"{minutes} {unit} ({counted} {rest} {unit})" if rest else f"{minutes} {unit} ({counted})"
    )


def table(chosen: Sequence[Volume], language: Language) -> str:
    """Return lessons as a table with their minutes, below what they take together."""
    rows = [f"| {linked_to(one)} | {one.whole('minutes')} |" for one in chosen]
    head = _LESSON_HEAD.said_in(language)
    return "\n".join([f"{_together(chosen, language)}.", "", head, "|---|---:|", *rows])


def module(volumes: Sequence[Volume], number: int, language: Language) -> str:
    """Return a module's time, what it needs first, and its lessons with what each one brings."""
    chosen = of_module(volumes, number)
    inside = {one.said("id") for one in chosen}
    needed = {need for one in chosen for need in one.listed("needs")} - inside
    before = [linked_to(one) for one in lessons(volumes) if one.said("id") in needed]
    head = [
        f"- **{_TIME.said_in(language)}:** {_together(chosen, language)}.",
        f"- **{_FIRST.said_in(language)}:** {', '.join(before) or _NOTHING.said_in(language)}.",
    ]
    return "\n\n".join(["\n".join(head), *(_entry(one, language) for one in chosen)])


def of_module(volumes: Sequence[Volume], number: int) -> list[Volume]:
    """Return the lessons of a module."""
    return [one for one in lessons(volumes) if one.whole("module") == number]


def outline(volumes: Sequence[Volume]) -> str:
    """Return every module's page with its lessons, as plain lists."""
    parts = []
    for one in volumes:
        number = one.whole("module")
        if number and not one.whole("minutes"):
            within = "\n".join(f"- {linked_to(lesson)}" for lesson in of_module(volumes, number))
            parts += [f"**{linked(one.said('title'), f'/{one.name}')}**", within]
    return "\n\n".join(filter(None, parts))


def whole(volumes: Sequence[Volume], language: Language) -> str:
    """Return what the whole course takes, module by module."""
    modules: dict[int, int] = {}
    for one in lessons(volumes):
        modules[one.whole("module")] = modules.get(one.whole("module"), 0) + one.whole("minutes")
    return f"{' + '.join(map(str, modules.values()))} = {spent(sum(modules.values()), language)}."


def worksheets(volumes: Sequence[Volume]) -> str:
    """Return the worksheet of every lesson under a heading of its own."""
    parts = []
    for one in lessons(volumes):
        title, body = one.section(WORKSHEET)
        if body:
            parts += [f"## {title} {{ #{_code(one, 'w')} }}", linked_to(one), moved(body, one)]
    return "\n\n".join(parts)


def guides(volumes: Sequence[Volume]) -> str:
    """Return the trainer's guide of every lesson, unfolded, under a heading of its own."""
    parts = []
    for one in lessons(volumes):
        _, body = one.section(GUIDE)
        if body:
            heading = f"## {one.said('id')} · {one.said('title')} {{ #{_code(one, 'l')} }}"
            parts += [heading, linked_to(one), moved(_unfolded(body), one)]
    return "\n\n".join(parts)


def oldest(volumes: Sequence[Volume], language: Language) -> str:
    """Return the pages with the day that each was last checked, the longest ago first."""
    checked = [one for one in volumes if one.said("checked_on")]
    checked.sort(key=lambda one: (one.said("checked_on"), one.said("id")))
    rows = [f"| {one.said('checked_on')} | {linked_to(one)} |" for one in checked]
    return "\n".join([_CHECKED_HEAD.said_in(language), "|---|---|", *rows])


def _together(chosen: Sequence[Volume], language: Language) -> str:
    many = (_LESSON if len(chosen) == 1 else _LESSONS).said_in(language)
    total = spent(sum(one.whole("minutes") for one in chosen), language)
    return f"{len(chosen)} {many}, {total}, {_WITH_EXERCISES.said_in(language)}"


def _entry(one: Volume, language: Language) -> str:
    outcomes = "\n".join(f"- {outcome}" for outcome in one.listed("outcomes"))
    minutes = f"{one.whole('minutes')} {_MINUTES.said_in(language)}"
    return f"**{linked_to(one)}** · {minutes}\n\n{_AFTER.said_in(language)}\n\n{outcomes}"


def linked_to(one: Volume) -> str:
    """Return a lesson's code and title, which leads to it."""
    return f"{one.said('id')} · {linked(one.said('title'), f'/{one.name}')}"


def _code(one: Volume, letter: str) -> str:
    """Return the id of a lesson's part: w04 and l04 of the lesson L04."""
    return f"{letter}{one.said('id')[1:]}"


def moved(text: str, one: Volume) -> str:
    """Return a section's Markdown with its links within its own page leading there."""
    return _INSIDE.sub(f"/{one.name}#", text)


def _unfolded(text: str) -> str:
    """Return a section without the box that folds it."""
    lines = (line.removeprefix("    ") for line in text.split("\n") if line[:3] != "???")
    return "\n".join(lines).strip("\n")
