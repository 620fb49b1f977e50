"""What the rule documents of parity cannot show: odd pages, and how sections are told apart."""

import pytest
from kembar import align, checks
from kembar.align.flow import flows
from kembar.align.lengths import expected_ratio
from kembar.checks import link_parity
from kembar.model import Pair
from kembar.parse import page
from kembar.parse.navigation import navigation
from kembar.tongues import is_foreign, knows

from tests.conftest import SiteOf

LONG = "Kamu mencatat setiap pesanan di buku lalu menghitung biaya kuota setiap minggu. " * 4


def told(site: SiteOf, files: dict[str, str]) -> list[tuple[str, str, int]]:
    return [
        (finding.rule, finding.fault.place.path, finding.fault.place.line)
        for finding in checks.run(site(files))
    ]


def pair(first: str, second: str, languages: tuple[str, str] = ("id", "en")) -> Pair:
    one, two = languages
    return Pair(page(first, f"{one}/a.md"), page(second, f"{two}/a.md"))


def test_a_section_without_ids_is_known_by_what_translation_keeps() -> None:
    first = (
        "## Satu\n\nLihat [a](a.md) dan `x`.\n\n## Dua\n\nRp20.000\n\n- a\n\n## Tiga\n\nILO 2024\n"
    )
    second = "## One\n\nSee [a](a.md) and `x`.\n\n## Three\n\nILO 2024\n"

    found = align.headings(pair(first, second))

    assert [(one and one.text, two and two.text) for one, two in found] == [
        ("Satu", "One"),
        ("Dua", None),
        ("Tiga", "Three"),
    ]


def test_the_ids_that_the_renderer_counts_say_nothing() -> None:
    first = "## 一\n\nILO\n\n## 二\n\nOJK 12\n\n## 三\n\nBPJS\n"
    second = "## One\n\nILO\n\n## Three\n\nBPJS\n"

    found = align.headings(pair(first, second))

    assert [two and two.text for _, two in found] == ["One", None, "Three"]


def test_an_empty_page_has_no_sections_to_compare() -> None:
    assert flows(pair(LONG, "")) == ()
    assert flows(pair("", LONG)) == ()


def test_blocks_without_any_sign_are_told_apart_by_their_size() -> None:
    short, long = "- kata\n\nKata.\n\n", "- kata\n- kata\n- kata\n\nKata.\n\n"
    table = "| a |\n| - |\n| b |\n"

    *_, flow = flows(
        pair(f"# A\n\n{LONG}\n\n{short}{long}{table}", f"# A\n\n{LONG}\n\n{long}{table}")
    )

    assert [(one and one.size, two and two.size) for one, two in flow.blocks[:2]] == [
        (1, None),
        (3, 3),
    ]


def test_the_headings_of_an_empty_page_are_not_named_one_by_one(site: SiteOf) -> None:
    page_of = f"# A\n\n## B {{ #b }}\n\n{LONG}\n"

    assert told(site, {"id/a.md": page_of, "en/a.md": "# A\n"}) == [("page-empty", "en/a.md", 1)]


def test_the_length_of_a_translation_is_learnt_from_the_other_sections() -> None:
    text = "".join(f"## A {{ #a{number} }}\n\n{LONG}\n\n" for number in range(3))

    assert expected_ratio(pair(text, text)) == 1
    assert expected_ratio(pair(LONG, LONG[:100])) == 1
    assert expected_ratio(pair(LONG, LONG[:100], ("en", "ja"))) is None


def test_nothing_is_said_of_lengths_that_nobody_knows(site: SiteOf) -> None:
    found = checks.run(
        site({"en/a.md": LONG, "ja/a.md": f"{LONG}\n\n{LONG * 3}"}, ("en", "ja")),
    )

    assert [finding.rule for finding in found] == []


def test_languages_without_small_words_are_left_alone(site: SiteOf) -> None:
    assert knows(("id", "pt-BR"))
    assert not knows(("id", "ja"))
    assert told(site, {"id/a.md": "# A\n", "en/a.md": "# A\n"}) == []
    found = site({"en/a.md": "You write down what you sell.", "fi/a.md": "We do."}, ("en", "fi"))
    assert checks.run(found) == []


