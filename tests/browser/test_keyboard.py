"""The hub by keyboard, with wider spacing, with less motion, and in the colours of a system."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Literal

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.conftest import Reader, complete
from tests.browser.test_accessibility import LANGUAGES, SPACED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

LESSON = "pelajaran/target-penghasilan/"
PHONE, DESKTOP = (360, 740), (1280, 800)
GROUND = "getComputedStyle(document.body).backgroundColor"

# What has the focus once nothing moves any more, or nothing where the keyboard has left the page.
# Its mark is an outline: how much it stands out from the ground around it is a contrast, at least
# 3 (WCAG 1.4.11). The whole of it is on the screen, unless it is higher than the screen, and at no
# point something else is above it.
STOP = """async () => {
  await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let ground = "rgb(255, 255, 255)";
  for (let at = it.parentElement; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if ((numbers(backgroundColor)[3] ?? 1) === 0) continue;
    ground = backgroundColor;
    break;
  }
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
  const [dark, bright] = [light(outlineColor), light(ground)].sort((one, two) => one - two);
  const points = [...it.getClientRects()].flatMap(({ top, bottom, left, right }) =>
    [0.1, 0.5, 0.9].flatMap((part) => [0.1, 0.5, 0.9].map((share) =>
      [left + (right - left) * part, top + (bottom - top) * share])));
  const others = points.map(([x, y]) => document.elementFromPoint(x, y))
    .filter((hit) => hit && !it.contains(hit) && !hit.contains(it));
  const { top, bottom, left, right } = it.getBoundingClientRect();
  return {
    name: (it.ariaLabel || it.innerText || it.outerHTML.slice(0, 80)).replace(/\\s+/g, " ").trim(),
    place: `${it.tagName} ${it.className}`,
    marked: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2
      && (bright + 0.05) / (dark + 0.05) >= 3,
    seen: left > -1 && right < innerWidth + 1 && (bottom - top > innerHeight / 2
      || (top > -1 && bottom < innerHeight + 1)),
    covered: others.map((other) => other.outerHTML.slice(0, 80)),
    inside: ["#hub-menu", "dialog", "article", "header"].find((each) => it.closest(each)) ?? "",
  };
}"""


def press(reader: Reader, key: str) -> dict[str, object] | None:
    """Press a key and return what has the focus then."""
    reader.page.keyboard.press(key)
    found: dict[str, object] | None = reader.page.evaluate(STOP)
    return found


def stops(reader: Reader, key: str, last: object = None) -> list[dict[str, object]]:
    """Return the stops of a key until the one of this name, or until it leaves the page."""
    found: list[dict[str, object]] = []
    while (stop := press(reader, key)) and len(found) < 300:
        found.append(stop)
        if stop["name"] == last:
            break
    return found


def go_to(reader: Reader, goal: Locator) -> None:
    """Press Tab until something has the focus."""
    while not goal.evaluate("it => it === document.activeElement"):
        assert press(reader, "Tab"), "the keyboard does not reach it"


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def anyone(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Reader]:
    """A reader with a phone, and one with a desktop, who wait for nothing that moves."""
    width, height = request.param
    context = browser.new_context(
        viewport={"width": width, "height": height},
        reduced_motion="reduce",
        service_workers="block",
    )
    yield Reader(context.new_page(), address)
    context.close()


@LANGUAGES
@pytest.mark.parametrize("path", ["", LESSON])
def test_the_first_stop_leads_past_the_header(anyone: Reader, path: str, folder: str) -> None:
    """The title is in sight then, and the next stop is in the text."""
    anyone.open(folder + path)

    stop = press(anyone, "Tab")
    assert stop
    assert stop["name"] == ("Skip to content" if folder else "Lewati ke isi")
    assert stop["seen"]
    anyone.page.keyboard.press("Enter")

    assert anyone.page.evaluate(
        "document.querySelector(':target').contains(document.querySelector('h1'))"
    )
    under = anyone.page.evaluate("document.querySelector('header').getBoundingClientRect().bottom")
    title = anyone.page.locator("h1").bounding_box()
    assert title
    assert under <= title["y"] < 400
    following = press(anyone, "Tab")
    assert following
    assert following["inside"] == "article"


MAIN = {
    "": ["Pelajaran", "Hak", "Kisah", "Mitra", "Tentang"],
    "en/": ["Lessons", "Rights", "Stories", "Partners", "About"],
}
BAR = {
    "": ["Lewati ke isi", "Mulai Lagi", "English", "Tampilan", "Cari"],
    "en/": [
        "Skip to content",
        "Mulai Lagi",
        "Bahasa Indonesia",
        "Display",
        "Search",
    ],
}


@LANGUAGES
def test_the_stops_go_through_the_header_as_it_is_read(anyone: Reader, folder: str) -> None:
    """The menu is one of them only where there is a button for it; closed, it holds none."""
    anyone.open(folder + LESSON)
    menu = [stop] if (stop := anyone.page.locator(".hub-action--menu")).is_visible() else []
    found = stops(anyone, "Tab")

    names = [*BAR[folder], *(["Menu"] if menu else []), *MAIN[folder]]
    assert [stop["name"] for stop in found[: len(names)]] == names
    assert any(stop["inside"] == "#hub-menu" for stop in found) is not bool(menu)


@pytest.mark.parametrize("size", [PHONE, DESKTOP, (1280, 400)], ids=["phone", "desktop", "low"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", LESSON])
def test_the_keyboard_shows_where_it_is(
    browser: Browser,
    address: str,
    path: str,
    scheme: Literal["light", "dark"],
    size: tuple[int, int],
) -> None:
    """Every stop, forwards and backwards, is marked, on the screen, and below nothing else."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        reduced_motion="reduce",
        service_workers="block",
    )
    reader = Reader(context.new_page(), address)
    reader.open(path)
    reader.page.mouse.wheel(0, 300)
    reader.page.locator(".hub-sign").first.wait_for()
    reader.page.evaluate("scrollTo(0, 0)")
    if path == LESSON:
        complete(reader.page)
    forwards = stops(reader, "Tab")
    backwards = stops(reader, "Shift+Tab", forwards[0]["name"])
    context.close()

    assert len(forwards) > 30
    # The way to the top is offered on the way up alone.
    names = [stop["name"] for stop in backwards if "md-top" not in str(stop["place"])]
    assert names == [stop["name"] for stop in reversed(forwards)]
    bad = [
        stop
        for stop in [*forwards, *backwards]
        if not (stop["marked"] and stop["seen"]) or stop["covered"]
    ]
    assert bad == []


