"""Files in a ZIP that is the same bytes whenever it is made: fixed days, order and permissions."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

# What deflate would not make smaller, and what must lie there as it is.
_STORED = ("mimetype", ".pdf", ".png")
_UNIX, _READABLE = 3, 0o100644 << 16
_BEST = 9


def zipped(files: Mapping[str, bytes], day: str) -> bytes:
    """Return the files by their names, in their order, as a ZIP in which all are of one day.

    `day` is like "2026-11-23".
    """
    year, month, number = map(int, day.split("-"))
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            info = ZipInfo(name, (year, month, number, 0, 0, 0))
            info.create_system, info.external_attr = _UNIX, _READABLE
            kind = ZIP_STORED if name.endswith(_STORED) else ZIP_DEFLATED
            archive.writestr(info, content, kind, _BEST)
    return buffer.getvalue()
