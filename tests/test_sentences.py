"""Where a sentence ends."""

import pytest
from kembar import parse
from kembar.sentences import sentences


def told(text: str) -> list[str]:
    """Return the sentences of a page with this text."""
    return [one.text for one in sentences(parse.page(f"# Judul\n\n{text}\n", "id/a.md"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Satu. Dua! Tiga? Empat", ["Satu.", "Dua!", "Tiga?", "Empat"]),
        ('Ia bilang "Ya." Lalu pergi.', ['Ia bilang "Ya."', "Lalu pergi."]),
        ("Harga Rp1.500.000. Murah.", ["Harga Rp1.500.000.", "Murah."]),
        ("Beli kain, dll. Lalu jual.", ["Beli kain, dll. Lalu jual."]),
        ("Lihat hlm. 3 dan No. 4.", ["Lihat hlm. 3 dan No. 4."]),
        ("bukan. akhir", ["bukan. akhir"]),
        ("Naik ([ILO, 2024](/sumber.md#s01)). Turun.", ["Naik.", "Turun."]),
        ("Naik (lihat [ILO](/a.md)). Turun.", ["Naik (lihat ILO).", "Turun."]),
        ("- Satu dua.\n- Tiga", ["Satu dua.", "Tiga"]),
        ("| sel |\n|---|\n| isi |", []),
        ("…", []),
    ],
)
def test_a_sentence_ends_where_a_reader_breathes(text: str, found: list[str]) -> None:
    assert told(text) == found


def test_a_sentence_has_words_and_the_line_it_begins_on() -> None:
    page = parse.page("# Judul\n\nSatu dua.\nHarga 12,5% naik-turun.\n", "id/a.md")

    assert [(one.words, one.line) for one in sentences(page)] == [(2, 3), (3, 4)]
