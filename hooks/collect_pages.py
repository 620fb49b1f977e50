"""Keep every page as its readers get it, for the hooks that make other things of pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kembar import read
from kembar.artefacts.rendered import Rendered
from kembar.host import AFTER_I18N, language
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


@event_priority(AFTER_I18N)
def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Collect the pages of the language that is being built; its templates come after this."""
    del env
    settings, own, pages = read.settings_of(Path(config.docs_dir)), language(config), []
    for file in files.documentation_pages():
        if file.page:
            name = file.src_uri.partition("/")[2]
            kind = settings.kind_of(name)
            pages.append(
                Rendered(
                    code=str(file.page.meta.get("id", "")),
                    kind=kind.name if kind else "",
                    language=own,
                    name=name,
                    address=file.url.removeprefix("./"),
                    data=file.page.meta,
                    html=file.page.content or "",
                )
            )
    config["rendered"] = {**config.get("rendered", {}), own: tuple(pages)}
