"""What trainers print lies beside the pages, before these say what files cost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.artefacts import store
from kembar.artefacts.files import placed
from kembar.artefacts.paper import orders
from kembar.artefacts.paper.lesson import lessons
from kembar.artefacts.paper.names import FOLDER
from kembar.host import STYLED, outermost, serving
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url, write_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.artefacts.paper.orders import Order, Work
    from kembar.artefacts.paper.press import Printed
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


def on_page_content(html: str, *, page: Page, **_: object) -> str:
    """Return the page with its links to paper leading there."""
    return placed(html, FOLDER, partial(get_relative_url, other=page.url))


@event_priority(STYLED)
def on_post_build(config: MkDocsConfig) -> None:
    """Print everything; those who write pages do not wait for it."""
    if serving() or not outermost(config):
        return
    docs, site = Path(config.docs_dir), config.site_url or ""
    folder, where = read.beside(docs) / ".cache/paper", read.settings_of(docs).sources
    shelves = [lessons(pages, site, where) for pages in config["rendered"].values()]
    made = _printed(first := orders.handouts(shelves, site), orders.pressed, folder)
    made |= _printed(then := orders.others(shelves, site, made), orders.pressed, folder)
    store.forget(folder, (folder / order.key for order in (*first, *then)))
    for path, file in made.items():
        write_file(file.pdf, str(Path(config.site_dir, path)))


def _printed(wanted: Sequence[Order], work: Work, folder: Path) -> dict[str, Printed]:
    """Return what was ordered by path, from what was printed before where that is the same."""
    places = [folder / order.key for order in wanted]
    before = [store.recalled(place) for place in places]
    try:
        done = orders.completed(wanted, [orders.found_again(data) for data in before], work)
    except ValueError as error:
        raise PluginError(str(error)) from error
    for place, old, files in zip(places, before, done, strict=True):
        if (new := orders.kept(files)) != old:
            store.keep(place, new)
    return orders.by_path(wanted, done)
