"""The hub is there without a network: its worker, what can be saved, and how it is installed.

`extra: { offline: false }` in mkdocs.yml writes a worker that ends the one that phones have.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kembar.delivery.icons import icons
from kembar.delivery.offline import Edition, kept_files
from kembar.delivery.scripts import joined
from kembar.host import AFTER_I18N, KEPT, folder, language, outermost, serving, withheld
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Publish no module by itself."""
    config["worker"] = withheld(files, "assets/javascripts/offline/")


@event_priority(AFTER_I18N)
def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Remember the pages of the language that is being built, and write what saves them."""
    del env
    own, found = language(config), files.documentation_pages()
    pages = tuple((one.url.removeprefix("./"), one.page.meta) for one in found if one.page)
    about = config.site_name, config.site_description or ""
    edition = Edition(own, folder(config, own), *about, pages)
    config["editions"] = {**config.get("editions", {}), own: edition}
    script = joined("saving.mjs", config["worker"]).encode()
    write_file(script, str(Path(config.site_dir, "assets/javascripts/saving.js")))


@event_priority(KEPT)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the worker and its lists, from the pages as they are delivered."""
    if serving() or not outermost(config):
        return
    site, editions = Path(config.site_dir), config["editions"].values()
    ended = config.extra.get("offline") is False
    root = urlsplit(config.site_url or "/").path
    try:
        script = joined("end.mjs" if ended else "sw.mjs", config["worker"])
        kept = kept_files(editions, lambda path: (site / path).read_bytes(), script, root)
    except ValueError as error:
        raise PluginError(str(error)) from error
    for path, content in {**kept, **icons()}.items():
        write_file(script.encode() if ended and path == "sw.js" else content, str(site / path))
