"""The sheets that are filled in on lessons: the target market, and the plan of 30 days."""

import re
from collections.abc import Iterator
from gzip import compress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator

from tests.browser.conftest import Reader, reader

LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])
SHEETS = pytest.mark.parametrize(
    ("path", "tool"),
    [
        ("pelajaran/target-pasar/", "market"),
        ("en/pelajaran/target-pasar/", "market"),
        ("pelajaran/rencana-30-hari/", "plan"),
        ("en/pelajaran/rencana-30-hari/", "plan"),
        ("pelajaran/katalog-dan-tautan/", "whatsapp"),
        ("en/pelajaran/katalog-dan-tautan/", "whatsapp"),
    ],
)
MARKET, PLAN = "pelajaran/target-pasar/", "pelajaran/rencana-30-hari/"
KEPT = "JSON.parse(localStorage.getItem('hub-tools'))"
SAID = "() => document.querySelector('.hub-sheet__status').textContent"
SHARE, COPY, PRINT, EMPTY = range(4)

# The phone's own list of apps, and the printer, which no test can see.
PHONE = """
window.shared = [];
navigator.share = async ({ text }) => { window.shared.push(text); };
window.print = () => {};
"""
# What a browser does when another page comes to the front; one without windows has no front.
HIDDEN = """() => {
  Object.defineProperty(document, "hidden", { value: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""
NO_SHARING = "delete Navigator.prototype.share; window.open = url => { window.opened = url; };"
FILL = """() => {
  for (const field of document.querySelectorAll(".hub-sheet input, .hub-sheet textarea")) {
    const words = field.matches("textarea") ? "pekerja pabrik yang punya anak di SD" : "Siti";
    const known = { date: "2099-01-01", time: "19:30", checkbox: "on", tel: "081234567891" };
    field.checked = true;
    field.value = known[field.type] ?? (field.inputMode ? "12345" : words);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""


@pytest.fixture
def narrow(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with the smallest phone."""
    yield from reader(browser, address, (320, 640))


def opened(reader: Reader, path: str, script: str = PHONE) -> Locator:
    """Open a lesson, go to its tool, and return it."""
    reader.page.add_init_script(script)
    reader.open(path)
    tool = reader.page.locator(".hub-tool")
    tool.scroll_into_view_if_needed()
    tool.locator(".hub-sheet").wait_for()
    return tool


def button(tool: Locator, number: int) -> Locator:
    """Return one of the four buttons that every sheet has."""
    return tool.locator(".hub-sheet > .hub-sheet__buttons > button").nth(number)


def unfolded(tool: Locator) -> None:
    """Open all that is folded."""
    for fold in tool.locator("summary").all():
        fold.click()


@SHEETS
def test_a_sheet_fits_a_narrow_phone(narrow: Reader, path: str, tool: str) -> None:
    """Nothing reaches over the edge, and a finger meets everything that is to be tapped."""
    sheet = opened(narrow, path)
    narrow.page.evaluate(FILL)
    unfolded(sheet)
    narrow.page.wait_for_timeout(600)

    assert narrow.page.evaluate("document.scrollingElement.scrollWidth") == 320
    small = sheet.evaluate(
        """(tool) => [...tool.querySelectorAll("button, a, summary, input, textarea, label")]
          .filter((one) => one.offsetHeight && one.offsetHeight < 44)
          .filter((one) => one.type !== "checkbox" && !one.matches(".hub-sheet__field > label"))
          .map((one) => one.textContent || one.id)"""
    )
    assert small == []
    assert sheet.get_attribute("data-tool") == tool
    assert narrow.problems == []


@SHEETS
def test_a_sheet_has_one_frame_and_no_empty_strip(phone: Reader, path: str, tool: str) -> None:
    """A field has most of the width of the phone, and the frame ends below the buttons."""
    sheet = opened(phone, path)

    width, below = sheet.evaluate(
        """(tool) => [
          tool.querySelector(".hub-sheet__field input, .hub-sheet__field textarea").offsetWidth,
          tool.getBoundingClientRect().bottom - [...tool.querySelectorAll("button")]
            .filter((one) => one.offsetHeight).pop().getBoundingClientRect().bottom,
        ]"""
    )
    assert width >= 295, tool
    assert below < 24


def test_a_table_on_paper_has_its_title_above_it(phone: Reader) -> None:
    """Not in a column that is as narrow as the numbers of its rows."""
    tool = opened(phone, MARKET)
    button(tool, PRINT).click()
    phone.page.emulate_media(media="print")

    table = tool.locator(".hub-paper table").nth(1)
    assert table.locator("caption").inner_text() == "Daftar 20 orang"
    assert table.locator("th").first.inner_text() == ""
    high, line = table.evaluate(
        """(one) => [one.tHead.offsetHeight, one.tBodies[0].rows[0].offsetHeight]"""
    )
    assert high < 2 * line


def test_a_sheet_is_no_more_than_6_kb_to_fetch(hub: Path) -> None:
    """As gzip sends it, in each language."""
    scripts = [
        file
        for tool in ("market", "plan", "whatsapp")
        for file in (hub / "assets/javascripts/tools").glob(f"{tool}.*.js")
    ]

    assert len(scripts) == 6
    assert [file.name for file in scripts if len(compress(file.read_bytes())) > 6 * 1024] == []


@SHEETS
def test_every_field_has_a_name_and_says_what_belongs_to_it(
    phone: Reader, path: str, tool: str
) -> None:
    """Each label leads to its field, and each description is there."""
    sheet = opened(phone, path)

    lost = sheet.evaluate(
        """(tool) => [...tool.querySelectorAll(".hub-sheet input, .hub-sheet textarea")].filter(
          (field) => field.labels.length !== 1 || !field.labels[0].textContent.trim()
            || !field.id.startsWith(tool.dataset.tool)
            || (field.type !== "checkbox" && field.getAttribute("aria-describedby").split(" ")
              .some((id) => !document.getElementById(id))))
          .map((field) => field.id)"""
    )
    assert lost == []
    ids = phone.page.locator(".hub-tool [id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids))
    assert all(one.startswith(f"{tool}-") for one in ids)
    assert sheet.get_by_role("group").first.get_attribute("aria-label")


@SHEETS
def test_a_sheet_is_printed_alone_on_one_page(phone: Reader, path: str, tool: str) -> None:
    """Empty, with room to write; and filled."""
    sheet = opened(phone, path)
    for fill in (False, True):
        if fill:
            phone.page.evaluate(FILL)
        button(sheet, PRINT).click()
        phone.page.emulate_media(media="print")
        seen = phone.page.evaluate("document.body.innerText")
        phone.page.emulate_media(media="null")
        pdf = phone.page.pdf(format="A4", margin={"top": "10mm", "bottom": "10mm"})

        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, f"{tool}, filled: {fill}"
        assert len(seen) < 2000
        assert ("………" in seen) is (not fill or tool == "plan")
    assert phone.page.locator(".hub-printed").count() == 0
    assert sheet.locator(".hub-sheet").is_visible()
    assert not sheet.locator(".hub-paper").is_visible()
    phone.page.emulate_media(media="print")
    assert not sheet.inner_text().strip()  # the lesson is printed with the sheet to write on


@LANGUAGES
def test_what_is_written_stays_on_the_phone(phone: Reader, folder: str) -> None:
    """It is there after a reload, in the sentence and among the people; other tools keep theirs."""
    phone.page.add_init_script('localStorage[\'hub-tools\'] ??= \'{"other":{"a":"1"}}\'')
    tool = opened(phone, folder + MARKET)
    tool.locator("#market-who").fill("penjahit")
    unfolded(tool)
    tool.locator("#market-name1").fill("Siti")
    more = tool.locator("details > button")
    more.click()
    assert tool.locator("#market-name2").evaluate("field => field === document.activeElement")
    phone.page.keyboard.type("Ani")
    tool.locator("#market-may2").check()

    phone.page.reload()
    tool.scroll_into_view_if_needed()
    tool.locator(".hub-sheet").wait_for()
    unfolded(tool)

    assert tool.locator("#market-who").input_value() == "penjahit"
    assert tool.locator("#market-may2").is_checked()
    assert tool.locator("fieldset:visible").count() == 2
    assert "penjahit" in tool.locator(".hub-sheet__result").inner_text()
    assert phone.page.evaluate(KEPT) == {
        "other": {"a": "1"},
        "market": {"who": "penjahit", "name1": "Siti", "name2": "Ani", "may2": "✓"},
    }
    assert phone.problems == []


def test_what_another_page_wrote_or_emptied_is_not_overwritten(phone: Reader) -> None:
    """Names that were emptied in the other language stay away, and what was added there stays."""
    tool = opened(phone, MARKET)
    tool.locator("#market-who").fill("penjahit")
    unfolded(tool)
    tool.locator("#market-name1").fill("Siti")
    page = phone.page.context.new_page()
    page.goto(f"{phone.address}en/{MARKET}")
    other = page.locator(".hub-tool")
    other.scroll_into_view_if_needed()
    other.locator(".hub-sheet").wait_for()

    other.locator("#market-where").fill("kontrakan")
    tool.locator("#market-need").fill("seragam")
    assert phone.page.evaluate(KEPT)["market"] == {
        "who": "penjahit",
        "name1": "Siti",
        "where": "kontrakan",
        "need": "seragam",
    }
    assert tool.locator("#market-where").input_value() == "kontrakan"

    button(tool, EMPTY).click()
    assert tool.locator(".hub-sheet > button").is_visible()
    phone.page.evaluate(HIDDEN)
    button(other, EMPTY).click()
    assert not tool.locator(".hub-sheet > button").is_visible()
    assert tool.locator("#market-name1").input_value() == ""
    tool.locator("#market-who").fill("guru")
    assert phone.page.evaluate(KEPT) == {"market": {"who": "guru"}}
    page.close()


def test_a_page_that_comes_back_reads_again_what_is_kept(phone: Reader) -> None:
    """Whatever was emptied meanwhile is gone from it; and nothing of it is written again."""
    tool = opened(phone, MARKET)
    tool.locator("#market-who").fill("penjahit")
    phone.page.evaluate("localStorage.clear()")

    tool.locator("#market-where").fill("kontrakan")
    assert phone.page.evaluate(KEPT) == {"market": {"where": "kontrakan"}}
    phone.page.evaluate(
        """() => {
          localStorage.clear();
          dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        }"""
    )

    assert tool.locator("#market-who").input_value() == ""
    assert tool.locator("#market-where").input_value() == ""


@LANGUAGES
@pytest.mark.parametrize("refused", ["setItem", "getItem"])
def test_where_nothing_can_be_kept_the_sheet_says_so_and_still_works(
    phone: Reader, folder: str, refused: str
) -> None:
    """In a private window, and on a full phone."""
    refusal = f"Storage.prototype.{refused} = () => {{ throw new Error('no'); }};"
    if refused == "getItem":
        refusal += "Storage.prototype.setItem = Storage.prototype.getItem;"
    tool = opened(phone, folder + MARKET, PHONE)
    phone.page.evaluate(f"() => {{ {refusal} }}")
    status = tool.locator(".hub-sheet__status")

    tool.locator("#market-who").fill("penjahit")
    assert ("does not keep" if folder else "tidak mau menyimpan") in status.inner_text()
    tool.locator("#market-where").fill("kontrakan")
    button(tool, SHARE).click()

    told = phone.page.evaluate("shared[0]")
    assert "penjahit" in told
    assert "kontrakan" in told
    button(tool, EMPTY).click()
    assert tool.locator("#market-who").input_value() == ""
    tool.locator(".hub-sheet > button").click()
    assert tool.locator("#market-who").input_value() == "penjahit"


def test_there_is_room_for_20_people_and_no_more(phone: Reader) -> None:
    """The button goes with the last row."""
    tool = opened(phone, MARKET)
    unfolded(tool)
    more = tool.locator("details > button")

    for _ in range(19):
        more.click()

    assert tool.locator("fieldset:visible").count() == 20
    assert not more.is_visible()


@LANGUAGES
def test_one_button_empties_a_sheet_and_one_more_brings_it_back(phone: Reader, folder: str) -> None:
    """Until somebody else has the phone, or writes."""
    tool = opened(phone, folder + MARKET)
    status, undo = tool.locator(".hub-sheet__status"), tool.locator(".hub-sheet > button")
    tool.locator("#market-who").fill("penjahit")
    tool.locator("#market-asked").check()

    button(tool, EMPTY).click()
    assert phone.page.evaluate(KEPT) is None
    assert tool.locator("#market-who").input_value() == ""
    assert "penjahit" not in str(tool.text_content())
    assert status.inner_text()
    undo.click()
    assert phone.page.evaluate(KEPT) == {"market": {"who": "penjahit", "asked": "✓"}}
    assert tool.locator("#market-asked").is_checked()
    assert button(tool, EMPTY).evaluate("one => one === document.activeElement")

    button(tool, EMPTY).click()
    tool.locator("#market-pays").fill("nenek")
    assert not undo.is_visible()
    button(tool, EMPTY).click()
    phone.page.evaluate(
        """() => {
          Object.defineProperty(document, "hidden", { value: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    assert not undo.is_visible()
    assert phone.problems == []


@LANGUAGES
def test_people_are_shared_only_when_asked(phone: Reader, folder: str) -> None:
    """By the phone's own list of apps; an empty sheet is not shared."""
    tool = opened(phone, folder + MARKET)
    button(tool, SHARE).click()
    assert tool.locator(".hub-sheet__status").inner_text()
    assert phone.page.evaluate("shared") == []

    tool.locator("#market-who").fill("penjahit")
    unfolded(tool)
    tool.locator("#market-name1").fill("Siti")
    tool.locator("#market-alone").check()
    button(tool, SHARE).click()
    tool.locator("#market-all").check()
    button(tool, SHARE).click()

    without, whole = phone.page.evaluate("shared")
    assert "penjahit" in without
    assert "Siti" not in without
    assert "Siti" in whole
    assert "✓" not in whole
    phone.page.reload()
    tool.scroll_into_view_if_needed()
    tool.locator(".hub-sheet").wait_for()
    assert not tool.locator("#market-all").is_checked()


def test_where_a_phone_has_no_list_of_apps_whatsapp_opens(phone: Reader) -> None:
    """With the same text, for a chat that the reader chooses."""
    tool = opened(phone, MARKET, NO_SHARING)
    tool.locator("#market-who").fill("penjahit & ibu")

    button(tool, SHARE).click()

    link = urlsplit(phone.page.evaluate("opened"))
    assert (link.netloc, link.path) == ("wa.me", "/")
    assert "penjahit & ibu" in parse_qs(link.query)["text"][0]


@LANGUAGES
def test_a_sheet_can_be_copied(phone: Reader, folder: str) -> None:
    """And says so; or says that this phone cannot."""
    tool = opened(phone, folder + MARKET)
    status = tool.locator(".hub-sheet__status")
    tool.locator("#market-who").fill("penjahit")

    phone.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button(tool, COPY).click()
    phone.page.wait_for_function(SAID)
    copied = status.inner_text()
    assert "penjahit" in phone.page.evaluate("navigator.clipboard.readText()")
    assert status.get_attribute("role") == "status"
    phone.page.evaluate(
        "() => { navigator.clipboard.writeText = async () => { throw new Error(); }; }"
    )
    tool.locator("#market-who").fill("guru")
    assert status.inner_text() == ""
    button(tool, COPY).click()
    phone.page.wait_for_function(SAID)
    assert status.inner_text() not in {"", copied}


@LANGUAGES
def test_the_meetings_go_into_a_calendar_and_a_chat(phone: Reader, folder: str) -> None:
    """On days 7, 14 and 30, from the start that the reader picks."""
    phone.page.clock.install(time="2026-11-23T09:00:00")
    tool = opened(phone, folder + PLAN)
    result = tool.locator(".hub-sheet__result")
    tool.locator("#plan-start").fill("2026-12-01")
    phone.page.clock.run_for(500)

    assert ("30 December 2026" if folder else "Rabu, 30 Desember 2026") in result.inner_text()
    with phone.page.expect_download() as waiting:
        result.locator("button").click()
    name = waiting.value.suggested_filename
    file = waiting.value.path().read_bytes().decode()
    text = parse_qs(urlsplit(str(result.locator("a").get_attribute("href"))).query)["text"][0]

    assert name == ("30-day-plan.ics" if folder else "rencana-30-hari.ics")
    assert re.findall(r"DTSTART;VALUE=DATE:(\d+)\r\n", file) == ["20261207", "20261214", "20261230"]
    assert file.count("BEGIN:VALARM\r\n") == 3
    assert "\n" not in file.replace("\r\n", "")
    assert f"{folder}pelajaran/rencana-30-hari/#alat" in file.replace("\r\n ", "")
    assert text.count("Check-in" if folder else "Pertemuan hari") == 3
    kept = phone.page.evaluate(KEPT)["plan"]

    tool.locator("#plan-hour").fill("19:30")
    phone.page.clock.run_for(500)
    with phone.page.expect_download() as waiting:
        result.locator("button").click()
    again = waiting.value.path().read_bytes().decode()

    assert "DTSTART:20261230T193000\r\nDURATION:PT15M\r\n" in again
    found = re.findall(r"UID:(\S+)\r\n", again)
    assert found == re.findall(r"UID:(\S+)\r\n", file)
    assert len(set(found)) == 3
    assert phone.page.evaluate(KEPT)["plan"] == {**kept, "hour": "19:30"}
    assert phone.problems == []


def test_meetings_that_have_passed_are_left_out(phone: Reader) -> None:
    """Once all have, the start is what is wrong."""
    phone.page.clock.install(time="2026-12-10T09:00:00")
    tool = opened(phone, PLAN)
    start, result = tool.locator("#plan-start"), tool.locator(".hub-sheet__result")
    start.fill("2026-12-01")
    phone.page.clock.run_for(500)
    with phone.page.expect_download() as waiting:
        result.locator("button").click()
    assert waiting.value.path().read_bytes().count(b"BEGIN:VEVENT") == 2

    start.fill("2026-01-01")
    start.blur()
    phone.page.clock.run_for(500)

    assert result.locator("button, a").count() == 0
    assert start.get_attribute("aria-invalid") == "true"
    assert "sudah lewat" in tool.locator("#plan-start-wrong").inner_text()
    assert "2026" not in result.inner_text()
    assert result.inner_text().count("………") == 3


def test_what_is_no_number_is_said_beside_it(phone: Reader) -> None:
    """Once the field is left; a loss and rupiah are numbers. It goes as soon as it is mended."""
    tool = opened(phone, PLAN)
    unfolded(tool)
    for field, value in (("chats1", "banyak"), ("profit1", "enam"), ("limit", "Rp lima")):
        box, wrong = tool.locator(f"#plan-{field}"), tool.locator(f"#plan-{field}-wrong")
        box.fill(value)
        assert not wrong.is_visible()
        box.blur()
        assert wrong.is_visible()
        assert box.get_attribute("aria-invalid") == "true"
        assert f"plan-{field}-wrong" in str(box.get_attribute("aria-describedby"))
        assert wrong.get_attribute("role") == "alert"
        box.fill("40")
        assert not wrong.is_visible()
        assert box.get_attribute("aria-invalid") == "false"
    tool.locator("#plan-orders1").fill("40 chat")
    tool.locator("#plan-orders1").blur()
    assert tool.locator("#plan-orders1").input_value() == "40 chat"
    assert tool.locator("#plan-orders1-wrong").is_visible()
    for value in ("-25.000", "Rp61.400", "61,400", "300rb", "100 ribu"):
        tool.locator("#plan-profit1").fill(value)
        tool.locator("#plan-profit1").blur()
        assert not tool.locator("#plan-profit1-wrong").is_visible()


def test_a_sheet_is_filled_in_with_keys_alone(phone: Reader) -> None:
    """From the first question to the button that empties it, past a fold."""
    tool = opened(phone, MARKET)
    tool.locator("#market-who").focus()
    keys = phone.page.keyboard

    keys.type("penjahit")
    for _ in range(8):
        keys.press("Tab")
    keys.press("Enter")
    assert tool.locator("#market-name1").is_visible()
    keys.press("Tab")
    keys.type("Siti")
    for _ in range(3):
        keys.press("Tab")
    keys.press("Space")
    keys.type("Ani")

    assert phone.page.evaluate(KEPT)["market"] == {
        "who": "penjahit",
        "name1": "Siti",
        "name2": "Ani",
    }


@SHEETS
def test_without_scripts_the_section_leads_to_the_paper_sheet(
    browser: Browser, address: str, path: str, tool: str
) -> None:
    """Which is on the same page."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path)

    link = page.locator("#alat ~ p a").first
    link.click()

    assert page.url.endswith("#lembar-kerja")
    assert page.locator(
        "#lembar-kerja ~ .md-typeset__scrollwrap table, #lembar-kerja ~ table"
    ).count()
    assert not page.locator(f"[data-tool={tool}]").inner_text()
    context.close()
