"""How a lesson is made to fill two pages and never three, with the same in all languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.paper.choice import always, fitting, ranked
from kembar.artefacts.paper.content import WORKSHEET
from kembar.artefacts.paper.handout import END, FOOT, handout
from kembar.artefacts.paper.press import Printed, bound, laid_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.artefacts.paper.lesson import Lesson

PAGES = 2
_MM = 96 / 25.4  # CSS pixels
_STRIP = "5000mm"  # longer than any lesson
_PAGE = 269 * _MM  # between the margins in paper.css; a first guess, the press decides
_STEP = 8 * _MM  # what is given up at a time, where boxes and tables leave gaps


def fitted(languages: Sequence[Lesson]) -> tuple[Printed, ...]:
    """Return a lesson's handouts, one a language, with all the sections that two pages hold.

    Raises ValueError for a lesson of which not even the least fits.
    """
    first = languages[0]
    parts = first.content.parts
    fixed, order = always(parts), ranked(parts, first.worked)
    measured = [_heights(lesson, (*fixed, *order)) for lesson in languages]
    heights = {name: max(one.get(name, 0) for one in measured) for name in measured[0]}
    # On one page a worksheet is easier to hand in, or to keep.
    whole = heights.get(WORKSHEET, 0) + heights.get(FOOT, 0) <= _PAGE
    room = PAGES * _PAGE - sum(heights[name] for name in heights if name not in order)
    for found in _tries(order, heights, room):
        chosen = (*fixed, *found)
        documents = [laid_out(handout(one, chosen, whole=whole)) for one in languages]
        if all(len(document.pages) <= PAGES for document in documents):
            return tuple(
                Printed(chosen, whole, len(document.pages), bound(document))
                for document in documents
            )
    raise ValueError(
        f"the handout {first.code} needs more than {PAGES} pages: shorten {', '.join(fixed)}"
    )


def _tries(
    order: Sequence[str], heights: Mapping[str, float], room: float
) -> list[tuple[str, ...]]:
    """Return what may fit in the room that is left, the most first, and nothing at last."""
    rooms = (room - step * _STEP for step in range(int(room // _STEP) + 1))
    return list(dict.fromkeys([*(fitting(order, heights, one) for one in rooms), ()]))


def _heights(lesson: Lesson, chosen: tuple[str, ...]) -> Mapping[str, float]:
    """Return how high each part of a lesson is, on one page without an end."""
    anchors = laid_out(handout(lesson, chosen), _STRIP).pages[0].anchors
    prefix = f"{lesson.code}-"
    own = [(name.removeprefix(prefix), at[1]) for name, at in anchors.items() if prefix in name]
    # What stands above the first part has no name of its own.
    tops = sorted([("", 0.0), *own], key=lambda part: part[1])
    below = [top for _, top in tops[1:]]
    return {name: end - top for (name, top), end in zip(tops, below, strict=False) if name != END}
