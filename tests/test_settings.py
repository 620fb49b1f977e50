"""kembar.toml is read whole, and whatever is wrong in it is named."""

from pathlib import Path

import pytest
from kembar.schema import Key, Kind, Reading, Settings, Tool, Topic
from kembar.settings import settings

ROOT = Path(__file__).parents[1]


def test_without_entries_the_defaults_hold() -> None:
    assert settings("") == Settings(("id", "en"), explicit_ids=False, kinds=(), sources="sumber.md")


def test_every_entry_is_read() -> None:
    text = """
languages = ["en", "id", "fr"]
heading-ids = "explicit"
sources = "rujukan.md"
facts = "angka.md"
rules-at = { id = "https://a.example/aturan/", en = "http://a.example/rules/" }
glossary = "kata.md"
search = "cari.yml"
everyday = ["status"]
kept = ["Nama"]
[topics]
tax = { days = 90, law = true }
platform = { days = 180 }
[law-notice]
id = "Bukan nasihat"
[tools]
T07 = { mark = "plan", id = "Rencana", en = "Plan" }
[reading]
en = { mean = 15, long = 25, share = 5 }
[keys]
id = { type = "text", same = true, about = { id = "Kode", en = "Code" } }
title = { type = "text", least = 1, most = 70 }
[kinds.page]
paths = ["*.md"]
[kinds.page.keys]
id = { type = "text", pattern = 'H\\\\d', refers = "page" }
needs = { type = "list", optional = true, refers = "source" }
bukti = { type = "list", refers = "fact" }
contoh = { type = "worked" }
[kinds.none]
searched = false
explained = true
claims = true
"""
    title = Key("title", "text", {}, least=1, most=70)

    assert settings(text) == Settings(
        ("en", "id", "fr"),
        explicit_ids=True,
        kinds=(
            Kind(
                "page",
                ("*.md",),
                (
                    Key("id", "text", {}, pattern="H\\\\d", refers="page"),
                    title,
                    Key("needs", "list", {}, optional=True, refers="source"),
                    Key("bukti", "list", {}, refers="fact"),
                    Key("contoh", "worked", {}),
                ),
            ),
            Kind(
                "none",
                (),
                (Key("id", "text", {"id": "Kode", "en": "Code"}, same=True), title),
                searched=False,
                explained=True,
                claims=True,
            ),
        ),
        sources="rujukan.md",
        glossary="kata.md",
        search="cari.yml",
        everyday=("status",),
        kept=("Nama",),
        topics={"tax": Topic(90, law=True), "platform": Topic(180)},
        law_notice={"id": "Bukan nasihat"},
        tools={"T07": Tool("plan", {"id": "Rencana", "en": "Plan"})},
        reading={"en": Reading(15, 25, 5)},
        facts="angka.md",
        rules_at={"id": "https://a.example/aturan/", "en": "http://a.example/rules/"},
    )


def test_the_hubs_own_settings_are_right() -> None:
    own = settings((ROOT / "kembar.toml").read_text("utf-8"))

    assert ([kind.name for kind in own.kinds], own.explicit_ids) == (
        ["page", "module", "right", "lesson", "story", "partner", "rule"],
        True,
    )


