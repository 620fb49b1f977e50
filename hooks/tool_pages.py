"""The tools of the pages: a script each and language, loaded only where a page has the tool."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kembar.artefacts.tools import FOLDER, equipped, script
from kembar.delivery.scripts import joined
from kembar.host import AFTER_I18N, language, withheld
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url, write_file

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Write the tools of the language that is being built; publish no module by itself."""
    modules, own = withheld(files, FOLDER), f".{language(config)}.mjs"
    config["tools"] = {name.removesuffix(own) for name in modules if name.endswith(own)}
    for tool in config["tools"]:
        try:
            text = joined(f"{tool}{own}", modules)
        except ValueError as error:
            raise PluginError(f"{FOLDER}{error}") from error
        write_file(text.encode(), str(Path(config.site_dir, script(tool, language(config)))))


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
    """Return the page with what its tools load."""
    address = partial(get_relative_url, other=page.url)
    try:
        return equipped(html, language(config), config["tools"], address)
    except ValueError as error:
        raise PluginError(f"{Path(config.docs_dir).name}/{page.file.src_uri}: {error}") from error
