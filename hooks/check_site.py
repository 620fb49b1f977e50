"""Check the site once it is built, before it takes the place of the last one.

Only the built pages show what the theme, the plugins and the other hooks made of the links.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import checks, read, report
from kembar.host import WRITTEN, outermost, serving
from kembar.memory import MEMORY_FOLDER, memory
from kembar.once import BUILT
from kembar.read.built import with_published
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(WRITTEN)
def on_post_build(config: MkDocsConfig) -> None:
    """Log what the checker finds in the built site; refuse a strict build that has errors."""
    if serving() or not outermost(config):
        return
    log = get_plugin_logger("check_site")
    docs, built = Path(config.docs_dir), Path(config.site_dir)
    name = Path(config.get("last_site") or built).name  # built in a workshop: keep_last_site
    try:
        known = memory(read.beside(docs) / MEMORY_FOLDER)
        pages = read.site(docs, name=docs.name, memory=known)
        site = with_published(pages, docs, built, f"../{name}")
    except (ValueError, OSError) as error:
        raise PluginError(str(error)) from error
    findings = [one for one in checks.run(site, known) if one.rule.startswith(BUILT)]
    told = report.Report(site, findings, report.language_of(os.environ))
    for finding in findings:
        say = log.info if finding.level == "notice" else log.warning
        say("\n".join(report.lines(told, finding)))
    if config.strict and any(one.level == "error" for one in findings):
        raise PluginError(report.summary(told))
    log.info(report.summary(told))
