"""How a page tells what it costs, and each download in it: "±8 kB", true to a tenth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.delivery.pictures import at

if TYPE_CHECKING:
    from collections.abc import Callable

_PAGE = re.compile(r"<data\b([^>]*\sdata-page\b)[^>]*>[^<]*</data>")
_ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
_LINK = re.compile(r"""(<a\b[^>]*?\shref=["']?([^"'\s>#?]+)[^>]*>)(.*?)</a>""", re.DOTALL)
_FINE, _WHOLE = 5, 10  # kB, from which halves and whole ones are fine enough
_MANY = 999.5  # kB, from which they are said as MB


def told(size: int, language: str) -> str:
    """Return a number of bytes in words, at most a twentieth off from half a kB upward."""
    thousands = size / 1000
    unit = "kB"
    if thousands >= _MANY:
        rounded, unit = f"{thousands / 1000:.1f}", "MB"
    elif thousands >= _WHOLE:
        rounded = f"{thousands:.0f}"
    elif thousands >= _FINE:
        rounded = f"{round(thousands * 2) / 2:g}"
    else:
        rounded = f"{max(thousands, 0.1):.1f}".removesuffix(".0")
    return f"±{rounded.replace('.', ',') if language == 'id' else rounded} {unit}"


def priced(text: str, size: int, language: str) -> str:
    """Return a page that says what it costs, if it has a place for that."""
    return _PAGE.sub(rf'<data\1 value="{size}">{told(size, language)}</data>', text)


def with_downloads(
    text: str, path: str, language: str, size_of: Callable[[str], int | None]
) -> str:
    """Return a page in which each link to a file says how large that is.

    `size_of` knows the files by path, None for what is none.
    """

    def sized(match: re.Match[str]) -> str:
        size = size_of(at(path, match[2]))
        if size is None or "<data" in match[3]:
            return match[0]
        label = f'<data class="hub-cost" value="{size}">({told(size, language)})</data>'
        return f"{match[1]}{match[3]} {label}</a>"

    return _ARTICLE.sub(lambda article: _LINK.sub(sized, article[0]), text)
