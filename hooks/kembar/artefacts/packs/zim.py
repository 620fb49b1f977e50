"""A library for schools that run Kiwix: each chapter an entry, and all its words indexed."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from libzim.writer import Creator, Hint, Item, StringProvider

from kembar.artefacts.packs import words
from kembar.artefacts.packs.chapters import title, whole
from kembar.artefacts.packs.cover import illustration
from kembar.artefacts.packs.elements import element, written
from kembar.artefacts.packs.imprint import LICENCE_NAME, imprint
from kembar.artefacts.packs.links import Form, by_address
from kembar.artefacts.packs.sealed import sealed
from kembar.artefacts.packs.style import BASE, SCREEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.artefacts.packs.book import Book
    from kembar.artefacts.packs.elements import Node

MAIN, _STYLE = "index.html", "style.css"
_FORM = Form(".html")
_SIDE = 48  # the picture that Kiwix shows (openZIM, "Metadata": Illustration_48x48@1)
_CODES = {"id": "ind", "en": "eng"}  # ISO 639-3
_TAGS = "_ftindex:yes;_pictures:no;_videos:no"
_PAGE = """\
<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>\
<meta name="viewport" content="width=device-width, initial-scale=1">\
<link rel="stylesheet" href="style.css"></head><body>
{body}
</body></html>
"""


def zim(book: Book) -> bytes:
    """Return the library, the same bytes for the same book."""
    with tempfile.TemporaryDirectory() as folder, _silence():
        file = Path(folder, "library.zim")
        _write(book, file)
        return sealed(file.read_bytes())


def _write(book: Book, file: Path) -> None:
    language = _CODES[book.language]
    # With a single worker things are written in the order in which they were added.
    creator = Creator(file).config_indexing(True, language).config_nbworkers(1)  # noqa: FBT003
    creator.set_mainpath(MAIN)
    with creator:
        for path, (name, page) in _pages(book).items():
            creator.add_item(_Entry(path, name, "text/html", page))
        creator.add_item(_Entry(_STYLE, "", "text/css", f"{BASE}{SCREEN}"))
        creator.add_illustration(_SIDE, illustration(_SIDE))
        for name, text in metadata(book).items():
            creator.add_metadata(name, text)


def metadata(book: Book) -> Mapping[str, str]:
    """Return what a library says of itself (openZIM, "Metadata")."""
    return {
        "Name": f"{'-'.join(book.name.lower().split())}_{book.language}_all",
        "Title": book.name,
        "Description": words.INSIDE_SHORT.said_in(book.language),
        "Language": _CODES[book.language],
        "Creator": book.name,
        "Publisher": book.name,
        "Date": book.day,
        "License": LICENCE_NAME,
        "Source": book.root,
        "Tags": _TAGS,
    }


def _pages(book: Book) -> dict[str, tuple[str, str]]:
    """Return title and text of each page by its path, the contents first."""
    known, language = by_address(book), book.language
    contents = words.CONTENTS.said_in(language)
    found = {MAIN: (book.name, _page(book, book.name, [*_first(book)]))}
    up = element("p", element("a", f"↑ {contents}", href=MAIN), class_="up")
    for one in book.chapters:
        name = title(one)
        page = _page(book, name, [up, *whole(one, book, known, _FORM), up])
        found[_FORM.place(one.page.code)] = name, page
    return found


def _first(book: Book) -> Iterator[Node]:
    yield element("h1", book.name)
    yield from imprint(book, _FORM)
    yield element("h2", words.CONTENTS.said_in(book.language))
    for part in book.parts:
        yield element("h3", part.title)
        links = (element("a", title(one), href=_FORM.place(one.page.code)) for one in part.chapters)
        yield element("ul", *(element("li", link) for link in links))


def _page(book: Book, name: str, nodes: Sequence[Node]) -> str:
    return _PAGE.format(language=book.language, title=escape(name), body=written(nodes))


class _Entry(Item):  # type: ignore[misc]
    """A file in the library; one with a title is found by it."""

    def __init__(self, path: str, title: str, kind: str, text: str) -> None:
        super().__init__()
        self._told = path, title, kind, text

    def get_path(self) -> str:
        return self._told[0]

    def get_title(self) -> str:
        return self._told[1]

    def get_mimetype(self) -> str:
        return self._told[2]

    def get_contentprovider(self) -> StringProvider:
        return StringProvider(self._told[3])

    def get_hints(self) -> dict[Any, int]:
        return {Hint.FRONT_ARTICLE: bool(self._told[1]), Hint.COMPRESS: True}


@contextmanager
def _silence() -> Iterator[None]:
    """Keep what libzim says of its steps from standard output; it has no way to be silent."""
    sys.stdout.flush()
    kept = os.dup(1)
    try:
        with Path(os.devnull).open("w", encoding="utf-8") as nothing:
            os.dup2(nothing.fileno(), 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
