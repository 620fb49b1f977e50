"""A copy of the hub to inject faults into, checked in a moment: only what changed is read anew."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kembar import checks, read
from kembar.memory import Memory

from tests.conftest import ROOT
from tests.faults.lines import lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kembar.finding import Finding

    from tests.faults.lines import Line

# What is checked besides docs/. The ledger would rightly tell of each passage that is planted.
BESIDE = ("kembar.toml", "mkdocs.yml", "overrides")
_FRAME = {".html", ".css"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One injected fault: the new text of each changed file (None: removed), and where it shows.

    `places` are the lines of which one must be named; paths are below docs. `also` are rules
    that rightly report a further thing that the same change broke.
    """

    changes: Mapping[str, str | bytes | None]
    places: frozenset[tuple[str, int]]
    also: frozenset[str] = frozenset()


@dataclass(slots=True)
class Hub:
    """The hub's files in a folder of their own."""

    folder: Path
    texts: dict[str, str] = field(default_factory=dict)
    known: dict[str, bytes] = field(default_factory=dict)
    read: dict[str, tuple[Line, ...]] = field(default_factory=dict)

    @property
    def docs(self) -> Path:
        """Return the docs folder."""
        return self.folder / "docs"

    def pages(self, language: str = "") -> Iterator[tuple[str, str]]:
        """Yield path and text of the pages, of one language or of all."""
        return (
            (path, text)
            for path, text in self.texts.items()
            if path.endswith(".md")
            and path.startswith((f"{language}/",) if language else ("id/", "en/"))
        )

    def lines(self, language: str = "") -> Iterator[Line]:
        """Yield the lines of the pages, of one language or of all."""
        for path, _ in self.pages(language):
            yield from self.lines_of(path)

    def lines_of(self, path: str) -> tuple[Line, ...]:
        """Return the lines of a page."""
        if path not in self.read:
            self.read[path] = tuple(lines(path, self.texts[path]))
        return self.read[path]

    def check(self, changes: Mapping[str, str | bytes | None]) -> list[Finding]:
        """Return what is found when some files are changed."""
        try:
            for path, content in changes.items():
                self.write(path, content)
            return self.found()
        finally:
            for path in changes:
                self.write(path, self.texts.get(path))

    def write(self, path: str, content: str | bytes | None) -> None:
        """Write or remove a file, named by its path below docs."""
        file = self.docs / path
        if content is None:
            file.unlink(missing_ok=True)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)

    def found(self) -> list[Finding]:
        """Return what is found in the files as they are."""
        memory = Memory(known=self.known)
        findings = checks.run(read.site(self.docs, memory=memory), memory)
        self.known = {**self.known, **memory.kept}
        return findings


def hub(folder: Path) -> Hub:
    """Return a copy of the hub."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    for name in BESIDE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        elif source.exists():
            shutil.copy(source, folder / name)
    docs = folder / "docs"
    texts = {
        file.relative_to(docs).as_posix(): file.read_text("utf-8")
        for file in sorted([*docs.rglob("*.md"), *docs.rglob("search.yml")])
    }
    frame = [file for file in (folder / "overrides").rglob("*") if file.suffix in _FRAME]
    for file in (folder / "kembar.toml", folder / "mkdocs.yml", *frame):
        texts[f"../{file.relative_to(folder).as_posix()}"] = file.read_text("utf-8")
    return Hub(folder, texts)
