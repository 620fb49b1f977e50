"""A build that fails leaves the site of the last good build as it was.

MkDocs empties `site_dir` before it begins, and `--strict` refuses a build only after its very last
event. So the build happens in a workshop beside it, and the new site moves into place at the end.
"""

import os
import shutil
import weakref
from pathlib import Path

from kembar.host import FIRST, LAST, outermost, refused, running, serving
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import clean_directory


@event_priority(FIRST)
def on_config(config: MkDocsConfig) -> None:
    """Send the build to a workshop of its own, after clearing those of killed builds."""
    if serving() or not outermost(config):
        return
    site = Path(config.site_dir).resolve()
    workshop = (site if stays(site) else site.parent) / f".{site.name}.build-{os.getpid()}"
    for left in list(workshop.parent.glob(f".{site.name}.build-*")):
        if not running(int(left.name.rpartition("-")[2])):
            clear(left, site)
    weakref.finalize(config, clear, workshop, site)  # However the process ends, short of a kill.
    config["last_site"], config.site_dir = site, str(workshop / "new")


@event_priority(LAST)
def on_post_build(config: MkDocsConfig) -> None:
    """Put the new site in the place of the last one, unless `--strict` is about to refuse it."""
    if "last_site" not in config or not outermost(config) or refused():
        return
    new, site = Path(config.site_dir), config["last_site"]
    if stays(site):
        clean_directory(str(site))
        shutil.copytree(new, site, dirs_exist_ok=True)
    else:
        if site.exists():
            site.rename(new.with_name("last"))
        new.rename(site)
    clear(new.parent, site)
    config.site_dir = str(site)  # `mkdocs gh-deploy` reads it next.


def stays(site: Path) -> bool:
    """Return whether to refill the folder: not ours to move, or with hidden files to keep."""
    fixed = site.is_mount() or not os.access(site.parent, os.W_OK)
    return site.exists() and (fixed or any(site.glob(".*")))


def clear(workshop: Path, site: Path) -> None:
    """Remove a workshop; a last site that nothing has replaced goes back to its place."""
    if (workshop / "last").exists() and not site.exists():
        (workshop / "last").rename(site)
    shutil.rmtree(workshop, ignore_errors=True)
