"""The same value is the same in both languages, however each of them writes it."""
# ruff: noqa: E501, RUF001

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kembar.finding import Words
from kembar.model import FrontMatter, Page, Pair, Prose, Section
from kembar.values import Value, values
from kembar.values.compare import differences
from kembar.values.meaning import meaning
from kembar.values.value import Kind

KINDS: tuple[Kind, ...] = ("money", "date", "number", "small")


def page(language: str, text: str) -> Page:
    proses = tuple(Prose(line, number) for number, line in enumerate(text.split("\n"), start=1))
    section = Section(None, 1, proses)
    return Page(f"{language}/a.md", language, "a.md", FrontMatter(), (section,))


def found(indonesian: str, english: str) -> list[str]:
    pair = Pair(page("id", indonesian), page("en", english))
    noun = Words(id="nilai", en="value")
    return [fault.message.en for kind in KINDS for fault in differences(pair, kind, noun)]


def keys(text: str, language: str) -> list[tuple[str, Decimal]]:
    return [value.key for value in values(Prose(text, 1), language)]


# fmt: off
EQUAL = [
    ("15% sampai 20%", "15–20%"),
    ("Rp2 juta–Rp3 juta", "Rp2–3 million"),
    ("Rp20.000–Rp30.000", "Rp20,000–30,000"),
    ("08.00–10.00", "8 to 10 am"),
    ("pukul 8.15 malam", "8:15 pm"),
    ("pukul 12.00", "noon"),
    ("5-11-2026", "5 November 2026"),
    ("05/11/2026", "November 5, 2026"),
    ("2026-11-05", "5 Nov"),
    ("5 November 2026", "05/11/2026"),
    ("1,5 jam", "one and a half hours"),
    ("setengah jam", "half an hour"),
    ("1,5 jam", "an hour and a half"),
    ("seperempat peserta", "a quarter of participants"),
    ("dua pertiga peserta", "two thirds of participants"),
    ("setengah harga", "half price"),
    ("1.000-an orang", "about 1,000 people"),
    ("1.000-an orang", "some 1,000s of people"),
    ("bagian ke-2", "the 2nd part"),
    ("tahun 2023-2024", "the years 2023–2024"),
    ("tahun 2023-2024", "2023-24"),
    ("Rp 1,5 juta", "Rp 1,500,000"),
    ("Rp 1,5 juta", "IDR 1.5 million"),
    ("2 jam", "120 minutes"),
    ("0812 3456 7890", "+62 812 3456 7890"),
    ("dua puluh lima ribu", "25,000"),
    ("dua puluh lima ribu", "twenty-five thousand"),
    ("seratus dua puluh", "a hundred and twenty"),
    ("setengah juta", "half a million"),
    ("setengah juta rupiah", "Rp500,000"),
    ("selusin telur", "a dozen eggs"),
    ("selusin telur", "12 eggs"),
    ("puluhan orang", "dozens of people"),
    ("Pasal 56 ayat (1)", "Article 56(1)"),
    ("UU No. 35 Tahun 2021", "Law No. 35 of 2021"),
    ("UU 11/2020", "Law 11/2020"),
    ("UU 11/2020", "Law No. 11 of 2020"),
    ("umur 30 tahun", "aged 30"),
    ("usia 17 tahun", "17-year-old"),
    ("2x24 jam", "48 hours"),
    ("2 x 24 jam", "two days"),
    ("24 jam", "24/7"),
    ("3 bulan", "three months"),
    ("7 hari kerja, 7 bulan", "7 working days, 7 months"),
    ("Rp2 juta sebulan", "Rp2 million a month"),
    ("Rp4,8 miliar setahun", "Rp4.8 billion a year"),
    ("seminggu", "7 days"),
    ("dua minggu", "a fortnight"),
    ("dua minggu sekali", "every two weeks"),
    ("12 bulan", "a year"),
    ("satu tahun", "12 months"),
    ("kelas 10", "grade 10"),
    ("Versi 4.0", "Version 4.0"),
    ("Android 4.4", "Android 4.4"),
    ("Bagian 2.1", "Section 2.1"),
    ("Bab 2.10", "Chapter 2.10"),
    ('"Refleksi 4.0 di era 5,5"', '"Refleksi 4.0 di era 5,5"'),
    ("Judul “Modal 1.500 Rupiah”", "The title “Modal 1.500 Rupiah”"),
    ("5, 6, dan 7 Maret 2026", "March 5, 6 and 7, 2026"),
    ("5–7 Maret 2026", "March 5–7, 2026"),
    ("5 sampai 7 Maret 2026", "5 to 7 March 2026"),
    ("Maret 2026", "March 2026"),
    ("bulan Mei", "in May"),
    ("Sabtu, 5 Maret 2026, pukul 14.30 WIB", "Saturday, March 5, 2026, at 2:30 pm"),
    ("Senin sampai Jumat pukul 9–17", "Monday to Friday, 9 am to 5 pm"),
    ("jam 9 pagi sampai jam 5 sore", "9 am to 5 pm"),
    ("jam 8 malam", "8 in the evening"),
    ("pukul 08.00 WIB", "08.00 WIB"),
    ("pukul 8", "8 o'clock"),
    ("tengah malam", "midnight"),
    ("pukul 00.00", "midnight"),
    ("pukul 24.00", "midnight"),
    ("30 menit", "half an hour"),
    ("30-45 menit", "30 to 45 minutes"),
    ("1 jam 30 menit", "90 minutes"),
    ("1 jam 30 menit", "1.5 hours"),
    ("1 jam pelajaran dan 30 menit istirahat", "1 hour and 30 minutes"),
    ("5 km", "5 kilometres"),
    ("1,5 kg", "1,500 grams"),
    ("antara 10 dan 20 persen", "between 10 and 20 percent"),
    ("10 atau 20 persen", "10 or 20 percent"),
    ("Rp500 ribu–Rp1 juta", "Rp500,000–1 million"),
    ("Rp50–100 ribu", "Rp50,000–100,000"),
    ("20–30 ribu rupiah", "Rp20,000 to Rp30,000"),
    ("2 juta 500 ribu rupiah", "2.5 million rupiah"),
    ("Rp100rb", "Rp100k"),
    ("Rp2 M", "Rp2 billion"),
    ("tahun 1990-an", "the 1990s"),
    ("50%", "half"),
    ("setengah dari peserta", "50% of participants"),
    ("3 dari 4 orang", "three out of four people"),
    ("3/4 peserta", "three quarters of participants"),
    ("½ jam", "30 minutes"),
    ("dua kali", "twice"),
    ("kedua orang tua", "both parents"),
    ("dua-duanya", "both"),
    ("dua orang", "a couple of people"),
    ("pertama", "1st"),
    ("suhu 30 °C", "30 °C"),
    ("(021) 555 1234", "+62 21 555 1234"),
    ("COVID-19", "COVID-19"),
    ("Rp0", "free, Rp0"),
    ("ratusan ribu rupiah", "hundreds of thousands of rupiah"),
    ("beberapa ratus ribu", "a few hundred thousand"),
    ("seribu satu cara", "a thousand and one ways"),
    ("satu per satu", "one by one"),
    ("tiga hari", "3 days"),
    ("15 s.d. 20 November 2026", "15 to 20 November 2026"),
    ("1 Juli–30 September 2026", "1 July to 30 September 2026"),
    ("Modul 3: 45 menit", "Module 3: 45 minutes"),
    ("rasio 1:3", "a ratio of 1:3"),
    ("skala 1–5", "a scale of 1 to 5"),
    ("9.00-17.00", "9 am-5 pm"),
    ("tiga perempat", "three-quarters"),
    ("Rp 1.500.000,00", "Rp 1,500,000"),
    ("dua puluh empat jam", "24 hours"),
    ("Minggu depan", "next week"),
    ("Minggu, 8 November 2026", "Sunday, 8 November 2026"),
    ("hari Minggu", "on Sundays"),
    ("tiap Senin", "every Monday"),
    ("kira-kira seratus ribu rupiah", "about a hundred thousand rupiah"),
    ("1 dari 10", "one in ten"),
    ("bulan ketiga", "the third month"),
    ("30 hari kerja", "30 working days"),
    ("dalam 3x24 jam", "within 72 hours"),
    ("pukul 10.00 sampai selesai", "from 10 am until the end"),
    ("dua jam setengah", "two and a half hours"),
    ("dua setengah jam", "two and a half hours"),
    ("pukul 19.00", "7 p.m."),
    ("3 kali sehari", "three times a day"),
    ("sehari dua kali", "twice a day"),
    ("100 ribu", "100 thousand"),
    ("25 Nov 2026", "Nov 25, 2026"),
    ("tanggal 5", "the 5th"),
    ("tgl 5 bulan ini", "the 5th of this month"),
    ("Rp15.000/jam", "Rp15,000 an hour"),
    ("Rp15.000/jam", "Rp15,000/hour"),
    ("paket 10 GB", "a 10 GB package"),
    ("0,5 persen", "half a percent"),
    ("dua belas minggu", "twelve-week"),
    ("12 minggu", "12-week course"),
    ("14 hari", "two weeks"),
    ("halaman 12–15", "pages 12–15"),
    ("5 (lima) hari", "five (5) days"),
    ("Rp5.000.000 (lima juta rupiah)", "Rp5,000,000 (five million rupiah)"),
    ("pukul setengah delapan", "half past seven"),
    ("jam setengah 8 malam", "7:30 pm"),
    ("pukul 7.30", "half past seven"),
    ("kurang dari sejam", "less than an hour"),
    ("akhir Mei", "late May"),
    ("sejak Agustus", "since August"),
    ("Rp\u00a01.500.000,00", "Rp\u00a01,500,000.00"),
    ("$1,5 juta", "$1.5 million"),
    ("€10", "10 euros"),
    ("12,5%", "12.5 per cent"),
    ("pukul 00.15", "at 12:15 a.m."),
    ("pukul 20:45", "at 8:45 PM"),
    ("jam 2 malam", "2 am"),
    ("jam 11 siang sampai 1 siang", "11–1 pm"),
    ("jam 6 pagi", "6 in the morning"),
    ("https://a.id/7 dan a7@b.id", "https://b.id/8 and a8@b.id"),
    ("13/05/2026", "05/13/2026"),
    ("5/13/2026", "13 May 2026"),
    ("5/11/26", "5 November 2026"),
    ("pukul 30", "30"),
    ("1 jam 15 menit", "75 minutes"),
    ("Rp2 juta 500 ribu", "Rp2.5 million"),
    ("antara Rp50 ribu dan 100 ribu", "between Rp50,000 and Rp100,000"),
    ("dua lusin", "two dozen"),
    ("Program ini berjalan sejak 12 Januari sampai 30 Juni 2026 di 5 kota.", "The programme runs from 12 January to 30 June 2026 in 5 cities."),
    ("Hanya satu dari tiga perempuan.", "Only one woman in three."),
    ("Dua dari lima peserta adalah ibu rumah tangga.", "Two in five participants are homemakers."),
    ("Buka setiap hari kerja, pukul 09.00 s.d. 16.00 WIB.", "Open every working day, 9 am to 4 pm WIB."),
    ("Diskon hingga 50 persen untuk 100 pendaftar pertama.", "Up to 50 percent off for the first 100 applicants."),
    ("Umur 18 sampai 45 tahun.", "Aged 18 to 45."),
    ("Umur 18–45 tahun", "18 to 45 years old"),
    ("Paling lambat H-3.", "At least 3 days before."),
    ("Paling lambat tiga hari sebelum acara.", "No later than three days before the event."),
    ("Setiap tanggal 10.", "On the 10th of every month."),
    ("Minggu pertama bulan Mei", "The first week of May"),
    ("Kelas berlangsung 6 minggu, dua kali seminggu, masing-masing 90 menit.", "Classes run for 6 weeks, twice a week, 90 minutes each."),
    ("Kelas 1,5 jam", "90-minute class"),
    ("Sekitar 2.000 orang", "Some two thousand people"),
    ("Rp 0,5 miliar", "half a billion rupiah"),
    ("Rp15.000 per kg", "Rp15,000 a kilo"),
    ("satu setengah juta rupiah", "one and a half million rupiah"),
    ("satu juta rupiah", "a million rupiah"),
    ("satu juta rupiah", "Rp1 million"),
    ("seratus ribu rupiah", "Rp100,000"),
    ("sepuluh persen", "ten percent"),
    ("Ada 4 langkah: pertama, kedua, ketiga, dan keempat.", "There are four steps: first, second, third and fourth."),
    ("Nomor 1 di Indonesia", "Number one in Indonesia"),
    ("Undang-Undang Nomor 13 Tahun 2003 Pasal 156 ayat (2)", "Law Number 13 of 2003, Article 156 paragraph (2)"),
    ("PP 35/2021", "Government Regulation 35/2021"),
    ("Hubungi 0812-3456-789 (WhatsApp).", "Contact +62 812-3456-789 (WhatsApp)."),
    ("Call center 1500-123 atau 175", "Call centre 1500-123 or 175"),
    ("Dana Rp 3,25 triliun", "Funds of Rp 3.25 trillion"),
    ("US$ 2,5 juta", "USD 2.5 million"),
    ("Turun dari 12,3% menjadi 9,8%.", "It fell from 12.3% to 9.8%."),
    ("Rata-rata 3,5 dari 5", "3.5 out of 5 on average"),
    ("Bulan depan, Mei.", "Next month, May."),
    ("5 Mei", "May 5th"),
    ("Tanggal 1 Mei (Hari Buruh)", "May Day (1 May)"),
    ("Mulai 1/6/2026", "From 1 June 2026"),
    ("Abad ke-21", "21st century"),
    ("Semester 2 tahun 2026", "Second half of 2026"),
    ("Kuartal ketiga 2026", "Q3 2026"),
    ("Kuartal III 2026", "the third quarter of 2026"),
    ("Triwulan I", "First quarter"),
    ("Seratus persen gratis", "100% free"),
    ("Tidak lebih dari dua puluh ribu rupiah sehari", "Not more than Rp20,000 a day"),
    ("Jam 7 malam–9 malam", "7–9 pm"),
    ("Pukul 7 pagi hingga tengah hari", "7 am until noon"),
    ("dua hingga tiga jam", "2–3 hours"),
    ("2 s/d 3 hari", "2-3 days"),
    ("sehari semalam", "24 hours"),
    ("setahun dua kali", "twice a year"),
    ("sejam setengah", "an hour and a half"),
    ("Rp1.000.000,-", "Rp1,000,000"),
    ("Rp 1.000.000,00", "Rp1 million"),
    ("Rp5.000/orang", "Rp5,000 per person"),
    ("±50 orang", "about 50 people"),
    ("50-an orang", "about fifty people"),
    ("tahun 80-an", "the eighties"),
    ("1 lusin = 12 buah", "1 dozen = 12 pieces"),
    ("3R", "3R"),
    ("4 x 6 cm", "4 x 6 cm"),
    ("foto 3x4", "3x4 photo"),
    ("Windows 10", "Windows 10"),
    ("Zoom: 812 3456 7890", "Zoom: 812 3456 7890"),
    ("RT 03/RW 05", "RT 03/RW 05"),
    ("Jl. Merdeka No. 17, Jakarta 10110", "Jl. Merdeka No. 17, Jakarta 10110"),
    ("Rp10.000,00 (sepuluh ribu rupiah)", "Rp10,000 (ten thousand rupiah)"),
    ("Sebelum pukul 24.00", "Before midnight"),
    ("pukul 23.59 WIB", "11:59 pm"),
    ("satu jam kemudian", "an hour later"),
    ("sepertiga", "one third"),
    ("33,3%", "33.3%"),
    ("minus 5", "minus 5"),
    ("Rp1,2 jt", "Rp1.2m"),
    ("2 kilo gula", "2 kg of sugar"),
    ("seperempat kilo", "250 grams"),
    ("setengah liter", "500 ml"),
    ("suhu 25°C", "25°C"),
    ("100 meter", "100 m"),
    ("dua kali lipat", "double"),
    ("tiga kali lipat", "triple"),
    ("kali kedua", "the second time"),
    ("satu-satunya", "the only one"),
    ("setiap hari Senin dan Rabu", "on Mondays and Wednesdays"),
    ("Sabtu-Minggu", "weekends"),
    ("Sabtu dan Minggu", "Saturdays and Sundays"),
    ("selama sepuluh tahun", "for a decade"),
    ("satu abad", "a century"),
    ("1 tahun 6 bulan", "18 months"),
    ("1,5 tahun", "18 months"),
    ("setiap dua bulan", "every other month"),
    ("dua bulan sekali", "Every other month"),
    ("tiap 2 minggu", "every  other week"),
    ("12 lembar bagi tiap peserta lain", "12 sheets for every other participant"),
    ("Tip nomor lima", "Tip number 5"),
    ("Lima tips", "5 tips"),
    ("BPJS 1,5 persen", "BPJS 1.5 per cent"),
    ("jam setengah tiga belas", "13"),
    ("40 Maret", "40 March"),
    ("Senin dan tengah malam", "Monday and midnight"),
    ("pukul 12 siang", "12 noon"),
    ("2023-2024 dan 10%-20", "2023-24 and 10%-20%"),
    ("bulan maret", "in March"),
    ("10 km–20 kg", "10 km–20 kg"),
    ('"Harga 1,500,000–2,000,000"', '"Harga 1,500,000–2,000,000"'),
    ("5/11", "5 November"),
    ("Satu 5 kg.\nDua 6 kg.", "One is 5 kg, two is 6 kg."),
    ("Satu 5 kg.\nDua 6 kg.\nTiga 7 kg.", "Two 6 kg.\nThree 7 kg.\nOne 5 kg."),
    ("", ""),
]
DIFFERENT = [
    ("5 Maret 2026", "5 April 2026"),
    ("Rp18.000.000", "Rp18.000.000"),
    ("total Rp18.000.000", "total Rp18.000.000"),
    ("123,46", "123,46"),
    ("ongkos 1,500,000", "costs 1,500,000"),
    ("30 menit", "30 hours"),
    ("30 menit", "thirty hours"),
    ("setiap tiga bulan", "every other month"),
    ("tiap 2 minggu", "every other month"),
    ("12,5%", "12,5%"),
    ("12.5%", "12.5%"),
    ("Rp1,500", "Rp1,500"),
    ("dua minggu", "three weeks"),
    ("dua puluh lima ribu", "thirty-five thousand"),
    ("dua belas orang", "thirteen people"),
    ("15% sampai 20%", "15–25%"),
    ("Rp2 juta–Rp3 juta", "Rp2–4 million"),
    ("Rp2 juta", "Rp2 billion"),
    ("08.00", "8 pm"),
    ("pukul 8 malam", "8 am"),
    ("Senin", "Tuesday"),
    ("tiap Senin dan Kamis", "every Monday and Friday"),
    ("5 Maret", "6 March"),
    ("Maret 2026", "April 2026"),
    ("5 Maret 2026", "5 March 2027"),
    ("batas 30 November", "deadline 20 November"),
    ("UU No. 35 Tahun 2021", "Law No. 36 of 2021"),
    ("Pasal 56", "Article 65"),
    ("versi 1.6.1", "version 1.6.2"),
    ("L09", "L08"),
    ("0812 3456 7890", "0812 3456 7891"),
    ("Rp1.500.000", "Rp150,000"),
    ("5 km", "5 kg"),
    ("2 jam", "2 minutes"),
    ("3 bulan", "3 weeks"),
    ("15%", "15"),
    ("Rp120.000", "120,000"),
    ("setengah juta rupiah", "Rp5,000,000"),
    ("tiga bulan", "four months"),
    ("05/11/2026", "November 6, 2026"),
    ("pukul 14.30", "4:30 pm"),
    ("1,5 jam", "2.5 hours"),
    ("selusin", "ten"),
    ("Rp15.000", "$15,000"),
    ("10 GB", "10 MB"),
    ("jam 9 pagi sampai 5 sore", "9 am to 6 pm"),
    ("Mei", "June"),
    ("Rp100rb", "Rp10k"),
    ("lima juta rupiah", "fifty million rupiah"),
    ("7 hari", "7 months"),
    ("0,5", "0.05"),
    ("tengah malam", "noon"),
    ("Rp1,5 juta", "Rp1.5 billion"),
    ("45/45/2026", "45/46/2026"),
    ("12.5", "12.5"),
    ("L09", "30"),
    ("Rp30", "30 menit"),
    ("harga 12,34,56 saja", "price 12,34,56 only"),
    ("Satu 25 kg.\nDua.", "One is 35 kg, two is not weighed."),
]
# fmt: on


