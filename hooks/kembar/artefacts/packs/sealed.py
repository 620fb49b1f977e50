"""A ZIM file without chance in it.

libzim numbers each file, and Xapian each index in it, by chance, and Python cannot tell them a
number. Here they are drawn from the content, and the checksum at the end is made anew.
"""

from __future__ import annotations

import re
from hashlib import md5

# openZIM, "ZIM file format": the uuid in the header, and where in the file the MD5 of it all is.
_UUID, _CHECKSUM = slice(8, 24), slice(72, 80)
# Xapian 1.4, backends/glass/glass_version.cc: a magic, two bytes of version, the uuid.
_INDEX = re.compile(rb"\x0f\x0dXapian Glass..(?P<uuid>.{16})", re.DOTALL)


def sealed(library: bytes) -> bytes:
    """Return a ZIM file whose numbers depend on nothing but what is in it."""
    end = int.from_bytes(library[_CHECKSUM], "little")
    data = bytearray(library[:end])
    places = [_UUID, *(slice(*one.span("uuid")) for one in _INDEX.finditer(data))]
    for place in places:
        data[place] = bytes(16)
    number = _digest(bytes(data))
    for place in places:
        data[place] = number
    return bytes(data) + _digest(bytes(data))


def _digest(data: bytes) -> bytes:
    return md5(data, usedforsecurity=False).digest()
