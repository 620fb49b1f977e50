"""How a page's ledger is written: TOML, one line a section, in the order of the page."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from kembar.model import Agreement, Kept, Place, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WAIVERS_FILE = "../ledger/waivers.toml"
CONFLICT = "a merge conflict is left"
_FOLDER = "../ledger/pairs/"
_HEAD = "# Agreed to say the same. Written by `python hooks confirm` and `gate --write`.\n"
_SECTIONS, _WAIVED = "sections", "waived"
_PRINT = re.compile(r"[0-9a-f]{12}(?::[0-9a-f]{6}){2}")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_AT_LINE = re.compile(r"^(.*?) \(at line (\d+), column \d+\)$", re.DOTALL)
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})", re.MULTILINE)
_WAIVER_KEYS = frozenset({"rule", "path", "reason", "owner", "until"})


class LedgerError(ValueError):
    """The text is no ledger; `line` is where, and the message what is wrong there."""

    def __init__(self, problem: str, line: int = 1) -> None:
        super().__init__(problem)
        self.line = line


def path_of(name: str) -> str:
    """Return the path of a page's ledger, as seen from the docs folder."""
    return f"{_FOLDER}{name.removesuffix('.md')}.toml"


def name_of(path: str) -> str:
    """Return the name of the page that a ledger is of."""
    stem = path.removeprefix(_FOLDER).removesuffix(".toml")
    return stem if stem.endswith((".markdown", ".mdown", ".mkdn", ".mkd")) else f"{stem}.md"


def kept(text: str) -> Kept:
    """Return what a page's ledger says; raises LedgerError."""
    data = _parsed(text, {_SECTIONS, _WAIVED})
    sections = {
        key: _agreement(text, key, value) for key, value in _table(text, data, _SECTIONS).items()
    }
    waived = _table(text, data, _WAIVED)
    for key, value in waived.items():
        if not isinstance(value, str):
            raise LedgerError(f'"{key}" must be a fingerprint', _line(text, key))
    return Kept(sections, cast("Mapping[str, str]", waived))


def written(page: Kept) -> str:
    """Return a page's ledger as it is written."""
    return _HEAD + "".join(_lines(page))


def waivers(text: str) -> tuple[Waiver, ...]:
    """Return the waivers of what stands on no page; raises LedgerError."""
    listed = _parsed(text, {"waiver"}).get("waiver", [])
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise LedgerError('"waiver" must be written [[waiver]]', _line(text, "waiver"))
    lines = [
        number
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip().startswith("[[")
    ] or [1] * len(listed)
    return tuple(_waiver(one, line) for one, line in zip(listed, lines, strict=False))


def _waiver(data: Mapping[str, Any], line: int) -> Waiver:
    for key in data:
        if key not in _WAIVER_KEYS:
            raise LedgerError(f'unknown entry "{key}"', line)
    rule, reason, owner, path = (
        str(data.get(key, "")).strip() for key in ("rule", "reason", "owner", "path")
    )
    if not path:
        raise LedgerError('"path" is missing', line)
    return Waiver(Place(WAIVERS_FILE, line), rule, reason, owner, day(data.get("until")), path)


def day(value: object) -> date | None:
    """Return a day that is given as itself or as `2027-03-01`, if it is one."""
    try:
        # A time is a date to Python, but says more than a day.
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _lines(page: Kept) -> Iterator[str]:
    yield f"\n[{_SECTIONS}]\n"
    for key, agreed in page.sections.items():
        prints = ", ".join(f'{_key(name)} = "{one}"' for name, one in agreed.prints.items())
        yield f"{_key(key)} = {{ {prints}, on = {agreed.on}, how = {_text(agreed.how)} }}\n"
    if page.waived:
        yield f"\n[{_WAIVED}]\n"
    for key, value in page.waived.items():
        yield f"{_key(key)} = {_text(value)}\n"


def _parsed(text: str, known: set[str]) -> dict[str, Any]:
    if conflict := _CONFLICT.search(text):
        raise LedgerError(CONFLICT, text.count("\n", 0, conflict.start()) + 1)
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = _AT_LINE.match(str(error))
        problem, line = (where[1], int(where[2])) if where else (str(error), text.count("\n") + 1)
        raise LedgerError(problem, line) from error
    for key in data:
        if key not in known:
            raise LedgerError(f'unknown entry "{key}"', _line(text, key))
    return data


def _table(text: str, data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = data.get(name, {})
    if not isinstance(table, dict):
        raise LedgerError(f'"{name}" must be a table', _line(text, name))
    return table


def _agreement(text: str, key: str, value: object) -> Agreement:
    line = _line(text, key)
    if not isinstance(value, dict):
        raise LedgerError(f'"{key}" must hold fingerprints', line)
    on, how = value.get("on"), value.get("how")
    prints = {name: one for name, one in value.items() if name not in {"on", "how"}}
    for name, one in prints.items():
        if not isinstance(one, str) or not _PRINT.fullmatch(one):
            raise LedgerError(f'"{key}.{name}" is no fingerprint', line)
    if type(on) is not date or not isinstance(how, str):
        raise LedgerError(f'"{key}" must say "on" which day and "how"', line)
    return Agreement(prints, on, how, line)


def _line(text: str, key: str) -> int:
    """Return the line that begins with a key, which is written bare or in quotes."""
    opening = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    numbered = enumerate(text.split("\n"), start=1)
    return next((number for number, line in numbered if opening.match(line)), 1)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _text(value: str) -> str:
    """Return a TOML string: what JSON escapes, and DEL (TOML 1.0, "String")."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
