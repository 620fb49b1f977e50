"""What the theme's own search leaves in a page and among the theme's files, and taking it out.

Written for Material 9.8 (material/templates/base.html, block "config"). Its bundle needs
`<input data-md-toggle="search">` at the top of the page, and throws without it before it does
anything else; the box is hidden and has nothing to open any more, so it stays.
"""

from __future__ import annotations

import json
import re
from fnmatch import fnmatchcase
from typing import Any

THEME = "Material 9.8"

_WORKERS = "assets/javascripts/workers/"
# Below the site's folder; `*` stands for further folders too. The maps show the bundle as it was
# written, to whoever looks into it with a browser's tools.
SEARCH_FILES = (
    f"{_WORKERS}*",
    "assets/javascripts/lunr/*",
    "assets/javascripts/*.map",
    "assets/stylesheets/*.map",
)

_CONFIG = re.compile(r'(<script id="__config"[^>]*>)(.*?)(?=</script>)', re.DOTALL)
_MEMBER = r'"search(?:\.[^"\\]*)?"\s*:\s*"(?:[^"\\]|\\.)*"'
_RUN = rf"{_MEMBER}(?:\s*,\s*{_MEMBER})*"
_MEMBERS = re.compile(rf"{_RUN}\s*,\s*|\s*,\s*{_RUN}(?=\s*\}})")


def without_search(page: str) -> str:
    """Return a page without the search's part of its `__config`; raises ValueError."""
    found = list(_CONFIG.finditer(page))
    if len(found) != 1:
        raise _unexpected(f'{len(found)} <script id="__config">')
    (config,) = found
    old = _parsed(config[2])
    _refuse_unknown(old)
    written = _MEMBERS.sub("", config[2])
    if _parsed(written) != _plain(old):
        raise _unexpected("search in another form in __config")
    return f"{page[: config.start(2)]}{written}{page[config.end(2) :]}"


def is_of_search(path: str) -> bool:
    """Return whether a file at a path below the site is of no use without the theme's search."""
    return any(fnmatchcase(path, pattern) for pattern in SEARCH_FILES)


def _parsed(text: str) -> Any:  # noqa: ANN401 — JSON
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise _unexpected("no JSON in __config") from error


def _refuse_unknown(config: object) -> None:
    """Raise ValueError for settings that are not those of the theme that we know."""
    if not isinstance(config, dict):
        raise _unexpected("no JSON object in __config")
    worker, texts = config.get("search"), config.get("translations")
    if not isinstance(worker, str):
        raise _unexpected('no "search" in __config')
    if _WORKERS not in worker:
        raise _unexpected(f'"search" in __config outside {_WORKERS}')
    if not isinstance(texts, dict) or not any(name.startswith("search.") for name in texts):
        raise _unexpected('no "translations" of the search in __config')


def _plain(config: dict[str, Any]) -> dict[str, Any]:
    texts = config["translations"].items()
    return {
        **{name: value for name, value in config.items() if name != "search"},
        "translations": {name: one for name, one in texts if not name.startswith("search.")},
    }


def _unexpected(what: str) -> ValueError:
    return ValueError(f"the theme's page has {what}; kembar/theme.py knows {THEME}")
