"""Whatever stands in two pages, checking them ends, says where, and says the same again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from kembar import checks
from kembar.model import Site
from kembar.parse import TooHeavy, page
from kembar.report import FORMATS, Report
from kembar.schema import Settings
from kembar.waive import waived

TODAY = dt.date(2026, 11, 23)
# What pages are made of, whole and broken.
PIECES = (
    *("# Judul { #judul }", "## Biaya { #biaya }", "### ", "## { #biaya }", "===", "---", "***"),
    *("- satu", "  - dua", "1. tiga", "- [x] tugas", "- [ ] ", "> kutipan", "| a | b |", "|---|"),
    *("| 1 |", "```python", "```", "    kode", "~~~", "!!! note", '!!! tip "Judul"', "    isi"),
    *("??? question", '=== "Tab"', "Kata", ":   arti", "[^1]", "[^1]: catatan", "*[KB]: kata"),
    *(
        "[a](/b.md#c)",
        "[a](b",
        "[a][b]",
        "[b]: /c.md",
        "![](x.png)",
        "![a](x.png)",
        "<https://a.b>",
    ),
    *(
        "[x](javascript:a)",
        "[x](https://wa.me/+62 812)",
        "<a href='../x'>y</a>",
        "<script>",
        "</div>",
    ),
    *(
        "<div markdown>",
        "<!-- allow link-target: karena (Rina, until 2027-01-01) -->",
        "<!--",
        "-->",
    ),
    *(
        "Rp1.500.000",
        "Rp 1,5 juta",
        "15\u201320%",
        "5 Maret 2026",
        "2026-02-30",
        "pukul 08.00",
        "8:15 pm",
    ),
    *(
        "tidak wajib",
        "must not",
        "dua puluh lima ribu",
        "a hundred and twenty",
        "1/2",
        "½",
        "٣",
        "\uff10",
    ),
    *(
        "Halaman ini ditulis untuk kamu yang baru mulai lagi.",
        "This page is written for you, again.",
    ),
    *("<<<<<<< HEAD", ">>>>>>> x", "{{ x }}", "{ #a .b c=d }", "\ufeff", "\u202e", "\x0c", "&amp;"),
)
LINES = st.one_of(st.sampled_from(PIECES), st.text(max_size=30), st.just(""))
DATA = st.one_of(
    st.just(""),
    st.sampled_from(
        (
            "---\ntitle: A\ntags: [a, 1]\n---\n",
            "---\ntitle: [\n---\n",
            "---\n? {a: b}\n: c\n---\n",
            "---\nsite: http://a b\nshare_text: Rp1.000 tidak\n---\n",
            "---\ntitle: A\n",
        )
    ),
)
TEXTS = st.builds(lambda data, lines: data + "\n".join(lines), DATA, st.lists(LINES, max_size=12))


@settings(max_examples=250, deadline=None)
@given(TEXTS, TEXTS)
def test_any_two_texts_are_checked(first: str, second: str) -> None:
    texts = {"id/a.md": first, "en/a.md": second}
    pages = []
    for path, text in texts.items():
        try:
            pages.append(replace(page(text, path), digest=text))
        except TooHeavy:
            continue
    site = Site(Settings(), tuple(pages))

    found = waived(checks.run(site), site, TODAY)

    lines = {path: text.count("\n") + 1 for path, text in texts.items()}
    for finding in found:
        for place in (finding.fault.place, finding.fault.other):
            assert place is None or 1 <= place.line <= lines[place.path], finding
    assert waived(checks.run(site), site, TODAY) == found
    assert [finding.fault.place for finding in found] == sorted(
        finding.fault.place for finding in found
    )
    for form in FORMATS.values():
        assert form(Report(site, found))
