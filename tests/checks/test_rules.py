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
