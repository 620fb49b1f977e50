"""The ledger beside a docs folder, on disk: which files it is, and what they say."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kembar.ledger import WAIVERS_FILE, LedgerError, kept, name_of, waivers
from kembar.memory import Memory, digest
from kembar.model import Broken, Kept, Ledger, Place
from kembar.model.promises import Promises
from kembar.promises import ADDRESSES_FILE, MOVED_FILE, decided, made

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

T = TypeVar("T")

_MOST_BYTES = 1 << 20  # of one file; the hub's largest has a hundredth


def ledger(docs: Path, memory: Memory | None = None, folders: Collection[str] = ()) -> Ledger:
    """Return what is kept beside a docs folder: what was agreed, waived and published.

    `folders` are those of languages on the site, which no address names.
    """
    understood = partial(_kept, memory or Memory())
    root = docs.absolute().parent / "ledger"
    locked = (root / "pairs").is_dir()
    broken: list[Broken] = []
    pages: dict[str, Kept] = {}
    for file in sorted((root / "pairs").rglob("*.toml")):
        path = f"../{file.relative_to(root.parent).as_posix()}"
        name = name_of(path)
        page = _understood(file, path, understood, broken, name)
        if page is not None:
            pages[name] = page
    single = root / "waivers.toml"
    listed = _understood(single, WAIVERS_FILE, waivers, broken) if single.exists() else None
    promises = _promises(root, broken, folders)
    return Ledger(pages if locked else None, listed or (), tuple(broken), promises=promises)


def _promises(root: Path, broken: list[Broken], folders: Collection[str]) -> Promises:
    """Return what was published, and what became of it; a line that says nothing is noted."""
    texts = {
        path: _understood(root / Path(path).name, path, str, broken) or ""
        for path in (ADDRESSES_FILE, MOVED_FILE)
        if (root / Path(path).name).exists()
    }
    published, unheard = made(texts.get(ADDRESSES_FILE, ""), folders)
    moved, gone, undecided = decided(texts.get(MOVED_FILE, ""), folders)
    for path, problems in ((ADDRESSES_FILE, unheard), (MOVED_FILE, undecided)):
        broken += [Broken(Place(path, line), problem) for line, problem in problems]
    return Promises(published, moved, gone)


def _kept(memory: Memory, text: str) -> Kept:
    key = digest("ledger", text)
    known = memory.recall(key, Kept)
    if known is None:
        known = kept(text)
        memory.keep(key, known)
    return known


def _understood(
    file: Path, path: str, parse: Callable[[str], T], broken: list[Broken], page: str = ""
) -> T | None:
    """Return what a file of the ledger says, or None after noting why it says nothing."""
    try:
        return parse(_text(file))
    except LedgerError as error:
        broken.append(Broken(Place(path, error.line), str(error), page))
    except UnicodeDecodeError:
        broken.append(Broken(Place(path, 1), "not UTF-8 text", page))
    except OSError:
        broken.append(Broken(Place(path, 1), "cannot be opened", page))
    return None


def _text(file: Path) -> str:
    if not file.is_file():
        raise LedgerError("no file")
    if file.stat().st_size > _MOST_BYTES:
        raise LedgerError("larger than 1 MiB")
    return file.read_text("utf-8-sig")
