"""The calculators in the lessons: what a reader types, gets, keeps, sends, prints and empties."""

from collections.abc import Iterator
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Dialog, Locator, expect

from tests.browser.conftest import Reader, reader
from tests.browser.test_accessibility import WIDER, faults

# The page, the tool, and what comes out of its example.
TOOLS = {
    "target": ("pelajaran/target-penghasilan/", "124", "48"),
    "order": ("pelajaran/harga-komisi-laba/", "Rp39.600", "Rp3.960"),
    "cod": ("pelajaran/pesanan-sampai-paket/", "42%", "5"),
    "severance": ("hak/pesangon/", "Rp20.000.000", "UPH"),
    "jkp": ("hak/jkp/", "Rp2.400.000", "Rp14.400.000"),
}
NUMBERS = "need=2000000&price=100000&percent=8&costs=0&cancelled=0&conversion=5&days=20"
AGAIN = {"pelajaran/hak-setelah-phk/": "severance", "pelajaran/jkp-jht-bpu/": "jkp"}
TARGET = TOOLS["target"][0]
EACH = pytest.mark.parametrize("name", TOOLS)
LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


def tool(reader: Reader, path: str) -> Locator:
    """Open a page and return its tool, at work."""
    reader.open(path)
    place = reader.page.locator(".hub-tool")
    reader.page.locator("#alat").scroll_into_view_if_needed()
    expect(place.locator(".hub-result")).to_be_visible()
    return place


def result(place: Locator) -> Locator:
    return place.locator(".hub-result")


def kept(reader: Reader) -> object:
    """Return what the tools keep on the phone."""
    return reader.page.evaluate("JSON.parse(localStorage.getItem('hub-tools'))")


@LANGUAGES
@EACH
def test_the_example_gives_what_the_lesson_says(phone: Reader, name: str, folder: str) -> None:
    """And nothing is fetched elsewhere, nothing fails, nothing is kept before she types."""
    page, *numbers = TOOLS[name]
    place = tool(phone, folder + page)

    said = result(place).inner_text()
    assert [one for one in numbers if (one.replace(".", ",") if folder else one) not in said] == []
    assert kept(phone) is None
    assert phone.problems == []


@LANGUAGES
@pytest.mark.parametrize("page", AGAIN)
def test_an_estimate_says_the_words_of_the_law_and_whom_to_ask(
    phone: Reader, page: str, folder: str
) -> None:
    """The day is that of the page's own box, and the link leads to a section of the page."""
    for path in (page, {"severance": "hak/pesangon/", "jkp": "hak/jkp/"}[AGAIN[page]]):
        place = tool(phone, folder + path)
        title, words = phone.page.locator("article .warning").first.locator("p").all_inner_texts()

        assert f"{title}. {words}" in place.inner_text()
        assert "PP " in place.inner_text()
        ask = place.get_by_role("link", name="union" if folder else "serikat")
        ask.click()
        section = phone.page.locator(urlsplit(phone.page.url).fragment.join(("#", "")))
        expect(section).to_be_in_viewport()
        assert phone.page.locator("#alat ~ .hub-tool").count() == 1


def test_the_steps_are_those_of_the_lesson(phone: Reader) -> None:
    """Each sum of the lesson's section is a sum of the tool, and so are its tables."""
    place = tool(phone, TARGET)

    for step in place.locator("ol li").all_inner_texts():
        sum_ = step.split(": ")[-1].split(". ")[0].removesuffix(".")
        lesson = phone.page.locator("article").inner_text().replace(place.inner_text(), "")
        assert sum_.removesuffix(" sebulan").removesuffix(" chat") in lesson
    tables = [
        [[cell.strip() for cell in row.split("\t")] for row in rows]
        for rows in (
            table.locator("tr:has(td)").all_inner_texts() for table in place.locator("table").all()
        )
    ]
    ladder = phone.page.locator("#tangga ~ .md-typeset__scrollwrap tbody").first
    plans = phone.page.locator("#tabel-komisi ~ .md-typeset__scrollwrap tbody").first
    expected = [
        [[cell.strip() for cell in row.split("\t")] for row in body.locator("tr").all_inner_texts()]
        for body in (ladder, plans)
    ]
    assert [[row[1:] for row in table] for table in tables] == [
        [[cell.removeprefix("Rp") for cell in row[1:]] for row in table] for table in expected
    ]


