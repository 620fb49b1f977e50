"""What readers have read, checked and finished: kept on their phone, and theirs to take along."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

LESSON, CODE, OTHER = "pelajaran/harga-komisi-laba/", "L08", "L09"
HEADING, NEXT = "sepuluh-pesanan", "salah-umum"
MINE, COURSE, START, MODULE = "kemajuan/", "pelajaran/", "mulai/", "modul/pasar-dan-target/"
LESSONS = 24
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifted += value;
}).observe({ type: "layout-shift", buffered: true });
"""
MOST = 0.02  # of a page may shift
KEPT = "JSON.parse(localStorage.getItem('hub-progress'))"
FORBIDDEN = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("", "SecurityError"); },
});
Object.defineProperty(window, "sessionStorage", {
  get() { throw new DOMException("", "SecurityError"); },
});"""
FULL = """Storage.prototype.setItem = () => {
  throw new DOMException("", "QuotaExceededError");
};"""
CALM = "() => new Promise((go) => setTimeout(go, 600))"  # longer than a look at the heading waits

SAID = {
    "": {
        "right": "Jawabanku benar",
        "wrong": "Belum tepat",
        "score": "Benar 3 dari 5 soal.",
        "some": "2 dari 5 soal sudah kamu cek.",
        "again": "Ulangi semua soal",
        "finish": "Sudah selesai",
        "undo": "Batalkan",
        "done": "Pelajaran ini selesai pada",
        "suggest": "Semua soal sudah kamu cek.",
        "title": "Harga, komisi, laba bersih",
        "heading": "Sepuluh pesanan, satu gagal",
        "next": "Pelajaran berikutnya",
        "first": "Mulai dari sini",
        "close": "Tutup",
        "ticked": "sudah selesai",
        "sum": "1 dari 24",
        "merge": "Gabungkan",
        "yes": "Ya, gabungkan",
        "no": "Jangan",
        "odd": "tidak ada catatan",
        "clear": "Hapus catatan kemajuan",
        "sure": "Ya, hapus",
        "paste": "Tempel tautan",
        "link": "Tautan kemajuanmu",
        "none": "Belum ada catatan",
        "newer": "lebih baru",
        "unkept": "tidak mau menyimpan",
        "paper": "salin daftarnya ke kertas",
        "note": "bukan sertifikat",
    },
    "en/": {
        "right": "I got it right",
        "wrong": "Not quite",
        "score": "3 of 5 right.",
        "some": "You have checked 2 of 5 questions.",
        "again": "Start the questions again",
        "finish": "I have finished",
        "undo": "Undo",
        "done": "You finished this lesson on",
        "suggest": "You have checked every question.",
        "title": "Price, commission, net profit",
        "heading": "Ten orders, one fails",
        "next": "Next lesson",
        "first": "Start here",
        "close": "Close",
        "ticked": "finished",
        "sum": "1 of 24",
        "merge": "Add it",
        "yes": "Yes, add them",
        "no": "No",
        "odd": "no progress in this text",
        "clear": "Delete my progress",
        "sure": "Yes, delete",
        "paste": "Paste a link",
        "link": "The link to your progress",
        "none": "nothing on this phone",
        "newer": "newer version",
        "unkept": "does not keep",
        "paper": "copy the list onto paper",
        "note": "not a certificate",
    },
}

LANGUAGES = pytest.mark.parametrize("folder", ["", "en/"], ids=["id", "en"])


def entry(**parts: str) -> dict[str, str]:
    """Return what is kept of a lesson."""
    keys = ("at", "title", "language", "day", "done", "checked", "answers")
    return {key: {"day": "2026-11-20", **parts}.get(key, "") for key in keys}


def keep(reader: Reader, text: str | dict[str, Any]) -> None:
    """Have something kept before the reader comes; lessons, or a text as it is."""
    kept = text if isinstance(text, str) else json.dumps({"version": 1, "lessons": text})
    reader.page.goto(f"{reader.address}503.html")
    reader.page.evaluate("it => localStorage.setItem('hub-progress', it)", kept)


def kept(reader: Reader) -> dict[str, Any]:
    """Return the lessons that are kept."""
    found = reader.page.evaluate(KEPT)
    return found["lessons"] if found else {}


def begin(reader: Reader, path: str) -> None:
    """Open a lesson and scroll for the first time."""
    reader.open(path)
    reader.page.mouse.wheel(0, 60)
    expect(reader.page.locator(".hub-finish button")).to_have_count(1)


def press(reader: Reader, name: str) -> Locator:
    """Return a button by its name."""
    return reader.page.get_by_role("button", name=name, exact=True)


def judge(reader: Reader, question: int, name: str) -> None:
    """Open a question and say how the answer was."""
    box = reader.page.locator("#cek ~ details.question").nth(question)
    if box.get_attribute("open") is None:
        box.locator("summary").click()
    box.get_by_role("button", name=name, exact=True).click()


def to_heading(reader: Reader, heading: str) -> None:
    """Scroll to a heading and stay there."""
    reader.page.evaluate("it => document.getElementById(it).scrollIntoView()", heading)
    reader.page.evaluate(CALM)


def today() -> str:
    """Return the day of this machine, whose calendar the browser has."""
    return datetime.now().astimezone().date().isoformat()


@pytest.fixture
def other(browser: Browser, address: str) -> Iterator[Reader]:
    """Another phone."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block")
    yield Reader(context.new_page(), address)
    context.close()


