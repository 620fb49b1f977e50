"""The first use of a term says what it means, and nothing else on the page changes."""

from kembar.artefacts.terms import explained
from kembar.glossary import Term

TERMS = [
    Term("omzet", ("omzet",), 'Nilai "semua" penjualan.'),
    Term("cod", ("COD", "bayar di tempat"), "Bayar saat barang datang."),
    Term("wa", ("WhatsApp",), "Aplikasi pesan."),
    Term("wab", ("WhatsApp Business",), "Aplikasi untuk usaha."),
    Term("bunga", ("bunga",), "Biaya pinjaman."),
]
OMZET = 'class="hub-term" data-meaning="Nilai &quot;semua&quot; penjualan."'


def told(html: str, language: str = "id") -> str:
    """Return the page with its terms explained."""
    return explained(html, TERMS, "../istilah/", language, ["bunga"])


def test_the_first_use_leads_to_the_glossary_and_says_what_it_means() -> None:
    assert told("<p>Hitung omzetmu. Omzet naik.</p>") == (
        f'<p>Hitung <a href="../istilah/#omzet" {OMZET}>omzetmu</a>. Omzet naik.</p>'
    )


def test_a_link_that_is_there_already_is_used() -> None:
    assert told('<p><a href="../istilah/#omzet">Nilai jual</a> dan omzet</p>') == (
        f'<p><a href="../istilah/#omzet" {OMZET}>Nilai jual</a> dan omzet</p>'
    )


def test_a_second_link_stays_as_it_is() -> None:
    second = '<a href="../istilah/#omzet">omzet</a>'

    assert told(f"<p>omzet {second}</p>").endswith(f"</a> {second}</p>")


def test_headings_links_code_and_what_folds_a_box_are_left_alone() -> None:
    page = (
        "<h2>Omzet</h2><code>omzet</code><pre>omzet</pre><a href='/x'>omzet</a>"
        "<summary>omzet</summary><!-- omzet --><table><th>omzet</th></table>"
    )

    assert told(page) == page


def test_the_longer_term_goes_before_the_shorter() -> None:
    assert told("<p>WhatsApp Business, lalu WhatsApp.</p>").count('href="../istilah/#wa') == 2
    assert "istilah/#wab" in told("<p>whatsapp business</p>")


def test_an_acronym_is_a_term_only_as_it_is_written() -> None:
    assert told("<p>Cod itu ikan.</p>") == "<p>Cod itu ikan.</p>"
    assert "istilah/#cod" in told("<p>Pesanan COD.</p>")


def test_an_everyday_word_is_explained_only_where_a_page_links_it() -> None:
    assert told("<p>Vas bunga.</p>") == "<p>Vas bunga.</p>"
    assert "hub-term" in told('<p><a href="../istilah/#bunga">bunga</a></p>')


def test_a_plural_is_a_use_in_english_and_part_of_another_word_is_none() -> None:
    assert ">omzets</a>" in told("<p>omzets</p>", "en")
    assert told("<p>omzetkan, pra-omzet, omzet-an</p>") == "<p>omzetkan, pra-omzet, omzet-an</p>"


def test_a_page_without_terms_stays_as_it_is() -> None:
    assert explained("<p>omzet</p>", [], "../istilah/", "id") == "<p>omzet</p>"
