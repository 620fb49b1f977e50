"""The shelf: the pages of one language, for the marks that are filled from other pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.parse.front_matter import front_matter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6}) +(.*?)(?: +\{ *#([\w-]+) *\})? *$")


@dataclass(frozen=True, slots=True)
class Volume:
    """A page on the shelf: `name` is `pelajaran/a.md`, `text` its Markdown below its data."""

    name: str
    data: Mapping[str, object]
    text: str

    def whole(self, key: str) -> int:
        """Return a whole number of the page's data, or 0 while it has none."""
        value = self.data.get(key)
        return value if isinstance(value, int) else 0

    def said(self, key: str) -> str:
        """Return a text of the page's data, or nothing while it has none."""
        return str(self.data.get(key, ""))

    def listed(self, key: str) -> list[str]:
        """Return a list of texts of the page's data."""
        value = self.data.get(key)
        return [str(item) for item in value] if isinstance(value, list) else []

    def section(self, name: str) -> tuple[str, str]:
        """Return the title and the Markdown of the section with an id, or nothing twice."""
        title = ""
        level = 0
        kept: list[str] = []
        for line, heading in _outlined(self.text):
            if heading and level and len(heading[1]) <= level:
                break
            if level:
                kept.append(line)
            elif heading and heading[3] == name:
                title, level = heading[2], len(heading[1])
        return title, "\n".join(kept).strip("\n")


def shelf(texts: Mapping[str, str]) -> tuple[Volume, ...]:
    """Return the pages with these names and texts in the order of their permanent ids."""
    found = []
    for name, text in texts.items():
        data, rest = front_matter(text)
        found.append(Volume(name, data.values, rest.lstrip("\n")))
    return tuple(sorted(found, key=lambda volume: (volume.said("id"), volume.name)))


def linked(text: str, address: str) -> str:
    """Return a Markdown link whose text is read as it stands, brackets and table bars included."""
    plain = text.replace("[", r"\[").replace("]", r"\]").replace("|", r"\|")
    return f"[{plain}]({address})"


def lessons(volumes: Sequence[Volume]) -> list[Volume]:
    """Return the lessons among the pages: what belongs to a module and takes time."""
    return [one for one in volumes if one.whole("module") and one.whole("minutes")]


def _outlined(text: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """Yield each line, with what makes it a heading; in a fence nothing does."""
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if found and not fence:
            fence = found[1]
        elif found and line.strip().startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
        yield line, None if fence or found else _HEADING.match(line)
