"""A book as EPUB 3.3, with the contents of EPUB 2 beside for the readers on old phones."""

from __future__ import annotations

import uuid
from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.packs import words
from kembar.artefacts.packs.chapters import title, whole
from kembar.artefacts.packs.cover import cover
from kembar.artefacts.packs.elements import element, written
from kembar.artefacts.packs.imprint import LICENCE, LICENCE_NAME, imprint
from kembar.artefacts.packs.links import Form, by_address
from kembar.artefacts.packs.style import BASE
from kembar.artefacts.packs.zipped import zipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.artefacts.packs.book import Book
    from kembar.artefacts.packs.elements import Node

_FORM = Form(".xhtml")
_ABOUT = "about"  # no permanent id is like it
_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_PAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
lang="{language}" xml:lang="{language}">
<head><title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
{body}
</body>
</html>
"""
_PACKAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
xml:lang="{language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{id}</dc:identifier>
<dc:title>{name}</dc:title>
<dc:language>{language}</dc:language>
<dc:creator>{name}</dc:creator>
<dc:publisher>{name}</dc:publisher>
<dc:description>{about}</dc:description>
<dc:rights>{rights}</dc:rights>
<dc:source>{root}</dc:source>
<dc:date>{day}</dc:date>
<meta property="dcterms:modified">{day}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta name="cover" content="cover"/>
</metadata>
<manifest>
{manifest}
</manifest>
<spine toc="ncx">
{spine}
</spine>
</package>
"""
_NCX = """\
<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="{language}">
<head><meta name="dtb:uid" content="urn:uuid:{id}"/></head>
<docTitle><text>{name}</text></docTitle>
<navMap>
{points}
</navMap>
</ncx>
"""


def epub(book: Book) -> bytes:
    """Return the book as one file."""
    pages = {"cover": _cover(book), _ABOUT: _about(book), **_chapters(book)}
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{book.root}#{book.language}"))
    title_lines = [words.WHOLE.said_in(book.language), book.root.split("//")[-1].strip("/")]
    files = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": _CONTAINER.encode(),
        "EPUB/package.opf": _package(book, identity, [*pages]).encode(),
        "EPUB/nav.xhtml": _contents(book).encode(),
        "EPUB/toc.ncx": _ncx(book, identity).encode(),
        "EPUB/style.css": BASE.encode(),
        "EPUB/cover.png": cover(book.name, title_lines),
        **{f"EPUB/{name}.xhtml": text.encode() for name, text in pages.items()},
    }
    return zipped(files, book.day)


def _page(book: Book, name: str, nodes: Sequence[Node]) -> str:
    return _PAGE.format(language=book.language, title=escape(name), body=written(nodes))


def _cover(book: Book) -> str:
    name = words.COVER.said_in(book.language)
    picture = element("img", src="cover.png", alt=f"{name}: {book.name}")
    return _page(book, name, [element("p", picture, class_="center")])


def _about(book: Book) -> str:
    name = words.ABOUT.said_in(book.language)
    return _page(book, name, [element("h1", book.name), *imprint(book, _FORM)])


def _chapters(book: Book) -> dict[str, str]:
    known = by_address(book)
    return {
        one.page.code: _page(book, title(one), whole(one, book, known, _FORM))
        for one in book.chapters
    }


def _package(book: Book, identity: str, pages: Sequence[str]) -> str:
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        '<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>',
        *(
            f'<item id="p-{page}" href="{page}.xhtml" media-type="application/xhtml+xml"/>'
            for page in pages
        ),
    ]
    order = [f"p-{page}" for page in pages]
    order.insert(order.index(f"p-{_ABOUT}") + 1, "nav")
    return _PACKAGE.format(
        language=book.language,
        id=identity,
        name=escape(book.name),
        about=escape(book.about),
        rights=f"{LICENCE_NAME}, {LICENCE}",
        root=escape(book.root),
        day=book.day,
        manifest="\n".join(items),
        spine="\n".join(f'<itemref idref="{name}"/>' for name in order),
    )


def _contents(book: Book) -> str:
    parts = (
        element(
            "li",
            element("span", part.title),
            element(
                "ol",
                *(
                    element("li", element("a", title(one), href=_FORM.place(one.page.code)))
                    for one in part.chapters
                ),
            ),
        )
        for part in book.parts
    )
    name = words.CONTENTS.said_in(book.language)
    about = words.ABOUT.said_in(book.language)
    first = element("li", element("a", about, href=_FORM.place(_ABOUT)))
    contents = {"epub:type": "toc", "aria-label": name}
    nav = element("nav", element("h1", name), element("ol", first, *parts), **contents)
    return _page(book, name, [nav])


def _ncx(book: Book, identity: str) -> str:
    names = [
        (words.ABOUT.said_in(book.language), _FORM.place(_ABOUT)),
        *((title(one), _FORM.place(one.page.code)) for one in book.chapters),
    ]
    points = (
        f'<navPoint id="n{number}" playOrder="{number}"><navLabel><text>{escape(name)}</text>'
        f'</navLabel><content src="{place}"/></navPoint>'
        for number, (name, place) in enumerate(names, start=1)
    )
    return _NCX.format(
        language=book.language, id=identity, name=escape(book.name), points="\n".join(points)
    )
