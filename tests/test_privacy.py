"""The privacy page names everything that scripts keep on a phone, and nothing else."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted(
    path
    for path in (ROOT / "overrides").rglob("*")
    if path.suffix in {".js", ".mjs", ".html"} and path.is_file()
)

# What keeps something; the name of it is the first word in the brackets, or in those after it.
KEEPING = re.compile(
    r"\b(?:(?:local|session)Storage\??\.(?:get|set|remove)Item|caches\??\.(?:open|delete|has)"
    r"|indexedDB\??\.open)\(\s*([^\s,()]+)"
)
# Every other way to keep something would have to be read by this test first. `{ caches }` hands it
# on under its own name.
OTHER = re.compile(
    r"\b(?:(?:local|session)Storage|caches|indexedDB|cookieStore|document\.cookie"
    r"|navigator\.storage\.getDirectory)\b"
    r"(?!\??\.(?:getItem|setItem|removeItem|open|delete|has|match|keys)\(|\s*[,}])"
)
CONSTANT = re.compile(r'\bconst ([A-Z_]+) = "([^"]+)"')
IMPORTED = re.compile(r"\bimport \{([^}]*)\} from")
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*|\{#.*?#\}", re.DOTALL)


def kept_by(script: str, constants: dict[str, str]) -> set[str]:
    """Return the names under which a script keeps something.

    A name that a function is given is one of the constants that the script has or imports.
    """
    own = dict(CONSTANT.findall(script))
    imported = {
        name.strip(): constants[name.strip()]
        for names in IMPORTED.findall(script)
        for name in names.split(",")
        if name.strip() in constants
    }
    found = set()
    for name in KEEPING.findall(script):
        if name[0] in "\"'`":
            found.add(name.strip("\"'`"))
        elif name in own | imported:
            found.add((own | imported)[name])
        else:
            found |= set((own | imported).values()) or {f"unknown: {name}"}
    return found


def code(path: Path) -> str:
    """Return a script without its comments."""
    return COMMENT.sub("", path.read_text("utf-8"))


def listed(language: str) -> list[str]:
    """Return the names in the first column of the privacy page's table."""
    page = (ROOT / "docs" / language / "privasi.md").read_text("utf-8")
    return re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_privacy_page_lists_what_the_scripts_keep(language: str) -> None:
    """No more and no less, each once."""
    scripts = [code(path) for path in SCRIPTS]
    constants = {name: value for script in scripts for name, value in CONSTANT.findall(script)}

    assert sorted(set().union(*(kept_by(script, constants) for script in scripts))) == sorted(
        listed(language)
    )


def test_nothing_is_kept_in_a_way_that_is_not_read_here() -> None:
    """No cookie, no file, no storage behind another name."""
    assert {path.name: found for path in SCRIPTS if (found := OTHER.findall(code(path)))} == {}


def test_names_are_read_however_they_are_written() -> None:
    """As they stand, through a constant of this script or another, or given to a function."""
    names = {"PAGES": "hub-pages", "FILES": "hub-files"}

    assert kept_by('localStorage.setItem("a", 1); caches.open(`b`)', {}) == {"a", "b"}
    assert kept_by('const STORE = "s"; thread.caches?.open(STORE)', names) == {"s"}
    assert kept_by('import { PAGES } from "./n.mjs"; caches.delete(PAGES)', names) == {"hub-pages"}
    assert kept_by('const STORE = "s"; thread.caches?.open(STORE + folder)', names) == {"s"}
    assert kept_by('import { PAGES, FILES, put } from "./n.mjs"; caches.open(store)', names) == {
        "hub-pages",
        "hub-files",
    }
    assert kept_by("sessionStorage.getItem(name)", names) == {"unknown: name"}
    assert OTHER.findall('document.cookie = "a=b"; localStorage["a"]') == [
        "document.cookie",
        "localStorage",
    ]