def test_what_is_typed_counts_at_once_and_is_read_out_after_a_pause(phone: Reader) -> None:
    place = tool(phone, TARGET)
    price = place.get_by_label("Harga barang")

    price.fill("240rb")

    expect(result(place)).to_contain_text("62 pesanan sebulan", timeout=300)
    expect(place.locator(".hub-unseen")).to_have_text(result(place).inner_text())
    price.blur()
    expect(price).to_have_value("240.000")
    assert [one.get_attribute("inputmode") for one in place.get_by_role("textbox").all()[:3]] == [
        "text",
        "text",
        "decimal",
    ]


def test_examples_that_are_left_are_told_also_after_a_reload_and_on_paper(phone: Reader) -> None:
    place = tool(phone, TOOLS["cod"][0])
    left = (
        "Masih angka contoh: Komisimu, Biaya tiap gagal, Jumlah pesanan COD. Ganti dengan angkamu."
    )

    place.get_by_label("Harga barang").fill("200rb")

    expect(place.locator(".hub-note")).to_have_text(left)
    assert kept(phone) == {"cod": {"price": "200000"}}
    place = tool(phone, TOOLS["cod"][0])
    expect(place.locator(".hub-note")).to_have_text(f"Ini angka yang terakhir kamu isi. {left}")
    phone.page.emulate_media(media="print")
    expect(place.locator(".hub-note")).to_be_visible()
    phone.page.emulate_media(media="screen")
    for name, number in (("Komisimu", "10"), ("Biaya tiap gagal", "9rb"), ("Jumlah", "5")):
        place.get_by_label(name).fill(number)
    expect(place.locator(".hub-note")).to_have_text("")


def test_without_a_result_nothing_from_before_is_left(phone: Reader) -> None:
    """Neither in the link to WhatsApp nor where a screen reader finds it, at once."""
    place = tool(phone, TOOLS["jkp"][0])
    wage = place.get_by_label("Upah sebulan")
    chat = place.locator(".hub-actions > a")

    for is_wrong in (True, False):
        wage.fill("4000000")
        wage.blur()
        expect(place.locator(".hub-unseen")).not_to_have_text("")
        assert "4000000" in unquote(chat.get_attribute("href") or "")
        if is_wrong:
            wage.fill("x")
        else:
            place.get_by_role("button", name="Kosongkan").click()
        expect(place.locator(".hub-unseen")).to_have_text("", timeout=300)
        assert chat.get_attribute("href") is None


def test_what_she_types_into_a_link_is_hers_after_a_reload(phone: Reader) -> None:
    place = tool(phone, f"{TOOLS['jkp'][0]}#jkp:wage=8000000")

    place.get_by_label("Upah sebulan").fill("3 juta")
    phone.page.reload()

    assert phone.path == TOOLS["jkp"][0]
    expect(place.get_by_label("Upah sebulan")).to_have_value("3.000.000")


def test_a_wrong_number_from_a_link_is_said_beside_its_field(phone: Reader) -> None:
    """And a hostile one is cut before it is looked at."""
    phone.open(f"{TOOLS['jkp'][0]}#jkp:wage={'1' * 60_000}")
    place = phone.page.locator(".hub-tool")
    wage = place.get_by_label("Upah sebulan")

    expect(wage).to_have_attribute("aria-invalid", "true")
    assert len(wage.input_value()) < 60
    expect(wage).to_have_accessible_description(
        "Yang tercatat di BPJS Ketenagakerjaan. Isi dengan angka, misalnya 4.000.000."
    )
    expect(place.get_by_role("status").first).to_have_text(
        "Angka ini dari tautan. Catatanmu tetap ada sampai kamu mengetik."
        " Lengkapi dulu: Upah sebulan."
    )


