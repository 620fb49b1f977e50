"""A written sum is right, wrong, or may mean something else; then nothing is said of it."""
# ruff: noqa: E501, RUF001

from decimal import Decimal

import pytest
from kembar.model import FrontMatter, Heading, Page, Prose, Section
from kembar.sums import Sum, sums, written_sums


def verdicts(text: str, language: str = "id") -> list[str]:
    return [one.verdict for one in sums(Prose(text, 1), language)]


def worths(text: str, language: str = "id") -> list[str]:
    return [one.worth for one in sums(Prose(text, 1), language)]


# fmt: off
RIGHT = [
    ("id", "Contoh: Rp120.000 × 12% = Rp14.400."),
    ("id", "Rp1.500.000 + Rp100.000 = Rp1.600.000"),
    ("id", "Rp1.600.000 ÷ Rp12.960 = 123,46. Jadi 124 pesanan."),
    ("id", "124 ÷ 26 = 4,77"),
    ("id", "124 ÷ 26 hari = 5"),
    ("id", "124 ÷ 10% = 1.240 chat sebulan"),
    ("id", "124 × Rp12.960 − Rp100.000 = Rp1.507.040"),
    ("id", "(Rp1.500.000 + Rp100.000) ÷ Rp12.960 = 123,46"),
    ("id", "Rp14.400 × (100% − 10%) = Rp12.960"),
    ("id", "Rp14.400 × (1 − 10%) = Rp12.960"),
    ("id", "10 pesanan × Rp14.400 = Rp144.000"),
    ("id", "Rp40.000 − kuota Rp25.000 = Rp15.000"),
    ("id", "Rp40.000 − kuota Rp25.000 = laba Rp15.000"),
    ("id", "Rp120.000 × 12% = 14.400 rupiah"),
    ("id", "Rp1,5 juta + Rp100 ribu = Rp1,6 juta"),
    ("id", "1.240 × 26 = 32.240 ≈ 32 ribu"),
    ("id", "Rp1.507.040 ÷ 1 ≈ Rp1,5 juta"),
    ("id", "Rp1.500.000 ÷ 26 = sekitar Rp58.000"),
    ("id", "Rp1.500.000 ÷ 26 = Rp58.000 (dibulatkan)"),
    ("id", "Batasnya Rp14.400 ÷ (Rp14.400 + Rp20.000), sekitar 42%."),
    ("id", "Rp25.000 ÷ Rp100.000 = 25%"),
    ("id", "Rp25.000 ÷ Rp100.000 × 100 = 25%"),
    ("id", "Rp25.000 ÷ Rp100.000 × 100% = 25%"),
    ("id", "100 − 12 = 88%"),
    ("id", "Rp100.000 − 10% = Rp90.000"),
    ("id", "10% + 2% = 12%"),
    ("id", "Rp20.000 − Rp25.000 = −Rp5.000"),
    ("id", "10 × Rp10.000,- = Rp100.000,-"),
    ("id", "Rp12.000 : 4 = Rp3.000"),
    ("id", "12 x 3 = 36, 12 * 3 = 36, 12 / 3 = 4, 12 - 3 = 9"),
    ("id", "Rp40.000 + 20.000 = Rp60.000"),
    ("id", "Contoh 1 : 5 × 3 = 15"),
    ("id", "3 + 4 = 7 × 2 = 14"),
    ("id", "½ × Rp4.000.000 = Rp2.000.000"),
    ("id", "5 × 3 = 15\n6 × 2 = 12"),
    ("en", "5 orders × Rp8,000 commission = Rp40,000"),
    ("en", "Rp1.5 million ÷ 26 is about Rp57,692; Rp1,500,000 ÷ 26 = about Rp58,000"),
    ("en", "0.5 × 6 × Rp4,000,000 = Rp12,000,000"),
    ("en", "124 ÷ 26 ≈ 4.8 orders a day"),
    ("en", "1 orders × Rp8,000 = 8,000 = Rp8 thousand"),
    ("en", "4 × 6,561 = 26,244 area = 43,046,721"),
]
WRONG = [
    ("id", "Contoh: Rp120.000 × 12% = Rp14.500.", "Rp14.400"),
    ("id", "Jadi 124 ÷ 26 = 4,76", "4,77"),
    ("id", "124 ÷ 26 hari = 4", "4,77"),
    ("id", "124 × Rp12.960 − Rp100.000 = Rp1.570.040", "Rp1.507.040"),
    ("id", "(Rp1.500.000 + Rp100.000) ÷ Rp12.960 = 132,46", "123,46"),
    ("id", "10 pesanan × Rp14.400 = Rp1.440.000", "Rp144.000"),
    ("id", "Rp40.000 − kuota Rp25.000 = Rp25.000", "Rp15.000"),
    ("id", "Rp40.000 − kuota Rp25.000 = laba Rp25.000 saja", "Rp15.000"),
    ("id", "Rp120.000 × 12 = Rp14.400", "Rp1.440.000"),
    ("id", "Rp1,5 juta × 12 = Rp15 juta", "Rp18.000.000"),
    ("id", "Rp1.500.000 ÷ 26 = sekitar Rp75.000", "Rp57.692"),
    ("id", "Rp1.500.000 ÷ 26 = Rp58.000", "Rp57.692"),
    ("id", "Rp25.000 ÷ Rp100.000 = 20%", "25%"),
    ("id", "Rp100.000 − 10% = Rp99.000", "Rp90.000"),
    ("id", "Rp40.000 - Rp25.000 = Rp16.000", "Rp15.000"),
    ("id", "Rp12.000 : 4 = Rp4.000", "Rp3.000"),
    ("id", "12 x 3 = 35", "36"),
    ("id", "12 × 3 = 35, jadi 12 + 3 = 16", "36"),
    ("id", "5 × 3 = 15 = 16", "15"),
    ("id", "Rp600.000 ÷ 5 = Rp120.000 (20%). Rp600.000 ÷ 6 = Rp120.000 (20%).", "Rp100.000"),
    ("id", "5 × 3 = 15\n6 × 2 = 13", "12"),
    ("id", "5 × 3 = 16" + " dan" * 50, "15"),
    ("id", "48 − 30 = 19 tidak ikut lagi", "18"),
    ("id", "124 ÷ 26 hari = 7 pesanan", "4,77"),
    ("id", "Rp20.000 − Rp25.000 = −Rp4.000", "−Rp5.000"),
    ("id", "Rp40.000 + 20.000 = Rp70.000", "Rp60.000"),
    ("id", "Rp120.000 ÷ 7 = Rp17.142,85", "Rp17.142,86"),
    ("en", "5 orders × Rp8,000 commission = Rp45,000", "Rp40,000"),
    ("en", "0.5 × 6 × Rp4,000,000 = Rp21,000,000", "Rp12,000,000"),
    ("en", "Rp5 million × 60% = Rp3.5 million", "Rp3,000,000"),
    ("id", " + ".join(["20"] * 9) + " = 170", "180"),
    ("en", "5 old orders + 3 old orders = 9 old orders", "8"),
    ("id", "Rp1,5 juta + Rp100 ribu = Rp1,7 juta", "Rp1.600.000"),
    ("en", "£122,000 × 83.3% = £101,867", "£101,626"),
    ("en", "$19.99 × 3 = $59.90", "$59.97"),
    ("id", "50% + 20% = 75%", "70%"),
    ("id", "22 + 5 = 28", "27"),
    ("en", "2024 − 2019 = 7", "5"),
    ("id", "Rp5.000 + (Rp2.000) = Rp4.000", "Rp7.000"),
    ("id", "124 − 26 = 88 • lalu", "98"),
]
UNKNOWN = [
    # Asked, denied, or wrong on purpose.
    ("id", "Apakah 5 × 3 = 16?"), ("id", "5 × 3 = 16, bukan? Ya."), ("id", "Benar. Apa 5 × 3 = 16? Tidak."), ("id", "Salah: 5 × 3 = 16."), ("id", "Ini bukan 5 × 3 = 16"),
    ("en", "A common mistake: 5 × 3 = 16"), ("id", "1 + 1 = 3"), ("id", "bukan 5 × Rp3.000 = Rp16.000"),
    ("id", "Rp50.000 − bukan Rp3.000 = Rp16.000"),
    # Shares, ranges, scores, sizes, remainders.
    ("id", "tepung dan air 2 : 1 = 3 bagian"), ("id", "Menang 3 - 1 = 3 poin"), ("id", "5 − 10 = 2"),
    ("id", "Cetak foto 4 x 6 = Rp3.000"), ("id", "Beli 2 + 1 = 30%"), ("id", "19 ÷ 5 = 3 sisa 4"),
    ("id", "19 ÷ 5 = 3 (sisa 4)"), ("id", "5 × 3 = 10–12"), ("id", "5 × 3 = 10 - 12"), ("id", "7 ÷ 2 = 3 1/3"),
    ("id", "5 × 3 = 10 atau 12"), ("id", "Rp20.000 − Rp25.000 = Rp4.000 rugi"),
    # Other units than the numbers show.
    ("id", "3 × 30 menit = 1,5 jam"), ("id", "2 minggu × 5 pesanan sehari = 70 pesanan"), ("id", "24 × 60 = 1 hari"),
    ("id", "1 admin + 2 kurir = 1 tim"), ("id", "1920 × 1080 = 2,07 megapiksel"), ("id", "1500 × 2000 = 2,86 MB"),
    ("id", "2 lusin × Rp1.000 = Rp24.000"), ("id", "Rp10 × $5 = $60"), ("id", "$10 × 16.500 = Rp170.000"),
    ("id", "Rp100 × Rp200 = Rp300"), ("id", "100 ÷ Rp200 = 3"), ("id", "Rp5.000 + 20 = Rp6.000"), ("id", "Rp5.000 + 3% × 2 + Rp1 = Rp6.000"),
    ("id", "Rp5.000 + Rp5.000 = 10%"), ("id", "10% + 5% = Rp5.000"), ("id", "Rp5.000 ÷ (100 ÷ Rp200) = 4"),
    ("id", "2 + 3 juta = 5 juta"), ("id", "2 juta × 3 = 7"), ("id", "20 × 3 = 7 juta"),
    # Words and numbers that may be part of it.
    ("id", "Setengah dari 10 × 5 = 25"), ("id", "Rp50.000 dikurangi 5 × Rp1.000 = Rp45.000"),
    ("id", "Rp50.000 potong 5 × Rp1.000 = Rp45.000"), ("id", "Rp1.000, Rp2.000 + Rp3.000 = Rp6.000"),
    ("id", "22 November 2026 − 7 hari = 15 November 2026"), ("id", "10 pesanan (Rp8.000) × 2 = 160.000"),
    ("id", "5 × 3 = 7 × 2"), ("id", "Langkah 1 - 5 × 3 = 16"), ("id", "sisa 5 × sisa 3 = 16"),
    ("id", "5 × 3 = kira-kira tiga 16"), ("id", "5 × 3 = jumlah 16"), ("id", "120.000 × 12% = laba Rp14.500"), ("id", "5 × 3 = 16 × harga"), ("id", "5 × 3 = 16 dan 6 × 3 = 18"),
    ("id", "Rp1.000 × 3 = sisa Rp2.000"), ("id", "5 × 3 = 16^2"), ("id", "5 × 3 = 16 kali"), ("id", "5 × 3, sekitar 200"),
    ("id", "2 × (5 + 3 = 16"), ("id", "2 × akar (16 + 9) = 10"), ("id", "1 + " * 30 + "1 = 5"),
    # Numbers that may be read in another way.
    ("en", "8.45 + 0.30 = 9.15"), ("id", "1.250 × 4 = 5"), ("id", "124 ÷ 26 = 4.77"), ("id", "102 × 5 = 500"), ("id", "ke-5 + 3 = 9"),
    ("en", "8.30 + 45 = 9.15"), ("en", "08.30 + 45 = 09.15"), ("en", "2024 − 2019 = 4 years"), ("id", "9 + 4 = 1"), ("id", "255 + 1 = 0"),
    ("id", "1011 + 101 = 10000"), ("id", "1012 + 1 = 6"), ("id", "210 × 2 = 2048"), ("en", "916−34=−316"), ("en", "34 − 12 = 14"),
    # Numbers that were rounded before, or come from a machine.
    ("en", "£122,000 × 83.3% = £101,667"), ("en", "$6.3 million − $4.4 million = $1.96 million"), ("en", "83.49% ÷ 6 = 13.91%"), ("id", "0,1 + 0,2 = 0,30000000000000004"),
    ("en", "2 ÷ 3 = 0.6666666666"), ("en", "(1 ÷ 2.25) − 1 = −0.55"), ("en", "1 ÷ (0.120 − 0.1205) = −300"),
    # What is added may be taken away, or be a share of the rest.
    ("id", "Rp5.000 + (Rp2.000) = Rp3.000"), ("en", "20.0% + (12.0%) = 8.0%"), ("id", "Rp5.000 + diskon Rp2.000 = Rp3.000"), ("en", "$10,000 credit + $40,000 drawdown = $30,000 debit"),
    ("id", "50% + 20% = 60%"), ("id", "10% + 10% = 21%"), ("en", "19% corporation tax + 8.75% dividend tax on the net = 26%"),
    # Said, explained or named.
    ("id", "6 × 9 = 42"), ("id", "Beli 2 + 1 = 2"), ("id", "3 × 3 = 10 (basis sembilan)"), ("en", "72+8+1 for m=9"), ("en", "72 + 8 + 2 rate=9"), ("en", "5 / 3 = 1 r 2"),
    ("en", "1554 + 764 = $2318 million"), ("en", "32{,}768 / 8 = 4{,}096"), ("en", "4 · 7 + 3 = 31"), ("en", "12 + 4 = 8 · 2"),
    ("id", " + ".join(["1234"] * 9) + " = 1"), ("id", "2/3 × 100 = 67,5"), ("id", " + ".join(["22"] * 9) + " = 35"), ("id", "5 ÷ 0 = 3"), ("id", "1 2 × 3 = 7"), ("id", "22 + 32 + 42 + 52 + 62 = 90"),
]
NOTHING = [
    ("id", "Komisi = harga × persen"), ("id", "harga × 5 = 20"), ("id", "5 × harga = 20"), ("id", "5 = lima"), ("id", "1 kg = 1.000 gram"),
    ("id", "Lihat https://a.example/?a=1+2=4"), ("id", "WA +62 812 3456 7890 = admin"), ("id", "a = 5"), ("id", "10x lipat"),
    ("id", "5 × 3 lebih dari 14"), ("id", "5 × 3 == 16"), ("id", "5 × 3 >= 14"), ("id", "5 + = banyak"), ("id", "( 5 × 3 ="), ("id", ") 5 × = 3"),
    ("id", "5 × 3 + a = 16"), ("id", "5-3=1"), ("id", "5 × = 16"), ("id", "= 5 × 3"),
    ("id", "5 × ( ) = 16"), ("id", "5 × − 3 = 16"), ("id", "((((5 + 3"), ("id", "kira-kira 5 + 3 kira-kira"),
    ("id", "a b c d e f g 5 × a b c d 3 = 16"),
]
# fmt: on


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_a_right_sum_is_found_right(language: str, text: str) -> None:
    assert set(verdicts(text, language)) == {"right"}


