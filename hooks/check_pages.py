"""Check the pages before they are built: findings fail a strict build and only warn under serve.

static-i18n builds once a language, so every build but the outermost is passed over.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import checks, read, report
from kembar.host import outermost, serving
from kembar.memory import MEMORY_FOLDER, memory
from kembar.waive import waived
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def on_pre_build(config: MkDocsConfig) -> None:
    """Log what the checker finds; refuse a strict build that has errors."""
    if not outermost(config):
        return
    log = get_plugin_logger("check_pages")
    docs = Path(config.docs_dir)
    try:
        known = memory(read.beside(docs) / MEMORY_FOLDER)
        site = read.site(docs, name=docs.name, memory=known)
    except ValueError as error:
        raise PluginError(str(error)) from error
    today = date.today()  # noqa: DTZ011 — a waiver ends with the editor's own day
    findings = waived(checks.run(site, known), site, today)
    known.save()
    told = report.Report(site, findings, report.language_of(os.environ))
    for finding in findings:
        say = log.info if finding.level == "notice" else log.warning
        say("\n".join(report.lines(told, finding)))
    if config.strict and not serving() and any(one.level == "error" for one in findings):
        raise PluginError(report.summary(told))
    log.info(report.summary(told))
