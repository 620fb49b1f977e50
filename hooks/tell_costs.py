"""Each lesson says what it costs to open, and each link to a file what that costs.

After all that changes what is sent, and before the lists that hold the pages' fingerprints.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from kembar.artefacts.packs.offer import FOLDER as PACKS
from kembar.artefacts.slides.file import FOLDER as SLIDES
from kembar.delivery.costs import priced, with_downloads
from kembar.delivery.weights import sent, weight
from kembar.host import TOLD, outermost, serving
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

LANGUAGE = re.compile(r'<html[^>]*\slang="?([\w-]+)')


@event_priority(TOLD)
def on_post_build(config: MkDocsConfig) -> None:
    """Write sizes into the pages."""
    if serving() or not outermost(config):
        return
    site = Path(config.site_dir)

    def content(path: str) -> bytes | None:
        return (site / path).read_bytes() if (site / path).is_file() else None

    def size(path: str) -> int | None:
        is_page = path.endswith(".html") and not path.startswith((PACKS, SLIDES))
        held = None if is_page else content(path)
        return None if held is None else sent(path, held)

    for file in site.rglob("*.html"):
        path, text = file.relative_to(site).as_posix(), file.read_text("utf-8")
        found = LANGUAGE.search(text)
        language = found[1] if found else ""
        new = with_downloads(text, path, language, size)
        weighed = weight(path, new, content)
        if weighed.is_lesson:
            new = priced(new, weighed.cost, language)
        if new != text:
            file.write_text(new, "utf-8")
