"""Each page has a preview: an image for who gets its link in a chat, named before it is drawn."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import parallel, read
from kembar.artefacts import store
from kembar.artefacts.previews import HEIGHT, WIDTH, previews
from kembar.artefacts.previews.drawing import drawn, ground, is_whole, made_with
from kembar.host import AFTER_I18N, SHRUNK, language, outermost, serving
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file

if TYPE_CHECKING:
    import jinja2
    from kembar.finding import Language
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


@event_priority(AFTER_I18N)
def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Name the previews of the language that is being built, for its templates."""
    del files
    if serving():
        return
    own = language(config)
    spoken: Language = "id" if own == "id" else "en"
    found = previews(config["rendered"][own], spoken, config.site_name, made_with())
    config["previews"] = {**config.get("previews", {}), own: found}
    env.globals["previews"] = found
    env.globals["preview_size"] = (WIDTH, HEIGHT)


@event_priority(SHRUNK)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the previews; those that an earlier build drew lie in `.cache`."""
    if serving() or not outermost(config):
        return
    beside = read.beside(Path(config.docs_dir)) / ".cache/previews"
    shown = [one for found in config["previews"].values() for one in found.values()]
    cards = {one.path: one.card for one in shown}
    kept = {path: beside / Path(path).name for path in cards}
    images = {path: store.recalled(file) for path, file in kept.items()}
    new = [path for path in cards if not is_whole(images[path])]
    made = parallel.each(partial(drawn, ground=ground()), [cards[path] for path in new])
    for path, image in zip(new, made, strict=True):
        store.keep(kept[path], image)
        images[path] = image
    store.forget(beside, kept.values())
    for path, image in images.items():
        write_file(image, str(Path(config.site_dir, path)))
