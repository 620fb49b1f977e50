"""Findings read well on a terminal, in a log, and for machines."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from kembar.checks import RULES
from kembar.documents import document_of
from kembar.finding import Fault, Finding, Language, Level, Words, quoted
from kembar.model import Place, Site
from kembar.parse import page
from kembar.report import FORMATS, Report, language_of, lines
from kembar.schema import Settings

# The schema of the OASIS Standard, as the npm package @microsoft/jest-sarif 1.0.0-beta.0 holds it.
SCHEMA = Path(__file__).parent / "schemas/sarif-2.1.0-rtm.5.json"

SITE = Site(
    Settings(),
    (
        page("# A\n\n[b](b.md)\n\n## B\n\nb\n", "id/a.md"),
        page("# A\n\n![](c.png)\n\n\n## B\n\nb\n", "en/a.md"),
    ),
    docs="docs",
)
RULES_AT = {"id": "https://hub.example/aturan/", "en": "https://hub.example/en/aturan/"}
LINKED = Site(Settings(rules_at=RULES_AT), SITE.pages, docs="docs")
WORDS = Words(id="isi salah", en="wrong content")
HINT = Words(id="betulkan", en="mend it")
LEARN = "To learn more: python hooks explain link-target"


def finding(  # noqa: PLR0913 — what a finding is made of
    level: Level = "error",
    path: str = "id/a.md",
    words: Words = WORDS,
    other: Place | None = None,
    *,
    line: int = 3,
    hint: Words = HINT,
    rule: str = "link-target",
) -> Finding:
    return Finding(rule, level, Fault(Place(path, line), words, hint, other))


def text_lines(*findings: Finding, **more: Any) -> list[str]:
    return FORMATS["text"](Report(SITE, findings, **more)).splitlines()


def agree(path: str) -> Words:
    return Words(id=f"samakan dengan {path}", en=f"make it agree with {path}")


def test_a_silent_pass_says_what_was_checked() -> None:
    assert FORMATS["text"](Report(SITE, [])) == (
        "Checked 2 pages, 1 pair, 2 links. Found nothing wrong.\n"
    )
    assert FORMATS["text"](Report(SITE, [], "id")) == (
        "Diperiksa: 2 halaman, 1 pasang, 2 tautan. Ditemukan: tidak ada masalah.\n"
    )


def test_findings_are_counted_by_level() -> None:
    findings = [finding(), finding("notice"), finding(), finding("warning")]

    assert text_lines(*findings)[-3:] == [
        "",
        "Checked 2 pages, 1 pair, 2 links. Found 2 errors, 1 warning, 1 notice.",
        LEARN,
    ]
    assert text_lines(*findings, language="id")[-3:] == [
        "",
        "Diperiksa: 2 halaman, 1 pasang, 2 tautan. Ditemukan: 2 galat, 1 peringatan, 1 catatan.",
        "Penjelasan: python hooks explain link-target",
    ]


def test_findings_stand_by_pair_and_in_it_by_section() -> None:
    found = [
        finding(path="../mkdocs.yml", hint=agree("en/a.md:1")),
        finding(path="en/a.md", line=7, hint=agree("id/a.md:6"), other=Place("id/a.md", 6)),
        finding(path="en/a.md", line=1, other=Place("id/a.md", 1)),
        finding(path="en/b.md", hint=agree("id/b.md")),
        finding("warning", path="id/a.md", line=6, rule="link-anchor"),
        finding("notice", path="id/a.md", line=3),
    ]

    assert text_lines(*found) == [
        "a.md · 2 errors, 1 warning, 1 notice",
        "  docs/id/a.md:3: notice[link-target] wrong content",
        "    hint: mend it",
        "  docs/en/a.md:1: error[link-target] wrong content",
        "    hint: mend it (twin: docs/id/a.md:1)",
        "  docs/id/a.md:6: warning[link-anchor] wrong content",
        "    hint: mend it",
        "  docs/en/a.md:7: error[link-target] wrong content",
        "    hint: make it agree with docs/id/a.md:6",
        "b.md · 1 error",
        "  docs/en/b.md:3: error[link-target] wrong content",
        "    hint: make it agree with docs/id/b.md",
        "mkdocs.yml · 1 error",
        "  mkdocs.yml:3: error[link-target] wrong content",
        "    hint: make it agree with en/a.md:1",
        "",
        "Checked 2 pages, 1 pair, 2 links. Found 4 errors, 1 warning, 1 notice.",
        LEARN,
    ]


def test_a_hint_that_several_findings_share_stands_once() -> None:
    found = [finding(line=line) for line in range(3, 8)]
    found.insert(2, finding(line=4, rule="link-anchor"))

    assert text_lines(*found)[:9] == [
        "a.md · 6 errors",
        "  docs/id/a.md:3: error[link-target] wrong content",
        "  docs/id/a.md:4: error[link-target] wrong content",
        "    hint: mend it",
        "  docs/id/a.md:4: error[link-anchor] wrong content",
        "    hint: mend it",
        "  docs/id/a.md:5: error[link-target] wrong content",
        "  docs/id/a.md:6: error[link-target] wrong content",
        "  docs/id/a.md:7: error[link-target] wrong content",
    ]


def test_only_notices_are_cut_short_and_it_is_said() -> None:
    found = [finding("notice", line=line, rule="small-number") for line in range(1, 11)]
    found += [finding(line=line) for line in range(1, 11)]

    shown = text_lines(*found)
    assert [sum(sign in line for line in shown) for sign in ("notice[", "error[")] == [4, 10]
    assert shown[-4] == "  and 7 more notice[small-number]; all of them are in --format json"
    shown = text_lines(*found, language="id")
    assert shown[-4] == "  dan 7 notice[small-number] lagi; semuanya ada di --format json"


def test_the_gravest_rule_is_the_one_to_learn_about() -> None:
    found = [finding("notice", rule="small-number"), finding("warning"), finding("notice")]

    shown = FORMATS["text"](Report(LINKED, found, "id")).splitlines()
    assert shown[-1] == (
        "Penjelasan: python hooks explain link-target · https://hub.example/aturan/link-target/"
    )


def test_a_terminal_shows_levels_and_pairs_in_colour() -> None:
    shown = text_lines(finding(), finding("warning"), finding("notice"), colour=True)

    assert shown[:4] == [
        "\033[1ma.md\033[0m · 1 error, 1 warning, 1 notice",
        "  docs/id/a.md:3: \033[31;1merror[link-target]\033[0m wrong content",
        "  docs/id/a.md:3: \033[33;1mwarning[link-target]\033[0m wrong content",
        "  docs/id/a.md:3: \033[36;1mnotice[link-target]\033[0m wrong content",
    ]


def test_a_rule_on_a_terminal_is_a_link_to_its_page() -> None:
    shown = FORMATS["text"](Report(LINKED, [finding()], colour=True)).splitlines()

    assert shown[1] == (
        "  docs/id/a.md:3: \033]8;;https://hub.example/en/aturan/link-target/\033\\"
        "\033[31;1merror[link-target]\033[0m\033]8;;\033\\ wrong content"
    )


def test_pages_cannot_steer_the_terminal() -> None:
    evil = "\033]0;judul\a\r\b\x9b31m\u202e\u2028\udcff"
    words = Words(id="isi", en=f"a{evil}b")
    plain = "\ufffd]0;judul\ufffd\ufffd\ufffd\ufffd31m\ufffd\ufffd\ufffd"

    assert text_lines(finding(path=f"id/{evil}.md", words=words, other=Place(f"en/{evil}", 1)))[
        :3
    ] == [
        f"{plain}.md · 1 error",
        f"  docs/id/{plain}.md:3: error[link-target] a{plain}b",
        f"    hint: mend it (twin: docs/en/{plain}:1)",
    ]


def test_a_log_gets_a_finding_in_two_lines() -> None:
    assert lines(Report(SITE, []), finding(other=Place("en/a.md", 1))) == [
        "docs/id/a.md:3: error[link-target] wrong content",
        "  hint: mend it (twin: docs/en/a.md:1)",
    ]


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("like en/a.md:3", "like docs/en/a.md:3"),
        ("like en/a.md, or not", "like docs/en/a.md, or not"),
        ("in id/a.md or `en/a.md`", "in docs/id/a.md or `docs/en/a.md`"),
        # What has its folder already, or is another path.
        ("like docs/en/a.md:3", "like docs/en/a.md:3"),
        ("like en/a.mdx or en/a.md/b", "like en/a.mdx or en/a.md/b"),
        ("like en/b.md", "like en/b.md"),
        ("link to /a.md", "link to /a.md"),
    ],
)
def test_a_hint_calls_the_pair_as_it_is_called_from_here(hint: str, said: str) -> None:
    words = Words(hint, hint)

    assert Report(SITE, []).hint(finding(hint=words)) == said


def test_json_has_one_shape_with_and_without_a_twin_or_a_page() -> None:
    found = [finding(other=Place("en/a.md", 1)), finding("notice", hint=agree("en/a.md:3"))]
    first = {
        "rule": "link-target",
        "level": "error",
        "path": "docs/id/a.md",
        "line": 3,
        "message": "wrong content",
        "hint": "mend it",
        "other": {"path": "docs/en/a.md", "line": 1},
        "page": "https://hub.example/en/aturan/link-target/",
    }
    second = first | {
        "level": "notice",
        "hint": "make it agree with docs/en/a.md:3",
        "other": None,
    }
    checked = {"pages": 2, "pairs": 1, "links": 2}

    assert json.loads(FORMATS["json"](Report(LINKED, found))) == {
        "checked": checked,
        "findings": [first, second],
    }
    assert json.loads(FORMATS["json"](Report(SITE, found[:1]))) == {
        "checked": checked,
        "findings": [first | {"page": None}],
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


def test_github_shows_ten_of_a_level_one_of_each_rule_before_a_second_of_any() -> None:
    found = [finding(line=line) for line in range(1, 13)]
    found += [finding(line=20, rule="pair-missing"), finding("warning", line=30)]

    *commands, last = FORMATS["github"](Report(SITE, found)).splitlines()
    order = [1, 20, *range(2, 10)]
    assert [int(command.split("line=")[1].split(",")[0]) for command in commands] == [*order, 30]
    assert [command.split("::")[2] for command in commands] == [
        *["wrong content%0Amend it"] * 9,
        "wrong content%0Amend it%0A… and 3 more: see the whole report",
        "wrong content%0Amend it",
    ]
    assert last == "Checked 2 pages, 1 pair, 2 links. Found 13 errors, 1 warning."


def test_github_links_to_the_page_about_the_rule() -> None:
    assert FORMATS["github"](Report(LINKED, [finding()], "id")).splitlines()[0] == (
        "::error file=docs/id/a.md,line=3,title=link-target"
        "::isi salah%0Abetulkan%0Ahttps://hub.example/aturan/link-target/"
    )


def test_github_says_nothing_of_more_where_there_are_ten() -> None:
    shown = FORMATS["github"](Report(SITE, [finding()] * 10))

    assert (shown.count("::error "), "more" in shown) == (10, False)


def sarif_of(site: Site, *findings: Finding, language: Language = "en") -> dict[str, Any]:
    log = json.loads(FORMATS["sarif"](Report(site, findings, language)))
    run: dict[str, Any] = log["runs"][0]
    return run


def test_sarif_names_files_by_uri() -> None:
    run = sarif_of(
        SITE, finding("notice", path="id/a b%é\udcff.md", other=Place("../mkdocs.yml", 1))
    )
    (result,) = run["results"]

    assert result["level"] == "note"
    assert result["locations"] + result["relatedLocations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": {"startLine": line}}}
        for uri, line in [("docs/id/a%20b%25%C3%A9%FF.md", 3), ("mkdocs.yml", 1)]
    ]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("site", [SITE, LINKED])
def test_sarif_is_what_its_schema_asks_for(site: Site, language: Language) -> None:
    found = [finding("notice", other=Place("en/a.md", 1)), finding("warning"), finding()]
    schema = json.loads(SCHEMA.read_text("utf-8"))
    log = json.loads(FORMATS["sarif"](Report(site, found, language)))

    validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    assert list(validator.iter_errors(log)) == []
    log["runs"][0]["results"][0]["level"] = "notice"
    assert len(list(validator.iter_errors(log))) == 1


@pytest.mark.parametrize("language", ["id", "en"])
def test_sarif_explains_every_rule(language: Language) -> None:
    rules = sarif_of(LINKED, language=language)["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == [rule.id for rule in RULES]
    document = document_of("link-target")
    why, fix = document.why.said_in(language), document.fix.said_in(language)
    assert [rule for rule in rules if rule["id"] == "link-target"] == [
        {
            "id": "link-target",
            "shortDescription": {"text": document.what.said_in(language)},
            "fullDescription": {"text": why},
            "helpUri": f"{RULES_AT[language]}link-target/",
            "help": {"text": fix, "markdown": f"{why}\n\n{fix}"},
            "defaultConfiguration": {"level": "error"},
        }
    ]
    assert "helpUri" not in sarif_of(SITE)["tool"]["driver"]["rules"][0]


def test_a_finding_keeps_its_fingerprint_in_either_language_when_lines_are_added() -> None:
    def marks(*findings: Finding, language: Language = "en") -> list[str]:
        results = sarif_of(SITE, *findings, language=language)["results"]
        return [result["partialFingerprints"]["kembar/v1"] for result in results]

    before = marks(finding(line=3), finding(line=5), finding(path="en/a.md"))
    after = marks(finding(line=8), finding(line=9), finding(path="en/a.md"), language="id")
    assert before == after
    assert len(set(before)) == 3
    assert marks(finding(words=Words("isi salah", "other content")))[0] not in before


@pytest.mark.parametrize(
    ("docs", "path", "shown"),
    [
        (".", "id/a.md", "id/a.md"),
        (".", "../mkdocs.yml", "../mkdocs.yml"),
        ("docs", "../overrides/main.html", "overrides/main.html"),
        ("hub/docs", "../mkdocs.yml", "hub/mkdocs.yml"),
        ("docs", "", "docs"),
    ],
)
def test_a_path_is_as_it_is_called_from_here(docs: str, path: str, shown: str) -> None:
    assert Report(Site(Settings(), SITE.pages, docs=docs), []).path(Place(path, 1)) == shown


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

    assert [(pair.first.path, pair.second.path) for pair in site.pairs] == [
        ("en/b.md", "id/b.md"),
        ("en/b.md", "fr/b.md"),
    ]
