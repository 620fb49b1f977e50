"""How the files of paper are called."""

from __future__ import annotations

FOLDER = "cetak/"
WALL = "qr"
ATTENDANCE = "hadir"


def path(code: str, language: str) -> str:
    """Return where a PDF lies below the site's root: `cetak/L09.id.pdf`."""
    return f"{FOLDER}{code}.{language}.pdf"
