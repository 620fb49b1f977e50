"""Pages from their files: read on all cores, and not again while their bytes are the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar import parallel
from kembar.memory import digest, plain
from kembar.model import Page, Place, Unreadable
from kembar.parse import TooHeavy, page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kembar.memory import Memory
    from kembar.model import Why
    from kembar.parallel import Told

PAGE_BYTES = 1 << 20  # the largest page that is read; the hub's largest has a thirtieth of it


def pages(files: Mapping[str, Path], memory: Memory, told: Told) -> list[Page | Unreadable]:
    """Return the pages in files named by their path below docs, or why one cannot be read."""
    found: dict[str, Page | Unreadable | None] = {}
    new: list[tuple[str, bytes]] = []
    for path, file in files.items():
        try:
            with file.open("rb") as stream:
                data = stream.read(PAGE_BYTES + 1)
        except OSError:
            found[path] = Unreadable(Place(path, 1), "denied")
            continue
        found[path] = memory.recall(_key(path, data), Page)
        if found[path] is None:
            new.append((path, data))
    for (path, data), read in zip(new, parallel.each(_read, new, told), strict=True):
        found[path] = read
        if isinstance(read, Page):
            _keep(memory, _key(path, data), read)
    return [read for read in found.values() if read]


def _key(path: str, data: bytes) -> str:
    return digest("page", path, data)


def _keep(memory: Memory, key: str, read: Page) -> None:
    try:
        values = {name: plain(value) for name, value in read.front_matter.values.items()}
    except (TypeError, RecursionError):
        return
    memory.keep(key, replace(read, front_matter=replace(read.front_matter, values=values)))


def _read(item: tuple[str, bytes]) -> Page | Unreadable:
    path, data = item
    why: Why
    if len(data) > PAGE_BYTES:
        return Unreadable(Place(path, 1), "too-big")
    try:
        text = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").decode("utf-8-sig")
        if "\0" not in text:
            return replace(page(text, path), digest=digest(data))
        why, line = "nul", text.count("\n", 0, text.index("\0")) + 1
    except UnicodeDecodeError as error:
        why, line = "not-utf-8", error.object.count(b"\n", 0, error.start) + 1
    except TooHeavy as error:
        why, line = "too-heavy", error.line
    return Unreadable(Place(path, line), why)
