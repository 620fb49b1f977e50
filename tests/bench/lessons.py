"""The hub's lessons as sites of its peers: each built by its own tools, as these come."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markdown import markdown
from mkdocs.utils.meta import get_data

from tests.bench.peers import NODE
from tests.bench.trees import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

LESSON, NEXT = "target-penghasilan", "harga-komisi-laba"  # a neighbour
_BOX = re.compile(r'^(?:!!!|\?\?\?\+?) \w+(?: "(.*?)")?\n((?:(?: {4}.*)?\n)+)', re.MULTILINE)
_OURS = re.compile(r"\[([^\]]*)\]\(/[^)]*\)")
_MARKS = re.compile(r"\s*\{ ?#[^}]*\}|<!--.*?-->\n?", re.DOTALL)
_STYLE = (
    "body{margin:0 auto;max-width:40em;padding:1em;font:1.1em/1.6 system-ui,sans-serif}"
    "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em .6em}"
)


@dataclass(frozen=True, slots=True)
class Peer:
    """A site of the same lessons; `page` is the path of a lesson, by its name."""

    name: str
    folder: Path
    page: Callable[[str], str]


def texts() -> dict[str, tuple[str, str]]:
    """Return title and text of each Indonesian lesson, in Markdown that everybody reads.

    Ours has more on the page: links between pages, terms, boxes, questions, worksheets.
    """
    found = {}
    for file in sorted((ROOT / "docs/id/pelajaran").glob("*.md")):
        text, data = get_data(file.read_text("utf-8"))
        if file.stem == "index":
            continue
        boxed = _BOX.sub(lambda box: f"**{box[1] or ''}**\n\n{_dedented(box[2])}\n", text + "\n")
        plain = _MARKS.sub("", _OURS.sub(r"\1", boxed))
        found[file.stem] = (str(data["title"]), re.sub(r"\A\s*# .*\n", "", plain))
    return found


def _dedented(text: str) -> str:
    return re.sub(r"^ {4}", "", text, flags=re.MULTILINE)


def peers(scratch: Path, say: Callable[[str], None]) -> list[Peer]:
    """Return the peers that can be built here; say which cannot."""
    lessons = texts()
    found = []
    for name, make in _MAKERS.items():
        # Beside what npm has installed, where Node looks for it.
        folder = (NODE.parents[1] if make in _OF_NODE else scratch) / f"site-{name.split()[0]}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        try:
            found.append(make(name, folder, lessons))
        except (OSError, subprocess.CalledProcessError) as error:
            said = getattr(error, "stderr", "") or str(error)
            say(f"{name}: left out: {said.strip().splitlines()[-1] if said.strip() else error}\n")
    return found


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def _run(folder: Path, *words: str) -> None:
    quiet = {"ASTRO_TELEMETRY_DISABLED": "1", "DOCUSAURUS_NO_UPDATE": "1", "CI": "1"}
    environment = {**os.environ, **quiet, "NO_UPDATE_NOTIFIER": "1", "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(
        words, cwd=folder, env=environment, check=True, capture_output=True, text=True, timeout=600
    )


def _pages(lessons: Mapping[str, tuple[str, str]], below: str) -> dict[str, str]:
    return {
        f"{below}/{name}.md": f"---\ntitle: {json.dumps(title)}\n---\n\n{text}"
        for name, (title, text) in lessons.items()
    }


def _bare(name: str, folder: Path, lessons: Mapping[str, tuple[str, str]]) -> Peer:
    links = "".join(f'<li><a href="../{one}/">{title}</a>' for one, (title, _) in lessons.items())
    for one, (title, text) in lessons.items():
        body = markdown(text, extensions=["tables"])
        _write(
            folder,
            {
                f"{one}/index.html": (
                    '<!doctype html><html lang="id"><meta charset="utf-8">'
                    '<meta name="viewport" content="width=device-width">'
                    f'<link rel="icon" href="data:,"><title>{title}</title>'
                    f"<style>{_STYLE}</style><h1>{title}</h1>{body}<ul>{links}</ul>"
                )
            },
        )
    return Peer(name, folder, lambda one: f"{one}/")


def _material(name: str, folder: Path, lessons: Mapping[str, tuple[str, str]]) -> Peer:
    # Its fonts come from another host, which is not asked; they would be some 80 kB more.
    settings = "site_name: Mulai Lagi\ntheme: {name: material, language: id, font: false}\n"
    pages = _pages(lessons, "docs")
    _write(folder, {"mkdocs.yml": settings, "docs/index.md": "# Mulai Lagi\n", **pages})
    _run(folder, sys.executable, "-m", "mkdocs", "build", "--quiet")
    return Peer(name, folder / "site", lambda one: f"{one}/")


def _starlight(name: str, folder: Path, lessons: Mapping[str, tuple[str, str]]) -> Peer:
    _write(
        folder,
        {
            "package.json": '{"type": "module"}',
            "astro.config.mjs": (
                'import { defineConfig } from "astro/config";\n'
                'import starlight from "@astrojs/starlight";\n'
                'export default defineConfig({ integrations: [starlight({ title: "Mulai Lagi", '
                'locales: { root: { label: "Bahasa Indonesia", lang: "id" } } })] });\n'
            ),
            "src/content.config.ts": (
                'import { defineCollection } from "astro:content";\n'
                'import { docsLoader } from "@astrojs/starlight/loaders";\n'
                'import { docsSchema } from "@astrojs/starlight/schema";\n'
                "export const collections = "
                "{ docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n"
            ),
            "src/content/docs/index.md": "---\ntitle: Mulai Lagi\n---\n",
            **_pages(lessons, "src/content/docs"),
        },
    )
    _run(folder, str(NODE / "astro"), "build")
    return Peer(name, folder / "dist", lambda one: f"{one}/")


def _vitepress(name: str, folder: Path, lessons: Mapping[str, tuple[str, str]]) -> Peer:
    items = [{"text": title, "link": f"/{one}"} for one, (title, _) in lessons.items()]
    config = {
        "title": "Mulai Lagi",
        "lang": "id",
        "themeConfig": {"search": {"provider": "local"}, "sidebar": items},
    }
    # The one that shows no title of its own.
    headed = {one: (title, f"# {title}\n\n{text}") for one, (title, text) in lessons.items()}
    _write(
        folder,
        {
            "package.json": '{"type": "module"}',
            "docs/.vitepress/config.mjs": f"export default {json.dumps(config)};\n",
            "docs/index.md": "# Mulai Lagi\n",
            **_pages(headed, "docs"),
        },
    )
    _run(folder, str(NODE / "vitepress"), "build", "docs")
    return Peer(name, folder / "docs/.vitepress/dist", lambda one: f"{one}.html")


def _docusaurus(name: str, folder: Path, lessons: Mapping[str, tuple[str, str]]) -> Peer:
    config = {
        "title": "Mulai Lagi",
        "url": "https://hub.example",
        "baseUrl": "/",
        "trailingSlash": True,
        "i18n": {"defaultLocale": "id", "locales": ["id"]},
        "markdown": {"format": "md"},
        "presets": [["classic", {"docs": {"routeBasePath": "/"}, "blog": False}]],
    }
    _write(
        folder,
        {
            "package.json": "{}",
            "docusaurus.config.js": f"module.exports = {json.dumps(config)};\n",
            "docs/index.md": "---\nslug: /\n---\n\n# Mulai Lagi\n",
            **_pages(lessons, "docs"),
        },
    )
    _run(folder, str(NODE / "docusaurus"), "build")
    return Peer(name, folder / "build", lambda one: f"{one}/")


_MAKERS: dict[str, Callable[[str, Path, Mapping[str, tuple[str, str]]], Peer]] = {
    "bare page": _bare,
    "Material 9.8.1 as it comes, no fonts": _material,
    "Starlight 0.37.7": _starlight,
    "VitePress 1.6.4": _vitepress,
    "Docusaurus 3.10.2": _docusaurus,
}
_OF_NODE = (_starlight, _vitepress, _docusaurus)