@pytest.mark.parametrize(
    ("text", "own", "other", "foreign"),
    [
        ("Pelajaran dan kisah untuk pekerja", "en", "id", True),
        ("Pelajaran dan kisah untuk pekerja", "id", "en", False),
        ("Women and the Future of Work", "id", "en", False),
        ("Bank of the Philippine Islands", "id", "en", False),
        ('Istilah "the cost of what you sell" dipakai.', "id", "en", False),
        ("Controleer of de kabel is aangesloten", "nl", "en", False),
        ("Sie müssen die Datei und den Ordner prüfen", "en", "de", True),
        ("Vous devez vérifier le fichier dans ce dossier", "es", "fr", True),
        ("", "id", "en", False),
    ],
)
def test_a_text_is_foreign_by_its_small_words(
    text: str, own: str, other: str, *, foreign: bool
) -> None:
    assert is_foreign(text, own, other) is foreign


def test_a_name_that_both_pages_hold_is_no_text_of_either() -> None:
    assert not is_foreign("Andrew van der Stock", "en", "de", shared=True)
    assert is_foreign("Notes for trainers", "id", "en", shared=True)


@pytest.mark.parametrize(
    ("text", "line"),
    [("nav: [a", 1), ("a: 'b\n", 1), ("x: \x07", 1), ("-" * 30_000, 1), ("a:\n\tb", 2)],
)
def test_a_broken_mkdocs_yml_is_one_line(text: str, line: int) -> None:
    found = navigation(text, "../mkdocs.yml", "docs")

    assert found is not None
    assert found.fault is not None
    assert found.fault.line == line


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nav: 3",
        "nav: {a: b}",
        "plugins: [i18n]",
        "plugins: {i18n: {languages: [{locale: [en]}, {locale: en, nav_translations: {a: [b]}}]}}",
        "nav:\n  - ? [a]\n    : b",
    ],
)
def test_an_odd_mkdocs_yml_has_no_labels(text: str) -> None:
    found = navigation(text, "../mkdocs.yml", "docs")

    assert found is not None
    assert (found.labels, found.pages, found.fault) == ((), (), None)


def test_a_menu_that_holds_itself_is_read_once() -> None:
    found = navigation("nav: &a\n  - Awal: *a\n", "../mkdocs.yml", "docs")

    assert found is not None
    assert [label.text for label in found.labels] == ["Awal"]


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [("a: b", True), ("docs_dir: ./docs/", True), ("docs_dir: pages", False)],
)
def test_a_mkdocs_yml_of_another_folder_says_nothing(text: str, *, is_ours: bool) -> None:
    assert (navigation(text, "../mkdocs.yml", "docs") is not None) is is_ours


def test_an_address_that_nobody_can_read_is_only_like_itself(site: SiteOf) -> None:
    first, second = "# A\n\n[a](http://[x)\n", "# A\n\n[a](http://[y)\n"

    found = link_parity.RULE.check(site({"id/a.md": first, "en/a.md": second}))

    assert [(one.place.path, one.place.line) for one in found] == [("en/a.md", 3)]


def test_a_paragraph_that_was_moved_to_another_place_of_its_section_is_there(site: SiteOf) -> None:
    remark = "Sekarang sepatu kerja itu diam di dekat pintu dan di grup serikat ada ajakan jualan."
    more = f"{remark} {remark}"
    first = f"# A\n\n{LONG}\n\n{more}\n\n- satu\n"
    second = f"# A\n\n{LONG}\n\n- satu\n\n{more}\n"

    found = [
        one
        for one in told(site, {"id/a.md": first, "en/a.md": second})
        if one[0] == "paragraph-parity"
    ]

    assert found == []


def test_a_block_is_found_again_among_blocks_of_its_kind(site: SiteOf) -> None:
    first = "# A\n\n```sh\nmake a\n```\n\n- 1\n\n```sh\nmake b\n```\n"
    second = "# A\n\n- 1\n\n```sh\nmake b\n```\n"

    assert told(site, {"id/a.md": first, "en/a.md": second}) == [("code-parity", "id/a.md", 3)]


def test_a_term_is_not_looked_for_where_a_block_is_missing(site: SiteOf) -> None:
    glossary = "# A\n\nlaba bersih { #laba }\n:   Sisa.\n"

    found = told(
        site,
        {
            "../kembar.toml": 'glossary = "istilah.md"',
            "id/istilah.md": glossary,
            "en/istilah.md": glossary.replace("laba bersih", "net profit").replace("Sisa", "Left"),
            "id/a.md": "# A\n\nHitung laba bersih:\n\n- satu\n",
            "en/a.md": "# A\n\nCount it.\n",
        },
    )

    assert found == [("list-parity", "id/a.md", 5)]


