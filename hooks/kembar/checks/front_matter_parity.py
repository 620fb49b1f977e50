"""A fact in the data above a page differs between the two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Page, Pair
    from kembar.schema import Settings


def check(pair: Pair, settings: Settings) -> Iterator[Fault]:
    """Yield a fault for each key that must be equal and is not, or whose lists differ in length."""
    kind = settings.kind_of(pair.first.name)
    for key in kind.keys if kind else ():
        one = pair.first.front_matter.values.get(key.name)
        two = pair.second.front_matter.values.get(key.name)
        if one is None or two is None:
            continue
        name = key.name
        if key.same and one != two:
            name, one, two = _apart(name, one, two)
            message = Words(
                id=f'"{name[-24:]}" {_short(two)} di sini, {_short(one)} di kembarannya',
                en=f'"{name[-24:]}" is {_short(two)} here, {_short(one)} on its twin',
            )
        elif isinstance(one, list) and isinstance(two, list) and len(one) != len(two):
            message = Words(
                id=f'"{key.name}" berisi {len(two)} di sini, {len(one)} di kembarannya',
                en=f'"{key.name}" has {len(two)} items here, {len(one)} on its twin',
            )
        else:
            continue
        yield Fault(
            pair.second.place(_line(pair.second, name)),
            message,
            Words(id="samakan di kedua halaman", en="make them equal on both pages"),
            pair.first.place(_line(pair.first, name)),
        )


def _apart(name: str, one: object, two: object) -> tuple[str, object, object]:
    """Return the part of mappings in lists that differs, and its name: `worked[1].gives.total`."""
    if isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        parts = [
            (f"{name}[{index}]", *both) for index, both in enumerate(zip(one, two, strict=True))
        ]
        if all(isinstance(each, dict) for each in (*one, *two)):
            return _apart(*next(part for part in parts if part[1] != part[2]))
    if isinstance(one, dict) and isinstance(two, dict) and one.keys() == two.keys():
        return _apart(
            *next((f"{name}.{key}", one[key], two[key]) for key in one if one[key] != two[key])
        )
    return name, one, two


def _short(value: object) -> str:
    return quoted(", ".join(map(str, value)) if isinstance(value, list) else str(value), 16)


def _line(page: Page, name: str) -> int:
    return page.front_matter.lines.get(name, 1)


RULE = Rule("front-matter-parity", pair=check)
