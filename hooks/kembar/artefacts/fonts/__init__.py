"""The letters of what is drawn and printed: brought along, so that every machine has the same.

Inter 3.19 as Debian's package `fonts-inter` has it, under the SIL Open Font License (OFL.txt): cut
to the letters of Western and Central Europe with what sums and lists need, as TrueType, without
hints; ☐ has the shape of □. Neither file is published.
"""

from __future__ import annotations

from pathlib import Path

FAMILY = "Inter"
REGULAR, BOLD = "Inter-Regular.ttf", "Inter-Bold.ttf"
LICENCE = "OFL.txt"


def font(name: str) -> Path:
    """Return where a font is."""
    return Path(__file__).with_name(name)
