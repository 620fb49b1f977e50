"""Photos are published small, and large only where a page links to them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.delivery.images import PHOTOS, derived, flaw, packed, recipe, unpacked
from kembar.delivery.pictures import at, pictured, unnamed
from kembar.host import SHRUNK, budgets, outermost, serving
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.utils import get_relative_url, write_file

if TYPE_CHECKING:
    from kembar.delivery.pictures import Shown
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return the page with its photos in small files, which are written at once."""
    photos = {file.dest_uri: file for file in files if file.src_uri.lower().endswith(PHOTOS)}
    return pictured(html, partial(_shown, page, config, photos))


def _shown(page: Page, config: MkDocsConfig, photos: dict[str, File], source: str) -> list[Shown]:
    file, docs = photos.get(at(page.file.dest_uri, source)), Path(config.docs_dir)
    if file is None:
        return []
    content, budget = file.content_bytes, budgets(config).image
    kept = read.beside(docs) / ".cache/pictures" / recipe(content, budget)
    try:
        made = (unpacked(kept.read_bytes()) if kept.exists() else None) or derived(content, budget)
    except ValueError as error:
        made, flawed = (), str(error)
    else:
        write_file(packed(made), str(kept))
        flawed = flaw(made, budget)
    if flawed:
        get_plugin_logger("shrink_images").warning(f"{docs.name}/{file.src_uri}: {flawed}")
    paths = {f"assets/pictures/{one.name(Path(file.name).stem)}": one for one in made}
    for path, one in paths.items():
        write_file(one.content, str(Path(config.site_dir, path)))
        config.setdefault("shrunk", {})[file.dest_uri] = path
    return [one.shown(get_relative_url(path, page.url)) for path, one in paths.items()]


@event_priority(SHRUNK)
def on_post_build(config: MkDocsConfig) -> None:
    """Remove the large photos that no page names."""
    site = Path(config.site_dir)
    if outermost(config) and not serving():
        pages = (page.read_text("utf-8") for page in site.rglob("*.html"))
        for path in unnamed(config.get("shrunk", ()), pages):
            (site / path).unlink(missing_ok=True)
