"""A text is written in the other language of the pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.model import Prose
from kembar.tongues import is_foreign, knows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kembar.model import Link, Page, Pair
    from kembar.schema import Settings

# The terms of a glossary and quotations stand in the language that they come from.
_TAKEN_OVER = frozenset({"dt", "blockquote"})
_DATA = (  # the keys of MkDocs, Material and their plugins that readers get to read
    *("title", "description", "summary", "subtitle", "share_text", "outcomes", "questions"),
)
# From so many words on, a page of which most is in both languages alike, and so much of it surely
# in the other, is a copy.
_PAGE, _MOST, _TOLD = 30, 0.6, 0.25


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each text in the other language, and one for a page full of them."""
    if not knows((pair.first.language, pair.second.language)):
        return
    facts = _facts(pair, settings)
    for page, twin in ((pair.first, pair.second), (pair.second, pair.first)):
        data = list(_data(page, facts))
        shared = {prose.text for prose in [*_prose(twin), *_data(twin, facts)]}
        texts = [*data, *_prose(page)]
        found = [one for one in texts if _is_foreign(page, twin, one, shared)]
        words, foreign = _words(texts), _words(found)
        # Titles and code tell no language, but beside foreign text they were copied with it.
        alike = shared.union(one.text for one in found)
        copied = _words(one for one in texts if one.text in alike)
        if words >= _PAGE and copied > _MOST * words and foreign > _TOLD * words:
            yield Fault(
                page.place(),
                Words(
                    id=f'hampir seluruh halaman ini berbahasa "{twin.language}"',
                    en=f'nearly all of this page is in "{twin.language}"',
                ),
                _hint(page),
                twin.place(),
            )
        else:
            yield from (_fault(page, twin, one) for one in found)


def _words(texts: Iterable[Prose]) -> int:
    return sum(len(one.text.split()) for one in texts)


def _fault(page: Page, twin: Page, prose: Prose) -> Fault:
    text = prose.text.strip()
    return Fault(
        page.place(prose.line),
        Words(
            id=f'teks berbahasa "{twin.language}": {quoted(text)}',
            en=f'text in "{twin.language}": {quoted(text)}',
        ),
        _hint(page),
        None,
    )


def _hint(page: Page) -> Words:
    return Words(
        id=f'terjemahkan ke bahasa "{page.language}", atau beri tanda kutip bila memang kutipan',
        en=f'translate it into "{page.language}", or put a quotation in quotation marks',
    )


def _is_foreign(page: Page, twin: Page, prose: Prose, shared: set[str]) -> bool:
    return is_foreign(prose.text, page.language, twin.language, shared=prose.text in shared)


def _prose(page: Page) -> Iterator[Prose]:
    for section in page.sections:
        outside = [link for link in section.links if "://" in link.target and len(link.text) > 1]
        for prose in section.prose:
            if prose.tag not in _TAKEN_OVER:
                yield _without_titles(prose, outside) if outside else prose
        for image in section.images:
            if image.alt:
                yield Prose(image.alt, image.line)


def _without_titles(prose: Prose, outside: Sequence[Link]) -> Prose:
    """Return a text without the titles of what it links to outside the site."""
    text, last = prose.text, prose.turns[-1][1]
    for link in outside:
        if prose.line <= link.line <= last:
            text = text.replace(link.text, " " * len(link.text))
    return Prose(text, prose.line)


def _facts(pair: Pair, settings: Settings) -> frozenset[str]:
    """Return the keys of the data that are equal in both languages."""
    kind = settings.kind_of(pair.first.name)
    return frozenset(key.name for key in kind.keys if key.same) if kind else frozenset()


def _data(page: Page, facts: frozenset[str]) -> Iterator[Prose]:
    """Yield the texts in the data above a page that readers get to read."""
    for name, value in page.front_matter.values.items():
        if name in _DATA and name not in facts:
            yield from _texts(page, name, value)


def _texts(page: Page, name: str, value: object) -> Iterator[Prose]:
    if isinstance(value, str):
        yield Prose(value, page.front_matter.lines.get(name, 1))
    elif isinstance(value, list) and "]" not in name:
        for index, item in enumerate(value):
            yield from _texts(page, f"{name}[{index}]", item)
    elif isinstance(value, dict) and "." not in name:
        for key, item in value.items():
            yield from _texts(page, f"{name}.{key}", item)


RULE = Rule("text-language", pair=check)
