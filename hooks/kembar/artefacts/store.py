"""What earlier builds made, each by a name that changes when it would: kept while it is in use.

Builds can run at the same time: what one has forgotten, another makes anew.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# Seconds. Builds of a day take turns: for the tests, for the site, for another address.
_UNUSED = 24 * 60 * 60


def recalled(file: Path) -> bytes:
    """Return what is kept in a file, or nothing."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def keep(file: Path, content: bytes) -> None:
    """Keep some content; nobody sees a part of it."""
    # Beside the folder, where no build looks for what nobody uses.
    part = file.parent.with_name(f"{file.parent.name}.{os.getpid()}")
    file.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(content)
    part.replace(file)


def forget(folder: Path, used: Iterable[Path]) -> None:
    """Remove from a folder what no build has used for a day; `used` is what this one has."""
    now = 0.0
    for file in used:
        with suppress(OSError):
            os.utime(file)
            now = file.stat().st_mtime
    for file in folder.glob("*"):
        with suppress(OSError):
            if file.stat().st_mtime < now - _UNUSED:
                file.unlink()
