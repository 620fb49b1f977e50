"""Bilingual trees of any size, made of the hub's own sections: words, lists, tables, numbers."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("id", "en")
LINKS = 10  # on each page
CHARACTERS = 1_900  # of Markdown before the list of links; the hub's lessons have twice that
GROUP = 50  # pages in a folder

_SECTION = re.compile(r"^## .*?\{ #([\w-]+) \}.*?(?=^## |\Z)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\([^)]*\)")
_ID = re.compile(r"\{ #[\w-]+ \}")
# What leads elsewhere, or is filled from a page's own data.
_BOUND = re.compile(r"https?:|<!-- fill|!\[|<[a-z]|\[\^|/assets/")

_CHECKS = re.compile(r"^  - hooks/check_.*\n", re.MULTILINE)


def name_of(number: int) -> str:
    """Return the path of a page below its language folder, without its suffix."""
    return f"grup-{number // GROUP}/halaman-{number}"


def tree(folder: Path, pairs: int) -> Path:
    """Return a project with so many pairs, the hub's configuration and software."""
    folder.mkdir(parents=True)
    for kept in ("hooks", "overrides"):
        shutil.copytree(ROOT / kept, folder / kept, ignore=shutil.ignore_patterns("__pycache__"))
    mkdocs = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[0]
    # The build alone: what the checker adds to it is measured beside it.
    (folder / "mkdocs.yml").write_text(_CHECKS.sub("", f"{mkdocs}\n"), "utf-8")
    (folder / "kembar.toml").write_text('languages = ["id", "en"]\n', "utf-8")
    pool = sections()
    for language in LANGUAGES:
        docs = folder / "docs" / language
        docs.mkdir(parents=True)
        (docs / "index.md").write_text("# Mulai Lagi { #awal }\n\nMulai Lagi.\n", "utf-8")
    for number in range(pairs):
        for language, text in zip(LANGUAGES, pair(number, pairs, pool), strict=True):
            file = folder / "docs" / language / f"{name_of(number)}.md"
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8")
    return folder


def sections() -> list[tuple[str, str]]:
    """Return the sections of the hub that both languages have and that stand on their own."""
    found: list[tuple[str, str]] = []
    for file in sorted((ROOT / "docs/id").rglob("*.md")):
        twin = ROOT / "docs/en" / file.relative_to(ROOT / "docs/id")
        first, second = (
            {match[1]: match[0] for match in _SECTION.finditer(one.read_text("utf-8"))}
            for one in (file, twin)
        )
        found += [
            (first[name], second[name])
            for name in first.keys() & second.keys()
            if not _BOUND.search(first[name] + second[name]) and len(first[name]) < CHARACTERS
        ]
    return sorted(found)


def pair(number: int, pairs: int, pool: list[tuple[str, str]]) -> tuple[str, str]:
    """Return a page in both languages, with the same sections, ids and links."""
    dice = random.Random(number)  # noqa: S311 — the same tree each time
    first = dice.randrange(len(pool))
    chosen: list[tuple[str, str]] = []
    while sum(len(section) for section, _ in chosen) < CHARACTERS:
        chosen.append(pool[(first + len(chosen)) % len(pool)])
    links = "".join(
        f"- [{other}](/{name_of(other)}.md#bagian-1)\n"
        for other in dice.sample(range(pairs), min(LINKS, pairs))
    )
    one, other = ("".join(section[place] for section in chosen) for place in (0, 1))
    return page(number, one, links), page(number, other, links)


def page(number: int, text: str, links: str) -> str:
    """Return a page of some sections, and a list of links."""
    ids = iter(range(1, 99))
    text = _ID.sub(lambda _: f"{{ #bagian-{next(ids)} }}", _LINK.sub(r"\1", text))
    return (
        f'---\ntitle: "{number}"\n---\n\n# {number} {{ #halaman }}\n\n'
        f"{text.rstrip()}\n\n## {number + 1} {{ #lihat }}\n\n{links}"
    )
