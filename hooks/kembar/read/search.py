"""The files among the pages that tune the search of each language, on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.memory import Memory, digest
from kembar.model.searched import Problem, Searched
from kembar.read.pages import PAGE_BYTES
from kembar.searched import searched

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kembar.schema import Settings


def tuned(files: Mapping[str, Path], settings: Settings, memory: Memory) -> dict[str, Searched]:
    """Return what the file of each language says that has one."""
    paths = {language: f"{language}/{settings.search}" for language in settings.languages}
    return {
        language: _read(files[path], memory) for language, path in paths.items() if path in files
    }


def tuning(docs: Path, language: str, settings: Settings) -> Searched:
    """Return what the file of one language says, and nothing where there is none."""
    path = f"{language}/{settings.search}"
    files = {path: docs / path} if settings.search and (docs / path).is_file() else {}
    return tuned(files, settings, Memory()).get(language, Searched())


def _read(file: Path, memory: Memory) -> Searched:
    try:
        with file.open("rb") as stream:
            text = stream.read(PAGE_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return Searched(problems=(Problem(1, "not UTF-8"),))
    key = digest("searched", text)
    known = memory.recall(key, Searched)
    if known is None:
        known = searched(text)
        memory.keep(key, known)
    return known