def asked_by(page: Page) -> list[str]:
    """Return the names of what a page asks for from now on; its worker asks for itself."""
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url.rpartition("/")[2]))
    return asked


@LANGUAGES
def test_a_lesson_fetches_nothing_of_it_before_the_first_scroll(phone: Reader, folder: str) -> None:
    asked = asked_by(phone.page)
    phone.open(folder + LESSON)
    phone.page.wait_for_load_state("networkidle")
    pages = [name for name in asked if name.endswith(("js", "css"))]
    assert [name.partition(".")[0] for name in pages] == ["hub", "hub"]
    expect(phone.page.locator(".hub-finish button")).to_have_count(0)

    phone.page.mouse.wheel(0, 60)
    expect(press(phone, SAID[folder]["finish"])).to_have_count(1)
    assert [name.partition(".")[0] for name in asked if "own." in name] == ["own"]
    assert kept(phone) == {}
    assert phone.problems == []


@LANGUAGES
@pytest.mark.parametrize("path", ["", COURSE, START, MODULE])
def test_where_nothing_is_kept_pages_fetch_nothing_of_it(
    phone: Reader, folder: str, path: str
) -> None:
    asked = asked_by(phone.page)
    phone.open(folder + path)
    phone.page.wait_for_load_state("networkidle")

    assert [name for name in asked if "own." in name] == []
    if path in {"", COURSE}:
        expect(phone.page.locator(".hub-onward")).to_contain_text(SAID[folder]["first"])


@LANGUAGES
def test_the_reader_judges_the_answers_and_hears_the_score(phone: Reader, folder: str) -> None:
    said = SAID[folder]
    begin(phone, folder + LESSON)
    score = phone.page.locator(".hub-score")
    expect(score).to_be_empty()

    judge(phone, 0, said["right"])
    judge(phone, 1, said["wrong"])
    expect(score).to_have_text(said["some"])
    expect(score).to_have_attribute("role", "status")
    judge(phone, 1, said["right"])  # on second thoughts
    judge(phone, 2, said["right"])
    judge(phone, 3, said["wrong"])
    judge(phone, 4, said["wrong"])
    expect(score).to_contain_text(said["score"])
    expect(phone.page.locator(".hub-finish")).to_contain_text(said["suggest"])
    pressed = phone.page.locator("#cek ~ details.question [aria-pressed=true]")
    assert pressed.all_inner_texts() == [said["right"]] * 3 + [said["wrong"]] * 2
    assert "✓" in pressed.first.evaluate("one => getComputedStyle(one, '::before').content")
    assert kept(phone)[CODE]["answers"] == "11100"
    assert kept(phone)[CODE]["checked"] == today()

    begin(phone, folder + LESSON)
    expect(score).to_contain_text(said["score"])
    press(phone, said["again"]).click()
    expect(score).to_be_empty()
    expect(phone.page.locator("#cek ~ details.question[open]")).to_have_count(0)
    expect(phone.page.locator("#cek ~ details.question summary").first).to_be_focused()
    assert kept(phone)[CODE]["answers"] == ""
    assert phone.problems == []


