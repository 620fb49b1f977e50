"""How the style sheets become one: gathered in the order in which the first of them imports them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_IMPORT = re.compile(r'^@import "([\w-]+\.css)";\n', re.MULTILINE)


def gathered(entry: str, sheets: Mapping[str, str]) -> str:
    """Return a style sheet with all that it imports from beside it; raises ValueError."""
    if entry not in sheets:
        raise ValueError(f"assets/stylesheets: there is no style sheet {entry}")
    imported = [gathered(name, sheets) for name in _IMPORT.findall(sheets[entry])]
    return "".join(imported) + _IMPORT.sub("", sheets[entry])
