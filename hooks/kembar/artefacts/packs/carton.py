"""The ZIP for computers: the one file, handouts and slides, and a page that leads to all of them.

Links between files do not work on a phone that opens a ZIP; on a computer that unpacked it they do.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from kembar.artefacts.packs import words
from kembar.artefacts.packs.chapters import title
from kembar.artefacts.packs.elements import element, written
from kembar.artefacts.packs.imprint import imprint, plainly
from kembar.artefacts.packs.links import Form
from kembar.artefacts.packs.style import BASE, SCREEN
from kembar.artefacts.packs.whole import filed
from kembar.artefacts.packs.zipped import zipped
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.artefacts.packs.book import Book
    from kembar.artefacts.packs.elements import Node

# The folders of the site with files of one lesson, or of all: `cetak/L09.id.pdf`.
BESIDE = ("cetak/*.{language}.pdf", "salindia/*.{language}.html")
_FIRST, _READ = "index.html", Words("BACA-DULU.txt", "READ-FIRST.txt")
_KINDS = {".pdf": words.HANDOUT, ".html": words.SLIDES}
_HOW = Words(
    "Bongkar ZIP ini dulu, lalu buka index.html di browser.\n"
    "Di ponsel, pakai berkas HTML atau EPUB, bukan ZIP.",
    "Unpack this ZIP first, then open index.html in a browser.\n"
    "On a phone, use the HTML or EPUB file, not the ZIP.",
)


def carton(book: Book, single: tuple[str, bytes], beside: Mapping[str, bytes]) -> bytes:
    """Return the ZIP: `single` is the one file with its name, `beside` what lies around it."""
    name, content = single
    about = plainly(imprint(book, Form(file=name)))
    told = f"{book.name}\n\n{_HOW.said_in(book.language)}\n\n{about}\n"
    files = {
        # Notepad on older computers shows a line only where it ends in both signs.
        _READ.said_in(book.language): told.replace("\n", "\r\n").encode("utf-8-sig"),
        _FIRST: _index(book, name, beside),
        name: content,
        **dict(sorted(beside.items())),
    }
    return zipped(files, book.day)


def _index(book: Book, single: str, beside: Mapping[str, bytes]) -> bytes:
    whole = element("a", words.WHOLE.said_in(book.language), href=single)
    body = [
        element("h1", book.name),
        element("p", element("strong", whole)),
        *_lists(book, list(beside)),
        element("h2", words.ABOUT.said_in(book.language)),
        *imprint(book, Form(file=single)),
    ]
    return filed(book.language, book.name, f"{BASE}{SCREEN}", written(body))


def _lists(book: Book, beside: Sequence[str]) -> Iterator[Node]:
    """Yield a list for each kind of file, by the titles of what they were made of."""
    titles = {one.page.code: title(one) for one in book.chapters}
    for ending, heading in _KINDS.items():
        paths = sorted(path for path in beside if path.endswith(ending))
        if paths:
            yield element("h2", heading.said_in(book.language))
            names = {path: posixpath.basename(path).partition(".")[0] for path in paths}
            links = (
                element("a", titles.get(name, name), href=path) for path, name in names.items()
            )
            yield element("ul", *(element("li", link) for link in links))
