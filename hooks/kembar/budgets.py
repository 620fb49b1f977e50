"""What budgets.toml says: how much a phone may be asked to fetch."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass, fields

BUDGETS_FILE = "budgets.toml"  # beside the docs folder


@dataclass(frozen=True, slots=True)
class Budgets:
    """Bytes as gzip sends them, and a number of requests; budgets.toml says what each is of."""

    first_visit: int
    next_page: int
    styles: int
    scripts: int
    service_worker: int
    image: int
    requests: int


# Of a site that has set itself none.
NO_LIMITS = Budgets(*(sys.maxsize,) * 7)


def budgets(text: str) -> Budgets:
    """Return the budgets; raises ValueError that names the entry which is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{BUDGETS_FILE}: {error}") from error
    names = [one.name.replace("_", "-") for one in fields(Budgets)]
    for name in data:
        if name not in names:
            raise ValueError(f'{BUDGETS_FILE}: unknown entry "{name}"')
    for name in names:
        value = data.get(name)
        if type(value) is not int or value <= 0:
            raise ValueError(f'{BUDGETS_FILE}: "{name}" must be a whole number above 0')
    return Budgets(**{name.replace("-", "_"): value for name, value in data.items()})
