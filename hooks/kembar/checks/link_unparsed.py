"""A link that the reader sees as brackets, for Markdown did not take it for one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page
    from kembar.schema import Settings

# What looks like an address: a scheme, a path to a page or file, a fragment.
_ADDRESS = (
    r"(?:(?:https?|mailto|tel):|/{1,2}[\w.]|\.{1,2}/|www\.|\#[a-zA-Z]"
    r"|[\w./-]+\.(?:md|html?|pdf|png|jpe?g|svg|webp)\b)"
)
# No numbers in brackets, which are notes, and no places of a list such as `x[0][1]`.
_LEFT = re.compile(
    rf"(?<!\w)\[(?!\d+\])[^\[\]\n]*\][ \t\n]*\([ ]*<?{_ADDRESS}[^()\n]{{0,200}}\)?"
    rf"|\]\([ ]*{_ADDRESS}[^()\s]*\)?"
    rf"|\([^()\n]+\)\[{_ADDRESS}[^\[\]\n]*\]"
    r"|(?<![\w\])])\[(?!\d+\])(?=[^\[\]\n]*\w)[^\[\]\n]+\]\[(?![\d\s…])[^\[\]\n]*\]"
    r"|!?\[\[(?=[^\W\d])[^\[\]\n]+\]\]"
    r"|(?<!\w)\[(?!\d+\])[^\[\]\n]+\]\((?=[^()]*$)"
)


def check(page: Page, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each piece of prose that was meant to be a link."""
    del settings
    for section in page.sections:
        for prose in section.prose:
            for match in _LEFT.finditer(prose.text):
                yield Fault(
                    page.place(prose.line_before(match.start())),
                    Words(
                        id=f"bukan tautan, melainkan teks: {quoted(match[0])}",
                        en=f"no link but text: {quoted(match[0])}",
                    ),
                    Words(
                        id="tulis [teks](alamat) tanpa spasi di antaranya, dan tutup kurungnya",
                        en="write [text](address) with nothing between, and close the brackets",
                    ),
                )


RULE = Rule("link-unparsed", page=check)