@LANGUAGES
def test_a_lesson_is_finished_and_that_is_taken_back(phone: Reader, folder: str) -> None:
    said = SAID[folder]
    begin(phone, folder + LESSON)
    status = phone.page.locator(".hub-finish [role=status]")
    expect(phone.page.locator(".hub-finish a")).to_be_hidden()

    press(phone, said["finish"]).click()
    expect(status).to_contain_text(said["done"])
    expect(press(phone, said["undo"])).to_be_focused()
    assert phone.leads(".hub-finish a") == [folder + MINE]
    assert kept(phone)[CODE]["done"] == today()

    press(phone, said["undo"]).click()
    expect(status).to_be_empty()
    expect(press(phone, said["finish"])).to_be_focused()
    assert kept(phone)[CODE]["done"] == ""
    assert phone.problems == []


@LANGUAGES
def test_a_reader_who_comes_back_is_offered_the_heading(phone: Reader, folder: str) -> None:
    """The page stays where it is; who reads on without the offer loses it only at that heading."""
    said = SAID[folder]
    offer = phone.page.locator(".hub-offer")
    begin(phone, folder + LESSON)
    expect(offer).to_have_count(0)
    to_heading(phone, HEADING)
    assert kept(phone)[CODE] == entry(
        at=HEADING, title=said["heading"], language=folder[:2] or "id", day=today()
    )

    phone.page.goto("about:blank")
    begin(phone, folder + LESSON)
    expect(offer).to_contain_text(said["heading"])
    assert phone.page.evaluate("scrollY") < 200
    to_heading(phone, "komisi")
    assert kept(phone)[CODE]["at"] == HEADING
    offer.locator("a").click()
    phone.waits_for(f"#{HEADING}", seen=True)
    expect(offer).to_have_count(0)

    to_heading(phone, NEXT)
    assert kept(phone)[CODE]["at"] == NEXT
    assert phone.problems == []


def test_who_declines_the_offer_is_followed_from_there(phone: Reader) -> None:
    keep(phone, {CODE: entry(at=HEADING)})
    begin(phone, LESSON)
    press(phone, "Tutup").click()

    expect(phone.page.locator(".hub-offer")).to_have_count(0)
    to_heading(phone, "komisi")
    assert kept(phone)[CODE]["at"] == "komisi"


def test_who_comes_to_the_heading_by_a_link_is_offered_nothing(phone: Reader) -> None:
    keep(phone, {CODE: entry(at=HEADING)})
    begin(phone, f"{LESSON}#{HEADING}")

    expect(phone.page.locator(".hub-offer")).to_have_count(0)


@LANGUAGES
@pytest.mark.parametrize("path", ["", COURSE])
def test_home_and_course_lead_to_where_the_reader_was(
    phone: Reader, folder: str, path: str
) -> None:
    """In the language of the page; what a heading says is known in the one it was read in."""
    said, language = SAID[folder], folder[:2] or "id"
    place = entry(at=HEADING, title=said["heading"], language=language)
    keep(phone, {CODE: place, OTHER: entry(day="2026-11-19", done="2026-11-19")})
    phone.page.add_init_script(SHIFTS)
    phone.open(folder + path)
    card = phone.page.locator(".hub-onward a")

    # What was read last is what was kept last.
    expect(card).not_to_contain_text(said["first"])
    keep(phone, {OTHER: entry(done="2026-11-19"), CODE: place})
    phone.open(folder + path)
    expect(card).to_contain_text(said["heading"])
    expect(card).to_contain_text(said["title"])
    assert phone.page.evaluate("shifted") < MOST
    assert phone.follow(card) == f"{folder}{LESSON}#{HEADING}"
    assert phone.sees(f"#{HEADING}")

    there = "" if folder else "en/"
    phone.open(there + path)
    expect(card).to_contain_text(SAID[there]["title"])
    expect(card).not_to_contain_text(said["heading"])
    assert phone.follow(card) == f"{there}{LESSON}#{HEADING}"
    assert phone.problems == []


