"""The slides of each lesson: one file that needs nothing else, made of the page as it is read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import minify
from kembar.artefacts.files import placed
from kembar.artefacts.rendered import by_code
from kembar.artefacts.slides.deck import Course, deck
from kembar.artefacts.slides.file import FOLDER, file, path
from kembar.artefacts.sources import source_names
from kembar.delivery.policy import alone, guarded
from kembar.delivery.scripts import joined
from kembar.host import AFTER_I18N, SLIDES, outermost, serving, withheld
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url, write_file

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

STYLE, SCRIPTS = "assets/stylesheets/slides.css", "assets/javascripts/slides/"


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Publish neither script nor style by itself: both are in each file."""
    try:
        config["slides"] = (
            minify.string("text/css", "".join(withheld(files, STYLE).values())),
            joined("slides.mjs", withheld(files, SCRIPTS)).strip(),
        )
    except ValueError as error:
        raise PluginError(f"{SCRIPTS}{error}") from error


def on_page_content(html: str, *, page: Page, **_: object) -> str:
    """Return a page whose links to slides lead there."""
    return placed(html, FOLDER, partial(get_relative_url, other=page.url))


@event_priority(SLIDES)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the slides of all lessons, in every language."""
    if serving() or not outermost(config):
        return
    pages, home = by_code(p for each in config["rendered"].values() for p in each), config.site_url
    lessons = [page for both in pages.values() for page in both.values() if page.kind == "lesson"]
    for page in lessons:
        listed = pages.get("H07", {}).get(page.language)
        sources = source_names(listed.html if listed else "")
        course = Course(home or "", {one.address: one.code for one in lessons}, sources)
        text = file(page, deck(page, course), *config["slides"])
        to = Path(config.site_dir, path(page.code, page.language))
        write_file(guarded(text, alone(text)).encode(), str(to))
