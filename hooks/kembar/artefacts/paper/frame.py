"""The frame of everything printed here: a whole HTML document, and the parts that sheets share."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kembar.artefacts.lasting import typed
from kembar.artefacts.paper import words
from kembar.artefacts.qr import picture

if TYPE_CHECKING:
    from kembar.finding import Language

NAME = "Mulai Lagi"


def document(title: str, checked_on: str, language: Language, kind: str, body: str) -> str:
    """Return a document whose day is the day on which its content was checked."""
    day = escape(checked_on)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>"
        f'<meta name="author" content="{NAME}">'
        f'<meta name="dcterms.created" content="{day}">'
        f'<meta name="dcterms.modified" content="{day}">'
        f'</head><body class="{kind}">{body}</body></html>'
    )


def code(address: str, language: Language) -> str:
    """Return a QR code with what a person types in its place."""
    shown = typed(address)
    before, slash, last = shown.rpartition("/")
    told = escape(words.QR.said_in(language).format(shown))
    return (
        f'<figure class="code"><img src="{picture(address)}" alt="{told}">'
        f"<figcaption>{escape(before)}{slash}<b>{escape(last)}</b></figcaption></figure>"
    )
