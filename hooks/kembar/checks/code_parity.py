"""A block of code is missing on one page of a pair, or is in another language than its twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.align.flow import flows
from kembar.align.missing import differing, missing
from kembar.finding import Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.finding import Fault
    from kembar.model import Pair
    from kembar.schema import Settings

# Short names of one language (pygments.lexers, `aliases`), and sessions in a shell.
_SAME: Mapping[str, str] = {
    "shell": "sh", "bash": "sh", "zsh": "sh", "console": "sh", "shell-session": "sh",
    "shellsession": "sh", "terminal": "sh", "yml": "yaml", "py": "python", "python3": "python",
    "js": "javascript", "ts": "typescript", "md": "markdown", "plaintext": "text", "txt": "text",
    "plain": "text", "none": "text", "": "text",
}  # fmt: skip


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each block of code that the twin lacks or has in another language."""
    del settings
    yield from missing(pair, "code", Words(id="contoh kode ini", en="this block of code"))
    for flow in flows(pair):
        for one, two in flow.matched:
            if one.kind == "code" and _differ(_language(one.label), _language(two.label)):
                here, there = quoted(two.label, 16), quoted(one.label, 16)
                message = Words(
                    id=f"kode {here} di sini, {there} di kembarannya",
                    en=f"code is {here} here, {there} on its twin",
                )
                yield differing(flow, (one, two), message)


def _differ(one: str, two: str) -> bool:
    """Return whether two languages differ; one that is not named may be any."""
    return one != two and "text" not in {one, two}


def _language(label: str) -> str:
    name = label.lower()
    return _SAME.get(name, name)


RULE = Rule("code-parity", pair=check)
