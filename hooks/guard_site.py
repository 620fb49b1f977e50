"""Every page says what it may run and load; hosts are told the same, and what to keep.

After everything that changes pages, for the policy holds the hashes of the scripts in them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar.delivery.hosting import caddyfile, headers, netlify, unchanging
from kembar.delivery.policy import guarded, hashes, holds_images, is_alone, policy, styles
from kembar.host import GUARDED, outermost, serving
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(GUARDED)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the policy into each page, and the files that hosts read."""
    if serving() or not outermost(config):
        return
    site = Path(config.site_dir)
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    pages = {path: (site / path).read_text("utf-8") for path in paths if path.endswith(".html")}
    sheets = [(site / path).read_text("utf-8") for path in paths if path.endswith(".css")]
    images = holds_images((*sheets, *pages.values()))
    # Files that need no other have their own; hosts are told to let through what is in them.
    alone = {path for path, text in pages.items() if is_alone(text)}
    scripts = {path: hashes(text) for path, text in pages.items()}
    written = frozenset().union(*(styles(pages[path]) for path in alone))
    whole = policy(frozenset().union(*scripts.values()), written, images_in_pages=images)
    sent, forever = headers(whole), unchanging(paths)
    path = ""
    try:
        for path, text in pages.items():
            if path in alone:
                continue
            own = policy(scripts[path], images_in_pages=images)
            _write(site / path, guarded(text, own))
        path = "_headers"
        _write(site / "_headers", netlify(sent, forever))
    except ValueError as error:
        raise PluginError(f"{path}: {error}") from error
    _write(site / "Caddyfile", caddyfile(sent, forever, config.site_url or "http://localhost/"))


def _write(file: Path, text: str) -> None:
    file.write_text(text, "utf-8", newline="\n")
