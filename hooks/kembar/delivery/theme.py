"""What the hub takes of the theme's files: one style sheet, which becomes a part of its own.

Its templates lend icons and the names of landmarks (overrides/main.html). Its scripts, images and
further styles are not published.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# The classes of overrides/ and the rules of its style sheets are written for this one.
PACKAGE, KNOWN = "mkdocs-material", "9.8"
_STYLES = "assets/stylesheets/main.*.min.css"  # a hash of its content in the middle
_CHARSET = '@charset "UTF-8";'  # has to come first, and is said by nobody else


def theme_styles(version: str, files: Mapping[str, str]) -> str:
    """Return the style sheet that the hub builds on, of the theme's by path; raises ValueError."""
    if version.split(".")[:2] != KNOWN.split("."):
        raise ValueError(
            f"{PACKAGE} is {version}, and overrides/ is written for {KNOWN}: "
            "look at every kind of page, then change KNOWN in kembar/delivery/theme.py"
        )
    found = [path for path in files if fnmatchcase(path, _STYLES)]
    if len(found) != 1:
        raise ValueError(f"{PACKAGE} {version} has {len(found)} files {_STYLES} instead of one")
    return files[found[0]].removeprefix(_CHARSET)
