"""Links to files that are made beside the pages, and are no pages of MkDocs themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def placed(html: str, folder: str, address: Callable[[str], str]) -> str:
    """Return a page whose links from the top of the site into a folder lead there from it."""
    link = rf'(?<=href=")/({re.escape(folder)}[^"]+)'
    return re.sub(link, lambda found: address(found[1]), html)