def test_where_nothing_can_be_kept_it_is_said(phone: Reader) -> None:
    phone.page.add_init_script("Storage.prototype.setItem = () => { throw new Error() }")
    place = tool(phone, TOOLS["jkp"][0])

    place.get_by_label("Upah sebulan").fill("3 juta")

    expect(place.locator(".hub-note")).to_have_text(
        "Browsermu tidak mau menyimpan, jadi angkamu hilang saat halaman ditutup."
    )


@pytest.mark.parametrize(
    ("reason", "said"),
    [("losses", "pasal 43 ayat 1"), ("closed", "IDX Channel, 2021"), ("other", "alasan lain")],
)
def test_each_reason_has_its_own_ground(phone: Reader, reason: str, said: str) -> None:
    """Article 43(1) is for efficiency because of losses only."""
    place = tool(phone, TOOLS["severance"][0])
    whole = {"losses": "karena perusahaan rugi", "closed": "pailit", "other": "alasan lain"}

    place.get_by_label("Alasan di surat PHK").select_option(reason)

    expect(place.locator("ol li").first).to_contain_text(whole[reason])
    words = place.locator(".hub-outcome").inner_text()
    assert said in words
    assert ("pasal 43" in words) == (reason == "losses")


@LANGUAGES
@pytest.mark.parametrize("name", ["target", "order", "cod"])
@pytest.mark.parametrize("size", ["", "187.5%"], ids=["usual", "largest"])
def test_no_number_in_a_table_is_cut_off(phone: Reader, name: str, folder: str, size: str) -> None:
    """With the largest text, rows become lists, also when it is chosen later."""
    place = tool(phone, folder + TOOLS[name][0])
    phone.page.evaluate(f"document.documentElement.style.fontSize = '{size}'")

    tables = place.locator(".md-typeset__scrollwrap")

    expect(place.locator(".hub-stacked")).to_have_count(tables.count() if size else 0)
    assert (
        tables.evaluate_all("all => all.filter((one) => one.scrollWidth > one.clientWidth)") == []
    )


def test_a_target_can_be_that_of_a_day(phone: Reader) -> None:
    place = tool(phone, TARGET)

    place.get_by_label("Untuk").select_option("sehari")
    place.get_by_label("Uang yang perlu dicari").fill("58 ribu")

    expect(place.locator("ol li").first).to_have_text(
        "Kebutuhan sebulan: Rp58.000 × 26 = Rp1.508.000."
    )
    expect(place.locator("td").filter(has_text="58.000")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1,5", "Angka ini bisa dibaca dua cara. Tulis lengkap, misalnya 120.000."),
        ("dua ribu", "Isi dengan angka, misalnya 120.000."),
        ("500", "Paling sedikit Rp1.000. Maksudmu 500 ribu?"),
    ],
)
def test_bad_input_is_said_beside_the_field(phone: Reader, typed: str, said: str) -> None:
    """In words that a screen reader reads with the field; and a result from before is gone."""
    place = tool(phone, TARGET)
    price = place.get_by_label("Harga barang")

    price.fill(typed)
    price.blur()

    expect(price).to_have_attribute("aria-invalid", "true")
    expect(price).to_have_accessible_description(said)
    expect(result(place)).to_have_count(0)
    expect(place.get_by_role("status").first).to_have_text("Lengkapi dulu: Harga barang.")
    assert place.locator(".hub-actions > :visible").all_inner_texts() == ["Kosongkan"]
    price.fill("120000")
    expect(price).to_have_attribute("aria-invalid", "false")
    expect(result(place)).to_contain_text("124 pesanan")


