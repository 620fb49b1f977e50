"""What the rule documents cannot show: pages without data, and data of the oddest kinds."""

import pytest
from kembar import checks
from kembar.finding import Finding

from tests.conftest import SiteOf

SETTINGS = """
[kinds.page]
paths = ["*.md"]
[kinds.page.keys]
id = { type = "text", optional = true }
"""


def told(findings: list[Finding]) -> list[tuple[str, str, int]]:
    return [
        (finding.rule, finding.fault.place.path, finding.fault.place.line) for finding in findings
    ]


def test_a_page_without_an_id_shares_it_with_nobody(site: SiteOf) -> None:
    page = "# A\n"

    found = site(
        {
            "../kembar.toml": SETTINGS,
            "id/a.md": page,
            "id/b.md": page,
            "en/a.md": page,
            "en/b.md": page,
        }
    )

    assert told(checks.run(found)) == []


@pytest.mark.parametrize(
    "value",
    ["[[12, [13]]]", "{a: {b: {c: 14}}}", "[{a: [15]}]", "!!binary aGk="],
)
def test_data_of_any_depth_is_no_reason_to_stop(site: SiteOf, value: str) -> None:
    found = site(
        {
            "id/a.md": f"---\nextra: {value}\n---\n# A\n",
            "en/a.md": f"---\nextra: {value}\n---\n# A\n",
        }
    )

    assert told(checks.run(found)) == []


def test_numbers_in_the_data_are_compared_where_they_stand(site: SiteOf) -> None:
    def page(number: int) -> str:
        return f"---\nquestions:\n  - ask: Apa?\n    answer: Rp{number}.000\n---\n# A\n"

    found = site({"id/a.md": page(120), "en/a.md": page(130).replace(".", ",")})

    assert told(checks.run(found)) == [("money-parity", "id/a.md", 4)]


@pytest.mark.parametrize("value", ["&a [*a]", "&a {b: *a}"])
def test_data_that_holds_itself_is_one_finding(site: SiteOf, value: str) -> None:
    found = site(
        {"id/a.md": f"---\nextra: {value}\n---\n# A\n", "en/a.md": "---\nextra: x\n---\n# A\n"}
    )

    assert told(checks.run(found)) == [("front-matter-unreadable", "id/a.md", 1)]


def test_an_empty_text_is_no_text(site: SiteOf) -> None:
    settings = SETTINGS + 'title = { type = "text" }\nquestions = { type = "questions" }\n'
    page = """---
title: ""
questions:
  - {ask: Apa?, answer: " ", why: Begitu.}
---
# A
"""

    found = site({"../kembar.toml": settings, "id/a.md": page, "en/a.md": page})

    assert told(checks.run(found)) == [
        ("front-matter-schema", f"{language}/a.md", line)
        for language in ("en", "id")
        for line in (2, 3)
    ]


def test_a_heading_whose_twin_has_an_id_is_told_once_and_to_take_that_one(site: SiteOf) -> None:
    found = checks.run(
        site(
            {
                "../kembar.toml": 'heading-ids = "explicit"',
                "id/a.md": "# A\n\n## Tangga { #tangga }\n",
                "en/a.md": "# A\n\n## The ladder\n",
            }
        )
    )

    assert [(finding.rule, finding.fault.hint.en) for finding in found] == [
        ("heading-ids", "write { #tangga } at the end of this heading")
    ]


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("10% batal", "ten percent cancelled"),
        ("delapan belas juta rupiah", "Rp18,000,000"),
        ("0812-3456-7890", "+62 812-3456-7890"),
    ],
)
def test_the_same_in_words_or_from_abroad_is_the_same(
    site: SiteOf, indonesian: str, english: str
) -> None:
    assert told(checks.run(site({"id/a.md": indonesian, "en/a.md": english}))) == []


def test_a_line_of_half_addresses_is_read_in_time(site: SiteOf) -> None:
    page = "Rp1." * 50_000

    assert told(checks.run(site({"id/a.md": page, "en/a.md": page}))) == []
