"""What is made of a photo: small files in the formats and widths that phones take."""

from __future__ import annotations

from io import BytesIO

import pytest
from kembar.delivery.images import Derived, derived, flaw, packed, recipe, unnoted, unpacked
from kembar.delivery.pictures import Shown
from PIL import Image, ImageCms

from tests.photos import GPS, TURNED, bomb, film, located, noise, photo, written

BUDGET = 30_000


def opened(made: Derived) -> Image.Image:
    """Return a picture that was made, decoded."""
    picture = Image.open(BytesIO(made.content))
    picture.load()
    return picture


def test_a_large_photo_comes_in_two_widths_and_two_formats_within_the_budget() -> None:
    made = derived(photo(), BUDGET)

    assert [(one.kind, one.width, one.height) for one in made] == [
        ("avif", 360, 240),
        ("avif", 720, 480),
        ("webp", 360, 240),
        ("webp", 720, 480),
    ]
    assert [(opened(one).format, opened(one).size) for one in made] == [
        (one.kind.upper(), (one.width, one.height)) for one in made
    ]
    assert [one for one in made if len(one.content) > BUDGET] == []


def test_a_photo_is_as_good_as_its_budget_allows() -> None:
    best = [len(one.content) for one in derived(photo(), BUDGET)]
    budget = max(best) // 2

    small = [len(one.content) for one in derived(photo(), budget)]

    assert budget // 2 < max(small) <= budget
    assert all(one <= other for one, other in zip(small, best, strict=True))


WIDTHS = {200: [200], 360: [360], 500: [360], 540: [360, 540], 720: [360, 720], 900: [360, 720]}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_picture_is_wider_than_its_photo_nor_nearly_as_wide_as_another(width: int) -> None:
    made = derived(photo(width, 60), BUDGET)

    assert [one.width for one in made] == WIDTHS[width] * 2


