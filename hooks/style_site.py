"""The site's style sheet is cut to what its pages use, and what they load gets lasting names.

Only once all languages are built is it known what they use. `mkdocs serve` shows it uncut.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar.delivery.loaded import NAMED, SHEETS, TOOLS
from kembar.delivery.names import hashed, loading, renamed
from kembar.delivery.styles import cut
from kembar.delivery.vocabulary import vocabulary
from kembar.host import STYLED, outermost, serving
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(STYLED)
def on_post_build(config: MkDocsConfig) -> None:
    """Cut the style sheet, rename what pages load, and make them load it by its new name."""
    if serving() or not outermost(config):
        return
    site = Path(config.site_dir)
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    scripts = [path.read_text("utf-8") for path in sorted(site.rglob("*.*js"))]
    known = vocabulary(pages.values(), scripts)
    sheets = {path: (site / path).read_text("utf-8") for path in SHEETS if (site / path).is_file()}
    try:
        whole = {
            path: cut(sheet, known, (sheets[other] for other in sheets if other != path))
            for path, sheet in sheets.items()
        }
    except ValueError as error:
        raise PluginError(str(error)) from error
    for path, sheet in whole.items():
        (site / path).write_bytes(sheet.encode())
    names: dict[str, str] = {}
    tools = sorted(path.relative_to(site).as_posix() for path in site.glob(TOOLS))
    for path in (path for path in (*NAMED, *tools) if (site / path).is_file()):
        content = loading((site / path).read_text("utf-8"), names).encode()
        names[path] = hashed(path, content)
        (site / path).unlink()
        (site / names[path]).write_bytes(content)
    for file, page in pages.items():
        file.write_bytes(renamed(page, names).encode())
