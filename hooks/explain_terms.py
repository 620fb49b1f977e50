"""The first use of a glossary term on a lesson says what it means, in the page's language.

Not with the extension `abbr`: it marks every use, and a title cannot be read on a phone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import parse, read
from kembar.artefacts.terms import explained
from kembar.glossary import terms
from kembar.host import AFTER_I18N, language
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Read the glossary of the language that is being built, for the kinds of page that explain."""
    settings = read.settings_of(Path(config.docs_dir))
    path = f"{language(config)}/{settings.glossary}"
    file = files.get_file_from_path(path)
    config["glossary"] = file
    config["terms"] = list(terms(parse.page(file.content_string, path))) if file else []
    config["settings"] = settings


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return the page with its terms explained, if it is of a kind that explains them."""
    del files
    settings, glossary = config["settings"], config["glossary"]
    kind = settings.kind_of(page.file.src_uri.partition("/")[2])
    if not (kind and kind.explained and glossary):
        return html
    address = glossary.url_relative_to(page.file)
    return explained(html, config["terms"], address, language(config), settings.everyday)
