"""The same number is the same in both languages, however each of them writes it."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kembar.model import Prose
from kembar.values import Value, spelled, values


def keys(text: str, language: str) -> list[tuple[str, Decimal]]:
    return [value.key for value in values(Prose(text, 1), language)]


EQUAL = [
    ("Rp 1.500.000", "Rp 1,500,000"),
    ("Rp1.500.000", "Rp1,500,000"),
    ("Rp1.500.000", "IDR 1,500,000"),
    ("Rp\u00a01.500.000,00", "Rp\u00a01,500,000.00"),
    ("Rp1,5 juta", "Rp1.5 million"),
    ("1,5 juta rupiah", "1,500,000 rupiah"),
    ("Rp 750 ribu", "Rp 750,000"),
    ("Rp100rb", "Rp100k"),
    ("Rp 2 miliar", "IDR 2 billion"),
    ("Rp2 milyar", "Rp2bn"),
    ("Rp 3 triliun", "Rp 3 trillion"),
    ("Rp. 5.000", "Rp 5,000"),
    ("US$25", "USD 25"),
    ("20 dolar", "20 dollars"),
    ("$1,5 juta", "$1.5 million"),
    ("€10", "10 euros"),
    ("1.240 chat", "1,240 chats"),
    ("123,46", "123.46"),
    ("0,5", "0.5"),
    ("1.000.000", "1,000,000"),
    ("2.500 ribu", "2.5 million"),
    ("10%", "10 percent"),
    ("10 persen", "10%"),
    ("12,5%", "12.5 per cent"),
    ("pukul 08.00", "at 8:00 am"),
    ("pukul 08.00", "at 8 am"),
    ("pukul 13.30", "at 1:30 pm"),
    ("pukul 12.00", "at 12 p.m."),
    ("pukul 00.15", "at 12:15 a.m."),
    ("pukul 20:45", "at 8:45 PM"),
    ("22 November 2026", "November 22, 2026"),
    ("5 Maret 2026", "5 March 2026"),
    ("0812 3456 7890", "0812-3456-7890"),
    ("+62 812 3456 7890", "+62 812-3456-7890"),
    ("L09 dan 1.6.1", "L09 and 1.6.1"),
    ("https://a.id/7 dan a7@b.id", "https://b.id/8 and a8@b.id"),
    ("tahun 2026", "the year 2026"),
]


@pytest.mark.parametrize(("indonesian", "english"), EQUAL)
def test_the_same_value_is_equal(indonesian: str, english: str) -> None:
    assert sorted(keys(indonesian, "id")) == sorted(keys(english, "en"))


DIFFERENT = [
    ("Rp1.500.000", "Rp150,000"),
    ("Rp1.500.000", "Rp1.500.000,5"),
    ("Rp1.500.000", "USD 1,500,000"),
    ("Rp1,5 juta", "Rp1.5 billion"),
    ("Rp1,5 juta", "Rp15 million"),
    ("1.240", "1.240"),
    ("123,46", "123,46"),
    ("0,5", "0.05"),
    ("10%", "12%"),
    ("10%", "10"),
    ("12,5%", "125%"),
    ("08.00", "8:00 pm"),
    ("08.00", "8:30 am"),
    ("5 Maret 2026", "6 March 2026"),
    ("5 Maret 2026", "5 March 2025"),
    ("0812 3456 7890", "0812 3456 7891"),
    ("48 chat", "84 chats"),
    ("5", "50"),
    ("3", ""),
]


@pytest.mark.parametrize(("indonesian", "english"), DIFFERENT)
def test_another_value_is_different(indonesian: str, english: str) -> None:
    assert sorted(keys(indonesian, "id")) != sorted(keys(english, "en"))


WORDS = [
    ("dua puluh empat", "twenty-four", 24),
    ("dua belas", "twelve", 12),
    ("sebelas", "eleven", 11),
    ("seratus dua puluh", "one hundred and twenty", 120),
    ("seribu", "one thousand", 1_000),
    ("sepuluh ribu", "ten thousand", 10_000),
    ("dua ratus ribu", "two hundred thousand", 200_000),
    ("tiga juta lima ratus ribu", "three million five hundred thousand", 3_500_000),
    ("nol", "zero", 0),
    ("ketiga", "third", 3),
    ("kesepuluh", "tenth", 10),
    ("sekali", "once", 1),
    ("dua kali", "twice", 2),
    ("Maret", "March", 3),
]


@pytest.mark.parametrize(("indonesian", "english", "amount"), WORDS)
def test_numbers_are_read_from_words(indonesian: str, english: str, amount: int) -> None:
    assert Decimal(amount) in spelled([Prose(f"Ada {indonesian}.", 1)], "id")
    assert Decimal(amount) in spelled([Prose(f"It has {english}.", 1)], "en")


def test_words_that_are_no_numbers_mean_none() -> None:
    assert spelled([Prose("Tidak ada di sini.", 1), Prose("", 2)], "id") == set()


OTHER = [
    ("fr", "1\u202f234,5 et 1\u00a0000\u00a0000", ["1234.5", "1000000"]),
    ("de", "1.234,5 und 1.000.000", ["1234.5", "1000000"]),
    ("ja", "1,234.5 と 3月5日", ["1234.5", "3", "5"]),
    ("pt-BR", "1.234,56 e 10", ["1234.56", "10"]),
    ("pt_BR", "1.234,56", ["1234.56"]),
    ("zh-Hant-TW", "1,234.5", ["1234.5"]),
    ("xx", "1,234.5", ["1234.5"]),
    ("", "1,234.5", ["1234.5"]),
    ("a/../b", "1,234.5", ["1234.5"]),
]


@pytest.mark.parametrize(("language", "text", "amounts"), OTHER)
def test_other_languages_are_read_by_their_marks_and_unknown_ones_as_english(
    language: str, text: str, amounts: list[str]
) -> None:
    assert keys(text, language) == [("", Decimal(amount)) for amount in amounts]


@pytest.mark.parametrize("language", ["fr", "de", "ja", "pt-BR", "ar", "hi", "xx", ""])
def test_words_of_other_languages_are_no_reason_to_fail(language: str) -> None:
    assert Decimal(2) not in spelled([Prose("deux zwei 二 dois اثنان", 1)], language)


def test_a_value_knows_how_and_where_it_is_written() -> None:
    prose = Prose("Harga barang\nRp 120.000 sebuah, komisi 12%.", 7, ((0, 7), (13, 8)))

    assert list(values(prose, "id")) == [
        Value("IDR", Decimal(120_000), "Rp 120.000", "arga barang Rp 120.000 sebuah, kom", 8),
        Value("%", Decimal(12), "12%", "uah, komisi 12%.", 8),
    ]


def test_what_the_language_does_not_read_as_a_number_is_a_name() -> None:
    assert keys("Android 4.0", "id") == [("name", Decimal(40))]


def test_a_number_grouped_the_other_way_is_read_where_nothing_else_is_meant() -> None:
    assert (keys("1,000,000", "id"), keys("1.000.000", "en")) == (
        [("", Decimal(1_000_000))],
        [("", Decimal(1_000_000))],
    )


@pytest.mark.parametrize(
    ("value", "is_money", "is_small"),
    [
        (Value("IDR", Decimal(5), "Rp5", "", 1), True, False),
        (Value("", Decimal(9), "9", "", 1), False, True),
        (Value("", Decimal(10), "10", "", 1), False, False),
        (Value("", Decimal("4.5"), "4,5", "", 1), False, False),
        (Value("%", Decimal(5), "5%", "", 1), False, False),
    ],
)
def test_a_value_is_money_or_small_or_neither(
    value: Value, *, is_money: bool, is_small: bool
) -> None:
    assert (value.is_money, value.is_small) == (is_money, is_small)


NUMBERS = st.sampled_from(
    [
        "1",
        "12",
        "1.000",
        "1,000",
        ",",
        ".",
        " ",
        "Rp",
        "%",
        "juta",
        "k",
        "am",
        "p.m.",
        ":",
        "٣",
        "²",
    ]
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.lists(NUMBERS | st.text(max_size=3), max_size=12).map("".join),
    st.sampled_from(["id", "en", "fr", "de", "ja", "pt-BR", "ar", "xx"]),
)
def test_any_text_gives_values_in_order_and_no_exception(text: str, language: str) -> None:
    found = [value.written for value in values(Prose(text, 1), language)]

    assert [written for written in found if written not in text] == []
    assert spelled([Prose(text, 1)], language) == spelled([Prose(text, 1)], language)
