"""A build that asks too much of a phone is refused: budgets.toml says what is too much."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar.budgets import BUDGETS_FILE
from kembar.delivery.heavy import heavy
from kembar.delivery.weights import sent, weight
from kembar.host import WEIGHED, budgets, outermost, serving
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

WORKER = "sw.js"


@event_priority(WEIGHED)
def on_post_build(config: MkDocsConfig) -> None:
    """Log what passes a budget; refuse a strict build in which something does."""
    if serving() or not outermost(config):
        return
    site, log = Path(config.site_dir), get_plugin_logger("weigh_site")

    def content(path: str) -> bytes | None:
        return (site / path).read_bytes() if (site / path).is_file() else None

    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    weights = [
        weight(path, file.read_text("utf-8"), content)
        for path, file in files.items()
        if path.endswith(".html")
    ]
    shown = {path for one in weights for path in one.images}
    alone = {
        path: sent(path, file.read_bytes())
        for path, file in files.items()
        if path == WORKER or path in shown or path.startswith("assets/pictures/")
    }
    lines = heavy(weights, alone, budgets(config), WORKER)
    for line in lines:
        log.warning(line)
    if lines and config.strict:
        raise PluginError(f"The site asks too much of a phone: see {BUDGETS_FILE}")
