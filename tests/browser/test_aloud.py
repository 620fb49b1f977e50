"""Pages are read aloud by the phone's own voices, and only by those."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.test_accessibility import WIDER, faults
from tests.browser.test_guard import LISTEN, refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

VOICES = Path(__file__).with_name("fake_voices.js").read_text("utf-8")
OWN = 'voice.give(["en-GB", true], ["id-ID", true])'
LESSON, STORY, RIGHT = "pelajaran/target-penghasilan/", "kisah/saman-yusuf/", "hak/pesangon/"
BUTTONS = ".hub-aloud button:visible"
BAR = ".hub-bar:visible"
HEARD = ".hub-heard"
NOW = "voice.now()"


@pytest.fixture
def listener(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with a small phone, which has no voices until it is given some."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block")
    context.add_init_script(VOICES)
    yield Reader(context.new_page(), address)
    context.close()


def scrolled(reader: Reader) -> None:
    """Scroll, and wait for what comes then."""
    reader.page.mouse.wheel(0, 300)
    reader.page.wait_for_function("scrollY > 0")
    reader.page.wait_for_load_state("networkidle")
    reader.page.wait_for_timeout(100)


def button(reader: Reader, heading: str) -> Locator:
    """Return the button of a section, by the id of its heading."""
    return reader.page.locator(f".hub-aloud:has(+ #{heading}) button")


def hears(reader: Reader, path: str, heading: str, voices: str = OWN) -> Locator:
    """Open a page and listen to a section; return its button."""
    reader.page.add_init_script(voices)
    reader.open(path)
    scrolled(reader)
    own = button(reader, heading)
    own.click()
    return own


def ended(reader: Reader) -> list[str]:
    """Let the section be read to its end, and return what was said from now on."""
    said: list[str] = reader.page.evaluate("""() => {
      const said = [];
      for (; voice.now(); voice.end()) said.push(voice.now());
      return said;
    }""")
    return said


@pytest.mark.parametrize(
    "voices",
    ["", 'voice.give(["id-ID", false])', 'voice.give(["en-GB", true], ["id-ID", false])'],
    ids=["none", "from the network", "of another language"],
)
def test_without_a_voice_of_the_phone_there_is_nothing_to_press(
    listener: Reader, voices: str
) -> None:
    """And nothing of it is fetched: a voice from the network would send the text elsewhere."""
    asked: list[str] = []
    listener.page.on("request", lambda request: asked.append(request.url))
    listener.page.add_init_script(voices or "0")
    listener.open(LESSON)
    scrolled(listener)

    expect(listener.page.locator(".hub-aloud")).to_have_count(0)
    assert [url for url in asked if "aloud" in url] == []
    assert listener.problems == []


def test_a_browser_that_cannot_speak_offers_nothing(phone: Reader) -> None:
    """As some views inside other apps."""
    phone.page.add_init_script("delete window.speechSynthesis")
    phone.page.add_init_script(
        "Object.defineProperty(window, 'speechSynthesis', {value: undefined})"
    )
    phone.open(LESSON)
    scrolled(phone)

    expect(phone.page.locator(".hub-aloud")).to_have_count(0)
    assert phone.problems == []


def test_a_voice_that_comes_late_is_used(listener: Reader) -> None:
    """Android names them when it is asked a second time; nothing in the text moves then."""
    listener.open(LESSON)
    scrolled(listener)
    expect(listener.page.locator(".hub-aloud")).to_have_count(0)
    tall = listener.page.evaluate("document.body.scrollHeight")

    listener.page.evaluate('voice.give(["in_ID", true])')
    listener.page.locator(BUTTONS).first.wait_for()
    listener.page.evaluate(OWN)

    headings = listener.page.locator("[data-aloud] > h2").count()
    assert listener.page.locator(".hub-aloud").count() == headings
    assert listener.page.evaluate("document.body.scrollHeight") == tall
    assert listener.problems == []


@pytest.mark.parametrize("path", [LESSON, STORY, RIGHT, "en/" + LESSON, "en/" + STORY])
def test_lessons_stories_and_rights_are_read(listener: Reader, path: str) -> None:
    """Nothing on other pages. The button comes with the first scrolling, not before."""
    listener.page.add_init_script(OWN)
    listener.open(path)
    listener.page.wait_for_load_state("networkidle")
    expect(listener.page.locator(BUTTONS)).to_have_count(0)
    scrolled(listener)
    listener.page.locator(BUTTONS).first.click()

    (said,) = listener.page.evaluate("voice.said()")
    assert said == {
        "text": listener.page.locator("[data-aloud] > h2").first.inner_text().removesuffix("¶"),
        "rate": 1,
        "lang": "en-GB" if path.startswith("en/") else "id-ID",
    }
    assert listener.problems == []


def test_other_pages_are_not_read(listener: Reader) -> None:
    listener.page.add_init_script(OWN)
    for path in ("", "istilah/", "privasi/"):
        listener.open(path)
        scrolled(listener)
        expect(listener.page.locator(".hub-aloud")).to_have_count(0)


def test_a_section_is_read_in_order_and_marked(listener: Reader) -> None:
    """Money, signs and rows as one says them; the paragraph that is read is marked."""
    own = hears(listener, LESSON, "tangga")
    assert listener.page.evaluate(NOW) == "Tangga target"
    expect(listener.page.locator(HEARD)).to_have_id("tangga")
    listener.page.evaluate("voice.end()")
    expect(listener.page.locator(HEARD)).to_have_text(
        listener.page.locator("#tangga ~ p").first.inner_text()
    )
    said = ended(listener)

    assert said[0] == "Isi kebutuhan sebulan dulu."
    assert "Hari; Kebutuhan: 58.000 rupiah; Pesanan: 5; Chat: 48" in said
    assert "Karena dibulatkan, 5 kali 26 sama dengan 130, sedikit di atas 124." in said
    assert said.index("Rencana, bukan janji") > said.index("Selisih itu cadanganmu.")
    assert all(len(one) <= 180 for one in said)
    expect(listener.page.locator(HEARD)).to_have_count(0)
    expect(own).to_have_text("Dengarkan: Tangga target")


def test_what_is_folded_or_to_be_used_is_left_out(listener: Reader) -> None:
    """Until it is unfolded. An empty table is named; a section with nothing has no button."""
    hears(listener, LESSON, "lembar-kerja")
    said = ended(listener)
    assert said.count("Di sini ada tabel untuk kamu isi.") == 3
    assert any(one.startswith("Pesanan titik-titik dibagi chat titik-titik sama") for one in said)

    trainer = button(listener, "pelatih")
    expect(trainer).to_be_hidden()
    listener.page.locator("#pelatih ~ details").first.locator("summary").click()
    trainer.click()
    listener.page.evaluate("voice.end()")
    assert listener.page.evaluate(NOW) == "Panduan mengajar L09: 40 menit"


def test_reading_pauses_goes_on_and_stops(listener: Reader) -> None:
    """By the section's own button and by the bar below; a pause keeps the sentence."""
    own = hears(listener, LESSON, "tangga")
    bar = listener.page.locator(BAR)
    listener.page.evaluate("voice.end()")
    sentence = listener.page.evaluate(NOW)

    for pause in (own, bar.get_by_role("button", name="Jeda")):
        pause.press("Enter")
        assert listener.page.evaluate(NOW) == ""
        expect(own).to_have_text("Lanjutkan: Tangga target")
        expect(listener.page.locator(HEARD)).to_have_count(1)
        bar.get_by_role("button", name="Lanjutkan").press("Enter")
        assert listener.page.evaluate(NOW) == sentence
        expect(own).to_have_text("Jeda: Tangga target")

    bar.get_by_role("button", name="Berhenti").press("Enter")
    assert listener.page.evaluate(NOW) == ""
    expect(bar).to_have_count(0)
    expect(own).to_be_focused()
    expect(own).to_have_text("Dengarkan: Tangga target")
    expect(listener.page.locator(HEARD)).to_have_count(0)
    assert listener.problems == []


