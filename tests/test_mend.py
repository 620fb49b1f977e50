"""`python hooks fix` mends what can be mended in one way, and nothing else."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from kembar import checks, cli, mend, read
from kembar.model import Site

SiteOf = Callable[..., Site]

PAGES = {
    "id/index.md": "# Beranda\n",
    "en/index.md": "# Home\n",
    "id/kisah/index.md": "# Kisah\n",
    "en/kisah/index.md": "# Stories\n",
    "id/harga.md": "# Harga\n\n## Biaya { #biaya }\n",
    "en/harga.md": "# Price\n\n## Costs { #biaya }\n",
    "assets/layar.svg": "<svg/>",
}
# A line of a page, and what it becomes.
MENDED = {
    "[harga](../en/harga.md#biaya)": "[harga](/harga.md#biaya)",
    "[harga](/Harga.md#biaya)": "[harga](/harga.md#biaya)",
    "[harga](/harga/)": "[harga](/harga.md)",
    "[biaya](harga.md#Biaya)": "[biaya](harga.md#biaya)",
    "[harga](harga.html)": "[harga](/harga.md)",
    "[kisah](kisah/)": "[kisah](/kisah/index.md)",
    "[kisah](/kisah/index.html)": "[kisah](/kisah/index.md)",
    "![Layar](/assets/LAYAR.svg)": "![Layar](/assets/layar.svg)",
    '<a href="../Harga/">Harga</a>': '<a href="../harga/">Harga</a>',
    '<a href="../kisah">Kisah</a>': '<a href="../kisah/">Kisah</a>',
    "[a](https://wa.me/+62-812-3456-7890)": "[a](https://wa.me/6281234567890)",
    "[a](<tel:+62 812 3456 7890>)": "[a](<tel:+6281234567890>)",
    "[a](halo@ilo.example)": "[a](mailto:halo@ilo.example)",
    "[a](https://ilo.example/?utm_source=a&b=1)": "[a](https://ilo.example/?b=1)",
    "[a](http://https://ilo.example/a)": "[a](https://ilo.example/a)",
    "[a](http://ilo.example/a) [b](https://ilo.example/a)": (
        "[a](https://ilo.example/a) [b](https://ilo.example/a)"
    ),
    "[a](/Harga.md) [b](/Harga.md)": "[a](/harga.md) [b](/harga.md)",
}
KEPT = [
    "[harga](/hraga.md)",  # a guess
    "[beranda](.)",
    "[harga](/Harga.md#ongkos)",  # a section that would be lost
    "[harga](/Harga.md) `/Harga.md`",  # code on the same line
    "[harga](../en/harga.md#ongkos)",
    "[a](https://bit.ly/3abc)",
    "[a](tel:0812-3456-7890)",
    "[a](http://ilo.example/a) [b](https://ilo.example/b)",
    "[harga](harga.md)",
    "`[harga](/Harga.md)`",
]


def fix(docs: Path, *words: str) -> str:
    out = io.StringIO()
    assert cli.main(["fix", "--docs", str(docs), *words], out, {}) == cli.CLEAN
    return out.getvalue()


def rules(docs: Path) -> list[str]:
    return [finding.rule for finding in checks.run(read.site(docs))]


@pytest.mark.parametrize("line", MENDED)
def test_what_can_be_mended_in_one_way_is_mended_and_found_no_more(
    site: SiteOf, docs: Path, line: str
) -> None:
    page = f"# A\n\nLihat {line} ya.\n"
    site({**PAGES, "id/a.md": page, "en/a.md": "# A\n"})
    before = rules(docs)

    shown = fix(docs)

    assert (docs / "id/a.md").read_text("utf-8") == f"# A\n\nLihat {MENDED[line]} ya.\n"
    assert f"\n-Lihat {line} ya.\n+Lihat {MENDED[line]} ya.\n" in shown
    assert set(rules(docs)) - set(before) <= {"link-parity", "image-parity"}
    assert fix(docs) == ""


@pytest.mark.parametrize("line", KEPT)
def test_what_a_person_must_judge_stays_as_it_is(site: SiteOf, docs: Path, line: str) -> None:
    page = f"# A\n\nLihat {line} ya.\n"
    site({**PAGES, "id/a.md": page, "en/a.md": "# A\n"})

    assert fix(docs) == ""
    assert (docs / "id/a.md").read_text("utf-8") == page


def test_a_dry_run_shows_the_difference_and_writes_nothing(site: SiteOf, docs: Path) -> None:
    page = "# A\n\n[harga](/harga/)"
    site({**PAGES, "id/a.md": page, "en/a.md": "# A\n"})

    assert fix(docs, "--dry-run") == (
        "--- a/docs/id/a.md\n+++ b/docs/id/a.md\n@@ -1,3 +1,3 @@\n # A\n \n"
        "-[harga](/harga/)\n+[harga](/harga.md)\n"
    )
    assert (docs / "id/a.md").read_text("utf-8") == page


def test_the_ends_of_lines_and_the_first_mark_of_a_file_are_kept(site: SiteOf, docs: Path) -> None:
    page = "\ufeff---\r\nsite: https://ilo.example/?fbclid=a\r\n---\r\n# A\r\n\r\n[a](/harga/)\r\n"
    site({**PAGES, "id/a.md": page, "en/a.md": page})

    fix(docs)

    assert (docs / "id/a.md").read_bytes().decode() == (
        "\ufeff---\r\nsite: https://ilo.example/\r\n---\r\n# A\r\n\r\n[a](/harga.md)\r\n"
    )


def test_pages_that_can_be_mended_are_mended_beside_one_that_cannot(site: SiteOf) -> None:
    page, more = "# A\n\n[a](/harga/)\n", "\n[b](/hilang.md)\n"
    found = site({**PAGES, "id/a.md": page, "en/a.md": page})

    mended = mend.mended(found, {"id/a.md": page, "en/a.md": page + more})

    assert mended == {"id/a.md": "# A\n\n[a](/harga.md)\n"}


def test_a_page_that_would_get_a_new_finding_is_left_alone(site: SiteOf) -> None:
    found = site({**PAGES, "id/a.md": "# A\n\n[a](/harga/)\n", "en/a.md": "# A\n"})
    text = "# A\n\n[a](/harga/)\n\n[b](/hilang.md)\n"

    assert mend.mended(found, {"id/a.md": text}) == {}
