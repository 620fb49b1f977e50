"""What kembar.toml says: the languages of a site and what each kind of page must carry."""

from __future__ import annotations

import re
import tomllib
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any, cast, get_args

from kembar.finding import Language
from kembar.schema import Key, KeyType, Kind, Reading, Settings, Tool, Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTRIES = frozenset(
    {
        *("languages", "heading-ids", "sources", "facts", "glossary", "everyday", "kept"),
        *("rules-at", "keys", "kinds", "topics", "law-notice", "reading", "search"),
        *("behind", "repeating", "tools"),
    }
)
_TYPES = get_args(KeyType)
_TOOL = re.compile(r"T\d\d")
_REFERS = ("page", "source", "fact")
_PARTS = {
    "type": str,
    "about": dict,
    "optional": bool,
    "same": bool,
    "pattern": str,
    "least": int,
    "most": int,
    "refers": str,
}


def settings(text: str) -> Settings:
    """Return the settings; raises ValueError that names the entry which is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"kembar.toml: {error}") from error
    _refuse_unknown(data, _ENTRIES, "")
    languages = _texts(data.get("languages", ["id", "en"]), "languages")
    if len(set(languages)) < 2:  # noqa: PLR2004 — a pair
        raise ValueError('kembar.toml: "languages" must name two languages, the default first')
    if data.get("heading-ids", "explicit") != "explicit":
        raise ValueError('kembar.toml: "heading-ids" can only be "explicit"')
    shared = _keys(data, "keys")
    return Settings(
        languages,
        explicit_ids="heading-ids" in data,
        sources=str(data.get("sources", "sumber.md")),
        rules_at=_addresses(data.get("rules-at", {})),
        glossary=str(data.get("glossary", "")),
        everyday=_texts(data.get("everyday", []), "everyday"),
        facts=str(data.get("facts", "")),
        search=str(data.get("search", "")),
        behind=_texts(data.get("behind", []), "behind"),
        repeating=_texts(data.get("repeating", []), "repeating"),
        kept=_texts(data.get("kept", []), "kept"),
        topics={
            name: Topic(**_numbers(one, Topic, f"topics.{name}"))
            for name, one in _table(data, "topics").items()
        },
        law_notice=_named(data.get("law-notice", {}), "law-notice"),
        reading={
            name: Reading(**_numbers(one, Reading, f"reading.{name}"))
            for name, one in _table(data, "reading").items()
        },
        tools={code: _tool(code, one) for code, one in _table(data, "tools").items()},
        kinds=tuple(_kind(name, kind, shared) for name, kind in _table(data, "kinds").items()),
    )


def _addresses(value: object) -> Mapping[str, str]:
    addresses = (
        {str(name): str(one) for name, one in value.items()}
        if isinstance(value, dict)
        else {"": ""}
    )
    # Visible ASCII alone: reports show an address as it is.
    if not all(re.fullmatch(r"https?://[!-~]+/", one) for one in addresses.values()):
        raise ValueError('kembar.toml: "rules-at" must hold web addresses that end in "/"')
    _refuse_unknown(addresses, get_args(Language), "rules-at")
    return addresses


def _named(value: object, where: str) -> Mapping[str, str]:
    """Return a text for each language."""
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        raise ValueError(f'kembar.toml: "{where}" must hold a text for each language')
    return value


def _tool(code: str, data: Mapping[str, Any]) -> Tool:
    if not _TOOL.fullmatch(code):
        raise ValueError(f'kembar.toml: "tools.{code}" must be T and two digits')
    names = _named(data, f"tools.{code}")
    if not names.get("mark"):
        raise ValueError(f'kembar.toml: "tools.{code}" lacks "mark", the name of its mark')
    return Tool(names["mark"], {key: name for key, name in names.items() if key != "mark"})


def _numbers(data: Mapping[str, Any], record: type, where: str) -> Mapping[str, Any]:
    """Return the fields of a record, each a whole number of at least one, or true or false."""
    wanted = {one.name: one for one in fields(record)}
    _refuse_unknown(data, wanted.keys(), where)
    for name, field in wanted.items():
        kind = bool if field.type == "bool" else int
        value = data.get(name, None if field.default is MISSING else field.default)
        if type(value) is not kind or (kind is int and value < 1):
            what = "true or false" if kind is bool else "a whole number of at least 1"
            raise ValueError(f'kembar.toml: "{where}.{name}" must be {what}')
    return data


def _kind(name: str, data: Mapping[str, Any], shared: Mapping[str, Key]) -> Kind:
    where = f"kinds.{name}"
    _refuse_unknown(data, {"paths", "keys", "searched", "explained", "claims"}, where)
    keys = {**shared, **_keys(data, f"{where}.keys")}
    paths = _texts(data.get("paths", []), f"{where}.paths")
    return Kind(
        name,
        paths,
        tuple(keys.values()),
        searched=data.get("searched") is not False,
        explained=data.get("explained") is True,
        claims=data.get("claims") is True,
    )


def _keys(data: Mapping[str, Any], where: str) -> dict[str, Key]:
    table = _table(data, where)
    return {name: _key(name, parts, f"{where}.{name}") for name, parts in table.items()}


def _table(data: Mapping[str, Any], where: str) -> Mapping[str, Mapping[str, Any]]:
    table = data.get(where.rpartition(".")[2], {})
    if not isinstance(table, dict) or not all(isinstance(one, dict) for one in table.values()):
        raise ValueError(f'kembar.toml: "{where}" must hold tables')
    return table


def _texts(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f'kembar.toml: "{where}" must be a list of texts')
    return tuple(value)


def _key(name: str, parts: Mapping[str, Any], where: str) -> Key:
    _refuse_unknown(parts, _PARTS.keys(), where)
    for part, value in parts.items():
        if not isinstance(value, _PARTS[part]):
            raise ValueError(f'kembar.toml: "{where}.{part}" has the wrong type')  # noqa: TRY004
    if parts.get("type") not in _TYPES:
        raise ValueError(f'kembar.toml: "{where}.type" must be one of {", ".join(_TYPES)}')
    if parts.get("refers", "page") not in _REFERS:
        raise ValueError(f'kembar.toml: "{where}.refers" must be "page", "source" or "fact"')
    try:
        re.compile(parts.get("pattern", ""))
    except re.error as error:
        raise ValueError(f'kembar.toml: "{where}.pattern": {error}') from error
    return Key(name, **cast("dict[str, Any]", {"about": {}, **parts}))


def _refuse_unknown(data: Mapping[str, Any], known: object, where: str) -> None:
    for name in data:
        if name not in cast("set[str]", known):
            raise ValueError(f'kembar.toml: unknown entry "{f"{where}.{name}".lstrip(".")}"')
