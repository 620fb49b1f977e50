"""The texts above a page: front matter as prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.model import Prose

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from kembar.model import Page


def texts(page: Page, names: Container[str] | None = None) -> Iterator[Prose]:
    """Yield the front-matter texts of a page, or those of some keys."""
    for name, value in page.front_matter.values.items():
        if names is None or name in names:
            yield from _texts(page, name, value)


def data(page: Page, twin: Page) -> list[Prose]:
    """Return the front-matter texts of the keys that both pages have."""
    found: list[Prose] = []
    both = page.front_matter.values.keys() & twin.front_matter.values.keys()
    for name in sorted(both):
        found.extend(_texts(page, name, page.front_matter.values[name]))
    return found


def _texts(page: Page, name: str, value: object) -> Iterator[Prose]:
    if isinstance(value, str):
        # An entry has its place as an item of a list has.
        yield Prose(value, page.front_matter.lines.get(name, 1), tag="li")
    children: list[tuple[str, object]] = []
    if isinstance(value, list) and "]" not in name:
        children = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    elif isinstance(value, dict) and "." not in name:
        children = [(f"{name}.{key}", item) for key, item in value.items()]
    for child, item in children:
        yield from _texts(page, child, item)