@pytest.mark.parametrize(("language", "text", "worth"), WRONG)
def test_a_wrong_sum_is_found_wrong_with_what_it_gives(
    language: str, text: str, worth: str
) -> None:
    found = [one for one in sums(Prose(text, 1), language) if one.verdict != "right"]

    assert [one.verdict for one in found][:1] == ["wrong"]
    assert found[0].worth == worth


@pytest.mark.parametrize(("language", "text"), UNKNOWN)
def test_of_what_may_mean_something_else_nothing_is_said(language: str, text: str) -> None:
    assert [one for one in verdicts(text, language) if one != "right"][:1] == ["unknown"]
    assert "wrong" not in verdicts(text, language)


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_is_no_sum_is_passed_over(language: str, text: str) -> None:
    assert verdicts(text, language) == []


def test_a_sum_is_quoted_whole_and_stands_on_the_line_of_its_result() -> None:
    text = "Jadi (Rp1.000 +\nRp500) × 2 =\nRp4.000."

    (found,) = sums(Prose(text, 4, ((0, 4), (16, 5), (29, 6))), "id")

    assert found == Sum(
        "(Rp1.000 + Rp500) × 2 = Rp4.000",
        6,
        "wrong",
        "Rp3.000",
        (("IDR", Decimal(1000)), ("IDR", Decimal(500)), ("", Decimal(2)), ("IDR", Decimal(4000))),
    )