def test_a_smaller_budget_lowers_the_quality_and_then_leaves_the_wide_one_out() -> None:
    given = noise(560, 150)
    plenty = derived(given, 10_000_000)
    some = derived(given, max(len(one.content) for one in plenty) // 2)
    little = derived(given, 500)

    assert [one.width for one in plenty] == [one.width for one in some] == [360, 560, 360, 560]
    assert len(some[1].content) < len(plenty[1].content)
    assert [one.width for one in little] == [360, 360]


def test_what_is_too_large_after_all_is_said() -> None:
    made = derived(noise(360, 100), 500)

    largest = max(len(one.content) for one in made)
    assert flaw(made, 500) == (
        f"as small as it gets it has {largest:,} bytes; an image may have 500"
    )
    assert flaw(made, largest) == flaw((), 500) == ""


def test_the_place_where_a_photo_was_taken_stays_behind() -> None:
    """And all else that the camera noted; but the photo stands upright."""
    given = located(1200, 800)
    assert b"Exif" in given

    made = derived(given, BUDGET)

    for one in made:
        picture = opened(one)
        assert dict(picture.getexif()) == {}
        assert {"exif", "xmp", "icc_profile"} & set(picture.info) == set()
        assert b"Exif" not in one.content
        assert picture.height > picture.width


def test_colours_of_a_better_screen_become_those_of_the_web() -> None:
    """Else they are dull: nobody reads the profile any more."""
    red = Image.new("RGB", (60, 40), (200, 30, 30))
    changed = written(red, "png", icc_profile=_swapped())
    nonsense = written(red, "png", icc_profile=b"no profile")

    colours = [opened(derived(one, BUDGET)[0]).convert("RGB") for one in (changed, nonsense)]

    (one, other) = [picture.getpixel((30, 20)) for picture in colours]
    assert isinstance(one, tuple)
    assert isinstance(other, tuple)
    assert max(abs(a - b) for a, b in zip(other, (200, 30, 30), strict=True)) < 12
    assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 20


def _swapped() -> bytes:
    """Return the profile of a space with other colours: that of the web with red for green."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(profile)


@pytest.mark.parametrize(
    ("mode", "kept"),
    [("P", "RGBA"), ("L", "RGB"), ("CMYK", "RGB"), ("LA", "RGBA"), ("RGBA", "RGBA"), ("1", "RGB")],
)
def test_a_photo_of_any_mode_becomes_colours_and_see_through_stays_so(mode: str, kept: str) -> None:
    kind = "tiff" if mode == "CMYK" else "png"
    given = written(Image.new("RGBA", (40, 30), (200, 30, 30, 90)).convert(mode), kind)

    assert {opened(one).mode for one in derived(given, BUDGET)} == {kept}


def test_a_picture_that_moves_is_left_alone() -> None:
    assert [derived(film(kind=kind), BUDGET) for kind in ("gif", "webp", "png")] == [(), (), ()]
    assert len(derived(photo(kind="gif"), BUDGET)) == 4


# A photo whose latitude is words where numbers belong (Exif 2.32, 4.6.6: 5 is RATIONAL, 2 ASCII).
_NUMBERS, _WORDS = b"\0\2\0\5\0\0\0\3", b"\0\2\0\2\0\0\0\3"

BROKEN = {
    "no picture": b"oid sha256:4d7a",
    "nothing": b"",
    "half a photo": photo()[:9_000],
    "a broken AVIF": photo(60, 40, "avif").replace(b"av01", b"xxxx"),
    "a broken Exif": located(60, 40).replace(_NUMBERS, _WORDS),
    "half a PNG": photo(kind="png")[:5_000],
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_no_whole_photo_is_said_so(what: str) -> None:
    with pytest.raises(ValueError, match=r"^it cannot be read as a picture$"):
        derived(BROKEN[what], BUDGET)
    with pytest.raises(ValueError, match=r"^it cannot be read as a picture$"):
        unnoted(BROKEN[what])


@pytest.mark.parametrize("side", [10_000, 65_536])
def test_a_picture_that_would_fill_the_memory_is_not_opened(side: int) -> None:
    with pytest.raises(ValueError, match=r"^it has too many pixels; make it at most 80 million$"):
        derived(bomb(side), BUDGET)


def test_what_no_phone_or_camera_makes_is_not_opened() -> None:
    with pytest.raises(ValueError, match=r"^it cannot be read as a picture$"):
        derived(written(Image.new("RGB", (40, 30)), "ppm"), BUDGET)


# Where the red corner of each file lies that is to be seen on the upper left (Exif 2.32, 4.6.4).
CORNERS = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (0, 1), 7: (1, 1), 8: (1, 0)}


@pytest.mark.parametrize("turned", CORNERS)
def test_a_photo_stands_upright_however_the_phone_was_held(turned: int) -> None:
    across, down = CORNERS[turned]
    lying, notes = Image.new("RGB", (60, 40)), Image.Exif()
    lying.paste((255, 0, 0), (across * 30, down * 20, across * 30 + 30, down * 20 + 20))
    notes[TURNED] = turned
    given = written(lying, "jpeg", exif=notes)

    for content in (unnoted(given), *(one.content for one in derived(given, BUDGET))):
        picture = Image.open(BytesIO(content)).convert("RGB")
        assert picture.size == ((60, 40) if turned < 5 else (40, 60))
        reds = [
            picture.getpixel((picture.width * x // 4, picture.height * y // 4))[0] > 128  # type: ignore[index]
            for x, y in ((1, 1), (3, 1), (1, 3), (3, 3))
        ]
        assert reds == [True, False, False, False]


@pytest.mark.parametrize("kind", ["jpeg", "mpo", "png", "webp", "avif", "tiff"])
def test_a_photo_that_is_linked_does_not_tell_its_place(kind: str) -> None:
    """Even one with a second picture in it, as phones make."""
    notes = Image.Exif()
    notes[TURNED] = 1
    notes.get_ifd(GPS).update({1: "S", 2: (6.0, 10.0, 30.0), 3: "E", 4: (106.0, 49.0, 0.0)})
    more = (
        {"save_all": True, "append_images": [Image.new("RGB", (60, 40))]} if kind == "mpo" else {}
    )
    given = photo(400, 300, kind, exif=notes.tobytes(), **more)

    clean = unnoted(given)

    with Image.open(BytesIO(given)) as before, Image.open(BytesIO(clean)) as after:
        assert before.getexif().get_ifd(GPS)
        assert not after.getexif().get_ifd(GPS)
        assert (after.size, after.format) == ((400, 300), "JPEG" if kind == "mpo" else kind.upper())
    assert len(derived(given, BUDGET)) == 2


def test_a_picture_without_notes_stays_as_it_came() -> None:
    for given in (photo(kind="png"), photo(kind="webp"), photo(kind="gif"), film(40, 30)):
        assert unnoted(given) == given


def test_a_film_that_tells_its_place_is_said_so() -> None:
    notes = Image.Exif()
    notes.get_ifd(GPS).update({1: "S"})
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    for more in ({"exif": notes}, {"xmp": b"<x exif:GPSLatitude='6'/>"}):
        given = written(frames[0], "webp", save_all=True, append_images=frames[1:], **more)
        with pytest.raises(ValueError, match=r"^it moves and tells where it was taken; remove"):
            unnoted(given)


def test_names_change_with_what_is_in_the_file() -> None:
    one, other = Derived("avif", 360, 240, b"one"), Derived("avif", 360, 240, b"other")

    assert one.name("foto") == "foto.360.7692c3ad.avif"
    assert other.name("foto") != one.name("foto")
    assert one.name("Foto Ibu, é#1%") == "foto-ibu-e-1.360.7692c3ad.avif"
    assert one.name("照片") == "photo.360.7692c3ad.avif"
    assert one.shown("../foto.avif") == Shown("avif", 360, 240, "../foto.avif")


def test_what_was_made_is_known_again_and_what_is_broken_is_not() -> None:
    made = derived(photo(400, 300), BUDGET)

    assert unpacked(packed(made)) == made
    assert unpacked(packed(made)[:-1]) is None
    assert unpacked(b"") is None


def test_another_photo_or_budget_is_another_recipe() -> None:
    names = {recipe(b"a", 1), recipe(b"b", 1), recipe(b"a", 2), recipe(b"a", 1)}

    assert len(names) == 3


def test_the_same_photo_is_made_the_same_each_time() -> None:
    assert derived(photo(400, 300), BUDGET) == derived(photo(400, 300), BUDGET)
