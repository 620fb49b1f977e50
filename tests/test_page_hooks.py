"""What the hooks that read the pages promise: they are checked before, and filled in a build."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.building import ROOT, tree
from tests.tiny import PAGES, Site

SETTINGS = """
[keys]
title = { type = "text", about = { id = "Judul.", en = "Title." } }
questions = { type = "questions", optional = true, about = { id = "Soal.", en = "Questions." } }
[kinds.page]
paths = ["*.md", "kisah/*.md"]
[kinds.page.keys]
id = { type = "text", optional = true, about = { id = "Kode.", en = "Code." } }
"""
BROKEN = "---\ntitle: Home\n---\n# Home\n\n[Stories](/kisah/saman.md#awl)\n"
FINDING = (
    'docs/en/index.md:6: error[link-anchor] "kisah/saman.md" has no section "#awl"\n'
    '  hint: perhaps you mean "#awal"\n'
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A tiny site of pairs only, checked and filled by the real hooks."""
    tiny = Site(tmp_path)
    alone = ("docs/id/kisah/hanya.md", "docs/en/kisah/only.md")
    tiny.write(
        {
            **{
                path: text.replace("![]", "![G]")
                for path, text in PAGES.items()
                if path not in alone
            },
            "docs/en/sumber.md": PAGES["docs/en/sumber.md"]
            + '\nS02 · Evermos & "partners" { #s02 }\n:   Site.\n',
            "kembar.toml": SETTINGS,
        }
    )
    tiny.configure(f"{ROOT}/hooks/check_pages.py", f"{ROOT}/hooks/fill_pages.py")
    return tiny


def test_a_clean_site_is_built_and_told_what_was_checked(site: Site) -> None:
    """A silent pass would prove nothing; and it is checked once, not once a language."""
    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    assert done.stdout.count("check_pages: Checked 6 pages, 3 pairs, 2 links.") == 1


def test_a_finding_refuses_a_strict_build_before_it_begins(site: Site) -> None:
    """Each finding is told once, and the last site stays."""
    site.write({"docs/en/index.md": BROKEN, "site/index.html": "last"})

    done = site.build("--strict")

    assert done.returncode == 1
    assert done.stdout.count(FINDING) == 1
    assert "Cleaning site directory" not in done.stdout
    assert "Traceback" not in done.stdout
    assert tree(site.built) == {"index.html": b"last"}


def test_a_finding_is_a_warning_in_a_build_that_is_not_strict(site: Site) -> None:
    """As MkDocs has it with its own."""
    site.write({"docs/en/index.md": BROKEN})

    done = site.build()

    assert done.returncode == 0
    assert f"WARNING -  check_pages: {FINDING}" in done.stdout


def test_a_notice_refuses_nothing(site: Site) -> None:
    """A number word is a matter of style."""
    page = (site.folder / "docs/en/index.md").read_text("utf-8")
    site.write({"docs/en/index.md": f"{page}\nThe 7 of us.\n"})

    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    assert "notice[small-number]" in done.stdout


def test_serve_warns_of_a_finding_and_keeps_serving(site: Site) -> None:
    """An editor sees the page while mending it."""
    site.write({"docs/en/index.md": BROKEN})

    home, said = site.serve()

    assert "Stories" in home
    assert FINDING in said


@pytest.mark.parametrize(
    ("path", "content", "message"),
    [
        ("kembar.toml", "colour = 1", 'kembar.toml: unknown entry "colour"'),
        (
            "docs/en/index.md",
            "---\ntitle: Home\n---\n# Home\n\n<!-- fill: cat -->\n",
            'docs/en/index.md: unknown mark "<!-- fill: cat -->"',
        ),
        (
            "docs/en/index.md",
            "---\ntitle: Home\n---\n# Home\n\n<!-- fill: questions -->\n",
            'docs/en/index.md: no key "questions" for the mark "<!-- fill: questions -->"',
        ),
    ],
)
def test_wrong_settings_and_marks_are_one_line(
    site: Site, path: str, content: str, message: str
) -> None:
    """What, where, and no traceback."""
    site.write({path: content})

    done = site.build()

    assert done.returncode == 1
    assert f"ERROR   -  {message}\n" in done.stdout
    assert "Traceback" not in done.stdout


@pytest.mark.parametrize(("language", "about"), [("id", "Judul."), ("en", "Title.")])
def test_marks_are_filled_in_the_language_of_the_page(
    site: Site, language: str, about: str
) -> None:
    """The questions of the page's own data, and the keys of kembar.toml."""
    data = "questions:\n  - ask: Apa?\n    answer: Ya.\n    why: Begitu.\n"
    marks = "<!-- fill: questions -->\n\n<!-- fill: keys all -->\n"
    page = f"---\ntitle: X\n{data}---\n# X\n\n{marks}"
    site.write({"docs/id/isi.md": page, "docs/en/isi.md": page})

    site.build()

    folder = {"id": "", "en": "en/"}[language]
    built = LexborHTMLParser((site.built / f"{folder}isi/index.html").read_text())
    details = built.css("article details")
    assert [one.text().split() for one in details] == [["Apa?", "Ya.", "Begitu."]]
    assert [one.text() for one in built.css("article dt")] == ["title", "questions", "id"]
    assert [one.text().startswith(about) for one in built.css("article dd")] == [True, False, False]


