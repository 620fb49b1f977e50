"""What a trainer plans a session with: lessons, what each needs, and messages for the group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.artefacts.course import GUIDE, linked_to, moved, of_module
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.artefacts.shelf import Volume
    from kembar.finding import Language

GROUP = "H16"  # the page that says what to write to a group, and when
MESSAGES = (
    *("izin", "sehari-sebelum", "hari-kelas", "sehari-sesudah"),
    *("sebelum-sesi-dua", "hari-7", "hari-14", "hari-30"),
)
_HEAD = Words("| Pelajaran | Menit | Perlu |", "| Lesson | Minutes | Needs |")
_NOTHING = Words("tidak ada", "nothing")
_MATERIALS = Words("Bahan", "Materials")
_QUOTE = re.compile(r"^(?:>.*(?:\n|$))+", re.MULTILINE)


def choice(volumes: Sequence[Volume], language: Language) -> str:
    """Return every module with its lessons: their minutes, what they need, and their materials."""
    parts = []
    for one in volumes:
        number = one.whole("module")
        if number and not one.whole("minutes"):
            chosen = of_module(volumes, number)
            rows = [
                f"| {linked_to(each)} | {each.whole('minutes')} | {_needs(each, language)} |"
                for each in chosen
            ]
            parts += [
                f"### {one.said('title')} {{ #{one.said('id').lower()} }}",
                "\n".join([_HEAD.said_in(language), "|---|---:|---|", *rows]),
                "\n".join(_bring(each, language) for each in chosen),
            ]
    return "\n\n".join(parts)


def messages(volumes: Sequence[Volume]) -> str:
    """Return the texts to send, as they stand on the page for groups."""
    parts = []
    for one in volumes:
        for name in MESSAGES if one.said("id") == GROUP else ():
            title, body = one.section(name)
            if quote := _QUOTE.search(body):
                parts += [f"### {title} {{ #{name} }}", quote[0].strip()]
    return "\n\n".join(parts)


def _needs(one: Volume, language: Language) -> str:
    return ", ".join(one.listed("needs")) or _NOTHING.said_in(language)


def _bring(one: Volume, language: Language) -> str:
    """Return what the trainer's guide of a lesson says is to be brought."""
    _, guide = one.section(GUIDE)
    found = re.search(rf"^ *\*\*{_MATERIALS.said_in(language)}\.\*\* *(.+)$", guide, re.MULTILINE)
    bring = moved(found[1], one) if found else _NOTHING.said_in(language)
    return f"- {one.said('id')}: {bring}"
