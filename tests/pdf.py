"""What the tests of paper share: a PDF with its packed parts unpacked."""

import re
import zlib

_STREAM = re.compile(rb"(?<!end)stream\r?\n(?=x)")


def unpacked(pdf: bytes) -> bytes:
    """Return a PDF, and after it what is packed in it."""
    starts = [found.end() for found in _STREAM.finditer(pdf)]
    return pdf + b"".join(zlib.decompressobj().decompress(pdf[start:]) for start in starts)
