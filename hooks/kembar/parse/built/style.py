"""What a stylesheet refers to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# CSS Syntax 3: a comment ends at the first `*/`, a string may be escaped.
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ADDRESS = re.compile(
    r"""url\(\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([^)"'\s]+))\s*\)"""
    r"""|@import\s+(?:"([^"\n]+)"|'([^'\n]+)')""",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(.)")


def addresses_in_style(style: str) -> Iterator[tuple[str, int]]:
    """Yield the addresses in a stylesheet with their lines."""
    if "url(" not in style and "@import" not in style:
        return
    plain = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), style)
    for found in _ADDRESS.finditer(plain):
        target = _ESCAPE.sub(r"\1", next(filter(None, found.groups()), ""))
        if not target.startswith(("data:", "#")):
            yield target, plain.count("\n", 0, found.start()) + 1
