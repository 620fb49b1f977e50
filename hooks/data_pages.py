"""The hub as data: lessons.json and its schema, the feeds, llms.txt, and linked data in pages.

All from the pages as they were collected for each language: MkDocs knows one language at a time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kembar.artefacts.data import feed, llms
from kembar.artefacts.data.index import COURSE, HOME, Index
from kembar.artefacts.data.lessons import PATH, SCHEMA_PATH, lessons
from kembar.artefacts.data.lessons_schema import lessons_schema
from kembar.artefacts.data.linked_data import linked_data
from kembar.host import LISTED, address, language, outermost, twins
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    from kembar.finding import Language
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: object) -> None:
    """Give a page the linked data that it holds, and the ways into the hub its feed."""
    del nav
    index, name = _index(config), page.file.src_uri.partition("/")[2]
    if page.meta.get("id") in {HOME, COURSE}:
        context["feed"] = feed.path(index, language(config))
    others = {locale: address(config, twin) for locale, twin in twins(config, page.file).items()}
    context["linked_data"] = next(
        (
            linked_data(index, one, others)
            for one in index.pages[language(config)]
            if one.name == name
        ),
        "",
    )


@event_priority(LISTED)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the files that programs read."""
    if not outermost(config):
        return
    index, site = _index(config), Path(config.site_dir)
    made = {path.relative_to(site).as_posix() for path in site.rglob("*.*")}
    texts = {PATH: lessons(index, made), SCHEMA_PATH: lessons_schema(index)}
    for each in cast("dict[Language, object]", index.pages):
        texts[feed.path(index, each)] = feed.feed(index, each)
        texts[llms.path(index, each)] = llms.llms(index, each)
    for path, text in texts.items():
        write_file(text.encode(), str(site / path))


def _index(config: MkDocsConfig) -> Index:
    return Index(config.site_name, config.site_url or "", config["rendered"])
