"""The theme's own search leaves nothing in the site: the hub has a search of its own.

Without the plugin `search` Material writes no index, but each page still names its worker, and
the worker, its languages and the texts of its results are published all the same.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar.theme import is_of_search, without_search
from mkdocs.exceptions import PluginError

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Publish nothing of the theme's search."""
    del config
    for file in [file for file in files if is_of_search(file.dest_uri)]:
        files.remove(file)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Return the page without what it tells the theme's search."""
    return _without(output, f"{Path(config.docs_dir).name}/{page.file.src_uri}")


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Return the 404 page likewise; the other templates are no pages."""
    del config
    is_page = template_name.endswith(".html")
    return _without(output_content, template_name) if is_page else output_content


def _without(html: str, file: str) -> str:
    try:
        return without_search(html)
    except ValueError as error:
        raise PluginError(f"{file}: {error}") from error
