"""The list of everything printed, on the page for trainers, and where its links lead from there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.course import of_module
from kembar.artefacts.paper.names import ATTENDANCE, WALL, path
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.artefacts.shelf import Volume
    from kembar.finding import Language

_BOOKLET = Words("Buku {}", "Booklet of {}")
_SHEETS = (
    (WALL, Words("Kode QR semua pelajaran, untuk dinding", "QR codes of all lessons, for a wall")),
    (ATTENDANCE, Words("Daftar hadir", "Attendance sheet")),
)


def listed(shelf: Sequence[Volume], language: Language) -> str:
    """Return all papers as Markdown lists: the sheets, then each module's booklet and handouts.

    They are no pages of MkDocs, so their links are HTML, from the top of the site.
    """
    parts = [
        "\n".join(f"- {_link(code, language, name.said_in(language))}" for code, name in _SHEETS)
    ]
    for module in shelf:
        if module.whole("module") and not module.whole("minutes"):
            name = _BOOKLET.said_in(language).format(module.said("title"))
            parts.append(f"**{_link(module.said('id'), language, name)}**")
            own = of_module(shelf, module.whole("module"))
            parts.append("\n".join(f"- {_handout(one, language)}" for one in own))
    return "\n\n".join(filter(None, parts))


def _handout(lesson: Volume, language: Language) -> str:
    code = lesson.said("id")
    return _link(code, language, f"{code} · {lesson.said('title')}")


def _link(code: str, language: Language, text: str) -> str:
    return f'<a href="/{path(code, language)}">{escape(text)}</a>'
