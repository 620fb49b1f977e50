"""Where a tool stands in a page: the place that its mark leaves, and what it loads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

STYLES = "assets/stylesheets/tools.css"
FOLDER = "assets/javascripts/tools/"
_PLACE = re.compile(r'<div class="hub-tool" data-tool="([a-z]+)"></div>')


def place(tool: str) -> str:
    """Return the HTML that stands where a tool is to be."""
    return f'<div class="hub-tool" data-tool="{tool}"></div>'


def script(tool: str, language: str) -> str:
    """Return the path of a tool's script below the site's root."""
    return f"{FOLDER}{tool}.{language}.js"


def equipped(
    html: str, language: str, tools: Collection[str], address: Callable[[str], str]
) -> str:
    """Return a page whose places name what they load; raises ValueError for an unknown tool.

    `address` gives a path as the page writes it. Browsers fetch no link that has only an `itemprop`
    (HTML Standard, 4.2.4): it waits until page/tools.mjs comes near.
    """

    def links(found: re.Match[str]) -> str:
        if found[1] not in tools:
            raise ValueError(f'unknown tool "{found[1]}": there are {", ".join(sorted(tools))}')
        styles, code = address(STYLES), address(script(found[1], language))
        return (
            f'<div class="hub-tool" data-tool="{found[1]}" itemscope>'
            f'<link itemprop="style" href="{styles}"><link itemprop="script" href="{code}"></div>'
        )

    return _PLACE.sub(links, html)
