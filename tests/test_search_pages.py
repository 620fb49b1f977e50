"""What the hook of the search promises, seen in real builds of a tiny pair."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.building import ROOT, tree
from tests.search.node import told
from tests.tiny import PAGES, Site

MODULES = "assets/javascripts/search"
SETTINGS = """
search = "search.yml"
glossary = "istilah.md"
repeating = ["ulang.md"]
behind = ["#latihan"]
[kinds.page]
paths = ["*.md"]
[kinds.story]
paths = ["kisah/*.md"]
[kinds.guide]
paths = ["penyunting/*"]
searched = false
"""
TWINS = {
    "docs/id/index.md": "---\ntitle: Beranda\ndescription: Mulai lagi.\n---\n# B\n\nSelamat.\n",
    "docs/en/index.md": "---\ntitle: Home\ndescription: Start again.\n---\n# H\n\nWelcome.\n",
    "docs/id/istilah.md": (
        "---\ntitle: Istilah\n---\n# I\n\nomzet { #omzet }\n"
        ":   Nilai jual. Inggris: turnover. Dicari juga sebagai: omset. Hindari: laba.\n"
    ),
    "docs/en/istilah.md": (
        "---\ntitle: Glossary\n---\n# G\n\nturnover { #omzet }\n"
        ":   Sales value. Indonesian: omzet.\n"
    ),
    "docs/id/ulang.md": "---\ntitle: Ulang\n---\n# U\n\nAtas.\n\n## Lagi { #lagi }\n\nBawah.\n",
    "docs/en/ulang.md": "---\ntitle: Again\n---\n# A\n\nAbove.\n\n## More { #lagi }\n\nBelow.\n",
    "docs/id/kisah/saman.md": (
        "---\ntitle: Kisah Saman\n---\n# S\n\nDari pabrik.\n\n## Awal { #awal }\n\nDi Solo.\n\n"
        "## Latihan { #latihan }\n\nCoba.\n"
    ),
    "docs/en/kisah/saman.md": (
        "---\ntitle: Saman's story\n---\n# S\n\nFrom a factory.\n\n## Go { #awal }\n\nIn Solo.\n\n"
        "## Exercise { #latihan }\n\nTry.\n"
    ),
    "docs/id/penyunting/cara.md": "---\ntitle: Cara\n---\n# C\n\nMenyunting.\n",
    "docs/en/penyunting/cara.md": "---\ntitle: How\n---\n# H\n\nEditing.\n",
    "docs/id/diam.md": "---\ntitle: Diam\nsearch:\n  exclude: true\n---\n# D\n\nSepi.\n",
    "docs/en/diam.md": "---\ntitle: Quiet\nsearch:\n  exclude: true\n---\n# Q\n\nSilent.\n",
}
TUNED = {
    "docs/id/search.yml": (
        "popular: [ulang.md, kisah/saman.md, index.md]\n"
        "help:\n  index.md: [kena tipu]\n  diam.md: [sepi]\n"
        "asked:\n  kisah/saman.md#awal: [asal mula]\n"
        "words:\n  pabrik: [pabrikan]\n"
    ),
    "docs/en/search.yml": (
        "popular: [index.md, ulang.md, kisah/saman.md]\nhelp:\n  index.md: [scam]\n"
    ),
}
LANGUAGES = pytest.mark.parametrize("language", ["id", "en"])


def tiny(folder: Path) -> Site:
    """Return a tiny site with the real modules of the search, not built yet."""
    site = Site(folder)
    site.write(TWINS | TUNED)
    site.write({path: text for path, text in PAGES.items() if path.startswith("theme/")})
    site.write({"kembar.toml": SETTINGS})
    for module in (ROOT / "overrides" / MODULES).glob("*.mjs"):
        site.write({f"theme/{MODULES}/{module.name}": module.read_text("utf-8")})
    for part in ("search.html", "search_found.html", "texts.html"):
        text = (ROOT / "overrides/partials" / part).read_text("utf-8")
        site.write({f"theme/partials/{part}": text})
    # The other hook reads the glossary.
    site.configure(*(f"{ROOT}/hooks/{name}.py" for name in ("explain_terms", "search_pages")))
    return site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return tiny(tmp_path)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny site, built."""
    site = tiny(tmp_path_factory.mktemp("searched"))
    done = site.build("--strict")
    assert done.returncode == 0, done.stdout
    return site.built


def part(built: Path, language: str, name: str) -> Any:
    """Return a part of the index of a language, as its manifest names it."""
    manifest = json.loads((built / f"search/{language}.json").read_text("utf-8"))
    return json.loads((built / "search" / manifest[name]).read_text("utf-8"))


