"""A docs folder on disk in, a site out: the only module that opens source files."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kembar import parallel
from kembar.memory import Memory
from kembar.model import Page, Place, Site, Unreadable
from kembar.read.pages import pages as pages_of
from kembar.resolve import looks_like_language
from kembar.schema import Settings
from kembar.settings import settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.parallel import Told


SETTINGS_FILE = "kembar.toml"
# mkdocs/utils/__init__.py, `markdown_extensions`, MkDocs 1.6.1.
_PAGE_SUFFIXES = (".markdown", ".mdown", ".mkdn", ".mkd", ".md")


class NothingToCheck(ValueError):  # noqa: N818 — named for what it says of the folder
    """The folder holds no site: a pass would prove nothing."""


@dataclass(slots=True)
class _Tree:
    """The files below a docs folder, by path, and what cannot be followed there."""

    files: dict[str, Path] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)


def beside(docs: Path) -> Path:
    """Return the folder that holds the docs folder, and what belongs to it."""
    return docs.absolute().parent


def settings_of(docs: Path) -> Settings:
    """Return what kembar.toml beside the docs folder says, or the defaults; raises ValueError."""
    file = beside(docs) / SETTINGS_FILE
    return settings(file.read_text("utf-8")) if file.is_file() else Settings()


def site(
    docs: Path,
    languages: Sequence[str] = (),
    name: str = "docs",
    memory: Memory | None = None,
    told: Told = parallel.untold,
) -> Site:
    """Return the site in a docs folder, called `name` in messages.

    `languages`, the default first, go before those of kembar.toml. Raises NothingToCheck where no
    page is, and ValueError for a kembar.toml that is wrong. `told` hears how many pages are done.
    """
    chosen = settings_of(docs)
    if languages:
        chosen = replace(chosen, languages=tuple(languages))
    if not docs.is_dir():
        raise NothingToCheck(f"no folder {docs}")
    for language in chosen.languages:
        if not (docs / language).is_dir():
            raise NothingToCheck(f"no folder {docs / language} for the language {language}")
    tree = _Tree()
    _walk(docs, "", frozenset(), tree, docs.resolve())
    read = pages_of(
        {
            path: file
            for path, file in tree.files.items()
            if _is_page(path) and path.partition("/")[0] in chosen.languages
        },
        memory or Memory(),
        told,
    )
    pages = [page for page in read if isinstance(page, Page)]
    tree.unreadable.extend(page for page in read if isinstance(page, Unreadable))
    if not pages and not tree.unreadable:
        raise NothingToCheck(f"no pages in {docs}")
    return Site(
        chosen,
        tuple(pages),
        frozenset(path for path in tree.files if not _is_page(path)),
        tuple(tree.unreadable),
        tuple(_strays(tree.files, chosen.languages)),
        name,
    )


def _is_page(path: str) -> bool:
    return path.endswith(_PAGE_SUFFIXES)


def _walk(folder: Path, prefix: str, above: frozenset[Path], tree: _Tree, docs: Path) -> None:
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
            elif _is_page(path):
                tree.unreadable.append(Unreadable(place, "folder"))
            else:
                _walk(Path(entry.path), f"{path}/", above, tree, docs)
        elif stat.S_ISREG(mode):
            tree.files[path] = Path(entry.path)
        else:
            # A pipe, socket or device: to open it may wait for ever.
            tree.unreadable.append(Unreadable(place, "denied"))


def _strays(files: Mapping[str, Path], languages: Sequence[str]) -> Iterator[str]:
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
        pages = [name for name in names if _is_page(name)]
        like_language = looks_like_language(folder)
        if like_language and pages and sum(name in ours for name in pages) * 2 >= len(pages):
            continue
        for name in pages or names[: 1 if like_language else 0]:
            yield f"{folder}/{name}".lstrip("/")
