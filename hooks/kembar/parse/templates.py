"""What templates and style sheets name: the addresses that they hold word for word."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from kembar.model import Place, Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = (".html", ".css")
_TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+))")
_NAMES = frozenset({"href", "src", "srcset", "poster", "data", "xlink:href", "action"})
# Elements whose `href` is for the reader to follow, or for machines to note.
_FOLLOWED = frozenset({"a", "area", "form", "base"})
_LOADING = re.compile(
    r"\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b"
)
_URL = re.compile(r"url\(\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"')]*))\s*\)|@import\s+[\"']([^\"']+)")
# Comments, and what Jinja fills in: nothing in it is an address as it stands.
_PASSED_OVER = re.compile(r"<!--.*?-->|\{#.*?#\}|/\*.*?\*/", re.DOTALL)
_FILLED = ("{{", "{%", "}}", "%}")


def references(text: str, place: str, path: str) -> Iterator[Reference]:
    """Yield the addresses in a template or style sheet, which is published at `path`."""
    text = _PASSED_OVER.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    styles = path.endswith(".css")
    found = [*_in_styles(text), *(() if styles else _in_tags(text))]
    for offset, target, loads in sorted(found):
        if target and not any(sign in target for sign in _FILLED):
            yield Reference(
                target,
                Place(place, text.count("\n", 0, offset) + 1),
                posixpath.dirname(path),
                in_styles=styles,
                loads=loads,
            )


def _in_styles(text: str) -> Iterator[tuple[int, str, bool]]:
    for match in _URL.finditer(text):
        yield match.start(), next(filter(None, match.groups()), ""), True


def _in_tags(text: str) -> Iterator[tuple[int, str, bool]]:
    for tag in _TAG.finditer(text):
        written = list(_ATTRIBUTE.finditer(tag[2]))
        values = {one[1].lower(): next(filter(None, one.groups()[1:]), "") for one in written}
        name = tag[1].lower()
        loads = name not in _FOLLOWED and (
            name != "link" or _LOADING.search(values.get("rel", "").lower()) is not None
        )
        for one in written:
            attribute = one[1].lower()
            if attribute in _NAMES:
                for target in _targets(attribute, values[attribute]):
                    yield tag.start(2) + one.start(), target, loads


def _targets(attribute: str, value: str) -> list[str]:
    if attribute != "srcset":
        return [value]
    return [part.split()[0] for part in value.split(",") if part.strip()]
