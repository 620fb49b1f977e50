"""The lessons of the hub as pages, without a build of it."""

from collections.abc import Iterator

from kembar import read
from kembar.artefacts.fill import filled
from kembar.artefacts.rendered import Rendered
from kembar.delivery.content import usable
from kembar.parse.front_matter import front_matter
from kembar.parse.render import html

from tests.building import ROOT


def rendered(text: str, language: str = "id", name: str = "pelajaran/a.md") -> Rendered:
    """Return a page with this front matter and Markdown."""
    data, rest = front_matter(text)
    settings = read.settings_of(ROOT / "docs")
    body = usable(html(filled(rest, data.values, settings, language)), language)
    address = name.removesuffix(".md") + "/"
    prefix = "" if language == "id" else f"{language}/"
    code = str(data.values.get("id", ""))
    return Rendered(code, "lesson", language, name, prefix + address, data.values, body)


def lessons(language: str) -> Iterator[Rendered]:
    """Yield the lessons of a language."""
    for file in sorted((ROOT / "docs" / language / "pelajaran").glob("*.md")):
        if file.name != "index.md":
            yield rendered(file.read_text("utf-8"), language, f"pelajaran/{file.name}")
