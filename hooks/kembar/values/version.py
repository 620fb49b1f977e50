"""What is numbered by points in every language: versions, chapters and their like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kembar.values import Value
    from kembar.values.wording import Wording

# As in "Bab 2.1", "versi 4.0".
_NUMBERED = re.compile(
    r"(?:^|\b(?:bab|bagian|subbab|pasal|butir|poin|lampiran|gambar|tabel|vers\w+|edisi|modul"
    r"|pelajaran|langkah|chapter|section|article|point|part|appendix|figure|table|edition|module"
    r"|lesson|step|v|no)\.?\s)$",
    re.IGNORECASE,
)
_POINTED = re.compile(r"(?:\d{1,2}|20\d\d)(?:\.\d{1,2})+")
# A word that both languages leave as it is, so a name: "kernel 5.17", "CMake >= 3.25".
_NAMED = re.compile(r"(?<!\w)((?:[^\W\d_]{3,}|[A-Z]\w+)\s(?:[<>=≤≥~^]{1,2}\s?)?)$")


def is_version(value: Value, text: Wording) -> bool:
    """Return whether the points of a number part no decimals; `text` is that of the twin."""
    if not _POINTED.fullmatch(value.written):
        return False
    before, _, after = value.context.partition(value.written)
    name = _NAMED.search(before)
    return (
        value.written.endswith(".0")
        or bool((before or after) and _NUMBERED.search(before))
        or bool(name and text.holds(name[1] + value.written))
    )
