"""What a trainer plans a session with comes from the lessons and from the page for groups."""

from pathlib import Path

import pytest
from kembar.artefacts import session
from kembar.artefacts.fill import filled
from kembar.artefacts.shelf import shelf
from kembar.finding import Language
from kembar.schema import Settings

DOCS = Path(__file__).parents[2] / "docs"
LESSON = """---
id: {id}
title: Judul {id}
module: {module}
minutes: 25
needs: [{needs}]
---

# Judul

**Bahan.** Bukan panduan.

## Untuk pelatih {{ #pelatih }}

??? trainer "Panduan"

    **Tujuan.** Ajar.

    {bring}

    **Bahan.** Yang kedua.
"""
GROUP = """---
id: H16
title: Grup
---

# Grup

> Bukan pesan.

## Izin { #izin }

Tanyakan dulu.

> Halo ………, boleh?

> Bukan ini.

## Rencana { #rencana }

### Hari ke-7 { #hari-7 }

> Hari ke-7.
> Jam ………

- Catat.

### Hari ke-14 { #hari-14 }

Tanpa pesan.
"""
SHELF = shelf(
    {
        "pelajaran/a.md": LESSON.format(
            id="L01", module=1, needs="", bring="**Bahan.** Lembar W01, [kartu](#kartu)."
        ),
        "pelajaran/b.md": LESSON.format(
            id="L02", module=1, needs="L01, L09", bring="**Materials.** Sheet W02."
        ),
        "modul/m.md": '---\nid: M01\ntitle: "Modul 1: Mulai"\nmodule: 1\n---\n\n# Modul\n',
        "pelatih/g.md": GROUP,
    }
)


def fill(mark: str, language: Language = "id") -> str:
    """Return what a mark is filled with."""
    return filled(f"<!-- fill: {mark} -->", {}, Settings(), language, SHELF)


def test_each_module_has_its_lessons_and_below_them_their_materials() -> None:
    """The first that the guide names, with its links leading to the lesson."""
    assert fill("session") == (
        "### Modul 1: Mulai { #m01 }\n\n"
        "| Pelajaran | Menit | Perlu |\n|---|---:|---|\n"
        "| L01 · [Judul L01](/pelajaran/a.md) | 25 | tidak ada |\n"
        "| L02 · [Judul L02](/pelajaran/b.md) | 25 | L01, L09 |\n\n"
        "- L01: Lembar W01, [kartu](/pelajaran/a.md#kartu).\n"
        "- L02: Yang kedua."
    )


def test_a_guide_that_names_no_materials_says_so() -> None:
    """Here in English, of which the first lesson has none."""
    assert fill("session", "en").endswith("- L01: nothing\n- L02: Sheet W02.")


def test_messages_are_the_first_quotes_below_their_headings() -> None:
    assert fill("messages") == (
        "### Izin { #izin }\n\n> Halo ………, boleh?\n\n"
        "### Hari ke-7 { #hari-7 }\n\n> Hari ke-7.\n> Jam ………"
    )


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_for_groups_has_every_message_with_the_blanks_that_the_tool_fills(
    language: str,
) -> None:
    """Of a text with more or fewer it would fill none."""
    page = shelf({"g.md": (DOCS / language / "pelatih/grup-whatsapp.md").read_text("utf-8")})
    found = session.messages(page).split("\n\n")
    blanks = dict(zip(found[::2], (text.count("………") for text in found[1::2]), strict=True))

    assert [head.rpartition("#")[2].rstrip(" }") for head in blanks] == [*session.MESSAGES]
    assert [*blanks.values()] == [7, 3, 1, 1, 2, 2, 2, 3]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_lesson_says_what_to_bring(language: Language) -> None:
    lessons = {
        path.name: path.read_text("utf-8")
        for folder in ("pelajaran", "modul")
        for path in (DOCS / language / folder).glob("*.md")
    }

    told = session.choice(shelf(lessons), language)

    assert told.count("\n- L") == told.count("\n| L") - told.count("\n| Les") == 24
    assert f": {'nothing' if language == 'en' else 'tidak ada'}\n" not in told
