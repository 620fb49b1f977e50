"""A tiny pair of languages that the hooks build for real.

It inherits the real mkdocs.yml, with its plugins and settings; only its pages, its navigation and
its theme's frame are its own.
"""

import socket
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.building import ENVIRONMENT, ROOT, command, run

ADDRESS = "https://hub.example/alat/"
HOOKS = ("one_language", "describe_pages", "frame_pages", "keep_last_site")

SETTINGS = """\
INHERIT: {root}/mkdocs.yml
site_url: {address}
docs_dir: docs
site_dir: site
watch: []
nav: null
theme: {{ custom_dir: theme, static_templates: [] }}
extra_css: []
hooks: [{hooks}]
"""

# The least that a page needs, and what the hooks give to templates.
FRAME = """\
<!doctype html>
<html lang="{{ config.theme.language }}">
<title>{{ page.title if page else "404" }} - {{ config.site_name }}</title>
{% if page %}<link rel="canonical" href="{{ page.canonical_url }}">{% endif %}
{% for other in alternates or [] %}
<link rel="alternate" hreflang="{{ other.lang }}" href="{{ other.url }}">
{% endfor %}
<link rel="stylesheet" href="{{ 'assets/stylesheets/hub.css' | url }}">
<script type="module" src="{{ 'assets/javascripts/hub.js' | url }}"></script>
<img src="{{ 'assets/images/mark.svg' | url }}">
<script type="application/json" id="described">
{{ {"alternates": alternates, "source_labels": source_labels} | tojson }}
</script>
{% for other in config.extra.alternate or [] %}
<a class="switch" href="{{ other.link | url }}" hreflang="{{ other.lang }}"></a>
{% endfor %}
<nav>{% for item in nav.items %}<b>{{ item.title }}</b>{% endfor %}</nav>
<article>{{ page.content if page }}</article>
"""

PAGES = {
    "docs/id/index.md": "---\ntitle: Beranda\n---\n# Beranda\n\n![](/assets/gambar.svg)\n",
    "docs/en/index.md": "---\ntitle: Home\n---\n# Home\n\n![](/assets/gambar.svg)\n",
    "docs/id/kisah/saman.md": "---\ntitle: Kisah Saman\n---\n# Saman\n\n## Awal { #awal }\n\nDi.\n",
    "docs/en/kisah/saman.md": "---\ntitle: Saman's story\n---\n# Saman\n\n## Go { #awal }\n\nIn.\n",
    "docs/id/kisah/hanya.md": "---\ntitle: Hanya\n---\n# Hanya di sini\n",
    "docs/en/kisah/only.md": "---\ntitle: Only\n---\n# Only here\n",
    "docs/id/sumber.md": (
        "---\nid: H07\ntitle: Sumber\n---\n# Sumber\n\n"
        "S01 · ILO, 25 Januari 2024 { #s01 }\n:   Berita.\n\n"
        'S02 · Evermos & "mitra" { #s02 }\n:   Situs.\n'
    ),
    "docs/en/sumber.md": (
        "---\nid: H07\ntitle: Sources\n---\n# Sources\n\n"
        "S01 · ILO, 25 January 2024 { #s01 }\n:   News.\n"
    ),
    "docs/assets/gambar.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "theme/main.html": FRAME,
    "theme/404.html": '{% extends "main.html" %}\n',
    "theme/assets/images/mark.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "theme/assets/stylesheets/hub.css": '@import "text.css";\n',
    "theme/assets/stylesheets/text.css": "article p { color: red; }\n.nowhere { color: red; }\n",
    "theme/assets/stylesheets/tools.css": "article p { color: red; }\n",
    "theme/assets/javascripts/page/hub.mjs": 'import { a } from "./a.mjs";\n\na();\n',
    "theme/assets/javascripts/page/a.mjs": "export const a = () => 1;\n",
}

HOME = {
    "id": {"lang": "id", "name": "Bahasa Indonesia", "title": "Beranda", "url": ADDRESS},
    "en": {"lang": "en", "name": "English", "title": "Home", "url": f"{ADDRESS}en/"},
}


@dataclass(frozen=True)
class Site:
    """A tiny site in a folder of its own."""

    folder: Path

    @property
    def built(self) -> Path:
        """Where mkdocs.yml has the site built."""
        return self.folder / "site"

    def write(self, files: dict[str, str]) -> None:
        """Write files below the site's folder."""
        for path, content in files.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(content)

    def configure(self, *more_hooks: str, address: str = ADDRESS) -> None:
        """Write mkdocs.yml: the real one, with the real hooks and some of the test's own."""
        hooks = [*(f"{ROOT}/hooks/{name}.py" for name in HOOKS), *more_hooks]
        settings = SETTINGS.format(root=ROOT, address=address, hooks=", ".join(hooks))
        self.write({"mkdocs.yml": settings})

    def interfere(self, code: str) -> None:
        """Add a hook of the test's own to the build, and an empty one if there is no code."""
        self.write({"interfere.py": code})
        self.configure("interfere.py")

    def build(
        self, *words: str | Path, program: str = "mkdocs"
    ) -> subprocess.CompletedProcess[str]:
        """Build the site."""
        return run("build", *words, folder=self.folder, program=program)

    def serve(self, *words: str, **environment: str) -> tuple[str, str]:
        """Return the English home page as `mkdocs serve` sends it, and what the server said."""
        port = free_port()
        with subprocess.Popen(
            command("serve", *words, "--no-livereload", "-a", f"127.0.0.1:{port}"),
            cwd=self.folder,
            env=ENVIRONMENT | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as server:
            try:
                home = fetched(f"http://127.0.0.1:{port}/alat/en/")
            finally:
                server.kill()
            said, _ = server.communicate()
        return home, said

    def leftovers(self) -> list[str]:
        """Return the hidden files and folders in the site's folder and in the built site."""
        return sorted(path.name for path in [*self.folder.glob(".*"), *self.built.glob(".*")])


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def fetched(address: str) -> str:
    """Return what a server sends, once it is up."""
    for _ in range(300):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310
                text: str = answer.read().decode()
                return text
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"nobody answers at {address}")
