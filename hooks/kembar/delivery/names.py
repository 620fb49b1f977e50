"""Names that change with what a file holds, so that browsers may keep a file for good."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LETTERS = 8  # of the hash: one in four thousand million


def hashed(path: str, content: bytes) -> str:
    """Return a path with a hash of the content: "assets/hub.1a2b3c4d.css"."""
    stem, _, suffix = path.rpartition(".")
    return f"{stem}.{sha256(content).hexdigest()[:_LETTERS]}.{suffix}"


def plain(stem: str) -> str:
    """Return a name of letters, digits and hyphens, which mean nothing else in any address."""
    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", letters).strip("-") or "photo"


def renamed(page: str, names: Mapping[str, str]) -> str:
    """Return a page in which what it loads has other names, of paths below the site's root."""
    wanted = re.compile(
        rf'(\s(?:href|src)="(?:[^"]*/)?)({"|".join(map(re.escape, names))})(?=["?#])'
    )
    return wanted.sub(lambda found: found[1] + names[found[2]], page)


def loading(script: str, names: Mapping[str, str]) -> str:
    """Return a script that loads others by other names, of paths below the root.

    They are beside it, or in a folder beside its own.
    """
    for path, name in names.items():
        folder, file = path.split("/")[-2:]
        new = name.rpartition("/")[2]
        script = script.replace(f'"./{file}"', f'"./{new}"')
        script = script.replace(f'"../{folder}/{file}"', f'"../{folder}/{new}"')
    return script
