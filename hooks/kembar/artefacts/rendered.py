"""The pages as readers get them, for what is made of pages beside the site: paper, packs, data."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page in one language.

    `code` is its permanent id and `kind` its kind in kembar.toml; `name` is `pelajaran/a.md`, the
    same in a pair; `address` its path below the site's root: `en/pelajaran/a/`; `html` its content,
    whose links are those of its address.
    """

    code: str
    kind: str
    language: str
    name: str
    address: str
    data: Mapping[str, object]
    html: str

    def said(self, key: str) -> str:
        """Return a text of the page's data, or nothing while it has none."""
        return str(self.data.get(key, ""))

    def whole(self, key: str) -> int:
        """Return a whole number of the page's data, or 0 while it has none."""
        value = self.data.get(key)
        return value if isinstance(value, int) else 0

    def listed(self, key: str) -> list[str]:
        """Return a list of texts of the page's data."""
        value = self.data.get(key)
        return [str(item) for item in value] if isinstance(value, list) else []


def by_code(pages: Iterable[Rendered]) -> dict[str, dict[str, Rendered]]:
    """Return the pages that have a permanent id: by that id, and then by language."""
    found: dict[str, dict[str, Rendered]] = defaultdict(dict)
    for page in pages:
        if page.code:
            found[page.code][page.language] = page
    return dict(sorted(found.items()))
