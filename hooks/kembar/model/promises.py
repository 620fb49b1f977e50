"""What readers may have saved, printed or shared: addresses and codes, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 — read at run time, by memory
from dataclasses import dataclass, field
from datetime import date  # noqa: TC003 — likewise


@dataclass(frozen=True, slots=True)
class Promise:
    """That something was published: `/a/b/`, `/a/b/#c`, `/d.pdf`, or the permanent code `L09`.

    Addresses are those of the default language. `languages` are those that had it, none for all;
    `page` is the address of the page that a code was given to.
    """

    address: str
    line: int = 1
    languages: tuple[str, ...] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """That what was published at one address, or under one code, is now at another."""

    old: str
    new: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Gone:
    """That something was taken back for good, on a day, and why."""

    address: str
    on: date
    reason: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Promises:
    """Everything that was ever published, what of it moved, and what is gone: by address."""

    made: Mapping[str, Promise] = field(default_factory=dict)
    moved: Mapping[str, Move] = field(default_factory=dict)
    gone: Mapping[str, Gone] = field(default_factory=dict)
