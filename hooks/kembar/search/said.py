"""What people type and what is meant: the glossary's other names, and what editors have written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kembar.glossary import Term
    from kembar.model.searched import Searched
    from kembar.search.index import SearchedPage


def said(
    searched: Searched, terms: Iterable[Term], pages: Mapping[str, SearchedPage]
) -> dict[str, Any]:
    """Return the part of the index that knows what people type.

    `pages` are those of the table of contents, in its order, by their path below the language.
    """
    numbers = {name: number for number, name in enumerate(pages)}
    words: dict[str, dict[str, None]] = {}
    for entry in searched.words:
        words.setdefault(entry.name.lower(), {}).update(_each(one.text for one in entry.typed))
    for term in terms:
        name, *others = term.names
        words.setdefault(name.lower(), {}).update(_each([*others, *term.searched]))
    return {
        "words": {
            name: ", ".join(one for one in typed if one != name)
            for name, typed in words.items()
            if typed.keys() - {name}
        },
        "help": [
            [
                numbers[entry.name],
                ", ".join(one.text for one in entry.typed),
                pages[entry.name].description,
            ]
            for entry in searched.help
            if entry.name in numbers
        ],
        "popular": [numbers[one.text] for one in searched.popular if one.text in numbers],
    }


def _each(texts: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(text.lower() for text in texts)
