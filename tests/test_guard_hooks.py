"""What the hooks that guard and pack the site promise, seen in real builds of a tiny pair."""

import gzip
import re
from pathlib import Path

import brotli
from kembar.delivery.policy import hashes

from tests.building import ROOT, tree
from tests.tiny import FRAME, PAGES, Site

ALONE = ("docs/id/kisah/hanya.md", "docs/en/kisah/only.md")
STEPS = [f"{ROOT}/hooks/{name}.py" for name in ("guard_site", "check_site", "pack_site")]
HEADED = FRAME.replace("<title>", '<meta charset="utf-8">\n<title>', 1)
POLICY = re.compile(
    r'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">'
)


def site_of(folder: Path, theme: str, **files: str) -> Site:
    """Return the tiny site with a frame of its own and the three hooks."""
    site = Site(folder)
    site.write({path: text for path, text in PAGES.items() if path not in ALONE})
    site.write({"theme/main.html": HEADED + theme, **files})
    site.configure(*STEPS)
    return site


def test_every_page_names_its_own_scripts_and_hosts_are_told_all(tmp_path: Path) -> None:
    """The 404 pages of both languages too; what goes to hosts is the union of the pages'."""
    site = site_of(tmp_path, "")

    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    files = tree(site.built)
    pages = {path: data.decode() for path, data in files.items() if path.endswith(".html")}
    assert len(pages) == 8
    everything = set()
    for page in pages.values():
        (policy,) = POLICY.findall(page)
        named = set(re.findall(r"'sha256-[^']+'", policy))
        assert named == hashes(page)
        everything |= named
    for name in ("_headers", "Caddyfile"):
        assert set(re.findall(r"'sha256-[^']+'", files[name].decode())) == everything
    assert (
        "{$SITE_ADDRESS:https://hub.example} {\n\tredir /alat /alat/" in files["Caddyfile"].decode()
    )


def test_packed_files_hold_the_files_as_they_are_served(tmp_path: Path) -> None:
    """Also those that another build would have packed before: MkDocs packs its sitemap itself."""
    site = site_of(tmp_path, "")

    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    files = tree(site.built)
    packed = [path for path in files if path.endswith((".gz", ".br"))]
    assert {"index.html.br", "index.html.gz", "sitemap.xml.gz", "en/404.html.br"} <= {*packed}
    for path in packed:
        unpack = gzip.decompress if path.endswith(".gz") else brotli.decompress
        assert unpack(files[path]) == files[path.rpartition(".")[0]]
        assert len(files[path]) < len(files[path.rpartition(".")[0]])


def test_a_handler_of_the_theme_refuses_a_strict_build(tmp_path: Path) -> None:
    """With its line in the theme, and what to do."""
    theme = '{% block footer %}\n<button onclick="go()">Mulai</button>\n{% endblock %}\n'
    site = site_of(tmp_path, theme, **{"overrides/main.html": theme})

    done = site.build("--strict")

    assert done.returncode == 1
    assert (
        "overrides/main.html:2: error[built-blocked] "
        'the page\'s own policy blocks "<button onclick>" (8 pages)\n'
        "  hint: move the code into a script file\n"
    ) in done.stdout
    assert "Traceback" not in done.stdout


def test_a_page_without_a_charset_is_named(tmp_path: Path) -> None:
    """It would have no policy, or none in time."""
    site = Site(tmp_path)
    site.write(PAGES)
    site.write({"theme/main.html": FRAME})
    site.configure(*STEPS)

    done = site.build()

    assert done.returncode == 1
    assert "404.html: no <meta charset>; begin <head> with it" in done.stdout
    assert "Traceback" not in done.stdout
