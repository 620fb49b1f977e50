"""Which inline patterns a text can hold at all, so that the others need not be tried on it.

Python-Markdown tries each of its fifteen patterns on every piece of text, which is near half of
its time; nine pieces in ten hold none. `tests/parse` holds that what is rendered stays the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markdown import Markdown

# Where Python-Markdown 3.11 has its own (markdown/treeprocessors.py, `build_treeprocessors`).
INLINE_PRIORITY = 20
# What a text must hold for a pattern to match (markdown/inlinepatterns.py, `build_inlinepatterns`,
# and the footnotes extension); a pattern that is not named here is always tried.
NEEDS: Mapping[str, str] = {
    "backtick": "`",
    "escape": "\\",
    "footnote": "[^",
    "reference": "[",
    "link": "[",
    "image_link": "![",
    "image_reference": "![",
    "short_reference": "[",
    "short_image_ref": "![",
    "autolink": "<",
    "automail": "<",
    "linebreak": "  \n",
    "html": "<",
    "entity": "&",
}


class Inline(InlineProcessor):
    """Python-Markdown's own inline processor, but for the patterns that it passes over."""

    def __init__(self, renderer: Markdown) -> None:
        super().__init__(renderer)
        patterns = renderer.inlinePatterns
        needs = {
            patterns.get_index_for_name(name): need
            for name, need in NEEDS.items()
            if name in patterns
        }
        self.needs = tuple((needs.get(i, ""), pattern) for i, pattern in enumerate(patterns))

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803
        """Return the text with placeholders, as the method of this name that it stands in for."""
        if isinstance(data, AtomicString):
            return data
        start = 0
        while patternIndex < len(self.needs):
            need, pattern = self.needs[patternIndex]
            if need not in data:
                patternIndex += 1  # noqa: N806
                start = 0
                continue
            data, matched, start = self._InlineProcessor__applyPattern(  # type: ignore[attr-defined]
                pattern, data, patternIndex, start
            )
            if not matched:
                patternIndex += 1  # noqa: N806
        return data
