"""HTML in a page runs, loads, sends or covers something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Element, Page
    from kembar.schema import Settings

# Styles that change how text looks where it stands. What is not listed may cover the page or ask
# another host for a file, and there are too many ways to write that for a list of them.
_HARMLESS = re.compile(
    r"(?:text-(?:align|indent|decoration|transform)|(?:max-|min-)?(?:width|height)|color|background-color"
    r"|font-(?:size|weight|style|variant|family)|line-height|vertical-align|white-space|word-break"
    r"|list-style(?:-type)?|border(?:-[a-z-]+)?|padding(?:-[a-z]+)?|margin(?:-[a-z]+)?"
    r"|letter-spacing|column-count|columns|gap|break-inside|page-break-\w+)"
)
_HARMLESS_VALUE = re.compile(
    r"(?!.*(?:\d(?:vw|vh|vmin|vmax|[dsl]v[wh])\b|-\d|url|\d{4}))[\w\s#%.,()\"'-]*"
)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each element or attribute that does more than show text."""
    del settings
    for section in page.sections:
        named: set[tuple[str, int]] = set()
        for element in section.elements:
            if (element.tag, element.line) in named or _is_harmless(element):
                continue
            if not element.attribute:
                named.add((element.tag, element.line))
            yield _fault(page, element)


def _is_harmless(element: Element) -> bool:
    if element.attribute != "style":
        return False
    styles = [one.partition(":") for one in element.value.split(";") if one.strip()]
    return all(
        _HARMLESS.fullmatch(name.strip().lower()) and _HARMLESS_VALUE.fullmatch(value.lower())
        for name, _, value in styles
    )


def _fault(page: Page, element: Element) -> Fault:
    written = f"<{element.tag} {element.attribute}".strip() + ">"
    return Fault(
        page.place(element.line),
        Words(
            id=f"{quoted(written)} tidak boleh ada di halaman",
            en=f"{quoted(written)} has no place in a page",
        ),
        Words(
            id="hapus, lalu tulis isinya dengan Markdown",
            en="remove it, and write what it shows in Markdown",
        ),
    )


RULE = Rule("raw-html", page=check)
