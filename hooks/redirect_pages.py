"""Who comes to an address, a section or a code that moved or is gone is led on, on every host."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kembar import read
from kembar.artefacts.forwarding import Forwarding
from kembar.artefacts.redirects import arriving
from kembar.host import STYLED, language, outermost
from kembar.memory import MEMORY_FOLDER, memory
from kembar.read.ledger import ledger
from kembar.whereabouts import address_of
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


def on_pre_build(config: MkDocsConfig) -> None:
    """Find out what leads on where, once for all languages, if anything does."""
    if not outermost(config):
        return
    docs, config["forwarding"] = Path(config.docs_dir), None
    promises = ledger(docs).promises
    if promises.moved or promises.gone:
        try:
            site = read.site(docs, memory=memory(read.beside(docs) / MEMORY_FOLDER))
        except ValueError as error:
            raise PluginError(str(error)) from error
        config["forwarding"] = Forwarding(site, config.site_url or "")


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
    """Return a page whose sections are found by their older names too."""
    forwarding, own = config["forwarding"], language(config)
    if forwarding is None:
        return html
    address = address_of(page.file.src_uri.partition("/")[2])
    return arriving(html, forwarding.arrivals(address, own), own)


@event_priority(STYLED + 0.5)  # Whatever else may stand there has been written.
def on_post_build(config: MkDocsConfig) -> None:
    """Write a page where each was, and the rules for hosts that read them."""
    forwarding = config["forwarding"]
    if forwarding is None or not outermost(config):
        return
    site, root = Path(config.site_dir), urlsplit(config.site_url or "/").path
    try:
        files = forwarding.files(root, lambda path: (site / path).exists())
    except ValueError as error:
        raise PluginError(str(error)) from error
    for path, text in files.items():
        write_file(text.encode(), str(site / path))
