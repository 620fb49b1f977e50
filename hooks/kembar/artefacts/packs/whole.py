"""All pages of a language in one HTML file, which opens wherever it was sent to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.packs import words
from kembar.artefacts.packs.chapters import title, whole
from kembar.artefacts.packs.elements import IMPLIED, element, written
from kembar.artefacts.packs.imprint import imprint
from kembar.artefacts.packs.links import WHOLE, by_address
from kembar.artefacts.packs.style import BASE, SCREEN
from kembar.built.policy import hash_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.artefacts.packs.book import Book
    from kembar.artefacts.packs.elements import Node

_CONTENTS = "isi"


def single(book: Book, script: str) -> bytes:
    """Return the one file, with a script without which everything is there too."""
    body = written(list(_body(book)), IMPLIED)
    name = f"{book.name} · {words.WHOLE.said_in(book.language)}"
    return filed(book.language, name, f"{BASE}{SCREEN}", body, script)


def filed(language: str, name: str, style: str, body: str, script: str = "") -> bytes:
    """Return a file that needs no other, and says itself that it loads none."""
    runs = hash_of(script) if script else "'none'"
    policy = (
        f"default-src 'none'; script-src {runs}; style-src {hash_of(style)}; "
        "base-uri 'none'; form-action 'none'"
    )
    head = [
        element("title", name),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        # The pages themselves are to be found, not their copies.
        element("meta", name="robots", content="noindex"),
    ]
    code = f'<script type="module">{script}</script>\n' if script else ""
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"{written(head)}\n<style>{style}</style>\n</head>\n<body>\n{body}\n{code}</body>\n</html>\n"
    ).encode()


def _body(book: Book) -> Iterator[Node]:
    chapters, language = by_address(book), book.language
    yield element("h1", book.name)
    yield from imprint(book, WHOLE)
    contents = words.CONTENTS.said_in(language)
    yield element("h2", contents, id=_CONTENTS)
    filtering = {"aria-label": contents, "data-filter": words.FILTER.said_in(language)}
    yield element("nav", *_contents(book), **filtering)
    for chapter in book.chapters:
        yield "\n"
        content = whole(chapter, book, chapters, WHOLE)
        yield element("section", *content, id=chapter.page.code)
    # One for all chapters, always in reach of the thumb.
    yield element("a", f"↑ {contents}", class_="top", href=f"#{_CONTENTS}")


def _contents(book: Book) -> Iterator[Node]:
    for part in book.parts:
        yield element("h3", part.title)
        yield element(
            "ul",
            *(
                element("li", element("a", title(one), href=WHOLE.place(one.page.code)))
                for one in part.chapters
            ),
        )
