"""What the hook of the images promises, seen in real builds of a tiny pair."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from tests.building import ROOT, tree
from tests.photos import bomb, film, located, noise, photo
from tests.tiny import PAGES, Site

if TYPE_CHECKING:
    from pathlib import Path

BUDGETS = (ROOT / "budgets.toml").read_text("utf-8")
TEXTS = {
    "docs/id/index.md": (
        "---\ntitle: Beranda\n---\n# B\n\n![Pasar](/assets/pasar.jpg)\n\n![Toko](/assets/toko.png)"
        "\n\n![](/assets/gambar.svg)\n\n[Foto asli](/assets/toko.png)\n\n"
        "![](/assets/foto%20ibu,%20é%231.jpg)\n\n[Ibu](/assets/foto%20ibu,%20é%231.jpg)\n"
    ),
    "docs/en/index.md": (
        "---\ntitle: Home\n---\n# H\n\n![Market](/assets/pasar.jpg)\n\n![](/assets/gerak.gif)\n"
    ),
    "docs/id/kisah/saman.md": "---\ntitle: Saman\n---\n# S\n\n![Saman](saman.jpg)\n",
    "docs/en/kisah/saman.md": (
        "---\ntitle: Saman\n---\n# S\n\n![Saman](only.jpg)\n\n![](/assets/pasar.jpg)\n"
    ),
}


def tiny(folder: Path) -> Site:
    """Return a tiny site with photos, not built yet."""
    site = Site(folder)
    frame = {path: text for path, text in PAGES.items() if "theme" in path or "svg" in path}
    site.write(TEXTS | frame | {"budgets.toml": BUDGETS})
    photos = {
        "assets/pasar.jpg": located(),
        "assets/toko.png": photo(300, 200, "png"),
        "assets/gerak.gif": film(40, 30),
        "assets/foto ibu, é#1.jpg": located(400, 300),
        "id/kisah/saman.jpg": photo(800, 600),
        "en/kisah/only.jpg": photo(400, 300),
    }
    for path, content in photos.items():
        (folder / "docs" / path).write_bytes(content)
    site.configure(*(f"{ROOT}/hooks/{name}.py" for name in ("shrink_images", "forget_places")))
    return site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A tiny site with photos, built below a sub-path."""
    tried = tiny(tmp_path_factory.mktemp("photos"))
    done = tried.build("--strict")
    assert done.returncode == 0, done.stdout
    return tried


def addresses(site: Site, path: str) -> list[str]:
    """Return what the images of a page may fetch."""
    page = LexborHTMLParser((site.built / path).read_text("utf-8"))
    found = []
    for element in page.css("article img, article source"):
        for name in ("src", "srcset"):
            value = element.attributes.get(name) or ""
            found += [part.split()[0] for part in value.split(", ") if part]
    return found


def test_every_address_of_every_page_leads_to_a_file(site: Site) -> None:
    """In both languages, from every folder."""
    for path in (
        "index.html",
        "en/index.html",
        "kisah/saman/index.html",
        "en/kisah/saman/index.html",
    ):
        found = addresses(site, path)
        assert found
        for address in found:
            assert ((site.built / path).parent / address).is_file(), address


def test_photos_as_they_came_are_published_only_where_a_page_links_to_them(site: Site) -> None:
    """Nor those beside a page, of either language."""
    published = [path for path in tree(site.built) if re.search(r"\.(jpg|png|gif)$", path)]

    own = [path for path in published if not path.startswith("assets/images/")]
    assert own == ["assets/foto ibu, é#1.jpg", "assets/gerak.gif", "assets/toko.png"]


def test_both_languages_show_the_same_files_of_a_shared_photo(site: Site) -> None:
    names = [
        {address.rpartition("/")[2] for address in addresses(site, path) if "pasar" in address}
        for path in ("index.html", "en/index.html", "en/kisah/saman/index.html")
    ]

    assert names[0] == names[1] == names[2]
    assert len(names[0]) == 4


def test_no_file_tells_where_a_photo_was_taken(site: Site) -> None:
    published = tree(site.built)

    small = {path: data for path, data in published.items() if path.startswith("assets/pictures/")}
    assert {path.split("/")[2].split(".")[0] for path in small} == {
        "pasar",
        "toko",
        "saman",
        "only",
        "foto-ibu-e-1",
    }
    small["assets/foto ibu, é#1.jpg"] = published["assets/foto ibu, é#1.jpg"]
    for path, data in small.items():
        assert dict(Image.open(BytesIO(data)).getexif()) == {}, path
        assert b"Exif" not in data


def test_what_was_made_once_is_taken_from_the_cache(tmp_path: Path) -> None:
    """Which may hold rubbish: a build can be killed while it writes."""
    tried = tiny(tmp_path)
    first = tried.build()
    kept = sorted((tmp_path / ".cache/pictures").iterdir())
    published = tree(tried.built / "assets/pictures")
    whole = next(file for file in kept if b"ftypavif" in file.read_bytes())
    broken = next(file for file in kept if file != whole)
    # A build that makes it anew would not publish this.
    whole.write_bytes(whole.read_bytes().replace(b"ftypavif", b"ftypavix"))
    broken.write_bytes(b"\x91")
    second = tried.build()

    assert (first.returncode, second.returncode, len(kept)) == (0, 0, 6)
    again = tree(tried.built / "assets/pictures")
    assert len(again) == len(published)
    assert any(b"ftypavix" in data for data in again.values())


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (noise(400, 400), r"docs/assets/pasar.jpg: as small as it gets it has [\d,]+ bytes; an im"),
        (photo()[:9_000], "docs/assets/pasar.jpg: it cannot be read as a picture"),
        (bomb(), r"docs/assets/pasar.jpg: it has too many pixels; make it at most 80 million\n"),
        (bomb(10_000), r"docs/assets/pasar.jpg: it has too many pixels; make it at most 80 mil"),
    ],
    ids=["too large", "broken", "bomb", "small bomb"],
)
def test_a_photo_that_cannot_be_made_small_is_one_line_and_fails_strictly(
    tmp_path: Path, content: bytes, line: str
) -> None:
    tried = tiny(tmp_path)
    (tmp_path / "docs/assets/pasar.jpg").write_bytes(content)
    tried.write({"budgets.toml": BUDGETS.replace("image = 30_000", "image = 4_000")})
    tried.write({path: text.replace("toko", "pasar") for path, text in TEXTS.items()})

    done = tried.build("--strict")

    assert done.returncode == 1
    assert re.search(line, done.stdout)
    assert "Traceback" not in done.stdout
    assert "DecompressionBomb" not in done.stdout


def test_a_site_without_budgets_has_small_photos_all_the_same(tmp_path: Path) -> None:
    tried = tiny(tmp_path)
    (tmp_path / "budgets.toml").unlink()

    done = tried.build("--strict")

    assert done.returncode == 0, done.stdout
    assert [path for path in tree(tried.built) if path.startswith("assets/pictures/pasar.720")]
