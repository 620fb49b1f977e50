"""The rules by which a host sends readers on from where something was: `_redirects`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable

# Cloudflare Pages, "Redirects", "Per file". Whatever is left out is led on by its page.
_MOST_RULES, _MOST_LETTERS = 2000, 1000


def rules(pairs: Iterable[tuple[str, str]]) -> str:
    """Return the text of `_redirects` for pairs of old and new paths from the host's root.

    Raises ValueError for a target that a browser takes for another host (RFC 3986, 4.2).

    The first line that fits is taken. Netlify sends a file that is there unless the status is
    forced (Netlify, "Redirect options"); Cloudflare Pages, which always follows its rules, passes
    over a line with such a status and takes the next. To it a path with a slash at its end is
    another one than without.
    """
    lines: list[str] = []
    for old, new in pairs:
        start, target = quote(old, safe="/%"), quote(new, safe="/%#")
        if target.startswith("//"):
            raise ValueError(f"_redirects: {target} is on another host")
        own = [f"{start} {target} 301!", f"{start} {target} 301"]
        if start.endswith("/"):
            own.append(f"{start.removesuffix('/')} {target} 301")
        if max(map(len, own)) <= _MOST_LETTERS and len(lines) + len(own) <= _MOST_RULES:
            lines += own
    return "".join(f"{line}\n" for line in lines)