@pytest.mark.parametrize(
    ("language", "page"), [("id", "/isi.md Beranda"), ("en", "/isi.md Home")], ids=["id", "en"]
)
def test_a_mark_of_the_course_sees_the_pages_of_its_language_only(
    site: Site, language: str, page: str
) -> None:
    """And none of a kind that readers do not search for."""
    data = "---\ntitle: {}\nchecked_on: 2026-11-22\n---\n# X\n"
    for folder, title in (("id", "Beranda"), ("en", "Home")):
        site.write(
            {
                f"docs/{folder}/index.md": data.format(title),
                f"docs/{folder}/daftar.md": "---\ntitle: X\n---\n# X\n\n<!-- fill: oldest -->\n",
                f"docs/{folder}/aturan/a.md": data.format("Aturan"),
            }
        )
    site.write({"kembar.toml": SETTINGS + '[kinds.rule]\npaths = ["aturan/*"]\nsearched = false\n'})

    site.build()

    folder = {"id": "", "en": "en/"}[language]
    built = LexborHTMLParser((site.built / f"{folder}daftar/index.html").read_text())
    rows = [row.text().split() for row in built.css("article tbody tr")]
    assert rows == [["2026-11-22", "·", page.split()[1]]]


GLOSSARY = {
    "docs/id/istilah.md": "---\ntitle: I\n---\n# I\n\nomzet { #omzet }\n:   Nilai jual.\n",
    "docs/en/istilah.md": "---\ntitle: G\n---\n# G\n\nturnover { #omzet }\n:   Sales value.\n",
    "docs/id/kisah/saman.md": "---\ntitle: S\n---\n# Omzet\n\nIni omzetnya. Omzet lagi.\n",
    "docs/en/kisah/saman.md": "---\ntitle: S\n---\n# Turnover\n\nIts turnover. Turnover again.\n",
    "docs/id/index.md": "---\ntitle: B\n---\n# B\n\nOmzet.\n",
    "docs/en/index.md": "---\ntitle: H\n---\n# H\n\nTurnover.\n",
}


@pytest.mark.parametrize(
    ("folder", "word", "meaning"),
    [("", "omzetnya", "Nilai jual."), ("en/", "turnover", "Sales value.")],
    ids=["id", "en"],
)
def test_the_first_use_of_a_term_says_what_it_means_in_its_language(
    site: Site, folder: str, word: str, meaning: str
) -> None:
    """On the kinds of page that explain their terms, and on no other."""
    kinds = '[kinds.story]\npaths = ["kisah/*"]\nexplained = true\n'
    general = SETTINGS.replace('"*.md", "kisah/*.md"', '"*.md"')
    site.write({**GLOSSARY, "kembar.toml": f'glossary = "istilah.md"\n{general}{kinds}'})
    site.configure(f"{ROOT}/hooks/explain_terms.py")

    site.build()

    story = LexborHTMLParser((site.built / f"{folder}kisah/saman/index.html").read_text())
    told = [(one.text(), one.attributes) for one in story.css("article a.hub-term")]
    address = "../../istilah/#omzet"
    assert told == [(word, {"href": address, "class": "hub-term", "data-meaning": meaning})]
    assert "hub-term" not in (site.built / f"{folder}index.html").read_text()


def test_a_site_without_a_glossary_explains_nothing(site: Site) -> None:
    """And is built all the same."""
    site.write({"kembar.toml": SETTINGS + '[kinds.all]\npaths = ["*.md"]\nexplained = true\n'})
    site.configure(f"{ROOT}/hooks/explain_terms.py")

    assert site.build().returncode == 0


@pytest.mark.parametrize(
    ("folder", "letter", "topics"),
    [
        ("", "O", [("omzet", "../istilah/#omzet"), ("Omzet", "../kisah/saman/")]),
        ("en/", "T", [("turnover", "../istilah/#omzet"), ("Turnover", "../kisah/saman/")]),
    ],
    ids=["id", "en"],
)
def test_the_alphabet_leads_to_the_terms_and_titles_of_its_language(
    site: Site, folder: str, letter: str, topics: list[tuple[str, str]]
) -> None:
    """The titles are those of the kinds of page that explain their terms."""
    kinds = '[kinds.story]\npaths = ["kisah/*"]\nexplained = true\n'
    general = SETTINGS.replace('"*.md", "kisah/*.md"', '"*.md"')
    page = "---\ntitle: X\n---\n# X\n\n<!-- fill: topics -->\n"
    site.write({**GLOSSARY, "kembar.toml": f'glossary = "istilah.md"\n{general}{kinds}'})
    site.write({"docs/id/topik.md": page, "docs/en/topik.md": page})
    site.write(
        {
            "docs/id/kisah/saman.md": "---\ntitle: Omzet\n---\n# Omzet\n",
            "docs/en/kisah/saman.md": "---\ntitle: Turnover\n---\n# Turnover\n",
        }
    )

    site.build()

    built = LexborHTMLParser((site.built / f"{folder}topik/index.html").read_text())
    assert [one.text() for one in built.css(f"article h3#az-{letter.lower()}")] == [letter]
    links = [(one.text(), one.attributes["href"]) for one in built.css("article li a")]
    assert links == topics
    jumps = [one.attributes["href"] for one in built.css("article p > a")]
    assert jumps == [f"#az-{letter.lower()}"]
