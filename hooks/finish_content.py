"""What Markdown made of a page is finished for those who scroll, type or listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.delivery.content import usable, without_gaps
from kembar.host import language

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return a page's content as everybody can use it."""
    del page, files
    return usable(html, language(config))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Return the page without what only its templates need."""
    del page, config
    return without_gaps(output)
