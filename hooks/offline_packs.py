"""Each language is there as packs for no network at all, made of its pages as rendered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.artefacts import store
from kembar.artefacts.packs.book import OFFERED, book
from kembar.artefacts.packs.carton import BESIDE
from kembar.artefacts.packs.kept import recipe
from kembar.artefacts.packs.kinds import kinds
from kembar.artefacts.packs.offer import FOLDER, name
from kembar.delivery.scripts import joined
from kembar.host import AFTER_I18N, CARRIED, outermost, serving, withheld
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> None:
    """Publish no module by itself: the script is in the one file."""
    config["carried"] = withheld(files, "assets/javascripts/packs/")


@event_priority(CARRIED)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the packs of each language that offers them."""
    if serving() or not outermost(config):
        return
    docs, site = Path(config.docs_dir), Path(config.site_dir)
    settings, cache = read.settings_of(docs), read.beside(docs) / ".cache/packs"
    used: list[Path] = []
    for language, pages in config["rendered"].items():
        if all(page.code != OFFERED for page in pages):
            continue
        about = config.site_name, config["editions"][language].description, config.site_url or ""
        whole = book(pages, language, about, settings)
        script = joined("packs.mjs", config["carried"]).strip()
        files = (file for each in BESIDE for file in site.glob(each.format(language=language)))
        beside = {file.relative_to(site).as_posix(): file.read_bytes() for file in files}
        kept = cache / recipe(whole, script, beside)
        for kind, make in kinds(whole, script, beside).items():
            used.append(kept.with_suffix(f".{kind}"))
            write_file(_made(used[-1], make), str(site / FOLDER / name(kind, language)))
    store.forget(cache, used)


def _made(kept: Path, make: Callable[[], bytes]) -> bytes:
    """Return what is kept, or else made and kept."""
    if not (content := store.recalled(kept)):
        store.keep(kept, content := make())
    return content