@LANGUAGES
def test_after_a_finished_lesson_comes_the_next_and_after_all_the_list(
    phone: Reader, folder: str
) -> None:
    said = SAID[folder]
    keep(phone, {CODE: entry(done="2026-11-20")})
    phone.open(folder)
    card = phone.page.locator(".hub-onward a")
    expect(card).to_contain_text(said["next"])
    assert phone.leads(".hub-onward a") == [f"{folder}pelajaran/target-penghasilan/"]

    keep(phone, {f"L{number:02}": entry(done="2026-11-20") for number in range(1, LESSONS + 1)})
    phone.open(folder)
    expect(card).not_to_contain_text(said["first"])
    assert phone.follow(card) == folder + MINE
    assert phone.problems == []


@LANGUAGES
@pytest.mark.parametrize("path", [COURSE, MODULE, START])
def test_finished_lessons_are_ticked(phone: Reader, folder: str, path: str) -> None:
    """For eyes and ears, and without moving anything; also after coming back."""
    said = SAID[folder]
    keep(phone, {CODE: entry(done="2026-11-20"), OTHER: entry()})
    phone.page.add_init_script(SHIFTS)
    phone.open(folder + path)
    ticked = phone.page.locator("article a:has(.hub-tick)")

    expect(ticked.first).to_be_visible()
    assert set(phone.leads("article a:has(.hub-tick)")) == {folder + LESSON}
    expect(ticked.first.get_by_role("img")).to_have_accessible_name(f"({said['ticked']})")
    assert phone.page.evaluate("shifted") < MOST
    width = phone.page.evaluate("document.scrollingElement.scrollWidth")
    assert width == 360

    ticks = ticked.count()
    phone.follow(ticked.first)
    phone.page.mouse.wheel(0, 60)
    expect(press(phone, said["undo"])).to_have_count(1)
    phone.page.go_back()
    expect(ticked).to_have_count(ticks)
    assert phone.problems == []


@LANGUAGES
@pytest.mark.parametrize("path", [COURSE, START])
def test_many_ticks_move_nothing(phone: Reader, folder: str, path: str) -> None:
    keep(phone, {f"L{number:02}": entry(done="2026-11-20") for number in range(1, LESSONS + 1)})
    phone.page.add_init_script(SHIFTS)
    phone.open(folder + path)
    height = "document.scrollingElement.scrollHeight"
    expect(phone.page.locator(".hub-tick").first).to_be_visible()
    ticked = phone.page.evaluate(height)
    phone.page.evaluate("document.querySelectorAll('.hub-tick').forEach((one) => one.remove())")

    assert phone.page.evaluate("shifted") < MOST
    assert phone.page.evaluate(height) == ticked


@LANGUAGES
def test_the_list_says_what_was_read_checked_and_finished(phone: Reader, folder: str) -> None:
    said = SAID[folder]
    done = entry(done="2026-11-20", checked="2026-11-19", answers="11100")
    place = entry(at=HEADING, title=said["heading"], language=folder[:2] or "id")
    keep(phone, {CODE: done, OTHER: place})
    phone.open(folder + MINE)
    row = phone.page.locator(f".hub-progress [data-lesson={CODE}]")

    expect(phone.page.locator(".hub-progress")).to_contain_text(said["sum"])
    expect(row).to_contain_text("20 November 2026")
    expect(row).to_contain_text("3 dari 5" if not folder else "3 of 5")
    expect(phone.page.locator(f"[data-lesson={OTHER}]")).to_contain_text(said["heading"])
    expect(phone.page.locator(".hub-progress li")).to_have_count(LESSONS)
    expect(phone.page.locator(".hub-progress__done")).to_have_count(1)
    expect(phone.page.locator(".hub-progress__paper")).to_be_hidden()
    assert phone.problems == []


