"""Fill the marks `<!-- fill: … -->`: a lesson's questions, the front-matter keys, the rules.

A page generated in `on_files` breaks under static-i18n, so the page is a real pair with a mark.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.artefacts.fill import filled
from kembar.host import language
from mkdocs.exceptions import PluginError

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
    """Return the page's Markdown with its marks filled."""
    if "<!-- fill: " not in markdown:
        return markdown
    settings = read.settings_of(Path(config.docs_dir))
    kind = settings.kind_of(page.file.src_uri.partition("/")[2])
    if kind and not kind.searched:
        page.meta["search"] = {"exclude": True}
    try:
        return filled(markdown, page.meta, settings, language(config))
    except ValueError as error:
        docs = Path(config.docs_dir).name
        raise PluginError(f"{docs}/{page.file.src_uri}: {error}") from error
