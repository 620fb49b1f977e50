"""kembar.toml is read whole, and whatever is wrong in it is named."""

from pathlib import Path

import pytest
from kembar.schema import Key, Kind, Settings
from kembar.settings import settings

ROOT = Path(__file__).parents[1]


def test_without_entries_the_defaults_hold() -> None:
    assert settings("") == Settings(("id", "en"), explicit_ids=False, kinds=(), sources="sumber.md")


def test_every_entry_is_read() -> None:
    text = """
languages = ["en", "id", "fr"]
heading-ids = "explicit"
sources = "rujukan.md"
rules-at = { id = "https://a.example/aturan/", en = "http://a.example/rules/" }
[keys]
id = { type = "text", same = true, about = { id = "Kode", en = "Code" } }
title = { type = "text", least = 1, most = 70 }
[kinds.page]
paths = ["*.md"]
[kinds.page.keys]
id = { type = "text", pattern = 'H\\\\d', refers = "page" }
needs = { type = "list", optional = true, refers = "source" }
[kinds.none]
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
                ),
            ),
            Kind("none", (), (Key("id", "text", {"id": "Kode", "en": "Code"}, same=True), title)),
        ),
        sources="rujukan.md",
        rules_at={"id": "https://a.example/aturan/", "en": "http://a.example/rules/"},
    )


def test_the_hubs_own_settings_are_right() -> None:
    own = settings((ROOT / "kembar.toml").read_text("utf-8"))

    assert ([kind.name for kind in own.kinds], own.explicit_ids) == (
        ["page", "lesson", "story", "partner", "rule"],
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
    "keys = 1": 'kembar.toml: "keys" must hold tables',
    "[keys]\na = 1": 'kembar.toml: "keys" must hold tables',
    "[keys.a]\ntype = 1": 'kembar.toml: "keys.a.type" has the wrong type',
    '[keys.a]\ntype = "teks"': (
        'kembar.toml: "keys.a.type" must be one of text, whole-number, date, list, questions'
    ),
    "[keys.a]": (
        'kembar.toml: "keys.a.type" must be one of text, whole-number, date, list, questions'
    ),
    '[keys.a]\ntype = "text"\nmin = 1': 'kembar.toml: unknown entry "keys.a.min"',
    '[keys.a]\ntype = "text"\nrefers = "x"': (
        'kembar.toml: "keys.a.refers" must be "page" or "source"'
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
