"""A text as a QR code that also a worn print of it still gives: a quarter of it may be lost."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO

import segno

_LEVEL = "q"
_BORDER = 4  # modules of white around it (ISO/IEC 18004, "quiet zone")
_DOT = 16  # pixels of a module: 600 for a permanent link, sharp at 5 cm on paper


def drawn(text: str) -> dict[str, bytes]:
    """Return the code as files: lines of any size for pages and paper, dots for messages."""
    dots = BytesIO()
    _code(text).save(dots, kind="png", border=_BORDER, scale=_DOT)
    return {"qr.svg": _lines(text, light="#fff"), "qr.png": dots.getvalue()}


def picture(text: str) -> str:
    """Return the code as the address of a picture that holds it, without a ground of its own."""
    return f"data:image/svg+xml;base64,{b64encode(_lines(text)).decode()}"


def _lines(text: str, light: str | None = None) -> bytes:
    lines = BytesIO()
    _code(text).save(lines, kind="svg", border=_BORDER, xmldecl=False, omitsize=True, light=light)
    return lines.getvalue()


def _code(text: str) -> segno.QRCode:
    return segno.make_qr(text, error=_LEVEL, boost_error=False)
