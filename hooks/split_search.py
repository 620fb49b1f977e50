"""The search of a language finds pages of that language only.

Material writes one index for all that is built, and every page loads it from the site's root.
Its script looks below `base` in the page's `__config`, for the index and for the pages found, so
a further language gets an index and a `base` in its own folder.
"""

import json
import re
from pathlib import Path

from kembar.host import AFTER_I18N, folder, i18n, language, outermost
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

BASE = re.compile(r'(<script id="__config"[^>]*>[^<]*?"base": *")([^"]*)')


def rebased(html: str, into: str) -> str:
    """Return the page with its search one folder down: "../.." becomes "../../en/"."""
    # The slash at the end counts: the script resolves addresses against it.
    return BASE.sub(lambda base: f"{base[1]}{base[2].rstrip('/')}/{into}", html) if into else html


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Let a page search its own language."""
    del page
    return rebased(output, folder(config, language(config)))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Let the 404 page search its own language."""
    del template_name  # Of the templates, only the 404 page has a search.
    return rebased(output_content, folder(config, language(config)))


@event_priority(AFTER_I18N)
def on_post_build(config: MkDocsConfig) -> None:
    """Split the index once all languages are in it."""
    if not outermost(config):
        return
    site = Path(config.site_dir)
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    entries = index["docs"]
    folders = (folder(config, locale) for locale in i18n(config).build_languages)
    # The default language's folder is "": it comes last and takes what is left.
    for into in sorted(folders, reverse=True):
        own = [entry for entry in entries if entry["location"].startswith(into)]
        entries = [entry for entry in entries if not entry["location"].startswith(into)]
        docs = [{**entry, "location": entry["location"].removeprefix(into)} for entry in own]
        part = json.dumps({**index, "docs": docs}, separators=(",", ":"))
        write_file(part.encode(), str(site / into / "search/search_index.json"))
