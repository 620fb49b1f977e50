"""What frames the pages: the templates and style sheets beside them and among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.parse import templates
from kembar.read.pages import PAGE_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kembar.model import Reference

_THEME = "overrides"  # `custom_dir` of mkdocs.yml


def frame(beside: Path, files: Mapping[str, Path]) -> tuple[tuple[Reference, ...], frozenset[str]]:
    """Return the addresses in templates and style sheets, and the files of the theme's folder."""
    folder = beside / _THEME
    theme = {
        file.relative_to(folder).as_posix(): file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.resolve().is_relative_to(folder.resolve())
    }
    read = [(f"../{_THEME}/{path}", path, file) for path, file in theme.items()]
    read += [(path, path, file) for path, file in files.items()]
    return tuple(
        reference
        for place, path, file in read
        if path.endswith(templates.SUFFIXES)
        for reference in templates.references(_text(file), place, path)
    ), frozenset(theme)


def _text(file: Path) -> str:
    """Return the text of a template, as far as it is text, or nothing where it cannot be read."""
    try:
        with file.open("rb") as stream:
            return stream.read(PAGE_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ""
