"""What the JSON inside a page refers to: linked data, and the settings of Material's script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# schema.org: the properties in use that hold addresses.
_KEYS = frozenset({"@id", "url", "image", "logo", "contentUrl", "item", "mainEntityOfPage"})


def addresses_in_data(kind: str | None, name: str | None, text: str) -> list[tuple[str, str]]:
    """Return what a script element without a `src` names: `ld+json` or `script`, and an address."""
    linked = kind == "application/ld+json"
    if not linked and name != "__config":
        return []
    try:
        data = json.loads(text)
        if linked:
            return [("ld+json", target) for target in _strings(data)]
    except (ValueError, RecursionError):
        return []  # no JSON that a browser could read either
    search = data.get("search") if isinstance(data, dict) else None
    return [("script", search)] if isinstance(search, str) else []


def _strings(data: object, key: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _strings(value, name)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value, key)
    elif isinstance(data, str) and key in _KEYS:
        yield data
