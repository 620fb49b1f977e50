"""How promises are written: two files of sorted lines, each of which is true by itself.

Lines that two branches add may be kept both, in any order; a line that stands twice says no more.
What leads out of the site, or over another language, is no address of it. Spaces are written %20.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from kembar.model.promises import Gone, Move, Promise, Promises

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

ADDRESSES_FILE = "../ledger/addresses.txt"
MOVED_FILE = "../ledger/moved.txt"
_ADDRESSES_HEAD = """\
# What readers may have saved, printed or shared: every page, section, file and code, as published.
# Both languages have it (/en/ is left out) unless one is named. No line is ever taken out.
# Written by `python hooks publish` when the main branch is published.

"""
_MOVED_HEAD = """\
# Where what was published is now, or why it is gone: the reason in Indonesian | in English.
# Written by `python hooks redirect OLD NEW` and `python hooks retire OLD --reason "... | ..."`.

"""
_PROMISE = re.compile(r"(?P<address>/\S*)(?P<languages>(?: [A-Za-z]{2,3}(?:-\w+)*)*)")
_GIVEN = re.compile(r"(?P<code>[^/\s]\S*)(?: (?P<page>/\S*))?")
_MOVE = re.compile(r"(?P<old>\S+) -> (?P<new>\S+)")
_GONE = re.compile(r"(?P<what>\S+) gone (?P<on>\d{4}-\d\d-\d\d): (?P<reason>\S.*)")
_CODE = re.compile(r"[A-Z][0-9]{2}")
# Browsers take a backslash for a slash (WHATWG URL, "relative slash state"); no text holds a half
# of a character, and no line a control sign.
_NEVER = re.compile(r"[\\?\x00-\x1f\x7f\ud800-\udfff]")
_ENCODED = re.compile(r"[\s%]")
_CONFLICT = re.compile(r"<{7}|={7}|>{7}|\|{7}")

# What cannot be understood: its line, and what is wrong there.
Problem = tuple[int, str]


def is_code(address: str) -> bool:
    """Return whether it is no address but a permanent code."""
    return not address.startswith("/")


def is_file(address: str) -> bool:
    """Return whether it is the address of a file that is no page."""
    return not is_code(address) and not address.partition("#")[0].endswith("/")


def is_sound(address: str, folders: Collection[str] = ()) -> bool:
    """Return whether it is a code, or an address of the site outside the folders of languages."""
    if is_code(address):
        return bool(_CODE.fullmatch(address))
    path = address.partition("#")[0]
    *within, last = path.split("/")[1:]
    if _NEVER.search(path) or {"", ".", ".."} & {*within} or last in {".", "..", *folders}:
        return False
    # Files of another language are called by their own address: /en/umpan.xml.
    return bool(last) or not within or within[0] not in folders


def made(text: str, folders: Collection[str] = ()) -> tuple[dict[str, Promise], list[Problem]]:
    """Return what was published, and the lines that say nothing."""
    found: dict[str, Promise] = {}
    problems: list[Problem] = []
    for number, line in _lines(text):
        promise = _promise(number, line)
        if promise is None or not all(
            is_sound(one, folders) for one in (promise.address, promise.page or "/")
        ):
            problems.append((number, _problem(line)))
        elif before := found.get(promise.address):
            found[promise.address] = joined(before, promise)
        else:
            found[promise.address] = promise
    return found, problems


def decided(
    text: str, folders: Collection[str] = ()
) -> tuple[dict[str, Move], dict[str, Gone], list[Problem]]:
    """Return what moved, what is gone, and the lines that say nothing or another thing."""
    moved: dict[str, Move] = {}
    gone: dict[str, Gone] = {}
    problems: list[Problem] = []
    for number, line in _lines(text):
        one = _decision(number, line)
        if one is None or not all(is_sound(each, folders) for each in _named(one)):
            problems.append((number, _problem(line)))
            continue
        address = one.old if isinstance(one, Move) else one.address
        before = moved.get(address) or gone.get(address)
        if before and replace(before, line=number) != one:
            problems.append((number, f"line {before.line} says otherwise of {address}"))
        elif isinstance(one, Move):
            moved.setdefault(address, one)
        else:
            gone.setdefault(address, one)
    return moved, gone, problems


def joined(one: Promise, other: Promise) -> Promise:
    """Return what two lines about the same address say together."""
    everywhere = not (one.languages and other.languages)
    languages = () if everywhere else tuple(sorted({*one.languages, *other.languages}))
    return replace(one, languages=languages, page=one.page or other.page)


def addresses_written(promises: Iterable[Promise]) -> str:
    """Return the file of what was published."""
    lines = {
        " ".join(filter(None, (_encoded(one.address), _encoded(one.page), *one.languages)))
        for one in promises
    }
    return _ADDRESSES_HEAD + "".join(f"{line}\n" for line in sorted(lines))


def moved_written(promises: Promises) -> str:
    """Return the file of what moved and what is gone."""
    lines = [f"{_encoded(one.old)} -> {_encoded(one.new)}" for one in promises.moved.values()]
    lines += [
        f"{_encoded(one.address)} gone {one.on}: {one.reason}" for one in promises.gone.values()
    ]
    return _MOVED_HEAD + "".join(f"{line}\n" for line in sorted(lines))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.split("\n"), start=1):
        words = line.strip()
        if words and not words.startswith("#"):
            yield number, words


def _promise(number: int, line: str) -> Promise | None:
    if found := _PROMISE.fullmatch(line):
        return Promise(unquote(found["address"]), number, tuple(found["languages"].split()))
    if found := _GIVEN.fullmatch(line):
        return Promise(found["code"], number, page=unquote(found["page"] or ""))
    return None


def _decision(number: int, line: str) -> Move | Gone | None:
    if found := _MOVE.fullmatch(line):
        return Move(unquote(found["old"]), unquote(found["new"]), number)
    if found := _GONE.fullmatch(line):
        try:
            on = date.fromisoformat(found["on"])
        except ValueError:
            return None
        return Gone(unquote(found["what"]), on, found["reason"], number)
    return None


def _named(one: Move | Gone) -> tuple[str, ...]:
    return (one.old, one.new) if isinstance(one, Move) else (one.address,)


def _encoded(address: str) -> str:
    return _ENCODED.sub(lambda sign: quote(sign[0]), address)


def _problem(line: str) -> str:
    return "a merge conflict is left" if _CONFLICT.match(line) else f"not understood: {line}"
