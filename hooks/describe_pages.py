"""Templates know where a page is in each language, and what each source is called.

MkDocs gives a template the pages of one language; static-i18n adds relative links for its switch,
without titles or a default. `alternates` is on pages and on the 404 page, `source_labels`
everywhere.
"""

from typing import Any

import jinja2
from kembar.artefacts.sources import source_names
from kembar.host import address, default_language, name, twins
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

SOURCES_PAGE = "H07"


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Give every template what the sources page calls each source: "S01" is "ILO, 2024"."""
    del config
    pages = [file.page for file in files.documentation_pages() if file.page]
    html = "".join(page.content or "" for page in pages if page.meta.get("id") == SOURCES_PAGE)
    env.globals["source_labels"] = source_names(html)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: object) -> None:
    """Give a page its address in each language."""
    del nav
    context["alternates"] = alternates(config, page.file)


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> None:
    """Give the 404 page, which is no page of the site, the home page in each language."""
    if template_name == "404.html" and context["nav"].homepage:
        context["alternates"] = alternates(config, context["nav"].homepage.file)


def alternates(config: MkDocsConfig, file: File) -> list[dict[str, str]]:
    """Return the page in each of its languages, and as x-default in the default language."""
    found = {
        locale: {
            "lang": locale,
            "name": name(config, locale),
            "url": address(config, twin),
            "title": get_data(twin.content_string)[1].get("title", ""),
        }
        for locale, twin in twins(config, file).items()
    }
    default = found.get(default_language(config))
    return [*found.values(), *([{**default, "lang": "x-default"}] if default else [])]