@LANGUAGES
def test_the_list_fits_one_sheet_of_paper(phone: Reader, folder: str) -> None:
    """With room for a name, and no claim to be a certificate; nothing to press is printed."""
    every = {
        f"L{number:02}": entry(done="2026-11-20", answers="11111", checked="2026-11-19")
        for number in range(1, LESSONS + 1)
    }
    keep(phone, every)
    phone.open(folder + MINE)
    expect(phone.page.locator(".hub-progress__done")).to_have_count(LESSONS)
    assert len(re.findall(rb"/Type /Page\b(?!s)", phone.page.pdf(format="A4"))) == 1

    phone.page.emulate_media(media="print")
    expect(phone.page.locator(".hub-progress__note")).to_contain_text(SAID[folder]["note"])
    expect(phone.page.locator(".hub-progress__name")).to_be_visible()
    expect(phone.page.locator("article button:visible")).to_have_count(0)


@LANGUAGES
def test_a_name_and_a_day_stand_on_their_lines(phone: Reader, folder: str) -> None:
    phone.open(folder + MINE)
    labels = phone.page.locator(".hub-progress__name span")
    rules = phone.page.locator(".hub-progress__name i")
    ends = "all => all.map((one) => Math.round(one.getBoundingClientRect().bottom))"

    assert labels.count() == 2
    assert labels.evaluate_all(ends) == rules.evaluate_all(ends)
    assert min(rules.evaluate_all("all => all.map((one) => one.offsetWidth)")) > 120


@LANGUAGES
@pytest.mark.parametrize("way", ["link", "text"])
def test_progress_goes_to_another_phone(
    phone: Reader, other: Reader, folder: str, way: str
) -> None:
    """Which asks first, in the other language too; nothing is lost on either."""
    said, there = SAID[folder], "" if folder else "en/"
    done = entry(done="2026-11-20", checked="2026-11-19", answers="11100")
    keep(phone, {CODE: done, OTHER: entry(at="tangga")})
    phone.open(folder + MINE)
    link = phone.page.get_by_label(said["link"]).input_value()
    assert link.startswith(f"{phone.address}{folder}kemajuan/#ml1_")

    said = SAID[there]
    own = {
        OTHER: entry(day="2026-11-22", at="hari-minggu", done="2026-11-22"),
        "L01": entry(day="2026-11-21"),
    }
    keep(other, own)
    fragment = link.partition("#")[2]
    if way == "link":
        other.page.goto(f"{other.address}{there}kemajuan/#{fragment}")
    else:
        other.open(there + MINE)
        other.page.get_by_label(said["paste"]).fill(f"Halo! {link} ")
        press(other, said["merge"]).click()
    expect(press(other, said["yes"])).to_be_focused()
    assert kept(other) == own
    press(other, said["yes"]).click()

    assert other.path == there + MINE
    status = other.page.locator(".hub-progress [role=status]").nth(1)
    expect(status if way == "link" else press(other, said["merge"])).to_be_focused()
    expect(other.page.locator(".hub-progress__done")).to_have_count(2)
    assert kept(other) == {CODE: done, "L01": own["L01"], OTHER: own[OTHER]}
    assert phone.problems + other.problems == []


@LANGUAGES
def test_a_link_from_the_future_is_not_believed(phone: Reader, folder: str) -> None:
    own = {OTHER: entry(at="tangga", answers="1111x", checked="2026-11-20")}
    keep(phone, own)
    phone.page.goto(f"{phone.address}{folder}{MINE}#ml1_L09.l00..l00.00000.x")

    expect(phone.page.locator(".hub-progress")).to_contain_text(SAID[folder]["odd"])
    expect(press(phone, SAID[folder]["yes"])).to_have_count(0)
    assert kept(phone) == own


def test_who_declines_keeps_what_was_there(phone: Reader) -> None:
    keep(phone, {CODE: entry()})
    phone.page.goto(f"{phone.address}{MINE}#ml1_L01.1xv")
    press(phone, "Jangan").click()

    assert kept(phone) == {CODE: entry()}
    assert phone.path == MINE
    expect(press(phone, "Ya, gabungkan")).to_have_count(0)


