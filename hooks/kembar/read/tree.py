"""The files below a docs folder: which are pages, and which lie where no language builds them."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kembar.links.resolve import looks_like_language
from kembar.model import Place, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# mkdocs/utils/__init__.py, `markdown_extensions`, MkDocs 1.6.1.
_PAGE_SUFFIXES = (".markdown", ".mdown", ".mkdn", ".mkd", ".md")


@dataclass(slots=True)
class Tree:
    """The files below a docs folder, by path, and what cannot be followed there."""

    files: dict[str, Path] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)


def tree(docs: Path) -> Tree:
    """Return the files below a docs folder."""
    found = Tree()
    _walk(docs, "", frozenset(), found, docs.resolve())
    return found


def is_page(path: str) -> bool:
    """Return whether a file is a page."""
    return path.endswith(_PAGE_SUFFIXES)


def _walk(folder: Path, prefix: str, above: frozenset[Path], tree: Tree, docs: Path) -> None:
    """Fill the tree, following symbolic links that stay inside docs and do not lead in circles."""
    above |= {folder.resolve()}
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        tree.unreadable.append(Unreadable(Place(prefix.rstrip("/"), 1), "denied"))
        return
    for entry in entries:
        path, place = prefix + entry.name, Place(prefix + entry.name, 1)
        if entry.name.startswith("."):
            continue
        try:
            target = Path(entry.path).resolve(strict=True)
            mode = target.stat().st_mode
        except (OSError, RuntimeError):
            # Up to Python 3.12 a loop of links is a RuntimeError.
            tree.unreadable.append(
                Unreadable(place, "link-loop" if entry.is_symlink() else "denied")
            )
            continue
        if not target.is_relative_to(docs):
            tree.unreadable.append(Unreadable(place, "link-outside"))
        elif stat.S_ISDIR(mode):
            if target in above:
                tree.unreadable.append(Unreadable(place, "link-loop"))
            elif is_page(path):
                tree.unreadable.append(Unreadable(place, "folder"))
            else:
                _walk(Path(entry.path), f"{path}/", above, tree, docs)
        elif stat.S_ISREG(mode):
            tree.files[path] = Path(entry.path)
        else:
            # A pipe, socket or device: to open it may wait for ever.
            tree.unreadable.append(Unreadable(place, "denied"))


def strays(files: Mapping[str, Path], languages: Sequence[str]) -> Iterator[str]:
    """Yield the pages outside every language, and a file of each folder that is taken for one.

    A folder that holds translations of our pages is a language that was not asked about.
    """
    folders: dict[str, list[str]] = {}
    for path in files:
        folder, slash, name = path.partition("/")
        folders.setdefault(folder if slash else "", []).append(name if slash else path)
    ours = {name for language in languages for name in folders.get(language, ())}
    for folder, names in folders.items():
        if folder in languages:
            continue
        pages = [name for name in names if is_page(name)]
        like_language = looks_like_language(folder)
        if like_language and pages and sum(name in ours for name in pages) * 2 >= len(pages):
            continue
        for name in pages or names[: 1 if like_language else 0]:
            yield f"{folder}/{name}".lstrip("/")
