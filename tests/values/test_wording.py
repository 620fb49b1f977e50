"""A phrase is found where it stands word by word."""

import pytest
from kembar.values.wording import Wording


@pytest.mark.parametrize(
    ("phrase", "cut", "expected"),
    [
        ("Bab 2", False, True),
        ("Bab 3", False, False),
        ("ab 2", False, False),
        ("ab 2, lal", True, True),
        ("lalu Bab", True, False),
        ("½", False, True),
        ("kata kata", False, True),
        ("2, Bab", False, False),
    ],
)
def test_a_phrase_is_found_word_by_word(phrase: str, expected: bool, *, cut: bool) -> None:  # noqa: FBT001
    text = Wording("Bab 2, lalu ½ dari " + "kata " * 60 + "lain")

    assert text.holds(phrase, cut=cut) is expected