def test_a_term_in_brackets_only_has_no_name(site: SiteOf) -> None:
    glossary = "# A\n\n(laba) { #laba }\n:   Sisa.\n"

    found = told(
        site,
        {
            "../kembar.toml": 'glossary = "istilah.md"',
            "id/istilah.md": glossary,
            "en/istilah.md": glossary.replace("Sisa", "Left"),
        },
    )

    assert found == []


def test_a_picture_in_a_box_that_is_missing_is_not_named_again(site: SiteOf) -> None:
    files = {
        "assets/a.png": "-",
        "id/a.md": '# A\n\n!!! tip "Layar"\n\n    ![Layar](/assets/a.png)\n',
        "en/a.md": "# A\n",
    }

    assert told(site, files) == [("admonition-parity", "id/a.md", 3)]


def test_only_sections_whose_links_differ_are_compared(site: SiteOf) -> None:
    first = "# A\n\n[a](https://a.example/)\n\n## B { #b }\n\n[b](https://b.example/)\n"
    second = "# A\n\n[a](https://a.example/)\n\n## B { #b }\n\nb\n"

    assert told(site, {"id/a.md": first, "en/a.md": second}) == [("link-parity", "id/a.md", 7)]


def test_data_and_pictures_without_words_are_of_no_language(site: SiteOf) -> None:
    text = "---\ntitle: 3\noutcomes: [1]\n---\n# A\n\n<img src='/assets/a.png' alt=''>\n"

    assert told(site, {"assets/a.png": "-", "id/a.md": text, "en/a.md": text}) == []


def test_sections_without_ids_are_known_by_what_a_reader_types() -> None:
    code = "```sh\npython hooks {}\n```\n\n"
    first = f"## Satu\n\n{code.format('check')}## Dua\n\n{code.format('explain')}"
    second = f"## Two\n\n{code.format('explain')}"

    found = align.headings(pair(first, second))

    assert [(one and one.text, two and two.text) for one, two in found] == [
        ("Satu", None),
        ("Dua", "Two"),
    ]


def test_tasks_that_hold_no_text_are_told_at_their_list(site: SiteOf) -> None:
    first = "# A\n\nteks\n\n- [x] ![satu](/a.png)\n- [ ] dua\n"
    second = "# A\n\ntext\n\n- [ ] ![one](/a.png)\n- [ ] two\n"

    found = told(site, {"id/a.md": first, "en/a.md": second, "a.png": "x"})

    assert [one for one in found if one[0] == "task-parity"] == [("task-parity", "en/a.md", 5)]


def test_an_edition_and_another_site_are_two_links(site: SiteOf) -> None:
    first = "# A\n\n[Kopi](https://id.wikipedia.org/wiki/Kopi)\n"
    second = "# A\n\n[Coffee](https://coffee.example/)\n"

    assert ("link-parity", "en/a.md", 3) in told(site, {"id/a.md": first, "en/a.md": second})


def test_sources_on_a_page_that_cannot_be_read_may_be_there(site: SiteOf) -> None:
    settings = """
[kinds.page]
paths = ["a.md"]
[kinds.page.keys]
sources = { type = "list", refers = "source" }
"""
    page = "---\nsources: [S01]\n---\n# A\n"
    files = {"../kembar.toml": settings, "id/a.md": page, "en/a.md": page, "id/sumber.md": "\0"}

    found = told(site, {**files, "en/sumber.md": "# S\n\nS01 { #s01 }\n:   ILO\n"})

    assert [one for one in found if one[0] == "front-matter-schema"] == []


def test_a_heading_that_lost_its_id_is_told_once_and_not_at_each_link(site: SiteOf) -> None:
    link = "# B\n\n[biaya](/a.md#biaya)\n"
    files = {"id/a.md": "# A\n\n## Biaya { #biaya }\n", "en/a.md": "# A\n\n## Costs\n"}

    found = told(site, {**files, "id/b.md": link, "en/b.md": link})

    assert found == [("heading-ids", "en/a.md", 3)]
