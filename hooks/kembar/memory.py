"""What earlier runs found out, by the content that it was found out from.

The file can be deleted at any time. It is read as plain data of known types, never as code: it may
come from a stranger's copy of the repository.
"""

from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_Kind = TypeVar("_Kind")

MEMORY_FOLDER = ".cache/kembar"  # beside the docs folder
_PACKAGE = Path(__file__).parent
# What, besides our own code, decides how a page is read.
_DATE = 1
_READERS = ("markdown", "pymdown-extensions", "selectolax", "pyyaml", "babel")


@dataclass(slots=True)
class Memory:
    """Entries by key; only those that are asked for again are kept."""

    file: Path | None = None
    known: dict[str, bytes] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)

    def recall(self, key: str, kind: type[_Kind]) -> _Kind | None:
        """Return what is known under a key, if it is what it should be."""
        data = self.kept.get(key, self.known.get(key))
        if data is None:
            return None
        try:
            value = msgspec.msgpack.decode(data, type=kind, ext_hook=_read_date)
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None
        self.kept[key] = data
        return value

    def keep(self, key: str, value: Any) -> None:  # noqa: ANN401 — whatever msgspec can write
        """Keep a value for the next run, if it can be written down."""
        try:
            self.kept[key] = msgspec.msgpack.encode(value)
        except (TypeError, ValueError, OverflowError, RecursionError):
            return

    def save(self) -> None:
        """Write what is worth keeping, if it is not what is there already."""
        if self.file is None or self.kept.keys() == self.known.keys():
            return
        draft = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(msgspec.msgpack.encode(self.kept))
            draft.replace(self.file)
            for other in set(self.file.parent.iterdir()) - {self.file}:
                other.unlink()
        except OSError:
            # A full disk or a folder that is not ours: the next run takes longer, no more.
            with suppress(OSError):
                draft.unlink()


def memory(folder: Path, environment: Mapping[str, str] = os.environ) -> Memory:
    """Return what was kept in a folder by this very version of the checker.

    Nothing where `CI` is set: there a stranger's change may bring a folder that says "all is well".
    """
    if environment.get("CI"):
        return Memory()
    file = folder / _version()
    try:
        known = msgspec.msgpack.decode(file.read_bytes(), type=dict[str, bytes])
    except (OSError, msgspec.DecodeError, ValueError):
        known = {}
    return Memory(file, known)


def digest(*parts: str | bytes) -> str:
    """Return the name of some content."""
    whole = sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogateescape")
        whole.update(b"%d:" % len(data))
        whole.update(data)
    return whole.hexdigest()


def plain(value: object) -> object:
    """Return data from YAML in a form that comes back as it was; raises TypeError for the rest."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case list():
            return [plain(item) for item in value]
        case dict():
            return {plain(key): plain(item) for key, item in value.items()}
        case dt.date() if not isinstance(value, dt.datetime):
            return msgspec.msgpack.Ext(_DATE, value.isoformat().encode())
    raise TypeError(value)


def _read_date(code: int, data: memoryview) -> dt.date:
    if code != _DATE:
        raise ValueError(code)
    return dt.date.fromisoformat(bytes(data).decode())


def _version() -> str:
    sources: Iterable[Path] = sorted(_PACKAGE.rglob("*.py"))
    return digest(*(file.read_bytes() for file in sources), *(map(version, _READERS)))[:16]
