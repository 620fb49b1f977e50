"""A hub of a few pages in two languages, with titles that nobody would write."""

from __future__ import annotations

from datetime import date, datetime

from kembar.artefacts.data.index import Index
from kembar.artefacts.rendered import Rendered

HOME = "https://hub.example/alat/"
HOSTILE = 'Harga & "laba" </script><!-- <b>x</b> [y](z) ]]>\x0b'
LESSON = (
    "<h1 id='a'>A</h1><h2 id='langkah'>Langkah <em>satu</em> &amp; dua"
    '<a href="#langkah" title="tautan">¶</a></h2><h2>Tanpa id</h2><h2 id>Kosong</h2>'
)
QUESTION = {"ask": "Apa  itu?", "answer": 20, "why": "Karena."}


def page(code: str, kind: str, language: str, name: str, data: dict[str, object]) -> Rendered:
    """Return a page below the folder of its language."""
    folder = "" if language == "id" else f"{language}/"
    address = folder + ("" if name == "index.md" else name.removesuffix(".md") + "/")
    return Rendered(code, kind, language, name, address, data, LESSON)


def lesson(code: str, language: str, title: str, **data: object) -> Rendered:
    """Return a lesson of module 1."""
    own = {
        "title": title,
        "description": f"{title}: ringkas.",
        "checked_on": date(2026, 11, 22),
        "module": 1,
        "minutes": 30,
        "needs": [],
        "sources": ["S01"],
        "outcomes": ["Satu.", "Dua."],
        "questions": [QUESTION, {"ask": "Belum?"}],
        "share_text": f"Baca {title}",
    }
    return page(code, "lesson", language, f"pelajaran/{code.lower()}.md", own | data)


def pages(language: str) -> tuple[Rendered, ...]:
    """Return the pages of a language, in no order; L03 is in Indonesian only."""
    said = "Rumah" if language == "id" else "Home"
    module = {"title": f"M {said}", "description": "Satu.", "share_text": "M.", "module": 1}
    told = {"title": f"R {said}", "description": "Hak & <i>kamu</i>.", "share_text": ""}
    found = (
        lesson("L02", language, HOSTILE, checked_on=datetime(2026, 11, 23, 7)),  # noqa: DTZ001 — as YAML reads it
        lesson("L01", language, f"Pertama {said}", needs=["L02"]),
        page("", "rule", language, "aturan/a.md", {"title": "a"}),
        page("M01", "module", language, "modul/a.md", module),
        page("R01", "right", language, "hak/a.md", told | {"checked_on": date(2026, 11, 24)}),
        page("S01", "story", language, "kisah/a.md", {"title": f"S {said}"}),
        page("H03", "page", language, "pelajaran/index.md", {"title": "Peta", "description": "8."}),
        page("H01", "page", language, "index.md", {"title": said, "description": f"{said} [1]."}),
    )
    return (*found, lesson("L03", "id", "Hanya")) if language == "id" else found


def hub() -> Index:
    """Return the index of the whole hub."""
    return Index("Mulai <Lagi>", HOME, {"id": pages("id"), "en": pages("en")})
