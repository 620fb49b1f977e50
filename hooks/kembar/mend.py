"""What findings that mend themselves make of the pages: new texts, each proven by a new check.

A mend replaces an address where it stands on the finding's line, and nowhere else. A page is
mended only if every finding that asked for it is gone afterwards and no other has come.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from difflib import unified_diff
from typing import TYPE_CHECKING

from kembar import checks
from kembar.parse import page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kembar.finding import Finding, Fix
    from kembar.model import Site

# What may stand beside an address on its line.
_BEFORE, _AFTER = r"(?<![^\s(<\"'=\[,])", r"(?![^\s)>\"'\]])"


def mended(site: Site, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the new text of each page that can be mended, by path; `texts` are the sources."""
    found = checks.run(site)
    asked: dict[str, list[tuple[int, Fix]]] = {}
    for one in found:
        if one.fault.fix:
            asked.setdefault(one.fault.place.path, []).append((one.fault.place.line, one.fault.fix))
    new = {path: _mended(texts[path], fixes) for path, fixes in asked.items() if path in texts}
    new = {path: text for path, text in new.items() if text != texts[path]}
    if _is_better(site, found, new):
        return new
    return {path: text for path, text in new.items() if _is_better(site, found, {path: text})}


def diff(name: str, old: str, new: str) -> str:
    """Return the difference of two texts as `git diff` shows it."""
    lines = unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _mended(text: str, fixes: Sequence[tuple[int, Fix]]) -> str:
    lines = text.split("\n")
    for number, fix in dict.fromkeys(fixes):
        line = lines[number - 1]
        places = list(re.finditer(_BEFORE + re.escape(fix.old) + _AFTER, line))
        # The same words elsewhere on the line may be code or prose.
        if len(places) == line.count(fix.old):
            lines[number - 1] = line.replace(fix.old, fix.new)
    return "\n".join(lines)


def _is_better(site: Site, before: Sequence[Finding], texts: Mapping[str, str]) -> bool:
    """Return whether the new texts take findings away and bring none."""
    read = {path: page(_as_read(text), path) for path, text in texts.items()}
    pages = tuple(read.get(one.path, one) for one in site.pages)
    after = checks.run(replace(site, pages=pages))
    keys, old_keys = _keys(after), _keys(before)
    return len(keys) < len(old_keys) and not (Counter(keys) - Counter(old_keys))


def _as_read(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _keys(findings: Sequence[Finding]) -> list[tuple[object, ...]]:
    # What the twin lacks shows only once a link leads somewhere.
    alone = (one for one in findings if one.fault.other is None)
    return [(one.rule, one.fault.place, one.fault.message) for one in alone]
