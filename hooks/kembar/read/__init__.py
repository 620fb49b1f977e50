"""A docs folder on disk in, a site out: the only module that opens source files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kembar import parallel
from kembar.budgets import BUDGETS_FILE, NO_LIMITS, budgets
from kembar.lock.homes import at_home
from kembar.memory import Memory
from kembar.model import Page, Site, Unreadable
from kembar.parse.navigation import navigation
from kembar.read.frame import frame
from kembar.read.ledger import ledger
from kembar.read.pages import PAGE_BYTES
from kembar.read.pages import pages as pages_of
from kembar.read.pictures import pictures
from kembar.read.search import tuned
from kembar.read.tree import is_page, strays, tree
from kembar.schema import Settings
from kembar.settings import settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kembar.budgets import Budgets
    from kembar.model.navigation import Navigation
    from kembar.parallel import Told

SETTINGS_FILE = "kembar.toml"
MKDOCS_FILES = ("mkdocs.yml", "mkdocs.yaml")


class NothingToCheck(ValueError):  # noqa: N818 — named for what it says of the folder
    """The folder holds no site: a pass would prove nothing."""


def beside(docs: Path) -> Path:
    """Return the folder that holds the docs folder, and what belongs to it."""
    return docs.absolute().parent


def settings_of(docs: Path) -> Settings:
    """Return what kembar.toml beside the docs folder says, or the defaults; raises ValueError."""
    file = beside(docs) / SETTINGS_FILE
    return settings(file.read_text("utf-8")) if file.is_file() else Settings()


def budgets_of(docs: Path) -> Budgets:
    """Return what budgets.toml beside the docs folder says, or no limits; raises ValueError."""
    file = beside(docs) / BUDGETS_FILE
    return budgets(file.read_text("utf-8")) if file.is_file() else NO_LIMITS


def site(
    docs: Path,
    languages: Sequence[str] = (),
    name: str = "docs",
    memory: Memory | None = None,
    told: Told = parallel.untold,
) -> Site:
    """Return the site in a docs folder, called `name` in messages.

    `languages`, the default first, go before those of kembar.toml. Raises NothingToCheck where no
    page is, and ValueError for a kembar.toml or budgets.toml that is wrong. `told` hears how many
    pages are done.
    """
    chosen = settings_of(docs)
    if languages:
        chosen = replace(chosen, languages=tuple(languages))
    if not docs.is_dir():
        raise NothingToCheck(f"no folder {docs}")
    for language in chosen.languages:
        if not (docs / language).is_dir():
            raise NothingToCheck(f"no folder {docs / language} for the language {language}")
    allowed = budgets_of(docs)
    found = tree(docs)
    memory = memory or Memory()
    read = pages_of(
        {
            path: file
            for path, file in found.files.items()
            if is_page(path) and path.partition("/")[0] in chosen.languages
        },
        memory,
        told,
    )
    pages = [page for page in read if isinstance(page, Page)]
    found.unreadable.extend(page for page in read if isinstance(page, Unreadable))
    if not pages and not found.unreadable:
        raise NothingToCheck(f"no pages in {docs}")
    site = Site(
        chosen,
        tuple(pages),
        frozenset(path for path in found.files if not is_page(path)),
        tuple(found.unreadable),
        tuple(strays(found.files, chosen.languages)),
        name,
        *frame(beside(docs), found.files),
        _navigation(docs),
        ledger=ledger(docs, memory, chosen.languages[1:]),
        searched=tuned(found.files, chosen, memory),
        pictures=pictures(found.files, allowed),
        image_budget=allowed.image,
    )
    return at_home(site)


def _navigation(docs: Path) -> Navigation | None:
    for name in MKDOCS_FILES:
        file = beside(docs) / name
        if file.is_file():
            with file.open("rb") as stream:
                text = stream.read(PAGE_BYTES).decode("utf-8-sig", "replace")
            return navigation(text, f"../{name}", docs.resolve().name)
    return None
