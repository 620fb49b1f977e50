"""What pages say of the course comes from the lessons' own data."""

import pytest
from kembar.artefacts import course
from kembar.artefacts.fill import filled
from kembar.artefacts.shelf import Volume, lessons, shelf
from kembar.finding import Language
from kembar.schema import Settings

LESSON = """---
id: {id}
title: {title}
module: {module}
minutes: {minutes}
needs: [{needs}]
checked_on: {checked}
outcomes:
  - Bisa {id}.
---

# {title}

Isi.

```text
## Bukan judul {{ #lembar-kerja }}
```

## Lembar kerja {id} {{ #lembar-kerja }}

Lihat [langkah](#langkah) dan [lain](/a.md#b).

### Bagian

| a |
|---|
| {{ #x }} |

~~~
## Bukan pula
```
~~~

## Untuk pelatih {{ #pelatih }}

??? trainer "Panduan"

    **Tujuan.** Ajar {id}.

    - satu
"""


def lesson(**changes: str) -> str:
    """Return a lesson's text."""
    usual = {"title": "Judul", "module": "1", "minutes": "25", "needs": "", "checked": "2026-11-22"}
    return LESSON.format(**{**usual, **changes})


SHELF = shelf(
    {
        "pelajaran/b.md": lesson(id="L02", title='"A [b] | c"', needs="L01, L09", module="2"),
        "pelajaran/a.md": lesson(id="L01", checked="2026-11-20"),
        "pelajaran/c.md": lesson(id="L03", module="2", minutes="60", needs="L02"),
        "index.md": "---\nid: H01\ntitle: Beranda\nmodule: 1\n---\n\n# Beranda\n",
        "polos.md": "# Polos\n",
    }
)


def test_the_shelf_stands_in_the_order_of_the_permanent_ids() -> None:
    assert [(one.name, one.said("id")) for one in SHELF] == [
        ("polos.md", ""),
        ("index.md", "H01"),
        ("pelajaran/a.md", "L01"),
        ("pelajaran/b.md", "L02"),
        ("pelajaran/c.md", "L03"),
    ]
    assert [one.said("id") for one in lessons(SHELF)] == ["L01", "L02", "L03"]


def test_a_section_ends_at_the_next_heading_of_its_level_and_not_in_a_fence() -> None:
    title, body = SHELF[2].section("lembar-kerja")

    assert title == "Lembar kerja L01"
    assert body.startswith("Lihat [langkah](#langkah)")
    assert body.endswith("## Bukan pula\n```\n~~~")


def test_a_section_that_is_not_there_is_empty() -> None:
    assert Volume("a.md", {}, "# A\n\nIsi.\n").section("pelatih") == ("", "")


@pytest.mark.parametrize(
    ("minutes", "language", "told"),
    [
        (25, "id", "25 menit"),
        (25, "en", "25 minutes"),
        (60, "id", "60 menit (1 jam)"),
        (60, "en", "60 minutes (1 hour)"),
        (95, "id", "95 menit (1 jam 35 menit)"),
        (760, "en", "760 minutes (12 hours 40 minutes)"),
    ],
)
def test_a_time_is_told_as_people_count_it(minutes: int, language: Language, told: str) -> None:
    assert course.spent(minutes, language) == told


def fill(mark: str, language: Language = "id", **data: object) -> str:
    """Return what a mark is filled with."""
    return filled(f"<!-- fill: {mark} -->", data, Settings(), language, SHELF)


def test_the_lessons_of_a_module_are_a_table() -> None:
    assert fill("lessons 2") == (
        "2 pelajaran, 85 menit (1 jam 25 menit), sudah termasuk latihan.\n\n"
        "| Pelajaran | Menit |\n|---|---:|\n"
        "| L02 · [A \\[b\\] \\| c](/pelajaran/b.md) | 25 |\n"
        "| L03 · [Judul](/pelajaran/c.md) | 60 |"
    )


def test_a_path_is_a_table_in_its_own_order() -> None:
    assert fill("path", "en", path=["L03", "L77", "L01"]) == (
        "2 lessons, 85 minutes (1 hour 25 minutes), exercises included.\n\n"
        "| Lesson | Minutes |\n|---|---:|\n"
        "| L03 · [Judul](/pelajaran/c.md) | 60 |\n"
        "| L01 · [Judul](/pelajaran/a.md) | 25 |"
    )


def test_a_module_tells_its_time_what_comes_first_and_what_each_lesson_brings() -> None:
    assert fill("module", module=2) == (
        "- **Waktu:** 2 pelajaran, 85 menit (1 jam 25 menit), sudah termasuk latihan.\n"
        "- **Baca dulu:** L01 · [Judul](/pelajaran/a.md).\n\n"
        "**L02 · [A \\[b\\] \\| c](/pelajaran/b.md)** · 25 menit\n\n"
        "Setelah ini kamu bisa:\n\n- Bisa L02.\n\n"
        "**L03 · [Judul](/pelajaran/c.md)** · 60 menit\n\n"
        "Setelah ini kamu bisa:\n\n- Bisa L03."
    )
    assert fill("module", "en", module=1).startswith(
        "- **Time:** 1 lesson, 25 minutes, exercises included.\n- **Read first:** nothing.\n"
    )


def test_the_whole_course_is_summed_by_module() -> None:
    assert fill("course") == "25 + 85 = 110 menit (1 jam 50 menit)."


def test_worksheets_are_gathered_and_their_links_still_lead_home() -> None:
    told = fill("worksheets")

    assert told.startswith(
        "## Lembar kerja L01 { #w01 }\n\nL01 · [Judul](/pelajaran/a.md)\n\n"
        "Lihat [langkah](/pelajaran/a.md#langkah) dan [lain](/a.md#b)."
    )
    assert told.count("{ #w0") == 3


def test_guides_are_gathered_unfolded() -> None:
    assert fill("guides").split("\n\n")[:4] == [
        "## L01 · Judul { #l01 }",
        "L01 · [Judul](/pelajaran/a.md)",
        "**Tujuan.** Ajar L01.",
        "- satu",
    ]


def test_a_lesson_without_a_worksheet_or_a_guide_is_left_out() -> None:
    bare = shelf({"a.md": "---\nid: L01\nmodule: 1\nminutes: 5\n---\n\n# A\n"})

    assert not course.worksheets(bare)
    assert not course.guides(bare)


def test_the_page_that_was_checked_longest_ago_is_on_top() -> None:
    assert fill("oldest", "en") == (
        "| Checked | Page |\n|---|---|\n"
        "| 2026-11-20 | L01 · [Judul](/pelajaran/a.md) |\n"
        "| 2026-11-22 | L02 · [A \\[b\\] \\| c](/pelajaran/b.md) |\n"
        "| 2026-11-22 | L03 · [Judul](/pelajaran/c.md) |"
    )


@pytest.mark.parametrize("mark", ["path 1", "lessons", "lessons dua", "course id"])
def test_a_mark_of_the_course_that_is_wrong_is_named(mark: str) -> None:
    with pytest.raises(ValueError, match="unknown mark"):
        fill(mark)


def test_a_path_that_is_not_there_is_empty() -> None:
    assert fill("path").startswith("0 pelajaran, 0 menit")
