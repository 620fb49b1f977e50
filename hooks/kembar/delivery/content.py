"""What is left to be done for everybody: wide tables scroll, boxes on paper are silent."""

from __future__ import annotations

import re

from kembar.tongues import is_title_in

# As Markdown writes it; one with attributes is somebody's own, and stays as it is.
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_WIDE = 5  # columns that would be too narrow to read on a phone
_FULL = 4  # columns of which a long word may push the last off the screen
_NAMES = {"id": "Tabel yang bisa digeser", "en": "Table that scrolls sideways"}
# Code that is too wide for a phone scrolls too.
_CODE = re.compile(r"(<pre>(?:<span></span>)?<code)(?=[ >])")
# What is shown or run as it is written; the tags that no gap beside them shows at, as they are laid
# out as blocks or not at all; and what is before any other tag.
_GAPS = re.compile(
    r"<(pre|script|style|textarea)\b.*?</\1>"
    r"|\s*(</?(?:head|body|meta|title|link|ul|ol|li|thead|tbody|tr|t[dh])\b[^>]*>)\s*"
    r"|\n\s+(?=<)",
    re.DOTALL,
)
# The box of a task list is there for pens: it cannot be ticked, and its text says all.
_BOX = '<input type="checkbox" disabled'
# What an entry of a list begins with in quotation marks: the title of a source.
_TITLE = re.compile(r'(?<=<dd>)"([^"<]+)"')
_OTHER = {"id": "en", "en": "id"}


def usable(html: str, language: str) -> str:
    """Return a page's content as everybody can use it.

    Each table stands in a frame that scrolls. A keyboard reaches it where the table may be wide;
    it reaches all code too. Boxes to tick on paper are not read out. A title in the other language
    is read in that language.
    """
    name = _NAMES.get(language, _NAMES["en"])

    def frame(table: re.Match[str]) -> str:
        head = table[0].partition("</tr>")[0]
        columns = head.count("<th") - head.count("<thead")
        reached = f' tabindex="0" role="group" aria-label="{name}"' if columns >= _FULL else ""
        wide = " md-typeset__table--wide" if columns >= _WIDE else ""
        return (
            f'<div class="md-typeset__scrollwrap"{reached}><div class="md-typeset__table{wide}">'
            f"{table[0]}</div></div>"
        )

    def title(found: re.Match[str]) -> str:
        other = _OTHER.get(language, "")
        foreign = other and is_title_in(other, found[1], language)
        return f'"<span lang="{other}">{found[1]}</span>"' if foreign else found[0]

    html = _TITLE.sub(title, html)
    html = _CODE.sub(r'\1 tabindex="0"', html)
    return _TABLE.sub(frame, html).replace(_BOX, f'{_BOX} aria-hidden="true"')


def without_gaps(page: str) -> str:
    """Return a page without the spaces between its tags that no reader gets to see.

    gzip sends a lesson some 180 bytes smaller.
    """
    return _GAPS.sub(lambda found: found[0] if found[1] else found[2] or "\n", page)