def test_the_menu_is_opened_walked_and_left_by_keyboard(phone: Reader) -> None:
    """Its first stop closes it, the others are its entries; Escape goes back to where it began."""
    phone.open(LESSON)
    menu = phone.page.locator(".hub-action--menu")
    go_to(phone, menu)
    opened = press(phone, "Enter")
    inside = [opened, *(press(phone, "Tab") for _ in range(3))]

    assert all(stop and stop["inside"] == "#hub-menu" for stop in inside)
    assert all(stop and stop["marked"] and stop["seen"] for stop in inside)
    assert [stop["name"] for stop in inside if stop][:2] == ["Tutup menu", "Beranda"]
    phone.page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(phone.page.locator("#hub-menu")).to_be_hidden()
    following = press(phone, "Tab")
    assert following
    assert following["name"] == "Pelajaran"


def test_the_last_entry_of_the_menu_leads_out_of_it(phone: Reader) -> None:
    """It is closed then, and the keyboard goes on in the text."""
    phone.open(LESSON)
    go_to(phone, phone.page.locator(".hub-action--menu"))
    phone.page.keyboard.press("Space")
    phone.page.locator(".hub-nav a:visible").last.focus()
    following = press(phone, "Tab")

    assert following
    assert following["inside"] == "article"
    expect(phone.page.locator("#hub-menu")).to_be_hidden()


