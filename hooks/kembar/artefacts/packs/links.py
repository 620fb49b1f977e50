"""Where a link of a page leads in a pack: to a chapter, or to the site and beyond it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.artefacts.packs.book import Book, Chapter

# XML Namespaces 1.0, NCName, which an id in EPUB must be: without the colon of footnotes.
_NO_NAME = re.compile(r"[^\w.-]")


@dataclass(frozen=True, slots=True)
class Form:
    """How a kind of pack names its places.

    In some all chapters are one `file`, and `#L09-langkah` is a section of it; in others each is a
    file with this `suffix`: `L09.xhtml#langkah`.
    """

    suffix: str = ""
    file: str = ""

    @property
    def joined(self) -> bool:
        """Return whether all chapters are one page."""
        return not self.suffix

    def anchor(self, code: str, name: str) -> str:
        """Return the id in the pack of what has an id on its page."""
        plain = _NO_NAME.sub("-", name)
        return f"{code}-{plain}" if self.joined else plain if plain[:1].isalpha() else f"x{plain}"

    def place(self, code: str, name: str = "") -> str:
        """Return the address in the pack of a chapter, or of what has an id in it."""
        if self.joined:
            return f"{self.file}#{self.anchor(code, name) if name else code}"
        return f"{code}{self.suffix}" + (f"#{self.anchor(code, name)}" if name else "")


WHOLE = Form()


def by_address(book: Book) -> Mapping[str, Chapter]:
    """Return the chapters by the addresses of their pages."""
    return {chapter.page.address: chapter for chapter in book.chapters}


def leading(
    href: str, chapter: Chapter, book: Book, chapters: Mapping[str, Chapter], form: Form
) -> str:
    """Return the address in a pack for one on a chapter's page; nothing for a fact's."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return href
    if parts.scheme or parts.netloc:
        return href
    address = urljoin(f"/{chapter.page.address}", href).removeprefix("/")
    path, _, fragment = address.partition("#")
    path, name = unquote(path).removesuffix("index.html"), unquote(fragment)
    if path == book.facts and name:
        return ""
    goal = chapters.get(path)
    if goal is None:
        return urljoin(book.root, address)
    return form.place(goal.page.code, name if name in goal.ids else "")