@pytest.mark.parametrize(("indonesian", "english"), EQUAL)
def test_the_same_value_is_equal(indonesian: str, english: str) -> None:
    assert found(indonesian, english) == []


@pytest.mark.parametrize(("indonesian", "english"), DIFFERENT)
def test_another_value_is_different(indonesian: str, english: str) -> None:
    assert len(found(indonesian, english)) == 1


def test_two_paragraphs_that_exchange_their_values_are_found() -> None:
    assert found("Modal Rp20.000.\nLaba Rp50.000.", "Cost Rp50,000.\nProfit Rp20,000.") == [
        'value "Rp20.000" here, "Rp50,000" on its twin',
        'value "Rp50.000" here, "Rp20,000" on its twin',
    ]


def test_a_paragraph_may_hand_its_value_to_the_next() -> None:
    assert found("Modal Rp20.000.\nLalu jual.", "Capital.\nThen sell for Rp20,000.") == []


WORDS = [
    ("dua puluh empat", "twenty-four", 24),
    ("dua belas", "twelve", 12),
    ("sebelas", "eleven", 11),
    ("seratus dua puluh", "one hundred and twenty", 120),
    ("seribu", "one thousand", 1_000),
    ("dua ratus ribu", "two hundred thousand", 200_000),
    ("tiga juta lima ratus ribu", "three million five hundred thousand", 3_500_000),
    ("nol", "zero", 0),
    ("ketiga", "third", 3),
    ("sekali", "once", 1),
    ("dua kali", "twice", 2),
]


