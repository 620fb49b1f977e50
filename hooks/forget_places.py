"""No photo that is published tells where it was taken, nor what else its camera noted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar.delivery.images import TELLING, unnoted
from kembar.host import SHRUNK, outermost, serving
from mkdocs.plugins import event_priority, get_plugin_logger

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(SHRUNK - 1)
def on_post_build(config: MkDocsConfig) -> None:
    """Publish each photo that is left without its notes; say of which that cannot be done."""
    if serving() or not outermost(config):
        return
    site = Path(config.site_dir)
    for photo in sorted(site.rglob("*")):
        if photo.name.lower().endswith(TELLING):
            try:
                photo.write_bytes(unnoted(photo.read_bytes()))
            except ValueError as error:
                path = photo.relative_to(site).as_posix()
                get_plugin_logger("forget_places").warning(f"{path}: {error}")