@LANGUAGES
def test_a_text_without_progress_is_told_beside_the_field(phone: Reader, folder: str) -> None:
    said = SAID[folder]
    phone.open(folder + MINE)
    field = phone.page.get_by_label(said["paste"])
    expect(phone.page.locator(".hub-progress")).to_contain_text(said["none"])

    field.fill("https://mulailagi.example/")
    press(phone, said["merge"]).click()
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    problem = phone.page.locator(f"#{field.get_attribute('aria-describedby')}")
    expect(problem).to_contain_text(said["odd"])
    field.fill("ml2_L01.1xv")
    press(phone, said["merge"]).click()
    expect(problem).to_contain_text(said["newer"])
    assert kept(phone) == {}
    assert phone.problems == []


@LANGUAGES
def test_one_button_empties_it_after_a_question(phone: Reader, folder: str) -> None:
    said = SAID[folder]
    keep(phone, {CODE: entry(done="2026-11-20")})
    phone.open(folder + MINE)
    press(phone, said["clear"]).click()
    press(phone, said["no"]).click()
    expect(press(phone, said["clear"])).to_be_focused()
    assert list(kept(phone)) == [CODE]

    press(phone, said["clear"]).click()
    press(phone, said["sure"]).click()
    expect(phone.page.locator(".hub-progress__done")).to_have_count(0)
    expect(phone.page.locator(".hub-progress [role=status]").nth(1)).to_be_focused()
    assert phone.page.evaluate("localStorage.length") == 0
    assert phone.problems == []


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"version":1,"lessons":{"L99":{"day":"2026-11-20","done":"2026-11-20"}}}',
        '{"version":1,"lessons":{"L08":{"day":"2026-11-20","at":"tidak-ada","answers":"11"}}}',
    ],
    ids=["broken", "something else", "unknown lesson", "lesson that has changed"],
)
def test_what_cannot_be_read_breaks_no_page(phone: Reader, text: str) -> None:
    keep(phone, text)
    for path in ("", COURSE, START, MODULE, MINE):
        phone.open(path)
        phone.page.wait_for_load_state("networkidle")
    begin(phone, LESSON)
    to_heading(phone, HEADING)
    judge(phone, 0, "Jawabanku benar")

    assert kept(phone)[CODE]["at"] == HEADING
    assert kept(phone)[CODE]["answers"] == "1xxxx"
    assert phone.problems == []


@LANGUAGES
def test_what_a_later_version_keeps_is_left_alone(phone: Reader, folder: str) -> None:
    later = '{"version":2,"lessons":{"L08":{"stars":5}}}'
    keep(phone, later)
    for path in ("", COURSE, LESSON, MINE):
        phone.open(folder + path)
        phone.page.mouse.wheel(0, 2_000)
        phone.page.evaluate(CALM)

    expect(phone.page.locator(".hub-progress")).to_contain_text(SAID[folder]["newer"])
    assert phone.page.evaluate("localStorage.getItem('hub-progress')") == later
    assert phone.problems == []


def test_what_another_tab_deletes_does_not_come_back(phone: Reader) -> None:
    begin(phone, LESSON)
    press(phone, "Sudah selesai").click()
    judge(phone, 0, "Jawabanku benar")
    phone.page.evaluate("localStorage.clear()")
    judge(phone, 1, "Jawabanku benar")

    assert (kept(phone)[CODE]["answers"], kept(phone)[CODE]["done"]) == ("x1xxx", "")
    expect(press(phone, "Sudah selesai")).to_have_count(1)
    assert phone.problems == []


def test_what_a_later_version_keeps_meanwhile_is_left_alone(phone: Reader) -> None:
    later = '{"version":2,"lessons":{"L08":{"stars":5}}}'
    begin(phone, LESSON)
    phone.page.evaluate("it => localStorage.setItem('hub-progress', it)", later)
    judge(phone, 0, "Jawabanku benar")

    expect(phone.page.locator(".hub-finish")).to_contain_text(SAID[""]["unkept"])
    assert phone.page.evaluate("localStorage.getItem('hub-progress')") == later


