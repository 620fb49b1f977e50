"""The tool on lesson L11 that makes a link to a chat, and a QR code of it."""

import pytest
from playwright.sync_api import Locator

from tests.browser.conftest import Reader
from tests.browser.test_sheets import COPY, EMPTY, KEPT, LANGUAGES, SAID, SHARE, button, opened

LESSON = "pelajaran/katalog-dan-tautan/"
TEXT = "Halo Kak, saya mau pesan: Gamis Rania, ukuran L. Apakah masih ada?"
LINK = (
    "https://wa.me/6281234567891?text=Halo%20Kak%2C%20saya%20mau%20pesan%3A%20Gamis%20Rania"
    "%2C%20ukuran%20L.%20Apakah%20masih%20ada%3F"
)


def filled(reader: Reader, tool: Locator, number: str, text: str = "") -> Locator:
    """Write a number and a text, and return what follows."""
    tool.locator("#whatsapp-number").fill(number)
    tool.locator("#whatsapp-text").fill(text)
    tool.locator("#whatsapp-text").blur()
    reader.page.wait_for_timeout(600)
    return tool.locator(".hub-sheet__result")


@LANGUAGES
def test_a_number_and_a_text_become_a_link(phone: Reader, folder: str) -> None:
    """To read, to open, to share and to copy; it is still there after a reload."""
    tool = opened(phone, folder + LESSON)
    result = filled(phone, tool, "0812-3456-7891", TEXT)

    assert LINK in str(result.get_by_role("status").text_content())
    link = result.locator("a")
    assert link.get_attribute("href") == LINK
    assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "noopener")
    button(tool, SHARE).click()
    assert phone.page.evaluate("shared") == [LINK]
    phone.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button(tool, COPY).click()
    phone.page.wait_for_function(SAID)
    assert phone.page.evaluate("navigator.clipboard.readText()") == LINK

    phone.page.reload()
    tool.scroll_into_view_if_needed()
    assert result.locator("a").get_attribute("href") == LINK
    button(tool, EMPTY).click()
    assert phone.page.evaluate(KEPT) is None
    assert result.locator("a, svg").count() == 0
    assert phone.problems == []


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_qr_code_is_dark_on_light_with_an_edge(phone: Reader, colours: str) -> None:
    """In all colours, as large as there is room."""
    phone.page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
    tool = opened(phone, LESSON)
    picture = filled(phone, tool, "0812-3456-7891", TEXT).get_by_role("img")

    assert picture.get_attribute("viewBox") == "-4 -4 57 57"  # version 8: 49, and 4 on each side
    assert picture.get_attribute("aria-label")
    box = picture.bounding_box()
    assert box
    assert box["width"] == box["height"] > 250
    assert picture.evaluate(
        "one => [getComputedStyle(one).backgroundColor, getComputedStyle(one.firstChild).fill]"
    ) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


@LANGUAGES
@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("0812 abc", ("Pakai angka saja", "digits only")),
        ("15551234567", ("Mulai dengan 0 atau 62", "Begin with 0 or 62")),
        ("62 62 812 3456 7890", ("dua kali", "twice")),
        ("0812", ("terlalu pendek", "too short")),
        ("0812 3456 7890 123", ("terlalu panjang", "too long")),
    ],
)
def test_a_wrong_number_is_said_in_words_and_has_no_link(
    phone: Reader, folder: str, number: str, words: tuple[str, str]
) -> None:
    """Beside the field; an old link does not stay, and nothing is shared."""
    tool = opened(phone, folder + LESSON)
    filled(phone, tool, "0812-3456-7891", TEXT)
    result = filled(phone, tool, number, TEXT)

    assert words[bool(folder)] in tool.locator("#whatsapp-number-wrong").inner_text()
    assert tool.locator("#whatsapp-number").get_attribute("aria-invalid") == "true"
    assert result.locator("a, svg").count() == 0
    button(tool, SHARE).click()
    assert phone.page.evaluate("shared") == []
    assert tool.locator(".hub-sheet__status").inner_text()


@LANGUAGES
def test_what_a_link_may_not_hold_is_refused(phone: Reader, folder: str) -> None:
    """A number as long as that of an identity card or a bank card."""
    tool = opened(phone, folder + LESSON)
    result = filled(phone, tool, "0812-3456-7891", "NIK saya 3201 2345 6789 0123")

    assert tool.locator("#whatsapp-text-wrong").is_visible()
    assert result.locator("a, svg").count() == 0


@LANGUAGES
def test_the_tool_says_what_a_link_does_not_do(phone: Reader, folder: str) -> None:
    """A draft, an active account, whom it goes to without a number; and what is only an example."""
    tool = opened(phone, folder + LESSON)
    draft = ("draf", "draft")[bool(folder)]
    active = ("akun WhatsApp yang aktif", "active WhatsApp account")[bool(folder)]
    choose = ("memilih sendiri", "people choose")[bool(folder)]
    example = ("nomor contoh", "example number")[bool(folder)]

    told = filled(phone, tool, "0812-3456-7891", "Halo").inner_text()
    assert (draft in told, active in told, choose in told, example in told) == (1, 1, 0, 0)
    told = filled(phone, tool, "", "Halo").inner_text()
    assert (draft in told, active in told, choose in told, example in told) == (1, 0, 1, 0)
    told = filled(phone, tool, "0812-3456-7890").inner_text()
    assert (draft in told, active in told, choose in told, example in told) == (0, 1, 0, 1)


def test_a_text_that_is_too_long_for_a_qr_code_still_has_a_link(phone: Reader) -> None:
    """And the tool says so."""
    tool = opened(phone, LESSON)
    result = filled(phone, tool, "0812-3456-7891", "é" * 200)

    assert result.locator("svg").count() == 0
    assert "terlalu panjang" in result.inner_text()
    assert str(result.locator("a").get_attribute("href")).endswith("%C3%A9" * 200)


def test_a_list_of_prices_is_no_number_of_a_card(phone: Reader) -> None:
    """Nor are two telephone numbers; a card in two lines is one."""
    tool = opened(phone, LESSON)

    for text in ("Gamis 120.000 150.000 180.000", "0812-3456-7890 0813-3456-7890"):
        assert filled(phone, tool, "", text).locator("a").count() == 1
    assert filled(phone, tool, "", "4111\n1111 1111 1111").locator("a").count() == 0
