"""A page loads one style sheet and one script, put together here; of the theme's own, nothing else.

Their parts are not published by themselves.
"""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from kembar.delivery.loaded import APART, MODULES, RARE, SCRIPT, SCRIPTS, SHEET, STYLES
from kembar.delivery.scripts import joined
from kembar.delivery.styles import gathered
from kembar.delivery.theme import PACKAGE, theme_styles
from kembar.host import AFTER_I18N, is_of_theme, withheld
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Write the script and the style sheet; publish neither their parts nor the theme's files."""
    theme = [file for file in files if is_of_theme(config, file)]
    sheets = {file.dest_uri: file.content_string for file in theme if file.dest_uri.endswith("css")}
    for file in theme:
        files.remove(file)
    modules, styles = withheld(files, MODULES), withheld(files, STYLES)
    try:
        rare = {f"{SCRIPTS}{name}": joined(name, modules) for name in RARE if name in modules}
        found = {SCRIPT: joined("hub.mjs", modules), **rare}
        sheet = theme_styles(version(PACKAGE), sheets) + gathered("hub.css", styles)
        apart = {f"{STYLES}{name}": gathered(name, styles) for name in APART if name in styles}
    except ValueError as error:
        raise PluginError(str(error)) from error
    for path, text in {**found, SHEET: sheet, **apart}.items():
        write_file(text.encode(), str(Path(config.site_dir, path)))


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Let tags of templates leave no empty lines behind: every page would carry them."""
    del config, files
    env.trim_blocks = env.lstrip_blocks = True
