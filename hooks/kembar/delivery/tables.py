"""A table that is wider than a phone scrolls in a frame of its own; the page stays in place."""

from __future__ import annotations

import re

# As Markdown writes it; one with attributes is somebody's own, and stays as it is.
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def framed(html: str) -> str:
    """Return a page's content with each of its tables in a frame."""
    return _TABLE.sub(
        r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">\g<0></div></div>',
        html,
    )