def test_the_next_section_is_read_when_it_is_asked_for(listener: Reader) -> None:
    """After the last there is no more to ask for."""
    hears(listener, LESSON, "langkah")
    bar = listener.page.locator(BAR)
    ended(listener)
    assert listener.page.evaluate(NOW) == ""
    expect(bar.get_by_role("status")).to_have_text("Bagian ini selesai.")
    bar.get_by_role("button", name="Bagian berikutnya").click()
    assert listener.page.evaluate(NOW) == "Alat hitung: targetmu"
    expect(bar.get_by_role("status")).to_have_text("")

    button(listener, "lanjut").click()
    ended(listener)
    expect(bar.get_by_role("button")).to_have_text(["Berhenti"])


def test_the_speed_is_kept(listener: Reader) -> None:
    """What is being said is said again at the new one."""
    hears(listener, LESSON, "tangga")
    listener.page.get_by_label("Kecepatan").select_option("0,8×")
    assert [one["rate"] for one in listener.page.evaluate("voice.said()")] == [1, 0.8]

    listener.open(STORY)
    scrolled(listener)
    listener.page.locator(BUTTONS).first.click()
    assert [one["rate"] for one in listener.page.evaluate("voice.said()")] == [0.8]
    kept = listener.page.context.storage_state()["origins"][0]["localStorage"]
    assert {"name": "hub-voice", "value": "0.8"} in kept


