"""The kinds of packs, and who makes each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.packs.carton import carton
from kembar.artefacts.packs.epub import epub
from kembar.artefacts.packs.offer import name
from kembar.artefacts.packs.whole import single
from kembar.artefacts.packs.zim import zim

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kembar.artefacts.packs.book import Book


def kinds(book: Book, script: str, beside: Mapping[str, bytes]) -> dict[str, Callable[[], bytes]]:
    """Return what makes each pack of a book, by the ending of its name."""
    one = name("html", book.language)
    return {
        "html": lambda: single(book, script),
        "epub": lambda: epub(book),
        "zip": lambda: carton(book, (one, single(book, script)), beside),
        "zim": lambda: zim(book),
    }
