"""A text as a QR code that also a worn print of it still gives: a quarter of it may be lost."""

from __future__ import annotations

from io import BytesIO

import segno

_LEVEL = "q"
_BORDER = 4  # modules of white around it (ISO/IEC 18004, "quiet zone")
_DOT = 16  # pixels of a module: 600 for a permanent link, sharp at 5 cm on paper


def drawn(text: str) -> dict[str, bytes]:
    """Return the code as files: lines of any size for pages and paper, dots for messages."""
    code, lines, dots = segno.make_qr(text, error=_LEVEL, boost_error=False), BytesIO(), BytesIO()
    code.save(lines, kind="svg", border=_BORDER, xmldecl=False, omitsize=True, light="#fff")
    code.save(dots, kind="png", border=_BORDER, scale=_DOT)
    return {"qr.svg": lines.getvalue(), "qr.png": dots.getvalue()}
