"""Each language gets a search of its own pages, as they are rendered: an index, and its scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.delivery.scripts import markup, scripts
from kembar.host import AFTER_I18N, folder, language, withheld
from kembar.indexed import is_searched
from kembar.read.search import tuning
from kembar.search.files import files as search_files
from kembar.search.files import version
from kembar.search.pages import searched_page
from kembar.search.said import said
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

MODULES = "assets/javascripts/search/"
FRAME = "partials/search.html"


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Publish no module of the search by itself."""
    config["modules"] = withheld(files, MODULES)


@event_priority(AFTER_I18N)
def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Write the search of the language that is being built; its pages are rendered by now."""
    frame = version(Path(config.theme.custom_dir or "", FRAME).read_text("utf-8"))
    env.globals["search_version"] = frame
    found = env.get_template("partials/search_found.html").render(config=config)
    modules = {**config["modules"], "markup.mjs": markup(found)}
    own, docs = language(config), Path(config.docs_dir)
    settings = read.settings_of(docs)
    searched = tuning(docs, own, settings)
    pages = {}
    for file in files.documentation_pages():
        name, page = file.src_uri.partition("/")[2], file.page
        if page and is_searched(name, page.meta, settings):
            url = file.url.removeprefix("./").removeprefix(folder(config, own))
            pages[name] = searched_page(
                name, url, page.meta, page.content or "", settings=settings, searched=searched
            )
    meant = said(searched, config.get("terms", ()), pages)
    try:
        built = search_files([*pages.values()], meant, own, scripts(own, modules), frame)
    except ValueError as error:
        raise PluginError(f"{MODULES}{error}") from error
    for path, content in built.items():
        write_file(content, str(Path(config.site_dir, "search", path)))
