"""The hook that leads readers on, in a real build of a tiny site."""

from pathlib import Path

import pytest

from tests.building import ROOT, run
from tests.tiny import PAGES, Site

MOVED = """\
/kisah/lama/ -> /kisah/saman/
/kisah/saman/#mula -> /kisah/saman/#awal
/tutup/ gone 2026-11-23: Usang | Out of date
"""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A tiny site in which a page and a section moved, and a page is gone."""
    tiny = Site(tmp_path)
    tiny.write({**PAGES, "ledger/moved.txt": MOVED})
    tiny.configure(f"{ROOT}/hooks/redirect_pages.py")
    return tiny


def test_readers_are_led_on_in_both_languages(site: Site) -> None:
    built = site.build()

    assert built.returncode == 0, built.stdout
    # The site is in a folder of its host.
    assert (site.built / "_redirects").read_text() == (
        "/alat/kisah/lama/ /alat/kisah/saman/ 301!\n"
        "/alat/kisah/lama/ /alat/kisah/saman/ 301\n"
        "/alat/kisah/lama /alat/kisah/saman/ 301\n"
        "/alat/en/kisah/lama/ /alat/en/kisah/saman/ 301!\n"
        "/alat/en/kisah/lama/ /alat/en/kisah/saman/ 301\n"
        "/alat/en/kisah/lama /alat/en/kisah/saman/ 301\n"
    )
    moved = (site.built / "en/kisah/lama/index.html").read_text()
    assert '<link rel="canonical" href="https://hub.example/alat/en/kisah/saman/">' in moved
    assert "Out of date" in (site.built / "en/tutup/index.html").read_text()
    for page in ("kisah/saman/index.html", "en/kisah/saman/index.html"):
        assert '<h2 id="awal"><span id="mula"></span>' in (site.built / page).read_text()


@pytest.mark.parametrize("line", ["/kisah/ -> /kisah/saman/", "/kisah/saman -> /umpan.xml"])
def test_what_is_there_is_not_written_over(site: Site, line: str) -> None:
    site.write({"ledger/moved.txt": f"{line}\n", "docs/id/kisah/index.html": "<title>x</title>"})

    built = run("build", folder=site.folder)

    assert built.returncode == 1
    assert "is there, so it did not move" in built.stdout
    assert "Traceback" not in built.stdout


def test_settings_that_cannot_be_read_are_one_line(site: Site) -> None:
    site.write({"kembar.toml": "x"})

    built = run("build", folder=site.folder)

    assert built.returncode == 1
    assert "kembar.toml: " in built.stdout
    assert "Traceback" not in built.stdout
