"""The Markdown of the site: what MkDocs renders pages with, and the checker reads them with.

Two parsers would disagree: markdown-it-py keeps source lines, but nests two-space lists, ends
paragraphs at a list and knows no `!!!` or `===`, so it would check a page that no reader gets.
Python-Markdown with the site's own extensions cannot disagree with itself; `marks` adds the lines.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any, cast

import markdown
from pymdownx.superfences import highlight_validator

from kembar.parse.inline import INLINE_PRIORITY, Inline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markdown.extensions.toc import TocTreeprocessor

# The `markdown_extensions` of mkdocs.yml; a test holds the two equal.
EXTENSIONS: Mapping[str, Mapping[str, Any]] = {
    "abbr": {},
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "footnotes": {},
    "md_in_html": {},
    "tables": {"use_align_attribute": True},
    "toc": {},
    "pymdownx.details": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.tasklist": {},
}
# The class of code between fences; the first line of other code is its own.
FENCE = "fence"
_CONTENTS_MARK = "[TOC]"


def _plain(
    source: str, language: str | None, *_: object, id_value: str = "", **_named: object
) -> str:
    """Return a code block without colours, which are the site's business."""
    name = f' id="{escape(id_value)}"' if id_value else ""
    kind = f' class="language-{escape(language)}"' if language else ""
    return f'<pre class="{FENCE}"{name}><code{kind}>{escape(source)}</code></pre>'


# Without Pygments, superfences would take a fence with a title or line numbers for text.
_PLAIN_CODE: Mapping[str, Any] = {
    "name": "*",
    "class": "",
    "format": _plain,
    "validator": highlight_validator,
}
_CONFIGS = {**EXTENSIONS, "pymdownx.superfences": {"custom_fences": [_PLAIN_CODE]}}


def html(text: str) -> str:
    """Return the Markdown as HTML; raises RecursionError on text nested too deeply to render."""
    renderer = _renderer(contents=_CONTENTS_MARK in text)
    try:
        return renderer.reset().convert(text)
    except RecursionError:
        # What it was in the middle of is not undone.
        _renderer.cache_clear()
        raise


@lru_cache(maxsize=2)
def _renderer(*, contents: bool) -> markdown.Markdown:
    """Return a renderer: to make one takes a fifth of the time of rendering a page."""
    renderer = markdown.Markdown(extensions=[*EXTENSIONS], extension_configs=_CONFIGS)
    renderer.treeprocessors.register(Inline(renderer), "inline", INLINE_PRIORITY)
    if not contents:
        # A table of contents that no page shows.
        toc = cast("TocTreeprocessor", renderer.treeprocessors["toc"])
        toc.marker, toc.toc_bottom = "", 0
    return renderer
