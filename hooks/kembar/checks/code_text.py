"""A block of code is not the same as in the twin, comments and texts in quotes left aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import differing
from kembar.finding import Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings

# What a translator writes anew: comments, texts in quotes, placeholders, what a tag holds.
_WORDING = re.compile(
    r"""(?<!\S)(?:\#|//|--|;|%)[^\n]*|/\*.*?\*/|<!--.*?-->|\"[^"\n]*\"|'[^'\n]*'|`[^`\n]*`"""
    r"""|<[^<>\n]*>|\{[^{}\n]*\}|\[[^\[\]\n]*\]|\$\w+|\u2026|\.\.\.""",
    re.DOTALL,
)
# Without a language, or in one of these, it is a drawing, a sample of text or what a program says.
_PROSE = frozenset(
    {
        "",
        "text",
        "txt",
        "plain",
        "plaintext",
        "none",
        "mermaid",
        "plantuml",
        "dot",
        "md",
        "markdown",
    }
    | {"console", "output", "http", "html", "xml", "diff"}
)


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each block of code whose commands differ."""
    del settings
    for flow in flows(pair):
        for one, two in flow.matched:
            if one.kind != "code" or one.label.lower() in _PROSE or one.label != two.label:
                continue
            first, second = _commands(one.text), _commands(two.text)
            here = next((line for line in second if line not in first), "")
            there = next((line for line in first if line not in second), "")
            if first != second and (here or there):
                message = Words(
                    id=f"kode {quoted(here, 24)} di sini, {quoted(there, 24)} di kembarannya",
                    en=f"code {quoted(here, 24)} here, {quoted(there, 24)} on its twin",
                )
                yield differing(flow, (one, two), message)


def _commands(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in _WORDING.sub(" ", text).split("\n"))
    return [line for line in lines if line]


RULE = Rule("code-text", pair=check)
