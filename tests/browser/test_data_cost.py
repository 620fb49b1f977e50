"""What a lesson says that it costs, against what the host sends to a phone."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import pytest

from tests.building import ROOT
from tests.photos import photo
from tests.scales import Scales, weighed
from tests.tiny import FRAME, PAGES, Site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

LESSONS = sorted(file.stem for file in (ROOT / "docs/id/pelajaran").glob("*.md"))
LESSONS.remove("index")
TENTH = 0.1
PHOTOS = {
    "foto.jpg": photo(1_600, 1_000),
    "layar.png": photo(300, 200, "png"),
    "lembar.pdf": b"%PDF-1.7" + bytes(range(256)) * 80,
}
TEXT = "![Satu](/assets/foto.jpg)\n\n" + "Kata.\n\n" * 400 + "![Dua](/assets/layar.png)\n"
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifted += value;
}).observe({ type: "layout-shift", buffered: true });
"""
HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<title>'
# The frame's own mark has a size here: the photos alone are asked whether they move the page.
LESSON = (
    FRAME.replace("<title>", HEAD, 1)
    .replace("<img ", '<img width="24" height="24" ')
    .replace("<article>", "<article><data data-page>…</data>")
)


@pytest.fixture(params=["", "en/"], ids=["id", "en"])
def folder(request: pytest.FixtureRequest) -> str:
    """Where a language lies."""
    return str(request.param)


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone with the screen that most have, and nothing on it."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740},
        device_scale_factor=2,
        service_workers="block",
    )
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny site with photos and a worksheet, built below a sub-path."""
    tiny = Site(tmp_path_factory.mktemp("photos"))
    text = f"---\ntitle: Foto\n---\n# Foto\n\n{TEXT}\n[Lembar](/assets/lembar.pdf)\n"
    home = "---\ntitle: Awal\n---\n# Awal\n"
    for language in ("id", "en"):
        tiny.write({f"docs/{language}/foto.md": text, f"docs/{language}/index.md": home})
    tiny.write({path: text for path, text in PAGES.items() if path.startswith("theme/")})
    tiny.write({"theme/main.html": LESSON, "docs/assets/.keep": ""})
    tiny.write({"theme/assets/stylesheets/text.css": "img { max-width: 100%; height: auto; }\n"})
    for name, content in PHOTOS.items():
        (tiny.folder / "docs/assets" / name).write_bytes(content)
    tiny.configure(*(f"{ROOT}/hooks/{name}.py" for name in ("shrink_images", "tell_costs")))
    done = tiny.build()
    assert done.returncode == 0, done.stdout
    return tiny.built


def read_through(page: Page, address: str) -> None:
    """Open a page and read it to its end, where images come as they are near."""
    page.goto(address, wait_until="networkidle")
    for _ in range(60):
        page.mouse.wheel(0, 1_500)
        page.wait_for_timeout(15)
    page.wait_for_load_state("networkidle")


def told(page: Page, selector: str = "data[data-page]") -> float:
    """Return the bytes that a label tells a reader."""
    label = page.locator(selector).inner_text().strip("()")
    assert label.startswith("±")
    assert label.endswith(" kB")
    return float(label[1:-3].replace(",", ".")) * 1_000


def paid(scales: Scales) -> int:
    """Return the bytes that a phone took of the host, headers too."""
    return sum(one.whole for one in scales.taken() if one.status == HTTPStatus.OK)


def test_every_lesson_tells_what_it_costs_to_a_tenth(hub: Path, phone: Page, folder: str) -> None:
    off = {}
    with weighed(hub) as scales:
        phone.goto(f"{scales.address}{folder}pelajaran/{LESSONS[0]}/", wait_until="networkidle")
        for lesson in LESSONS[1:]:
            scales.taken()
            phone.goto(f"{scales.address}{folder}pelajaran/{lesson}/")
            off[lesson] = told(phone) / paid(scales) - 1

    assert len(off) > 20
    assert {lesson: ratio for lesson, ratio in off.items() if abs(ratio) > TENTH} == {}


def test_a_page_with_photos_and_a_worksheet_does_too(
    photos: Path, phone: Page, folder: str
) -> None:
    """The photo that comes at once, the one below, and the file behind a link; in a sub-path."""
    with weighed(photos, "/alat/") as scales:
        phone.goto(f"{scales.address}{folder}", wait_until="networkidle")
        scales.taken()
        read_through(phone, f"{scales.address}{folder}foto/")

        assert told(phone) == pytest.approx(paid(scales), rel=TENTH)
        phone.request.get(f"{scales.address}assets/lembar.pdf")
        assert told(phone, "a data") == pytest.approx(paid(scales), rel=TENTH)


def test_the_first_photo_does_not_wait_and_those_below_do(
    photos: Path, phone: Page, folder: str
) -> None:
    with weighed(photos, "/alat/") as scales:
        phone.goto(f"{scales.address}{folder}foto/", wait_until="networkidle")
        came = [one.path for one in scales.taken() if "/pictures/" in one.path]
        read_through(phone, f"{scales.address}{folder}foto/")
        later = [one.path for one in scales.taken() if "/pictures/" in one.path]

    names = [[path.rpartition("/")[2].split(".")[:2] for path in paths] for paths in (came, later)]
    assert names == [[["foto", "720"]], [["layar", "300"]]]
    assert [path for path in came + later if not path.endswith(".avif")] == []


def test_the_page_does_not_move_when_a_photo_comes(photos: Path, phone: Page, folder: str) -> None:
    phone.add_init_script(SHIFTS)
    with weighed(photos, "/alat/") as scales:
        read_through(phone, f"{scales.address}{folder}foto/")

    assert phone.evaluate("shifted") < 0.02
    assert phone.evaluate("[...document.images].every((one) => one.complete)")