def test_the_header_answers_the_keyboard(anyone: Reader) -> None:
    """The display, the search, one after the other."""
    anyone.open(LESSON)
    before = anyone.page.evaluate(GROUND)
    display = anyone.page.locator(".hub-display")
    go_to(anyone, display)
    anyone.page.keyboard.press("Space")
    anyone.page.get_by_role("radio", name="Gelap").focus()
    anyone.page.keyboard.press("Space")
    assert anyone.page.evaluate(GROUND) != before
    anyone.page.keyboard.press("Escape")
    expect(display).to_be_focused()

    search = anyone.page.locator(".hub-action--search")
    press(anyone, "Tab")
    expect(search).to_be_focused()
    anyone.page.keyboard.press("Enter")
    expect(anyone.page.locator("#hub-search [role=combobox]")).to_be_focused()
    anyone.page.keyboard.press("Escape")
    expect(search).to_be_focused()
    anyone.page.keyboard.press("/")
    expect(anyone.page.locator("#hub-search [role=combobox]")).to_be_focused()
    anyone.page.keyboard.press("Escape")
    expect(search).to_be_focused()

    press(anyone, "Shift+Tab")
    press(anyone, "Shift+Tab")
    with anyone.page.expect_navigation():
        anyone.page.keyboard.press("Enter")
    assert anyone.path == f"en/{LESSON}"
    assert anyone.problems == []


def test_the_focus_in_the_header_leaves_the_page_where_it_is(anyone: Reader) -> None:
    """A reader who looks for the other language does not lose the place."""
    anyone.open(LESSON)
    complete(anyone.page)
    anyone.page.evaluate("scrollTo(0, 3000)")
    controls = anyone.page.locator("body > header :is(a, button):visible").all()

    assert len(controls) > 3
    for control in controls:
        control.evaluate("it => it.focus()")
        assert anyone.page.evaluate("scrollY") == 3000


@LANGUAGES
def test_a_question_is_answered_by_keyboard(anyone: Reader, folder: str) -> None:
    """Enter shows the answer, the space bar folds it; the focus stays with the question."""
    anyone.open(folder + LESSON)
    question = anyone.page.locator("details.question").first
    asked, answer = question.locator("summary"), question.locator("li").first
    expect(answer).to_be_hidden()

    go_to(anyone, asked)
    anyone.page.keyboard.press("Enter")
    expect(answer).to_be_visible()
    expect(asked).to_be_focused()
    anyone.page.keyboard.press("Space")
    expect(answer).to_be_hidden()
    expect(asked).to_be_focused()


def test_a_term_is_opened_and_left_by_keyboard(anyone: Reader) -> None:
    """The way to the glossary is the next stop; from there Escape goes back to the term."""
    anyone.open(LESSON)
    term, meaning = anyone.page.locator("a.hub-term").first, anyone.page.locator(".hub-meaning")
    go_to(anyone, term)
    anyone.page.keyboard.press("Enter")
    expect(meaning).to_be_visible()
    following = press(anyone, "Tab")

    assert following
    expect(meaning.locator("a")).to_be_focused()
    assert (following["marked"], following["seen"]) == (True, True)
    anyone.page.keyboard.press("Escape")
    expect(meaning).to_have_count(0)
    expect(term).to_be_focused()


# Each text of the frame with where it is drawn, except what nobody sees.
TEXTS = """() => {
  const frame = "header, .hub-tabs, #hub-menu, .hub-toc, .hub-footer";
  return [...document.querySelectorAll(frame)].flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.data.trim() || !text.parentElement.checkVisibility({ visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects())
        found.push([text.data.trim(), left, right, top, bottom]);
    }
    return found.map(([name, ...sides]) => ({ part: part.className || part.id, name, sides }));
  });
}"""
# Whatever has more in it than it shows, and neither shows the rest nor scrolls.
CLIPPED = """() =>
  [...document.querySelectorAll("header *, .hub-tabs *, #hub-menu, #hub-menu *, .hub-footer *")]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      return (overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1)
        || (overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1);
    })
    .map((each) => each.outerHTML.slice(0, 80))"""


@LANGUAGES
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_wider_spacing_hides_no_text_of_the_frame(phone: Reader, width: int, folder: str) -> None:
    """Nor does it put one text on another, or beside the screen, with the menu open too."""
    phone.page.emulate_media(reduced_motion="reduce")
    phone.page.set_viewport_size({"width": width, "height": 740})
    phone.open(folder + LESSON)
    phone.page.evaluate(SPACED)
    states = [phone.page.evaluate(TEXTS)]
    if width < 1280:
        phone.page.locator(".hub-action--menu").click()
        expect(phone.page.locator("#hub-menu")).to_be_visible()
        states.append(phone.page.evaluate(TEXTS))

    for texts in states:
        assert len(texts) > 20
        assert [one for one in texts if one["sides"][0] < 0 or one["sides"][1] > width] == []
        parts = {one["part"] for one in texts}
        for part in parts:
            own = [one for one in texts if one["part"] == part]
            pairs = [(one, two) for at, one in enumerate(own) for two in own[at + 1 :]]
            assert [(one, two) for one, two in pairs if overlap(one["sides"], two["sides"])] == []
    assert phone.page.evaluate(CLIPPED) == []