def page(*proses: Prose, description: str = "") -> Page:
    heading = Heading(2, "A", "a", explicit=True, line=1)
    data = FrontMatter({"description": description}, {"description": 2})
    return Page("id/a.md", "id", "a.md", data, (Section(heading, 1, proses),))


def test_sums_of_the_data_above_a_page_are_found() -> None:
    found = written_sums(page(Prose("5 × 3 = 15", 9), description="5 × 3 = 16"))

    assert [(one.line, one.verdict) for one in found] == [(2, "wrong"), (9, "right")]


def test_the_sentence_above_a_list_may_say_that_its_sums_are_wrong() -> None:
    items = Prose("5 × 3 = 16", 3, tag="li"), Prose("12 × 3 = 35", 4, tag="li")

    above = page(Prose("Mana yang salah:", 1), *items)
    apart = page(Prose("Itu salah.", 1), *items)

    assert [one.verdict for one in written_sums(above)] == ["unknown", "unknown"]
    assert [one.verdict for one in written_sums(apart)] == ["wrong", "wrong"]


def test_whole_numbers_may_be_the_next_where_the_section_rounds_up() -> None:
    said, sum_ = Prose("Selalu bulatkan ke atas.", 1), Prose("88 ÷ 26 = 4; 88 ÷ 26 = 3,39", 2)

    assert [one.verdict for one in written_sums(page(said, sum_))] == ["right", "wrong"]
    assert [one.verdict for one in written_sums(page(sum_))] == ["wrong", "wrong"]


def test_a_number_of_any_length_is_read() -> None:
    for figures in ("9" * 17, "12" * 3000):
        assert "right" not in verdicts(f"{figures} × {figures} = 7 kotak, 2 × 2 = {figures}")


def test_a_paragraph_of_more_sums_than_anybody_writes_is_not_read_to_its_end() -> None:
    assert verdicts("5 × 3 = 15. " * 600) == ["right"] * 500
