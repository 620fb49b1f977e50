"""Fill the marks `<!-- fill: … -->`: questions, the course, topics, the front-matter keys.

A page generated in `on_files` breaks under static-i18n, so the page is a real pair with a mark.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.artefacts.fill import filled
from kembar.artefacts.shelf import shelf
from kembar.host import AFTER_I18N, language
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Put the pages of the language that is being built on its shelf."""
    settings = read.settings_of(Path(config.docs_dir))
    pages = {file.src_uri.partition("/")[2]: file for file in files.documentation_pages()}
    kinds = {name: settings.kind_of(name) for name in pages}
    config["shelf"] = shelf(
        {
            name: file.content_string
            for name, file in pages.items()
            if (kind := kinds[name]) and kind.searched
        }
    )


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
    """Return the page's Markdown with its marks filled."""
    if "<!-- fill: " not in markdown:
        return markdown
    settings = read.settings_of(Path(config.docs_dir))
    try:
        return filled(markdown, page.meta, settings, language(config), config["shelf"])
    except ValueError as error:
        docs = Path(config.docs_dir).name
        raise PluginError(f"{docs}/{page.file.src_uri}: {error}") from error
