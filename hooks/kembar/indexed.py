"""What the search has of a page: whether it is to be found, by which words, and which sections."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kembar.model import Page
    from kembar.schema import Settings

_WORD = re.compile(r"[^\W_]+")
_INSIDE = 4  # letters of a word that is looked for behind a prefix too: "tipu" in "ditipu"


def is_searched(name: str, data: Mapping[str, object], settings: Settings) -> bool:
    """Return whether a page is to be found: its kind is, and its data do not leave it out."""
    kind = settings.kind_of(name)
    # MkDocs Material, "Search exclusion".
    search = data.get("search")
    left_out = isinstance(search, dict) and bool(search.get("exclude"))
    return (kind is None or kind.searched) and not left_out


def is_page_searched(page: Page, settings: Settings) -> bool:
    """Return the same of a page that was read."""
    return is_searched(page.name, page.front_matter.values, settings)


def is_top_only(name: str, settings: Settings) -> bool:
    """Return whether only the top of a page is to be found; its sections stand elsewhere too."""
    return any(fnmatch(name, pattern) for pattern in settings.repeating)


def is_behind(name: str, section: str, settings: Settings) -> bool:
    """Return whether a section answers after others; it is "#id", or "" at the top."""
    return section in settings.behind or any(fnmatch(name, one) for one in settings.behind)


def sections_of(page: Page, settings: Settings) -> frozenset[str]:
    """Return the ids of a page's sections; in the glossary each term is one."""
    if page.name == settings.glossary:
        return page.anchors
    return frozenset(heading.id for heading in page.headings if heading.level > 1)


def words_of(page: Page) -> str:
    """Return the different words of a page in small letters, each after the end of a line."""
    text = "\n".join(_texts(page)).casefold()
    return "".join(f"\n{word}" for word in sorted(set(_WORD.findall(text))))


def stands(words: str, pages: Iterable[str]) -> bool:
    """Return whether all of some words stand on one of the pages, inflected or not.

    `pages` are what `words_of` gives.
    """
    wanted = _WORD.findall(words.casefold())
    return any(
        all(f"\n{word}" in page or (len(word) >= _INSIDE and word in page) for word in wanted)
        for page in pages
    )


def _texts(page: Page) -> Iterator[str]:
    for section in page.sections:
        yield from (prose.text for prose in section.prose)
        yield from section.codes
        yield from (block.text for block in section.blocks)
    yield from _data(page.front_matter.values)


def _data(value: object) -> Iterator[str]:
    """Yield the texts in a page's data: the title, the questions, what the reader can do."""
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from _data(one)
        case dict():
            for one in value.values():
                yield from _data(one)