@pytest.mark.parametrize(("indonesian", "english", "amount"), WORDS)
def test_numbers_are_read_from_words(indonesian: str, english: str, amount: int) -> None:
    for text, language in ((indonesian, "id"), (english, "en")):
        (value,) = values(Prose(text, 1), language)
        assert ("", Decimal(amount)) in {value.key, *value.others}


OTHER = [
    ("fr", "1\u202f234,5 et 1\u00a0000\u00a0000", ["1234.5", "1000000"]),
    ("de", "1.234,5 und 1.000.000", ["1234.5", "1000000"]),
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


@pytest.mark.parametrize("code", ["L09", "5G", "24/7", "COVID-19", "1.6.1", "xRp12"])
def test_a_code_is_a_name(code: str) -> None:
    for language in ("id", "en"):
        (value,) = values(Prose(f"Ini {code} !", 1), language)
        assert (value.unit, value.written) == ("name", code)


def test_a_value_knows_how_and_where_it_is_written() -> None:
    prose = Prose("Harga barang\nRp 120.000 sebuah, komisi 12%.", 7, ((0, 7), (13, 8)))

    money, one, percent = values(prose, "id")
    assert (money, one.faint, percent) == (
        Value(
            "IDR", Decimal(120_000), "Rp 120.000", "arga barang Rp 120.000 sebuah, kom", 8,
            Decimal(120_000),
        ),
        True,
        Value("%", Decimal(12), "12%", "uah, komisi 12%.", 8, Decimal(12)),
    )  # fmt: skip


def test_the_meaning_of_a_text_outlives_a_typo_but_no_changed_value_or_duty() -> None:
    def of(text: str) -> tuple[str, ...]:
        return meaning([Prose(text, 1)], "id")

    first = of("Kamu tidak boleh membayar Rp1.500.000 sebelum 5 Maret 2026.")
    assert first == ("IDR:1500000", "date:20260305", "tidak boleh")
    assert first == of("Sebelum 5-3-2026, kamu  tidak boleh membayr Rp1,5 juta.")
    for other in (
        "Kamu boleh membayar Rp1.500.000 sebelum 5 Maret 2026.",
        "Kamu tidak wajib membayar Rp1.500.000 sebelum 5 Maret 2026.",
        "Kamu tidak boleh membayar Rp150.000 sebelum 5 Maret 2026.",
        "Kamu tidak boleh membayar Rp1.500.000 sebelum 5 April 2026.",
    ):
        assert of(other) != first


def test_the_meaning_of_an_unknown_language_is_its_values() -> None:
    assert meaning([Prose("ne pas 5", 1)], "fr") == (":5",)


PIECES = st.sampled_from(
    ["1", "12", "1.000", "1,000", ",", ".", " ", "Rp", "%", "juta", "k", "am", "p.m.", ":", "٣"]  # noqa: RUF005
    + ["²", "Mei ", "May ", "-", "–", "pukul ", "setengah ", "half ", "/", "½", "24/7", "+62 "]
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join),
    st.sampled_from(["id", "en", "fr", "de", "ja", "pt-BR", "ar", "xx"]),
)
def test_any_text_gives_values_in_order_and_no_exception(text: str, language: str) -> None:
    written = [value.written for value in values(Prose(text, 1), language)]

    assert [one for one in written if one not in text] == []
