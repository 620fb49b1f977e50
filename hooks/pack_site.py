"""Beside each file that packs well lie its packed forms, once no file changes any more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar.delivery.packed import ENDINGS, packed
from kembar.host import PACKED, outermost, serving
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(PACKED)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the packed forms of the whole site."""
    if serving() or not outermost(config):
        return
    site = Path(config.site_dir)
    files = [file for file in sorted(site.rglob("*")) if file.is_file() and file.suffix in ENDINGS]
    for path, data in packed((str(file), file.read_bytes()) for file in files):
        Path(path).write_bytes(data)