def test_in_a_private_window_the_speed_is_used_but_not_kept(listener: Reader) -> None:
    fails = "throw new DOMException('no', 'SecurityError')"
    listener.page.add_init_script(
        f"Object.defineProperty(window, 'localStorage', {{ get() {{ {fails} }} }})"
    )
    hears(listener, LESSON, "tangga")
    listener.page.get_by_label("Kecepatan").select_option("1,2×")
    assert [one["rate"] for one in listener.page.evaluate("voice.said()")] == [1, 1.2]
    assert listener.problems == []


def test_a_reader_who_follows_is_taken_along_and_one_who_looks_elsewhere_is_not(
    listener: Reader,
) -> None:
    """What is read comes into sight only from what was in sight."""
    hears(listener, LESSON, "langkah")
    for _ in range(12):
        listener.page.evaluate("voice.end()")
        assert listener.sees(HEARD)
    assert listener.page.evaluate("scrollY") > 600

    listener.page.evaluate("scrollTo(0, 0)")
    for _ in range(6):
        listener.page.evaluate("voice.end()")
    assert listener.page.evaluate("scrollY") == 0


def test_leaving_the_page_ends_it(listener: Reader) -> None:
    """The voice would go on over the next page."""
    hears(listener, LESSON, "tangga")
    listener.page.evaluate("dispatchEvent(new Event('pagehide'))")

    assert listener.page.evaluate(NOW) == ""
    expect(listener.page.locator(BAR)).to_have_count(0)


def test_a_voice_that_is_gone_or_fails_says_so(listener: Reader) -> None:
    """Another voice might not be the phone's own."""
    own = hears(listener, LESSON, "tangga")
    listener.page.evaluate('voice.give(["id-ID", false])')
    listener.page.evaluate("voice.end()")

    assert listener.page.evaluate(NOW) == ""
    expect(listener.page.locator(BAR).get_by_role("status")).to_contain_text("belum bisa dipakai")
    expect(own).to_have_text("Dengarkan: Tangga target")


@pytest.mark.parametrize("size", ["", "187.5%"], ids=["normal", "largest"])
@pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])
def test_it_is_for_everyone(listener: Reader, size: str, folder: str) -> None:
    """Axe finds nothing, nothing is refused or too wide, on a phone of 320 pixels."""
    listener.page.set_viewport_size({"width": 320, "height": 640})
    listener.page.add_init_script(LISTEN)
    listener.page.add_init_script(f"localStorage.setItem('hub-size', {json.dumps(size)})")
    hears(listener, folder + LESSON, "tangga")
    listener.page.evaluate("voice.end()")
    listener.page.evaluate("scrollBy(0, -120)")  # the button out from below the header

    assert (faults(listener), listener.page.evaluate(WIDER)) == ([], [])
    assert listener.page.evaluate("document.scrollingElement.scrollWidth") == 320
    ended(listener)
    assert (faults(listener), refused(listener), listener.problems) == ([], [], [])


def test_on_paper_there_is_nothing_of_it(listener: Reader) -> None:
    hears(listener, LESSON, "tangga")
    listener.page.emulate_media(media="print")
    for one in (".hub-aloud button", ".hub-bar"):
        expect(listener.page.locator(one).first).to_be_hidden()
