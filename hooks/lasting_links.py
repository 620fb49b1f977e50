"""Permanent links: each code has pages below /p/ that open in the reader's language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.artefacts.lasting import FOLDER, SCRIPTS, frames, lasting, table
from kembar.artefacts.previews import HEIGHT, WIDTH, by_code
from kembar.artefacts.qr import drawn
from kembar.delivery.scripts import joined
from kembar.host import AFTER_I18N, STYLED, outermost, serving, withheld
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url, write_file

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Publish no module by itself."""
    config["lasting"] = withheld(files, "assets/javascripts/lasting/")


def on_page_content(html: str, *, page: Page, **_: object) -> str:
    """Return a page whose links to the permanent ones also work below a folder of the host."""
    return html.replace(f'href="/{FOLDER}', f'href="{get_relative_url(FOLDER, page.url)}')


@event_priority(STYLED + 1)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the pages of each code with its QR code, before their styles are cut and named."""
    if not outermost(config):
        return
    site, base, modules = Path(config.site_dir), config.site_url or "", config["lasting"]
    tools, files = read.settings_of(Path(config.docs_dir)).tools, dict[str, bytes]()
    forwarding = config.get("forwarding")
    former = forwarding.codes() if forwarding else []
    env = config.theme.get_env()
    env.autoescape = env.trim_blocks = env.lstrip_blocks = True
    shown = {own: by_code(found) for own, found in config.get("previews", {}).items()}
    env.globals |= {"config": config, "previews": shown, "preview_size": (WIDTH, HEIGHT)}
    try:
        links = lasting(config["rendered"], tools, base)
        codes = {**modules, "codes.mjs": table(links, former)}
        files |= {path: joined(Path(path).name, codes).encode() for path in SCRIPTS}
        env.globals["script"] = joined("open.mjs", modules).strip()
    except ValueError as error:
        raise PluginError(str(error)) from error
    for path, template, told in frames(links, base, former):
        files[path] = env.get_template(f"lasting/{template}.html").render(told).encode()
    for one in () if serving() else links:
        files |= {f"{FOLDER}{one.code}/{name}": data for name, data in drawn(one.link).items()}
    for path, data in files.items():
        write_file(data, str(site / path))
