"""Waivers of what stands on no page, and descriptions of pull requests."""

from collections.abc import Callable
from datetime import date

import pytest
from kembar import checks, lock
from kembar.body import confirmations
from kembar.model import Place, Site
from kembar.waive import waived

SiteOf = Callable[..., Site]
TODAY = date(2027, 3, 1)
PAGES = {"id/a.md": "# A\n\n[b](b.md)\n\n## C { #c }\n", "en/a.md": "# A\n\n## C { #c }\n"}
WAIVER = '[[waiver]]\nrule = "{}"\npath = "{}"\nreason = "r"\nowner = "Rina"\nuntil = {}\n'


def rules(site: Site, day: date = TODAY) -> list[str]:
    """Return the rules of what is found on a day, with the lines of other rules left out."""
    return [one.rule for one in waived(checks.run(site), site, day)]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("docs/id/a.md", []),
        ("id/a.md", []),
        ("docs/id/b.md", ["waiver-unused", "link-target"]),
        ("mkdocs.yml", ["waiver-unused", "link-target"]),
    ],
)
def test_a_file_is_called_from_the_root_or_from_docs(
    site: SiteOf, path: str, found: list[str]
) -> None:
    written = {"../ledger/waivers.toml": WAIVER.format("link-target", path, "2027-03-01")}

    assert rules(site(PAGES | written)) == found


def test_a_waiver_holds_through_its_last_day(site: SiteOf) -> None:
    read = site(PAGES | {"../ledger/waivers.toml": WAIVER.format("link-target", "id/a.md", TODAY)})

    assert rules(read) == []
    assert rules(read, date(2027, 3, 2)) == ["waiver-expired", "link-target"]


@pytest.mark.parametrize("rule", ["page-unreadable", "ledger-unreadable", "waiver-unused", "x"])
def test_some_rules_are_never_waived(site: SiteOf, rule: str) -> None:
    files = {"../ledger/waivers.toml": WAIVER.format(rule, "id/a.md", TODAY), "id/a.md": b"\xff"}

    assert rules(site(PAGES | files)) == ["waiver-malformed", "page-unreadable"]


def test_a_broken_file_of_waivers_is_told(site: SiteOf) -> None:
    assert rules(site(PAGES | {"../ledger/waivers.toml": "x"})) == [
        "ledger-unreadable",
        "link-target",
    ]


@pytest.mark.parametrize(
    ("line", "how", "unheard"),
    [
        ("Parity: a#c ok - x", "x", []),
        ("text, PARITY: `a#c` OK: x", "x", []),
        ("- **Parity:** a#c ok \u2014 x y", "x y", []),
        ("Parity: a ok x", "x", []),
        ("Parity: a#c ok - \033[31mx" + "y" * 300, "[31mx" + "y" * 195, []),
        ("<!-- Parity: PAGE#SECTION ok - reason -->", "", []),
        ("Disparity: a#c ok - x", "", []),
        ("x" * 70_000 + "\nParity: a#c ok - x", "", []),
        ("Parity: a#c ok -", "", ['Parity: write "a#c ok - " and a reason']),
        ("Parity: a#c okay - x", "", ['Parity: write "a#c ok - " and a reason']),
        ("Parity: a#@top ok - x", "", ['Parity: this change does not move "a#@top"']),
        ("Parity: b#c ok - x", "", ['Parity: no page "b"']),
        ("Parity: a#d ok - x", "", ['Parity: no section in a "d"']),
    ],
)
def test_a_description_agrees_what_moved(
    site: SiteOf, line: str, how: str, unheard: list[str]
) -> None:
    read = site(PAGES)
    moved = [one for one in lock.now_of(read.pairs[0], read.settings) if one.key == "c"]

    said = confirmations(f"Hai\r\n{line}\r\n", read, moved)

    assert said == ({("a.md", "c"): f"pull request: {how}"} if how else {}, unheard)


def test_a_place_is_in_the_part_around_it(site: SiteOf) -> None:
    text = "---\ntitle: A\n---\n\nAtas\n\n# A\n\n## C { #c }\n"
    read = site({"id/a.md": text, "en/a.md": text})
    parts = lock.now_of(read.pairs[0], read.settings)

    places = [Place("en/a.md", line) for line in (1, 2, 5, 7, 9, 10)]
    found = [[one.key for one in parts if lock.holds(one, place)] for place in places]

    assert found == [["@data"], ["@data"], ["@top"], ["@top"], ["c"], ["c"]]
    assert not any(lock.holds(one, Place("../mkdocs.yml", 1)) for one in parts)


def test_a_part_without_a_heading_is_called_by_where_it_is(site: SiteOf) -> None:
    read = site({"id/a.md": "Teks.\n", "en/a.md": "Text.\n"})
    (part,) = lock.now_of(read.pairs[0], read.settings)

    assert lock.called(part).en == "the top"


def test_a_language_is_called_as_editors_call_it() -> None:
    assert [lock.named(one).en for one in ("id", "pt-BR", "x!")] == [
        "Indonesian",
        "Portuguese (Brazil)",
        "x!",
    ]
