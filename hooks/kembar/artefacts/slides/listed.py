"""The list of all slides on the page for trainers, and where its links lead from there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.shelf import Volume, lessons
from kembar.artefacts.slides.file import path

if TYPE_CHECKING:
    from collections.abc import Sequence


def listed(shelf: Sequence[Volume], language: str) -> str:
    """Return the slides of the lessons on a shelf as a Markdown list.

    They are no pages of MkDocs, so their links are HTML, from the top of the site.
    """
    return "\n".join(
        f'- <a href="/{path(one.said("id"), language)}">'
        f"{one.said('id')} · {escape(one.said('title'))}</a>"
        for one in lessons(shelf)
    )
