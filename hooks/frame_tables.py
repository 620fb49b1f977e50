"""Wide tables scroll by themselves; the theme's script would frame them on the reader's phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.delivery.tables import framed

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return a page's content with each of its tables in a frame."""
    del page, config, files
    return framed(html)
