"""What the hub takes of the theme's files: most of one style sheet, as a part of its own.

Its templates lend the names of landmarks (overrides/main.html). Its scripts, images and further
styles are not published.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# The classes of overrides/ and the rules of its style sheets are written for this one.
PACKAGE, KNOWN = "mkdocs-material", "9.8"
_STYLES = "assets/stylesheets/main.*.min.css"  # a hash of its content in the middle
_CHARSET = '@charset "UTF-8";'  # has to come first, and is said by nobody else

# In the theme's style sheet no text has a brace in it, and no selector a comma inside brackets.
_RULE = re.compile(r"(?:^|(?<=[{}]))([^{}@]+)(\{[^{}]*\})")
# What the hub's style sheets have in another way, or not at all.
_LEFT_OUT = re.compile(
    r"""::-webkit-scrollbar
    | \badmonition|\bdetails|summary  # twelve kinds of boxes, each in a colour
    | \.highlight[ ]\.                # twenty colours of code
    | [ou]l[ ]ol                      # letters and Roman numbers for steps within steps
    | :focus-within
    | \.no-js | \[dir=rtl\]
    """,
    re.VERBOSE,
)
_TRANSITION = re.compile(r"(?<=[{;])transition[\w-]*:[^;}]*;?")


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
    return _RULE.sub(_taken, files[found[0]].removeprefix(_CHARSET))


def _taken(rule: re.Match[str]) -> str:
    selectors = [each for each in rule[1].split(",") if not _LEFT_OUT.search(each)]
    values = _TRANSITION.sub("", rule[2])
    return f"{','.join(selectors)}{values}" if selectors and values != "{}" else ""
