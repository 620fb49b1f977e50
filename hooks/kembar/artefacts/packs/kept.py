"""By what a pack is kept from build to build: all that it is made of, and what makes it."""

from __future__ import annotations

from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.artefacts.packs.book import Book

# Modules beside this folder that say something in packs.
_BESIDE = ("course.py", "days.py", "rendered.py", "sources.py")
_MAKERS = ("babel", "libzim", "pillow", "selectolax")


def recipe(book: Book, script: str, beside: Mapping[str, bytes]) -> str:
    """Return a name for the packs of a book, which changes when they do."""
    found = sha256()
    folder = Path(__file__).parent
    for file in (*sorted(folder.glob("*.py")), *(folder.with_name(name) for name in _BESIDE)):
        found.update(file.read_bytes())
    told = [*map(version, _MAKERS), book.language, book.name, book.about, book.root, book.newer]
    for chapter in book.chapters:
        page = chapter.page
        told += [page.code, page.kind, page.name, page.address, page.html]
        told.append(repr(sorted(page.data.items())))
    for text in (*told, script, repr(sorted(book.labels.items())), book.facts):
        found.update(sha256(text.encode()).digest())
    for path, content in sorted(beside.items()):
        found.update(sha256(path.encode()).digest() + sha256(content).digest())
    return found.hexdigest()[:32]