def test_numbers_are_kept_over_a_visit_and_in_the_other_language(phone: Reader) -> None:
    place = tool(phone, TARGET)
    place.get_by_label("Harga barang").fill("1,25 juta")
    place.get_by_label("Komisimu").fill("7,5")

    place = tool(phone, TARGET)

    expect(place.get_by_label("Harga barang")).to_have_value("1.250.000")
    expect(place.get_by_label("Komisimu")).to_have_value("7,5")
    expect(place.locator(".hub-note")).to_contain_text("Ini angka yang terakhir kamu isi.")
    place = tool(phone, f"en/{TARGET}")
    expect(place.get_by_label("Price of the item")).to_have_value("1,250,000")
    expect(place.get_by_label("Your commission")).to_have_value("7.5")


def test_one_button_empties_the_tool_and_forgets(phone: Reader) -> None:
    """Also the numbers in the address; what other tools keep stays."""
    place = tool(phone, TOOLS["cod"][0])
    place.get_by_label("Jumlah pesanan COD").fill("20")
    place = tool(phone, f"{TARGET}#target:{NUMBERS}")
    place.get_by_label("Biaya jualan sebulan").fill("50rb")
    assert set(kept(phone) or {}) == {"cod", "target"}  # type: ignore[call-overload]

    place.get_by_role("button", name="Kosongkan").click()

    assert set(kept(phone) or {}) == {"cod"}  # type: ignore[call-overload]
    assert [one.input_value() for one in place.get_by_role("textbox").all()] == [""] * 7
    expect(place.get_by_label("Uang yang perlu dicari")).to_be_focused()
    expect(place.get_by_role("status").first).to_have_text(
        "Sudah kosong. Tidak ada yang tersimpan."
    )
    assert place.locator("[aria-invalid=true]").count() == 0
    assert phone.path == TARGET


def test_a_link_brings_its_numbers_and_leaves_the_reader_her_own(phone: Reader) -> None:
    """Until she types into it."""
    place = tool(phone, TARGET)
    place.get_by_label("Harga barang").fill("200000")
    mine = kept(phone)
    phone.page.goto("about:blank")

    phone.open(f"{TARGET}#target:need=3000000&per=week&price=90000&percent=12.5&costs=x&days=20")
    place = phone.page.locator(".hub-tool")

    expect(place.get_by_label("Harga barang")).to_have_value("90.000")
    expect(place.get_by_label("Harga barang")).to_be_in_viewport()
    expect(place.get_by_label("Untuk")).to_have_value("week")
    expect(place.get_by_label("Komisimu")).to_have_value("12,5")
    expect(place.get_by_label("Biaya jualan sebulan")).to_have_value("x")
    assert kept(phone) == mine
    place.get_by_label("Hari kerja sebulan").fill("25")
    assert kept(phone) != mine


def test_a_link_to_the_page_that_is_open_brings_its_numbers_too(phone: Reader) -> None:
    place = tool(phone, TOOLS["jkp"][0])

    phone.page.evaluate("location.hash = '#jkp:wage=8000000'")

    expect(result(place)).to_contain_text("Rp3.000.000 sebulan")
    expect(place.get_by_label("Upah sebulan")).to_have_value("8.000.000")


def test_what_is_sent_to_whatsapp_has_the_result_and_a_link_that_gives_it_again(
    phone: Reader, desktop: Reader
) -> None:
    place = tool(phone, TARGET)
    place.get_by_label("Uang yang perlu dicari").fill("2,6 juta")
    place.get_by_label("Untuk").select_option("seminggu")
    said = result(place).inner_text()

    chat = place.get_by_role("link", name="Kirim lewat WhatsApp").get_attribute("href") or ""

    assert chat.startswith("https://wa.me/?text=")
    ask, sent, link = parse_qs(urlsplit(chat).query)["text"][0].split("\n\n")
    assert (ask, sent) == ("Ini hitungan targetku. Boleh tolong dicek?", said)
    assert "need=2600000&per=week" in unquote(link)
    desktop.page.goto(link)
    there = desktop.page.locator(".hub-tool")
    expect(result(there)).to_have_text(said)
    expect(there.locator(".hub-note")).to_contain_text("Angka ini dari tautan.")


