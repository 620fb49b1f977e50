"""What a glossary page says of each term."""

from kembar import parse
from kembar.glossary import Term, terms

PAGE = """# Istilah

omzet { #omzet }
:   Nilai jual. Bukan laba (lihat laba)
    ([ANTARA, 2023](/sumber.md#s02); [ILO, tanpa tanggal](/s.md)). Inggris: *turnover*.
    Dicari juga sebagai: omset, kotor. Hindari: omset, penghasilan.

cash on delivery (COD) { #cod }
:   Pay on arrival.

tanpa id
:   Tidak dihitung.

() { #kosong }
:   Kosong.
"""


def test_an_entry_has_names_a_meaning_without_its_sources_and_the_words_avoided() -> None:
    assert list(terms(parse.page(PAGE, "id/istilah.md"))) == [
        Term(
            "omzet",
            ("omzet",),
            "Nilai jual. Bukan laba (lihat laba).",
            ("omset", "kotor"),
            ("omset", "penghasilan"),
        ),
        Term("cod", ("cash on delivery", "COD"), "Pay on arrival."),
    ]
