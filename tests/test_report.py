"""Findings read well on a terminal, in a log, and for machines."""

import json

import pytest
from kembar.finding import Fault, Finding, Words, quoted
from kembar.model import Place, Site
from kembar.parse import page
from kembar.report import FORMATS, Report, language_of
from kembar.schema import Settings

SITE = Site(
    Settings(),
    (page("# A\n\n[b](b.md)\n", "id/a.md"), page("# A\n\n![](c.png)\n", "en/a.md")),
    docs="docs",
)
WORDS = Words(id="isi salah", en="wrong content")
HINT = Words(id="betulkan", en="mend it")


def finding(
    level: str = "error", path: str = "id/a.md", words: Words = WORDS, other: Place | None = None
) -> Finding:
    assert level in {"error", "warning", "notice"}
    return Finding("link-target", level, Fault(Place(path, 3), words, HINT, other))  # type: ignore[arg-type]


def test_a_silent_pass_says_what_was_checked() -> None:
    assert FORMATS["text"](Report(SITE, [])) == (
        "Checked 2 pages, 1 pair, 2 links. Found nothing wrong.\n"
    )
    assert FORMATS["text"](Report(SITE, [], "id")) == (
        "Diperiksa: 2 halaman, 1 pasang, 2 tautan. Ditemukan: tidak ada masalah.\n"
    )


def test_findings_are_counted_by_level() -> None:
    findings = [finding(), finding("notice"), finding(), finding("warning")]

    assert FORMATS["text"](Report(SITE, findings)).splitlines()[-1] == (
        "Checked 2 pages, 1 pair, 2 links. Found 2 errors, 1 warning, 1 notice."
    )
    assert FORMATS["text"](Report(SITE, findings, "id")).splitlines()[-1] == (
        "Diperiksa: 2 halaman, 1 pasang, 2 tautan. Ditemukan: 2 galat, 1 peringatan, 1 catatan."
    )


def test_a_terminal_shows_levels_in_colour() -> None:
    findings = [finding(level) for level in ("error", "warning", "notice")]
    shown = FORMATS["text"](Report(SITE, findings, colour=True)).splitlines()

    assert shown[::2][:3] == [
        "docs/id/a.md:3: \033[31;1merror[link-target]\033[0m wrong content",
        "docs/id/a.md:3: \033[33;1mwarning[link-target]\033[0m wrong content",
        "docs/id/a.md:3: \033[36;1mnotice[link-target]\033[0m wrong content",
    ]


def test_pages_cannot_steer_the_terminal() -> None:
    evil = "\033]0;judul\a\r\b\x9b31m\u202e\u2028\udcff"
    words = Words(id="isi", en=f"a{evil}b")
    shown = FORMATS["text"](
        Report(SITE, [finding(path=f"id/{evil}.md", words=words, other=Place(f"en/{evil}", 1))])
    )
    plain = "\ufffd]0;judul\ufffd\ufffd\ufffd\ufffd31m\ufffd\ufffd\ufffd"

    assert shown.splitlines()[:3] == [
        f"docs/id/{plain}.md:3: error[link-target] a{plain}b",
        "  hint: mend it",
        f"  twin: docs/en/{plain}:1",
    ]


def test_json_has_one_shape_with_and_without_a_twin() -> None:
    report = Report(SITE, [finding(other=Place("en/a.md", 1)), finding("notice")])

    assert json.loads(FORMATS["json"](report)) == {
        "checked": {"pages": 2, "pairs": 1, "links": 2},
        "findings": [
            {
                "rule": "link-target",
                "level": "error",
                "path": "docs/id/a.md",
                "line": 3,
                "message": "wrong content",
                "hint": "mend it",
                "other": {"path": "docs/en/a.md", "line": 1},
            },
            {
                "rule": "link-target",
                "level": "notice",
                "path": "docs/id/a.md",
                "line": 3,
                "message": "wrong content",
                "hint": "mend it",
                "other": None,
            },
        ],
    }


def test_json_without_findings_still_says_what_was_checked() -> None:
    assert json.loads(FORMATS["json"](Report(SITE, []))) == {
        "checked": {"pages": 2, "pairs": 1, "links": 2},
        "findings": [],
    }


def test_github_gets_the_gravest_first_and_nothing_that_breaks_a_command() -> None:
    words = Words(id="isi", en="100%\r\n::error::a,b:c\033[31m")
    findings = [finding("notice"), finding("warning"), finding(path="id/a,b:c%.md", words=words)]

    assert FORMATS["github"](Report(SITE, findings)) == (
        "::error file=docs/id/a%2Cb%3Ac%25.md,line=3,title=link-target"
        "::100%25%0D%0A::error::a,b:c\ufffd[31m%0Amend it\n"
        "::warning file=docs/id/a.md,line=3,title=link-target::wrong content%0Amend it\n"
        "::notice file=docs/id/a.md,line=3,title=link-target::wrong content%0Amend it\n"
        "Checked 2 pages, 1 pair, 2 links. Found 1 error, 1 warning, 1 notice.\n"
    )


def test_sarif_names_files_by_uri() -> None:
    report = Report(SITE, [finding("notice", path="id/a b%é\udcff.md")])
    result = json.loads(FORMATS["sarif"](report))["runs"][0]["results"][0]

    assert (result["level"], result["locations"]) == (
        "note",
        [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "docs/id/a%20b%25%C3%A9%FF.md"},
                    "region": {"startLine": 3},
                }
            }
        ],
    )


def test_paths_below_the_current_folder_begin_with_no_dot() -> None:
    here = Site(Settings(), SITE.pages, docs=".")

    assert Report(here, []).path(Place("id/a.md", 1)) == "id/a.md"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "id_ID"}, "id"),
        ({"LANG": "id_ID", "LC_ALL": "C"}, "en"),
        ({"LANG": "id_ID", "LC_ALL": ""}, "id"),
        ({"LANG": "ja_JP.UTF-8"}, "en"),
    ],
)
def test_the_machines_language_is_that_of_the_report(
    environment: dict[str, str], language: str
) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("pendek", '"pendek"'),
        ("dua\n  baris\t", '"dua baris"'),
        ("a" * 40, f'"{"a" * 40}"'),
        ("a" * 41, f'"{"a" * 39}…"'),
        (5, '"5"'),
        (["a"], '"list"'),
        (None, '"NoneType"'),
    ],
)
def test_a_value_is_quoted_on_one_line(value: object, shown: str) -> None:
    assert quoted(value) == shown


def test_a_site_knows_its_pairs_in_the_order_of_its_pages() -> None:
    site = Site(
        Settings(("en", "id", "fr")),
        tuple(page("", path) for path in ("en/a.md", "en/b.md", "fr/b.md", "id/b.md", "id/c.md")),
    )
    by_path = site.by_path

    assert [(pair.first, pair.second) for pair in site.pairs] == [
        (by_path["en/b.md"], by_path["id/b.md"]),
        (by_path["en/b.md"], by_path["fr/b.md"]),
    ]
