"""A link leads to a working document, which asks readers to sign in or lets them change it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted
from kembar.links.address import mentions, web

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings

_WORKING = re.compile(
    r"docs\.google\.com/(?:document|spreadsheets|presentation|drawings|forms)/.*/(?:edit|copy)"
    r"|drive\.google\.com/drive/(?:u/\d+/)?(?:my-drive|shared-with-me|recent|home)"
    r"|docs\.google\.com/forms/.*/(?:responses|prefill)"
    r"|(?:www\.)?notion\.so/.+|[\w-]+\.sharepoint\.com/.+|onedrive\.live\.com/edit.*"
    r"|(?:www\.)?canva\.com/design/.+/edit|mail\.google\.com/.+|web\.whatsapp\.com/?"
)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each address of a document that is open for work."""
    del settings
    for mention in mentions(page):
        parts = web(mention.target)
        if parts and _WORKING.fullmatch(f"{parts.host}{parts.path.rstrip('/')}"):
            yield Fault(
                page.place(mention.line),
                Words(
                    id=f"dokumen kerja: {quoted(mention.target)}",
                    en=f"working document: {quoted(mention.target)}",
                ),
                Words(
                    id="terbitkan isinya, lalu tautkan ke alamat terbitnya",
                    en="publish what it holds and link to the published address",
                ),
            )


RULE = Rule("link-draft", page=check)
