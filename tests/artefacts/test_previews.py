"""The preview image of a page: what it says, that it fits, and that it is the same every time."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from kembar.artefacts.fonts import BOLD, LICENCE, REGULAR, font
from kembar.artefacts.previews import HEIGHT, WIDTH, Card, by_code, card, drawing, previews
from kembar.artefacts.rendered import Rendered
from PIL import Image, ImageFont

if TYPE_CHECKING:
    from kembar.finding import Language

SITE = "Mulai Lagi"
WORST = {
    "longest, Indonesian": "Di mana dan kapan: status, Facebook/Instagram, TikTok\u2013Tokopedia",
    "longest, English": "Where and when: status, Facebook/Instagram, TikTok\u2013Tokopedia",
    "wide": "W" * 70,
    "wide words": " ".join(["WWWWWWWWWWWW"] * 6),
    "one long word": "ketidakbertanggungjawaban" * 4,
    "very long": "Pertanggungjawaban " * 20,
    "short": "A",
    "nothing": "",
}
# Left and right of the lines, below the first and above the last one.
BARE = ((0, 0, 79, HEIGHT), (0, 135, 620, 165), (0, 480, 620, 505), (1156, 200, WIDTH, HEIGHT))
GROUNDS = {(0x3D, 0x0F, 0x2A), (0x53, 0x18, 0x3B)}


def page(kind: str, code: str = "", **data: Any) -> Rendered:
    name = f"{kind}/{code or data['title']}.md"
    return Rendered(code, kind, "id", name, f"{kind}/", data, "")


MODULE = page("module", "M01", title="Modul 1: Mulai", module=1)
LESSON = page("lesson", "L01", title="Apa itu reseller", module=1, minutes=25)
SECOND = page("lesson", "L02", title="Hakmu", module=1, minutes=20)
ALONE = page("lesson", "L09", title="Laba", module=3, minutes=30)
OTHERS = [
    page("module", "M03", title="Modul 3: Pasar", module=3),
    page("story", "S01", title="Kisah Saman"),
    page("right", "R01", title="Pesangon"),
    page("partner", "P01", title="KSPSI Rekonsiliasi", acronym="KSPSI"),
    page("partner", "P07", title="Badan PBB", acronym="ILO"),
    page("page", "H22", title="Privasi"),
    page("rule", title="pair-missing"),
    page("", title="Tanpa jenis"),
]
PAGES = [MODULE, LESSON, SECOND, ALONE, *OTHERS]


def above(language: Language) -> list[str]:
    return [card(one, PAGES, language, SITE).above for one in PAGES]


def test_above_the_title_stands_what_kind_of_page_it_is() -> None:
    assert above("id") == [
        "2 pelajaran · 45 menit",
        "Modul 1: Mulai · 25 menit",
        "Modul 1: Mulai · 20 menit",
        "Modul 3: Pasar · 30 menit",
        "1 pelajaran · 30 menit",
        "Kisah",
        "Hak setelah PHK",
        "Mitra",
        "Mitra · ILO",
        "Belajar gratis dari ponselmu",
        "Untuk penyunting",
        "Belajar gratis dari ponselmu",
    ]
    assert above("en")[:2] == ["2 lessons · 45 minutes", "Modul 1: Mulai · 25 minutes"]
    assert above("en")[4:8] == [
        "1 lesson · 30 minutes",
        "Story",
        "Rights after a layoff",
        "Partner",
    ]


def test_a_name_is_that_of_the_code_and_of_what_is_drawn() -> None:
    found = previews(PAGES, "id", SITE, b"1")
    one = found[LESSON.name]
    assert one.card == Card("Apa itu reseller", "Modul 1: Mulai · 25 menit", SITE, "L01")
    assert one.path == "assets/previews/L01.id.14f9ff4e.png"
    again = previews(PAGES, "id", SITE, b"1")
    renewed = previews(PAGES, "id", SITE, b"2")
    english = previews(PAGES, "en", SITE, b"1")
    longer = page("lesson", "L01", title="Apa itu reseller?", module=1, minutes=25)
    retitled = previews([MODULE, longer], "id", SITE, b"1")
    assert again == found
    assert len({each[LESSON.name].path for each in (found, renewed, english, retitled)}) == 4


def test_pages_without_a_code_have_an_image_too_and_all_rules_the_same() -> None:
    rules = [page("rule", title="pair-missing"), page("rule", title="link-anchor")]
    found = previews([*rules, OTHERS[-1], LESSON], "en", SITE, b"")
    assert found[rules[0].name] == found[rules[1].name]
    assert found[rules[0].name].card.title == "The rules of the checker"
    assert found[rules[0].name].path.startswith("assets/previews/rule.en.")
    assert found[OTHERS[-1].name].path.startswith("assets/previews/page.en.")
    assert list(by_code(found)) == ["L01"]


@pytest.mark.parametrize("title", WORST.values(), ids=WORST)
def test_every_title_fits(title: str) -> None:
    """Nothing is drawn where nothing may stand: at the edges, and between the lines' places."""
    image = Image.open(BytesIO(drawing.drawn(Card(title, title, SITE, "L99"), drawing.ground())))
    assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
    plain = image.convert("RGB")
    for box in BARE:
        colours = {colour for _, colour in plain.crop(box).getcolors(999) or []}
        assert colours <= GROUNDS, box


def test_a_title_is_as_large_as_it_fits_in_lines_of_about_one_length() -> None:
    assert drawing.fitted("Privasi") == (["Privasi"], 92)
    assert drawing.fitted("Apa itu reseller, dan apa yang bukan") == (
        ["Apa itu reseller, dan", "apa yang bukan"],
        92,
    )
    lines, size = drawing.fitted(WORST["longest, Indonesian"])
    assert (lines, size) == (
        ["Di mana dan kapan: status,", "Facebook/Instagram,", "TikTok\u2013Tokopedia"],
        76,
    )
    lines, size = drawing.fitted(WORST["very long"])
    assert (len(lines), size, lines[-1][-1]) == (5, 44, "…")
    assert drawing.fitted(WORST["wide"])[0][0].endswith("W…")


def test_the_same_card_is_the_same_bytes_and_small() -> None:
    ground = drawing.ground()
    one = Card(WORST["longest, Indonesian"], "Modul 5: Promosi digital · 30 menit", SITE, "L15")
    image = drawing.drawn(one, ground)
    assert drawing.drawn(one, drawing.ground()) == image
    assert len(image) < 40_000
    assert drawing.is_whole(image)
    assert not drawing.is_whole(image[:-1])


def test_what_cards_are_drawn_with_is_part_of_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    before = drawing.made_with()
    assert drawing.made_with() == before
    monkeypatch.setattr(drawing, "BOLD", REGULAR)
    assert drawing.made_with() != before


def test_the_fonts_have_all_that_the_hub_prints_and_their_licence() -> None:
    for name in (REGULAR, BOLD):
        letters = ImageFont.truetype(font(name), 40)
        missing = letters.getmask("\N{SNOWMAN}")
        for sign in "Aazé09\u2013—…“”\u2018\u2019·\u2212×÷≈±≤≥→✓☐□•€½":
            assert bytes(letters.getmask(sign)) != bytes(missing), sign
    assert "SIL OPEN FONT LICENSE Version 1.1" in " ".join(font(LICENCE).read_text().split())