def test_each_language_has_the_table_of_its_own_pages(built: Path) -> None:
    """Of each page what kembar.toml says, and the address as seen from the language's root."""
    tables = {language: part(built, language, "toc")["pages"] for language in ("id", "en")}

    assert {language: sorted(table) for language, table in tables.items()} == {
        "id": [
            ["", "Beranda", "page", []],
            ["istilah/", "Istilah", "glossary", [["omzet", "omzet"]]],
            [
                "kisah/saman/",
                "Kisah Saman",
                "story",
                [["awal", "Awal"], ["latihan", "Latihan", 1]],
            ],
            ["ulang/", "Ulang", "page", []],
        ],
        "en": [
            ["", "Home", "page", []],
            ["istilah/", "Glossary", "glossary", [["omzet", "turnover"]]],
            [
                "kisah/saman/",
                "Saman's story",
                "story",
                [["awal", "Go"], ["latihan", "Exercise", 1]],
            ],
            ["ulang/", "Again", "page", []],
        ],
    }


@LANGUAGES
def test_what_people_type_leads_to_the_pages_of_the_language(built: Path, language: str) -> None:
    """What editors wrote, and the other names of the terms of that language's glossary."""
    said = part(built, language, "said")
    urls = [page[0] for page in part(built, language, "toc")["pages"]]

    named = {
        "words": said["words"],
        "help": [[urls[page], typed, text] for page, typed, text in said["help"]],
        "popular": [urls[page] for page in said["popular"]],
    }

    assert (
        named
        == {
            "id": {
                "words": {"pabrik": "pabrikan", "omzet": "omset"},
                "help": [["", "kena tipu", "Mulai lagi."]],
                "popular": ["ulang/", "kisah/saman/", ""],
            },
            "en": {
                "words": {},
                "help": [["", "scam", "Start again."]],
                "popular": ["", "ulang/", "kisah/saman/"],
            },
        }[language]
    )


QUESTIONS = {
    "id": {
        "saman": "kisah/saman/",
        "pabrikan": "kisah/saman/",
        "asal mula": "kisah/saman/#awal",
        "omset": "istilah/#omzet",
        "kena tipu": "",
        "coba": "kisah/saman/#latihan",
        "menyunting": None,
        "sepi": None,
        "bawah": None,
        "factory": None,
    },
    "en": {
        "factories": "kisah/saman/",
        "omzet": "istilah/#omzet",
        "scam": "",
        "solo": "kisah/saman/#awal",
        "editing": None,
        "pabrik": None,
    },
}


@LANGUAGES
def test_the_thread_of_each_language_finds_its_pages_and_no_others(
    built: Path, language: str
) -> None:
    """As a reader's browser would, with the files that were written."""
    asked = QUESTIONS[language]

    answers = told("asking.mjs", built, language, value=list(asked))

    first = [answer[0] if answer else None for answer in answers]
    assert dict(zip(asked, first, strict=True)) == asked


def test_the_scripts_are_published_joined_and_no_module_by_itself(built: Path) -> None:
    """Nor is the file that editors write."""
    files = tree(built)

    assert [path for path in files if MODULES in path or path.endswith("search.yml")] == []
    scripts = [path.split(".")[0] for path in files if path.startswith("search/") and "js" in path]
    assert {path for path in scripts if "/" not in path.removeprefix("search/")} == {
        "search/dialog",
        "search/worker-id",
        "search/worker-en",
        "search/id",
        "search/en",
    }
    assert {path.split("/")[1] for path in files if path.count("/") == 2 and "search/" in path} == {
        "id",
        "en",
    }


WRONG = {
    "an import that cannot be joined": (
        "dialog.mjs",
        'import * as all from "./words.mjs";\n',
        'dialog.mjs: "import * as all from "./words.mjs";" is no import of names from beside it',
    ),
    "a module that is not there": (
        "worker.en.mjs",
        'import { serve } from "./lost.mjs";\n',
        "worker.en.mjs: there is no module lost.mjs",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_module_is_one_line_and_the_last_site_stays(site: Site, what: str) -> None:
    """Also where only the language that is built last is touched."""
    module, text, line = WRONG[what]
    site.write({f"theme/{MODULES}/{module}": text, "site/index.html": "last"})

    done = site.build()

    assert done.returncode == 1
    assert done.stdout.count(f"{MODULES}/{line}\n") == 1
    assert "Traceback" not in done.stdout
    assert tree(site.built) == {"index.html": b"last"}
    assert site.leftovers() == []


@pytest.mark.parametrize("setting", ['search = "search.yml"\n', ""], ids=["no file", "not set"])
def test_a_site_without_words_of_editors_is_searched_all_the_same(site: Site, setting: str) -> None:
    """By its titles, its texts and its glossary."""
    for path in TUNED:
        (site.folder / path).unlink()
    site.write({"kembar.toml": SETTINGS.replace('search = "search.yml"\n', setting)})

    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    said = [part(site.built, language, "said") for language in ("id", "en")]
    assert said == [
        {"words": {"omzet": "omset"}, "help": [], "popular": []},
        {"words": {}, "help": [], "popular": []},
    ]
    assert told("asking.mjs", site.built, "en", value=["factory"]) == [["kisah/saman/"]]
