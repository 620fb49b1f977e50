"""What a pack says of itself: what is in it, how old it is, who may do what, where newer ones are.

The same words stand in front of every pack; no pack speaks for the ILO, a company or a union.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from kembar.artefacts.days import day
from kembar.artefacts.packs import words
from kembar.artefacts.packs.elements import element, text
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.artefacts.packs.book import Book
    from kembar.artefacts.packs.elements import Node
    from kembar.artefacts.packs.links import Form

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
LICENCE_NAME = "CC BY 4.0"
_INSIDE = Words(
    "Isinya pelajaran, hak setelah PHK, kisah, lembar kerja, istilah, dan sumber dari situs {}. "
    "Semua bisa dibaca tanpa internet.",
    "It holds the lessons, rights after a layoff, stories, worksheets, glossary and sources of "
    "the site {}. All of it can be read without the internet.",
)
_DAYS = Words(
    "Halaman yang paling baru diperiksa: {}. Tiap bab menyebut harinya sendiri. Aturan dan harga "
    "bisa berubah.",
    "The newest check of a page: {}. Each chapter names its own day. Rules and prices may change.",
)
_SOURCES = Words(
    "Sumber ada di akhir tiap bab, dan semuanya di bab ",
    "The sources stand at the end of each chapter, and all of them in the chapter ",
)
_INDEPENDENT = Words(
    "Berkas ini bukan milik ILO, Evermos, atau serikat mana pun, dan tidak mewakili mereka.",
    "This file does not belong to the ILO, Evermos or any union, and does not speak for them.",
)
_CAUTION = Words(
    "Tidak ada janji penghasilan di sini. Halaman tentang hak, hukum, dan pajak adalah informasi "
    "umum, bukan nasihat hukum.",
    "Nothing here promises an income. Pages on rights, law and tax are general information, not "
    "legal advice.",
)
_REUSE = Words(
    "Isinya boleh disalin, dicetak, dibagikan, dan diubah dengan lisensi ",
    "You may copy, print, share and change the content under the licence ",
)
_NAMED = Words(
    ', asal menyebut "{}, {}" dan apa yang kamu ubah.',
    ', if you name "{}, {}" and what you changed.',
)
_ILO = Words(
    "Bahan ILO yang terbit sejak 3 Mei 2023 berlisensi CC BY 4.0, kecuali ditulis lain. Kalau "
    "memakainya, sebut ILO dan pakai kalimat penjelas yang dimintanya. Nama, logo, dan foto ILO "
    "dilindungi terpisah. ",
    "ILO materials published since 3 May 2023 are CC BY 4.0, unless marked otherwise. If you use "
    "them, credit the ILO and use the form of words that it asks for. The ILO's name, logo and "
    "photos are protected separately. ",
)
_ILO_SOURCE = "S22"
_NEWER = Words("Yang terbaru ada di ", "The newest one is at ")


def imprint(book: Book, form: Form) -> Iterator[Node]:
    """Yield what stands in front of a pack, without a heading."""
    language = book.language
    yield element("p", book.about)
    yield element("p", _INSIDE.said_in(language).format(book.name))
    newest = day(book.newest, language) if book.newest else "-"
    yield element("p", _DAYS.said_in(language).format(newest))
    if book.sources:
        name = words.SOURCES.said_in(language)
        place = form.place(book.sources)
        yield element("p", _SOURCES.said_in(language), element("a", name, href=place), ".")
    yield element("p", element("strong", _INDEPENDENT.said_in(language)))
    yield element("p", element("strong", _CAUTION.said_in(language)))
    yield element(
        "p",
        _REUSE.said_in(language),
        element("a", LICENCE_NAME, href=LICENCE, rel="license"),
        _NAMED.said_in(language).format(book.name, book.root),
    )
    if label := book.labels.get(_ILO_SOURCE):
        source = element("a", label, href=form.place(book.sources, _ILO_SOURCE.lower()))
        yield element("p", _ILO.said_in(language), "(", source, ").")
    newer = urljoin(book.root, book.newer)
    yield element("p", _NEWER.said_in(language), element("a", newer, href=newer), ".")


def plainly(nodes: Iterator[Node]) -> str:
    """Return an imprint as plain text, a paragraph after the other."""
    return "\n\n".join(text([node]) for node in nodes)
