"""The alphabet leads to every term, lesson and right, below its first letter."""

import pytest
from kembar.artefacts.fill import filled
from kembar.artefacts.shelf import shelf
from kembar.artefacts.topics import Topic, alphabet, topics
from kembar.schema import Kind, Settings

GLOSSARY = """---
title: Istilah
---

# Istilah

## Uang { #uang }

turnover (omzet, hasil) { #omzet }
:   Nilai jual. Dicari juga sebagai: omset.

COD { #cod }
:   Bayar di tempat.
"""
SETTINGS = Settings(
    kinds=(
        Kind("page", ("*.md",), ()),
        Kind("module", ("modul/*.md",), ()),
        Kind("lesson", ("pelajaran/*.md",), (), explained=True),
        Kind("right", ("hak/*.md",), (), explained=True),
    ),
    glossary="istilah.md",
)
SHELF = shelf(
    {
        "istilah.md": GLOSSARY,
        "index.md": "---\nid: H01\ntitle: Beranda\n---\n# Beranda\n",
        "modul/a.md": "---\nid: M01\ntitle: Modul [1]\nmodule: 1\n---\n# Modul\n",
        "modul/b.md": "---\nid: M02\ntitle: Modul 2\nmodule: 2\n---\n# Modul\n",
        "pelajaran/a.md": "---\nid: L01\ntitle: Catat [uang]\nmodule: 1\nminutes: 25\n---\n# C\n",
        "pelajaran/b.md": "---\nid: L02\ntitle: 24 jam\nmodule: 1\nminutes: 25\n---\n# J\n",
        "hak/a.md": "---\nid: R01\ntitle: 'JHT: tabunganmu'\n---\n# JHT\n",
        "lain/a.md": "---\nid: X01\ntitle: Lain\n---\n# Lain\n",
    }
)


def test_topics_are_the_terms_and_the_titles_of_the_pages_that_teach() -> None:
    """A term is there once, under its first name; a page of another kind is not there."""
    assert list(topics(SHELF, SETTINGS)) == [
        Topic("turnover", "/istilah.md#omzet"),
        Topic("COD", "/istilah.md#cod"),
        Topic("Catat [uang]", "/pelajaran/a.md", "L01"),
        Topic("24 jam", "/pelajaran/b.md", "L02"),
        Topic("JHT: tabunganmu", "/hak/a.md"),
    ]


def test_a_hub_without_a_glossary_has_its_titles() -> None:
    found = topics(SHELF, Settings(kinds=SETTINGS.kinds))

    assert [one.name for one in found] == ["Catat [uang]", "24 jam", "JHT: tabunganmu"]


def test_the_mark_is_filled_with_letters_and_links() -> None:
    assert filled("<!-- fill: topics -->", {}, SETTINGS, "id", SHELF) == (
        "[0-9](#az-0)&nbsp;&nbsp;·&nbsp; [C](#az-c)&nbsp;&nbsp;·&nbsp; [J](#az-j)"
        "&nbsp;&nbsp;·&nbsp; [T](#az-t)\n\n"
        "### 0-9 { #az-0 }\n\n- [24 jam](/pelajaran/b.md) (L02)\n\n"
        "### C { #az-c }\n\n- [Catat \\[uang\\]](/pelajaran/a.md) (L01)\n"
        "- [COD](/istilah.md#cod)\n\n"
        "### J { #az-j }\n\n- [JHT: tabunganmu](/hak/a.md)\n\n"
        "### T { #az-t }\n\n- [turnover](/istilah.md#omzet)"
    )


@pytest.mark.parametrize("mark", ["topics a", "outline 1"])
def test_a_mark_with_something_more_is_named(mark: str) -> None:
    with pytest.raises(ValueError, match="unknown mark"):
        filled(f"<!-- fill: {mark} -->", {}, SETTINGS, "id", SHELF)


def ordered(*names: str) -> list[str]:
    """Return the letters and names of the alphabet in the order in which they stand."""
    lines = alphabet(Topic(name, "/a.md") for name in names).split("\n")[1:]
    return [line.removesuffix("](/a.md)").lstrip("#-[ ").split(" {")[0] for line in lines if line]


def test_capitals_accents_and_opening_marks_change_no_place() -> None:
    names = ("Étalase", "eceran", "“EKI”", "Zona", "apk", "Akun")

    assert ordered(*names) == ["A", "Akun", "apk", "E", "eceran", "“EKI”", "Étalase", "Z", "Zona"]


def test_a_shorter_name_comes_before_the_one_that_goes_on() -> None:
    names = ("pesanan", "JKP: uang", "pesan siaran", "JKP, JHT", "JKP", "pesan")

    assert ordered(*names) == [
        *("J", "JKP", "JKP, JHT", "JKP: uang"),
        *("P", "pesan", "pesan siaran", "pesanan"),
    ]


def test_digits_come_first_and_share_their_place_with_what_has_no_letter() -> None:
    assert ordered("abjad", "9 kunci", "24 jam", "…") == [
        *("0-9", "…", "24 jam", "9 kunci"),
        *("A", "abjad"),
    ]


def test_the_same_name_twice_stands_in_the_order_of_the_addresses() -> None:
    twice = [Topic("JKP", "/istilah.md#jkp"), Topic("jkp", "/hak/jkp.md")]

    assert alphabet(twice) == alphabet(reversed(twice))
    assert alphabet(twice).endswith("- [jkp](/hak/jkp.md)\n- [JKP](/istilah.md#jkp)")


def test_the_outline_is_every_module_with_its_lessons() -> None:
    assert filled("<!-- fill: outline -->", {}, SETTINGS, "en", SHELF) == (
        "**[Modul \\[1\\]](/modul/a.md)**\n\n"
        "- L01 · [Catat \\[uang\\]](/pelajaran/a.md)\n"
        "- L02 · [24 jam](/pelajaran/b.md)\n\n"
        "**[Modul 2](/modul/b.md)**"
    )