WRONG = {
    "languages = [": "kembar.toml: Invalid value (at end of document)",
    "lang = 1": 'kembar.toml: unknown entry "lang"',
    'languages = ["id"]': 'kembar.toml: "languages" must name two languages, the default first',
    'languages = ["id", "id"]': (
        'kembar.toml: "languages" must name two languages, the default first'
    ),
    'languages = "id"': 'kembar.toml: "languages" must be a list of texts',
    "languages = [1, 2]": 'kembar.toml: "languages" must be a list of texts',
    'heading-ids = "auto"': 'kembar.toml: "heading-ids" can only be "explicit"',
    "law-notice = 1": 'kembar.toml: "law-notice" must hold a text for each language',
    "[law-notice]\nid = 1": 'kembar.toml: "law-notice" must hold a text for each language',
    "tools = 1": 'kembar.toml: "tools" must hold tables',
    '[tools]\nL01 = { mark = "x" }': 'kembar.toml: "tools.L01" must be T and two digits',
    "[tools]\nT01 = { mark = 1 }": 'kembar.toml: "tools.T01" must hold a text for each language',
    '[tools]\nT01 = { id = "x" }': 'kembar.toml: "tools.T01" lacks "mark", the name of its mark',
    "topics = 1": 'kembar.toml: "topics" must hold tables',
    "[topics.tax]\nday = 1": 'kembar.toml: unknown entry "topics.tax.day"',
    "[topics.tax]": 'kembar.toml: "topics.tax.days" must be a whole number of at least 1',
    "[topics.tax]\ndays = 0": 'kembar.toml: "topics.tax.days" must be a whole number of at least 1',
    "[topics.tax]\ndays = true": (
        'kembar.toml: "topics.tax.days" must be a whole number of at least 1'
    ),
    "[topics.tax]\ndays = 9\nlaw = 1": 'kembar.toml: "topics.tax.law" must be true or false',
    "[reading.id]\nmean = 9\nlong = 9": (
        'kembar.toml: "reading.id.share" must be a whole number of at least 1'
    ),
    "keys = 1": 'kembar.toml: "keys" must hold tables',
    "[keys]\na = 1": 'kembar.toml: "keys" must hold tables',
    "[keys.a]\ntype = 1": 'kembar.toml: "keys.a.type" has the wrong type',
    '[keys.a]\ntype = "teks"': (
        'kembar.toml: "keys.a.type" must be one of '
        "text, whole-number, date, list, questions, worked"
    ),
    "[keys.a]": (
        'kembar.toml: "keys.a.type" must be one of '
        "text, whole-number, date, list, questions, worked"
    ),
    '[keys.a]\ntype = "text"\nmin = 1': 'kembar.toml: unknown entry "keys.a.min"',
    '[keys.a]\ntype = "text"\nrefers = "x"': (
        'kembar.toml: "keys.a.refers" must be "page", "source" or "fact"'
    ),
    '[keys.a]\ntype = "text"\npattern = "["': (
        'kembar.toml: "keys.a.pattern": unterminated character set at position 0'
    ),
    'rules-at = "https://a.example/"': (
        'kembar.toml: "rules-at" must hold web addresses that end in "/"'
    ),
    'rules-at = { id = "https://a.example" }': (
        'kembar.toml: "rules-at" must hold web addresses that end in "/"'
    ),
    'rules-at = { id = "https://a\\u001b.example/" }': (
        'kembar.toml: "rules-at" must hold web addresses that end in "/"'
    ),
    'rules-at = { fr = "https://a.example/" }': 'kembar.toml: unknown entry "rules-at.fr"',
    "[kinds.a]\npath = []": 'kembar.toml: unknown entry "kinds.a.path"',
    '[kinds.a]\npaths = "*.md"': 'kembar.toml: "kinds.a.paths" must be a list of texts',
    "[kinds.a]\nkeys = []": 'kembar.toml: "kinds.a.keys" must hold tables',
    "[kinds.a.keys.b]\ntype = 1": 'kembar.toml: "kinds.a.keys.b.type" has the wrong type',
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"^kembar\.toml: ") as raised:
        settings(text)

    assert str(raised.value) == WRONG[text]


def test_a_page_is_of_the_first_kind_whose_path_matches_folder_by_folder() -> None:
    own = Settings(kinds=(Kind("satu", ("*.md", "a/index.md"), ()), Kind("dua", ("a/*.md",), ())))
    names = ["x.md", "a/index.md", "a/x.md", "a/b/x.md"]

    assert [kind and kind.name for kind in map(own.kind_of, names)] == ["satu", "satu", "dua", None]
