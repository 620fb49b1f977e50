"""What Markdown leaves to be done for everybody: wide tables scroll, boxes on paper are silent."""

from __future__ import annotations

import re

# As Markdown writes it; one with attributes is somebody's own, and stays as it is.
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_WIDE = 5  # columns that would be too narrow to read on a phone
_NAMES = {"id": "Tabel yang bisa digeser", "en": "Table that scrolls sideways"}
# The box of a task list is there for pens: it cannot be ticked, and its text says all.
_BOX = '<input type="checkbox" disabled'


def usable(html: str, language: str) -> str:
    """Return a page's content as everybody can use it.

    Each table stands in a frame that scrolls; a keyboard reaches it where the table is wide.
    Boxes to tick on paper are not read out.
    """
    name = _NAMES.get(language, _NAMES["en"])

    def frame(table: re.Match[str]) -> str:
        head = table[0].partition("</tr>")[0]
        is_wide = head.count("<th") - head.count("<thead") >= _WIDE
        reached = f' tabindex="0" role="region" aria-label="{name}"' if is_wide else ""
        wide = " md-typeset__table--wide" if is_wide else ""
        return (
            f'<div class="md-typeset__scrollwrap"{reached}><div class="md-typeset__table{wide}">'
            f"{table[0]}</div></div>"
        )

    return _TABLE.sub(frame, html).replace(_BOX, f'{_BOX} aria-hidden="true"')
