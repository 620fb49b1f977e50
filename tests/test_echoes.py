"""One cause is told once; whatever has a cause of its own is told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kembar import checks

if TYPE_CHECKING:
    from tests.conftest import SiteOf

NAV = "# A\n\n[b](/b.md) [c](/c.md)\n"
PAGES = {f"{language}/{name}.md": "# B\n" for language in ("id", "en") for name in ("b", "c")}
TABLE = "| A | B |\n|---|---|\n| Rp10.000 | Rp20.000 |\n"

Told = list[tuple[str, str, int]]


def told(site: SiteOf, files: dict[str, str]) -> Told:
    return [
        (finding.rule, finding.fault.place.path, finding.fault.place.line)
        for finding in checks.run(site(files))
    ]


CAUSES: dict[str, tuple[str, str, Told]] = {
    "a broken link": (
        "# A\n\n[b](/b.md)\n",
        "# A\n\n[b](/bb.md)\n",
        [("link-target", "en/a.md", 3)],
    ),
    "a broken link beside a lost one": (
        "# A\n\n[b](/b.md)\n\n[c](/c.md)\n",
        "# A\n\n[b](/bb.md)\n",
        [("link-target", "en/a.md", 3), ("link-parity", "id/a.md", 5)],
    ),
    "an image that does not exist": (
        "# A\n\n![a](/a.png)\n",
        "# A\n\n![a](/b.png)\n",
        [("asset-missing", "en/a.md", 3)],
    ),
    "a table that is lost with its sums": (
        f"# A\n\n{TABLE}\nB\n",
        "# A\n\nB\n",
        [("table-parity", "id/a.md", 3)],
    ),
    "a sum that differs beside a lost table": (
        f"# A\n\nRp30.000\n\n{TABLE}",
        "# A\n\nRp40,000\n",
        [("money-parity", "id/a.md", 3), ("table-parity", "id/a.md", 5)],
    ),
    "a footnote that is lost with its sum": (
        "# A\n\nB[^b].\n\n[^b]: Rp10.000\n",
        "# A\n\nB.\n",
        [("footnote-parity", "id/a.md", 5)],
    ),
    "a heading whose section runs on": (
        "# A\n\n## B { #b }\n\nRp10.000\n\n## C { #c }\n\nRp20.000\n",
        "# A\n\n## B { #b }\n\nRp10,000\n\nRp20,000\n",
        [("heading-outline", "id/a.md", 7)],
    ),
    "a heading of another level above a sum that differs": (
        "# A\n\n## B { #b }\n\nRp10.000\n",
        "# A\n\n### B { #b }\n\nRp20,000\n",
        [("heading-outline", "en/a.md", 3), ("money-parity", "id/a.md", 5)],
    ),
    "a section in another place": (
        "# A\n\n## B { #b }\n\n## C { #c }\n",
        "# A\n\n## C { #c }\n\n## B { #b }\n",
        [("heading-outline", "en/a.md", 3)],
    ),
    "a conflict in Git": (
        "# A\n\nRp10.000\n",
        "# A\n\n<<<<<<< HEAD\nRp20,000\n=======\nRp30,000\n>>>>>>> b\n",
        [("conflict-marker", "en/a.md", 3)],
    ),
    "a text in the other language": (
        "# A\n\nKamu bisa mulai dari sini dengan modal Rp10.000 saja untuk biaya.\n",
        "# A\n\nKamu bisa mulai dari sini dengan modal Rp10.000 saja untuk biaya.\n",
        [("text-language", "en/a.md", 3)],
    ),
    "two ends of a range in another month": (
        "# A\n\n8–11 Juli 2023\n",  # noqa: RUF001 — a range
        "# A\n\n8–11 June 2023\n",  # noqa: RUF001
        [("date-parity", "id/a.md", 3)],
    ),
}


@pytest.mark.parametrize("name", CAUSES)
def test_a_cause_is_told_once(name: str, site: SiteOf) -> None:
    first, second, expected = CAUSES[name]

    found = told(site, {"id/a.md": first, "en/a.md": second, "a.png": "", **PAGES})

    assert [one for one in found if one[0] != "small-number"] == expected


def test_a_page_that_one_language_lacks_is_not_told_of_at_each_link(site: SiteOf) -> None:
    files = {"id/a.md": NAV, "en/a.md": NAV, **PAGES}
    del files["en/b.md"]

    assert told(site, files) == [("pair-missing", "id/b.md", 1)]


def test_a_page_without_a_twin_may_have_a_broken_link_of_its_own(site: SiteOf) -> None:
    assert told(site, {"id/a.md": "# A\n\n[b](/b.md)\n"}) == [
        ("pair-missing", "id/a.md", 1),
        ("link-target", "id/a.md", 3),
    ]


def test_a_heading_that_one_page_lacks_is_not_told_of_at_each_link(site: SiteOf) -> None:
    links = "# A\n\n[b](/b.md#b)\n"
    files = {"id/a.md": links, "en/a.md": links, **PAGES, "id/b.md": "# B\n\n## B { #b }\n"}

    assert told(site, files) == [("heading-outline", "id/b.md", 3)]


def test_a_term_that_one_page_lacks_is_not_told_of_at_each_link(site: SiteOf) -> None:
    links = "# A\n\n[b](/b.md#komisi)\n"
    more = "Omzet { #omzet }\n:   B\n"
    files = {
        "id/a.md": links,
        "en/a.md": links,
        **PAGES,
        "id/b.md": f"# B\n\nKomisi {{ #komisi }}\n:   A\n\n{more}",
        "en/b.md": f"# B\n\n{more}",
    }

    assert told(site, files) == [("list-parity", "id/b.md", 3)]


def test_a_term_without_its_id_is_told_of(site: SiteOf) -> None:
    more = "\n\nOmzet { #omzet }\n:   B\n"

    found = told(
        site,
        {
            "id/a.md": f"# A\n\nKomisi {{ #komisi }}\n:   A{more}",
            "en/a.md": f"# A\n\nKomisi\n:   A{more}",
        },
    )

    assert found == [("list-parity", "id/a.md", 3)]
