"""What the search takes of a page, and what of it answers last, as kembar.toml says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kembar.glossary import parted
from kembar.indexed import is_behind, is_top_only
from kembar.search.index import Passage, SearchedPage
from kembar.search.passages import passages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.model.searched import Searched
    from kembar.schema import Settings

GLOSSARY = "glossary"


def searched_page(  # noqa: PLR0913 — a page, and what is said of it
    name: str,
    url: str,
    data: Mapping[str, Any],
    html: str,
    *,
    settings: Settings,
    searched: Searched,
) -> SearchedPage:
    """Return a rendered page as the search knows it.

    `name` is its path below the language, and `data` its front matter.
    """
    asked = {entry.name: " ".join(one.text for one in entry.typed) for entry in searched.asked}
    is_glossary = name == settings.glossary
    kind = settings.kind_of(name)
    description = str(data.get("description", ""))
    top, *others = passages(html, terms=is_glossary)
    found = [replace(top, text=f"{description} {top.text}".strip()), *others]
    if is_top_only(name, settings):
        del found[1:]
    return SearchedPage(
        url,
        str(data.get("title", "")),
        GLOSSARY if is_glossary else kind.name if kind else "page",
        tuple(_placed(name, passage, settings, asked) for passage in found),
        description,
    )


def _placed(name: str, passage: Passage, settings: Settings, asked: Mapping[str, str]) -> Passage:
    section = f"#{passage.anchor}" if passage.anchor else ""
    # A term is found by its other names, and shown with its meaning alone.
    text, others = parted(passage.text) if name == settings.glossary else (passage.text, "")
    return replace(
        passage,
        text=text,
        behind=is_behind(name, section, settings),
        asked=f"{others} {asked.get(name + section, '')}".strip(),
    )