@LANGUAGES
def test_a_lesson_ends_before_what_is_for_trainers(phone: Reader, folder: str) -> None:
    """With room between the question and its button, and within the place that was kept for it."""
    keep(phone, {CODE: entry(answers="11111", checked="2026-11-20")})
    begin(phone, folder + LESSON)
    place = phone.page.locator(".hub-finish")
    height = "one => one.offsetHeight"
    shown = place.evaluate(height)
    status, button = (place.locator(one).bounding_box() for one in ("[role=status]", "button"))

    assert phone.page.locator("#lanjut ~ .hub-finish ~ #pelatih").count() == 1
    assert status
    assert button
    assert button["y"] - status["y"] - status["height"] >= 6
    place.evaluate("one => one.textContent = ''")
    assert place.evaluate(height) == shown


@LANGUAGES
@pytest.mark.parametrize("way", [FORBIDDEN, FULL], ids=["forbidden", "full"])
def test_where_nothing_can_be_kept_it_lasts_as_long_as_the_page(
    phone: Reader, folder: str, way: str
) -> None:
    said = SAID[folder]
    phone.page.add_init_script(way)
    for path in ("", COURSE, MINE):
        phone.open(folder + path)
        phone.page.wait_for_load_state("networkidle")
    assert phone.problems == []
    begin(phone, folder + LESSON)
    press(phone, said["finish"]).click()
    expect(phone.page.locator(".hub-finish")).to_contain_text(said["unkept"])
    for question in range(2):
        judge(phone, question, said["right"])
    expect(phone.page.locator(".hub-score")).to_have_text(said["some"])
    expect(press(phone, said["undo"])).to_have_count(1)


@LANGUAGES
def test_without_scripts_the_list_is_for_paper(browser: Browser, address: str, folder: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{folder}{MINE}")
    expect(page.locator(".hub-progress__paper")).to_contain_text(SAID[folder]["paper"])
    expect(page.locator(".hub-progress li:visible")).to_have_count(LESSONS)
    expect(page.locator("article button:visible, article textarea:visible")).to_have_count(0)

    page.goto(f"{address}{folder}{LESSON}")
    question = page.locator("#cek ~ details.question").first
    question.locator("summary").click()
    expect(question.locator("strong")).to_be_visible()
    expect(page.locator("article button:visible")).to_have_count(0)
    page.goto(f"{address}{folder}{COURSE}")
    assert page.locator(".hub-onward a").is_visible()
    context.close()


def test_a_lesson_does_not_move_what_is_being_read(phone: Reader) -> None:
    """At the top, among the questions, and at the end, where something is kept and shown."""
    keep(phone, {CODE: entry(done="2026-11-20", answers="11100", checked="2026-11-20", at="alat")})
    phone.page.add_init_script(SHIFTS)
    for place in ("", "#cek", "#lanjut"):
        phone.page.goto("about:blank")
        begin(phone, f"{LESSON}{place}")
        phone.page.evaluate(CALM)
        assert phone.page.evaluate("shifted") < MOST, place


def test_it_works_without_a_network(commuter: Reader) -> None:
    """Where a lesson was read before: what is loaded at the first scroll is kept from then on."""
    commuter.open(LESSON)
    commuter.page.mouse.wheel(0, 60)
    press(commuter, "Sudah selesai").wait_for(state="attached")
    commuter.page.evaluate(
        "navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')"
    )
    commuter.open("")
    commuter.open(MINE)
    commuter.page.wait_for_load_state("networkidle")
    commuter.page.evaluate(CALM)
    commuter.page.context.set_offline(offline=True)

    commuter.open(LESSON)
    commuter.page.mouse.wheel(0, 60)
    press(commuter, "Sudah selesai").click()
    commuter.open(MINE)
    expect(commuter.page.locator(".hub-progress__done")).to_have_count(1)
    commuter.open("")
    expect(commuter.page.locator(".hub-onward")).to_contain_text("Pelajaran berikutnya")