def test_the_link_is_copied_or_shown(browser: Browser, address: str) -> None:
    """In-app views have no clipboard."""
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], service_workers="block"
    )
    reader = Reader(context.new_page(), address)
    place = tool(reader, TOOLS["jkp"][0])
    copy = place.get_by_role("button", name="Salin tautan")
    link = f"{address}{TOOLS['jkp'][0]}#jkp:wage=4000000"

    copy.click()

    expect(place.get_by_role("status").first).to_contain_text("Tautan sudah disalin.")
    assert reader.page.evaluate("navigator.clipboard.readText()") == link
    shown: list[str] = []

    def look(dialog: Dialog) -> None:
        shown.append(dialog.default_value)
        dialog.dismiss()

    reader.page.on("dialog", look)
    reader.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    copy.click()
    assert shown == [link]
    context.close()


@EACH
def test_a_tool_is_printed_alone_on_one_page(phone: Reader, name: str) -> None:
    page, *numbers = TOOLS[name]
    place = tool(phone, page)
    phone.page.evaluate("window.print = () => {}")
    place.get_by_role("button", name="Cetak").click()
    phone.page.emulate_media(media="print")

    seen = phone.page.locator(".hub-page > *, article > :not(.hub-page)").evaluate_all(
        "all => all.filter((one) => one.checkVisibility()).map(({className, tagName}) =>"
        " className || tagName)"
    )
    pages = phone.page.pdf(format="A4").count(b"/Type /Page\n")

    assert seen == ["H1", "hub-tool hub-printed"]
    assert pages == 1
    assert [number for number in numbers if number not in result(place).inner_text()] == []
    assert not place.get_by_role("button").first.is_visible()
    phone.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert phone.page.locator(".hub-printed").count() == 0


def test_everything_can_be_reached_by_keyboard(phone: Reader) -> None:
    place = tool(phone, TOOLS["cod"][0])
    place.get_by_label("Harga barang").focus()
    reached = []

    for _ in range(9):
        reached.append(
            phone.page.evaluate(
                "((one) => one.id || one.ariaLabel || one.textContent)(document.activeElement)"
            )
        )
        phone.page.keyboard.press("Tab")

    assert reached == [
        "cod-price",
        "cod-percent",
        "cod-failure",
        "cod-orders",
        "Yang tinggal kalau sebagian gagal",
        "Kirim lewat WhatsApp",
        "Salin tautan",
        "Cetak",
        "Kosongkan",
    ]


@pytest.fixture
def small(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with the smallest phone."""
    yield from reader(browser, address, (320, 640))


@LANGUAGES
@EACH
def test_a_tool_is_for_everyone_on_a_small_phone(small: Reader, name: str, folder: str) -> None:
    """Axe finds nothing, nothing is wider than 320 pixels, and all that is tapped is 44 high."""
    place = tool(small, folder + TOOLS[name][0])
    place.get_by_role("textbox").first.fill("")
    place.get_by_role("textbox").first.blur()
    assert faults(small, ".hub-tool") == []
    place.get_by_role("textbox").first.fill("9.000.000" if not folder else "9,000,000")
    assert faults(small, ".hub-tool") == []

    assert small.page.evaluate(WIDER) == []
    boxes = place.locator("input, select, button, .hub-actions > a")
    heights: list[float] = boxes.evaluate_all("all => all.map((one) => one.offsetHeight)")
    assert min(heights) >= 44


@LANGUAGES
@EACH
def test_without_scripts_the_section_leads_to_what_is_on_the_page(
    browser: Browser, address: str, name: str, folder: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    reader = Reader(context.new_page(), address)
    reader.open(folder + TOOLS[name][0])

    (link,) = reader.page.locator("#alat + p a").all()
    path, _, section = (link.get_attribute("href") or "").partition("#")

    assert (path, reader.page.locator(".hub-tool").inner_text()) == ("", "")
    assert reader.page.locator(f"#{section} ~ * table").count() > 0
    context.close()
