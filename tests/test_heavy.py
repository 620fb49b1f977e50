"""A page of thousands of pieces is checked in time in line with its size."""

from collections import Counter

import pytest
from kembar import checks
from kembar.model import Site
from kembar.parse import page
from kembar.schema import Settings

# With time in the square of its pieces each of these takes minutes.
MANY = range(4_000)


def ruled(indonesian: str, english: str) -> Counter[str]:
    """Return how often each rule speaks about a pair of pages."""
    pages = (
        page(f"# Judul\n\n{text}", path)
        for text, path in ((indonesian, "id/a.md"), (english, "en/a.md"))
    )
    found = checks.run(Site(Settings(), tuple(pages)))
    return Counter(finding.rule for finding in found if finding.rule.endswith(("parity", "number")))


def many(piece: str, by: int = 0) -> str:
    """Return a piece again and again, its number in the place of `#`."""
    return "".join(piece.replace("#", str(number + by)) for number in MANY)


CASES = {
    "numbers in words": (
        "kata tidak 1 dua ribu " * 4_000,
        "kata tidak 2 dua ribu " * 4_000,
        {"number-parity": 1, "small-number": 1},
    ),
    "times": ("08.00 " * 4_000, "08:00 " * 4_000, {}),
    "lines": ("1\n" * 4_000, "2\n" * 4_000, {"small-number": 1}),
    "addresses": (many("https://a.id/# "), many("https://a.id/# ", 1), {}),
    "numbers that all differ": (many("# ", 10_000), many("# ", 20_000), {"number-parity": 4_000}),
    "items in another order": (
        many("- butir #\n", 10),
        many("- item #\n", 11),
        {"number-parity": 4_000},
    ),
    "quotations": (
        many('"Judul #" # ', 10_000),
        many('"Judul #" # ', 20_000),
        {"number-parity": 4_000},
    ),
    "dates": (many("5 Maret 2# ", 0), many("6 March 2# ", 0), {"date-parity": 901}),
    "numbers of another language": (
        many("kata yang #,5.1 lain "),
        many("kata yang #,5.1 lain "),
        {},
    ),
    "sentences": ("Kamu tidak boleh. " * 4_000, "You may. " * 4_000, {"negation-parity": 1}),
    "a word that goes on": ("dua " + "ribu " * 4_000, "two " + "thousand " * 4_000, {}),
}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("name", CASES)
def test_thousands_of_pieces_are_checked(name: str) -> None:
    indonesian, english, expected = CASES[name]

    assert ruled(indonesian, english) == expected