def overlap(one: list[float], other: list[float]) -> bool:
    """Return whether two rectangles share more than an edge."""
    return (
        min(one[1], other[1]) - max(one[0], other[0]) > 1
        and min(one[3], other[3]) - max(one[2], other[2]) > 1
    )


MOVING = """() => {
  const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
  return [...document.querySelectorAll("*")].flatMap((each) =>
    [null, "::before", "::after", "::backdrop"].map((part) => {
      const look = getComputedStyle(each, part);
      const lasts = seconds(look.transitionDuration) + seconds(look.transitionDelay);
      const moves = look.animationName !== "none" || look.scrollBehavior === "smooth";
      return lasts > 0.01 || moves ? `${each.outerHTML.slice(0, 80)} ${part ?? ""}` : "";
    }),
  ).filter(Boolean);
}"""


@pytest.mark.parametrize("path", ["", LESSON, "simpan/", "503.html"])
def test_who_wants_no_motion_gets_none(anyone: Reader, path: str) -> None:
    anyone.open(path)
    assert anyone.page.evaluate(MOVING) == []


def test_others_see_the_menu_come(phone: Reader) -> None:
    phone.open(LESSON)
    assert any("md-sidebar--primary" in one for one in phone.page.evaluate(MOVING))


@pytest.fixture(params=["light", "dark"])
def forced(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose system chooses the colours."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740},
        forced_colors="active",
        color_scheme=request.param,
        reduced_motion="reduce",
    )
    yield Reader(context.new_page(), address)
    context.close()


def drawn(sign: Locator, width: int = 0) -> bool:
    """Return whether something stands out in an element, or so many pixels before its end."""
    picture = Image.open(io.BytesIO(sign.screenshot())).convert("L")
    begin = picture.width - width if width else 0
    edge = picture.height // 5  # which may show a border of what is around it
    shades = picture.crop((begin, edge, picture.width, picture.height - edge)).tobytes()
    return max(shades) - min(shades) > 100  # of 255


EDGES = """all => all.map((each) => [each.outerHTML.slice(0, 80), getComputedStyle(each)])
  .filter(([, look]) => look.borderBottomStyle !== "solid" || !parseFloat(look.borderBottomWidth))
  .map(([name]) => name)"""


def test_signs_are_drawn_in_the_colours_of_the_system(forced: Reader) -> None:
    """Of the header, of what can be opened and of notices; the part that is open is marked."""
    forced.open(LESSON)
    for sign in forced.page.locator("header .hub-icon:visible").all():
        assert drawn(sign)
    assert drawn(forced.page.locator("details.question summary").first, width=16)
    assert drawn(forced.page.locator(".hub-contents summary"), width=16)
    expect(forced.page.locator(".hub-tabs [aria-current]")).to_have_css(
        "border-bottom-style", "solid"
    )
    forced.page.locator(".hub-action--menu").click()
    assert drawn(forced.page.locator("#hub-menu .hub-icon"))


def test_what_floats_or_is_pressed_has_an_edge_in_the_colours_of_the_system(
    forced: Reader,
) -> None:
    """A shadow or a ground would not be drawn."""
    forced.open(LESSON)
    forced.page.evaluate("scrollTo(0, 3000)")
    forced.page.wait_for_timeout(100)
    forced.page.evaluate("scrollTo(0, 2500)")
    edged = forced.page.locator(".md-top, .hub-neighbours a, .hub-header, .md-sidebar--primary")
    expect(edged.first).to_be_visible()
    assert edged.count() > 3
    assert edged.evaluate_all(EDGES) == []

    forced.open("simpan/")
    buttons = forced.page.locator(".hub-saving button:visible")
    expect(buttons.first).to_be_visible()
    assert buttons.evaluate_all(EDGES) == []
