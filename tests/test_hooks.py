"""What each hook that shapes the site promises, seen in real builds of a tiny pair."""

import json
import os
import re
import signal
import subprocess
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.building import ROOT, tree
from tests.tiny import ADDRESS, HOME, PAGES, Site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A tiny site that nobody has built yet."""
    tiny = Site(tmp_path)
    tiny.write(PAGES)
    tiny.configure()
    return tiny


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny site, built: one page has no Indonesian twin, one has no English one."""
    tiny = Site(tmp_path_factory.mktemp("built"))
    tiny.write(PAGES)
    tiny.configure()
    done = tiny.build("--strict")
    assert done.returncode == 0, done.stdout
    return tiny.built


def page(site: Path, path: str) -> LexborHTMLParser:
    """Return a page of a built site."""
    return LexborHTMLParser((site / path).read_text())


def described(site: Path, path: str) -> dict[str, object]:
    """Return what the hooks gave to the template of a page."""
    script = page(site, path).css_first("script#described")
    assert script is not None
    found: dict[str, object] = json.loads(script.text())
    return found


def pages(site: Path) -> list[str]:
    """Return the pages of a built site."""
    return [path for path in tree(site) if path.endswith(".html")]


# one_language


def test_each_language_holds_its_own_pages_only(built: Path) -> None:
    """Neither hanya (Indonesian) nor only (English) appears on the other side."""
    assert pages(built) == [
        "404.html",
        "en/404.html",
        "en/index.html",
        "en/kisah/only/index.html",
        "en/kisah/saman/index.html",
        "en/sumber/index.html",
        "index.html",
        "kisah/hanya/index.html",
        "kisah/saman/index.html",
        "sumber/index.html",
    ]


def test_an_image_of_both_languages_is_there_once_and_shown_in_both(built: Path) -> None:
    """What `fallback_to_default: false` would break."""
    images = [
        page(built, path).css_first("article img") for path in ("index.html", "en/index.html")
    ]

    assert [path for path in tree(built) if path.endswith("gambar.svg")] == ["assets/gambar.svg"]
    assert [image and image.attributes["src"] for image in images] == [
        "assets/gambar.svg",
        "../assets/gambar.svg",
    ]


def test_the_navigation_lists_each_section_once(built: Path) -> None:
    """static-i18n would list the section of a dropped page a second time."""

    def labels(path: str) -> list[str]:
        return [link.text(strip=True) for link in page(built, path).css("nav b")]

    assert labels("404.html") == ["Beranda", "Sumber", "Kisah"]
    assert labels("en/404.html") == ["Home", "Sources", "Stories"]


def test_each_language_has_a_404_page_of_its_own(built: Path) -> None:
    """static-i18n lets the last language write the only one."""
    found = {path: page(built, path).css_first("html") for path in ("404.html", "en/404.html")}

    assert {path: html and html.attributes["lang"] for path, html in found.items()} == {
        "404.html": "id",
        "en/404.html": "en",
    }


@pytest.mark.parametrize("path", ["404.html", "en/404.html"])
def test_the_language_switch_of_a_404_page_leads_to_the_home_pages(built: Path, path: str) -> None:
    """static-i18n leaves it at the last page that it built."""
    links = page(built, path).css("a.switch")

    assert [link.attributes["href"] for link in links] == ["/alat/", "/alat/en/"]


def test_the_sitemap_names_every_page_once_and_twins_of_pairs_only(built: Path) -> None:
    """A page without a twin names no alternates at all."""
    entries = re.findall(r"<url>(.*?)</url>", (built / "sitemap.xml").read_text(), re.DOTALL)
    home = {"id": ADDRESS, "en": f"{ADDRESS}en/"}
    saman = {"id": f"{ADDRESS}kisah/saman/", "en": f"{ADDRESS}en/kisah/saman/"}
    sources = {"id": f"{ADDRESS}sumber/", "en": f"{ADDRESS}en/sumber/"}

    assert {
        re.findall("<loc>(.*?)</loc>", entry)[0]: dict(
            re.findall('rel="alternate" hreflang="(.*?)" href="(.*?)"', entry)
        )
        for entry in entries
    } == {
        home["id"]: home,
        home["en"]: home,
        saman["id"]: saman,
        saman["en"]: saman,
        sources["id"]: sources,
        sources["en"]: sources,
        f"{ADDRESS}kisah/hanya/": {},
        f"{ADDRESS}en/kisah/only/": {},
    }
    assert len(entries) == 8


def test_a_link_to_a_page_without_translation_fails_a_strict_build(site: Site) -> None:
    """With the fallback page it would lead an English reader to Indonesian text, silently."""
    site.write({"docs/en/index.md": "# Home\n\n[Only in Indonesian](/kisah/hanya.md)\n"})

    done = site.build("--strict")

    assert done.returncode == 1
    assert "'en/index.md' contains a link '/kisah/hanya.md'" in done.stdout


def test_a_draft_is_nobodys_twin(site: Site) -> None:
    """static-i18n names a page as a translation even when it is not going to be published."""
    site.configure()
    with (site.folder / "mkdocs.yml").open("a") as settings:
        settings.write("draft_docs: en/kisah/saman.md\n")

    site.build()

    assert described(site.built, "kisah/saman/index.html")["alternates"] == [
        {"lang": "id", "name": "Bahasa Indonesia", "title": "Kisah Saman", "url": SAMAN},
        {"lang": "x-default", "name": "Bahasa Indonesia", "title": "Kisah Saman", "url": SAMAN},
    ]


# describe_pages

SAMAN = f"{ADDRESS}kisah/saman/"


def test_a_page_knows_its_address_and_title_in_each_language(built: Path) -> None:
    """The default language is also the one for everybody else."""
    pair = [
        {"lang": "id", "name": "Bahasa Indonesia", "title": "Kisah Saman", "url": SAMAN},
        {
            "lang": "en",
            "name": "English",
            "title": "Saman's story",
            "url": f"{ADDRESS}en/kisah/saman/",
        },
        {"lang": "x-default", "name": "Bahasa Indonesia", "title": "Kisah Saman", "url": SAMAN},
    ]

    assert described(built, "kisah/saman/index.html")["alternates"] == pair
    assert described(built, "en/kisah/saman/index.html")["alternates"] == pair


def test_a_page_without_a_twin_knows_itself_only(built: Path) -> None:
    """An English page is no default for others."""
    only = f"{ADDRESS}en/kisah/only/"

    assert described(built, "en/kisah/only/index.html")["alternates"] == [
        {"lang": "en", "name": "English", "title": "Only", "url": only}
    ]


@pytest.mark.parametrize("path", ["index.html", "en/index.html", "404.html", "en/404.html"])
def test_the_home_pages_and_the_404_pages_know_the_home_pages(built: Path, path: str) -> None:
    """A wrong address has no twin; the way out leads home."""
    assert described(built, path)["alternates"] == [
        HOME["id"],
        HOME["en"],
        {**HOME["id"], "lang": "x-default"},
    ]


@pytest.mark.parametrize(
    ("folder", "labels"),
    [
        ("", {"S01": "ILO, 25 Januari 2024", "S02": 'Evermos & "mitra"'}),
        ("en/", {"S01": "ILO, 25 January 2024"}),
    ],
)
def test_every_template_knows_the_sources_in_its_language(
    built: Path, folder: str, labels: dict[str, str]
) -> None:
    """Read from that language's own sources page."""
    for path in ("index.html", "kisah/saman/index.html", "404.html"):
        assert described(built, folder + path)["source_labels"] == labels


def test_a_site_without_an_address_is_refused_with_the_key_to_mend(site: Site) -> None:
    """A relative alternate is no alternate to a search engine."""
    site.configure(address='""')

    done = site.build()

    assert done.returncode == 1
    assert "mkdocs.yml: 'site_url' is empty" in done.stdout


# frame_pages


def test_of_the_theme_and_of_the_parts_no_file_is_published(built: Path) -> None:
    """No index of a search either: MkDocs adds its plugin to a site that lists none."""
    assert [path for path in tree(built) if not path.endswith((".html", ".xml", ".gz"))] == [
        "assets/gambar.svg",
        "assets/images/mark.svg",
        "assets/javascripts/hub.js",
        "assets/stylesheets/hub.css",
        "assets/stylesheets/tools.css",
    ]


def test_the_script_and_the_style_sheet_are_put_together(built: Path) -> None:
    """The theme's styles come first, so that the hub's have the last word."""
    files = tree(built)

    assert files["assets/javascripts/hub.js"] == b"const a=()=>1;a()\n"
    assert files["assets/stylesheets/hub.css"].startswith(b"html{box-sizing:border-box;")
    assert files["assets/stylesheets/hub.css"].endswith(
        b"article p { color: red; }\n.nowhere { color: red; }\n"
    )


BROKEN_PARTS = {
    "theme/assets/stylesheets/hub.css": (
        '@import "no.css";\n',
        "assets/stylesheets: there is no style sheet no.css",
    ),
    "theme/assets/javascripts/page/a.mjs": (
        "export default 1;\n",
        'a.mjs: "export default 1;" is no export of a function, const or class',
    ),
}


@pytest.mark.parametrize("path", BROKEN_PARTS)
def test_parts_that_do_not_fit_are_refused_in_one_line(site: Site, path: str) -> None:
    """And the last site stays."""
    text, line = BROKEN_PARTS[path]
    site.write({path: text, "site/index.html": "last"})

    done = site.build("--strict")

    assert done.returncode == 1
    assert line in done.stdout
    assert "Traceback" not in done.stdout
    assert tree(site.built) == {"index.html": b"last"}


def test_another_version_of_the_theme_is_refused_in_one_line(site: Site) -> None:
    """Its classes may be others; somebody has to look."""
    site.interfere(
        "import importlib.metadata as metadata\n"
        "known = metadata.version\n"
        "metadata.version = lambda name: '9.9.0' if name == 'mkdocs-material' else known(name)\n"
    )
    settings = site.folder / "mkdocs.yml"
    hooks = settings.read_text().replace("hooks: [", "hooks: [interfere.py, ")
    settings.write_text(hooks.replace(", interfere.py]", "]"))

    done = site.build()

    assert done.returncode == 1
    assert "mkdocs-material is 9.9.0, and overrides/ is written for 9.8: look" in done.stdout
    assert "Traceback" not in done.stdout


# finish_content and style_site


def test_a_styled_site_has_lasting_names_and_only_the_rules_that_it_uses(site: Site) -> None:
    """On every page of both languages, also where the address is wrong."""
    site.write({"docs/en/index.md": "# Home\n\nA\n\n| a |\n|---|\n| b |\n"})
    site.configure(f"{ROOT}/hooks/finish_content.py", f"{ROOT}/hooks/style_site.py")

    done = site.build("--strict")

    assert done.returncode == 0, done.stdout
    files = tree(site.built)
    named = [re.sub(r"\b[0-9a-f]{8}\b", "#", path) for path in files if "assets/" in path]
    assert named == [
        "assets/gambar.svg",
        "assets/images/mark.#.svg",
        "assets/javascripts/hub.#.js",
        "assets/stylesheets/hub.#.css",
        "assets/stylesheets/tools.#.css",
    ]
    sheet, tools = (text for path, text in files.items() if path.endswith(".css"))
    assert tools == b"article p{color:red}\n"
    assert sheet.endswith(b"article p{color:red}\n")
    assert b".nowhere" not in sheet
    assert len(sheet) < 10_000
    for path in pages(site.built):
        loaded = page(site.built, path).css("link[rel=stylesheet], script[src], body > img")
        names = [one.attributes.get("href") or one.attributes.get("src") or "" for one in loaded]
        there = [name.removeprefix("/alat/").lstrip("./") for name in names]
        assert {name in files for name in there} == {True}, (path, names)
    assert page(site.built, "en/index.html").css_first(".md-typeset__table > table") is not None


def test_a_style_sheet_that_cannot_be_read_refuses_the_build(site: Site) -> None:
    """A forgotten brace would spoil what comes after it."""
    site.write({"theme/assets/stylesheets/text.css": "p {\n  color red;\n}\n"})
    site.configure(f"{ROOT}/hooks/style_site.py")

    done = site.build()

    assert done.returncode == 1
    assert "Expected ':' after declaration name" in done.stdout
    assert "Traceback" not in done.stdout


# keep_last_site

WARN = """
import logging
from mkdocs.plugins import event_priority
from kembar.host import AFTER_I18N, outermost
@event_priority(AFTER_I18N)
def on_post_build(config):
    if outermost(config):
        logging.getLogger("mkdocs.hooks.interfere").warning("late")
"""

AT_AN_ENGLISH_PAGE = """
import os, signal
from mkdocs.exceptions import PluginError
def on_page_markdown(markdown, page, config, files):
    if page.file.src_uri == "en/kisah/saman.md":
        {}
"""

INTERRUPTIONS = {
    "a warning in the default language": ("docs/id/index.md", "# Beranda\n\n[x](x.md)\n"),
    "a warning in the other language": ("docs/en/index.md", "# Home\n\n[x](x.md)\n"),
    "a warning after everything": ("interfere.py", WARN),
    "a plugin's error": ("interfere.py", AT_AN_ENGLISH_PAGE.format("raise PluginError('no')")),
    "a crash": ("interfere.py", AT_AN_ENGLISH_PAGE.format("1 / 0")),
    "Ctrl-C": ("interfere.py", AT_AN_ENGLISH_PAGE.format("raise KeyboardInterrupt")),
}

LAST_SITE = {"index.html": b"last", "kisah/index.html": b"last"}


@pytest.fixture
def site_with_last(site: Site) -> Site:
    """A tiny site that was built before."""
    site.write({f"site/{path}": content.decode() for path, content in LAST_SITE.items()})
    return site


@pytest.mark.parametrize("reason", INTERRUPTIONS)
def test_the_last_site_stays_after(reason: str, site_with_last: Site) -> None:
    """And nothing else is left behind."""
    path, content = INTERRUPTIONS[reason]
    site_with_last.interfere("")
    site_with_last.write({path: content})

    done = site_with_last.build("--strict")

    assert done.returncode == 1, done.stdout
    assert tree(site_with_last.built) == LAST_SITE
    assert site_with_last.leftovers() == []


def test_the_last_site_stays_after_a_strict_build_of_properdocs(site_with_last: Site) -> None:
    """ProperDocs counts warnings on another logger."""
    site_with_last.interfere(WARN)

    done = site_with_last.build("--strict", program="properdocs")

    assert done.returncode == 1, done.stdout
    assert tree(site_with_last.built) == LAST_SITE


def test_a_warning_does_not_keep_a_site_that_is_not_built_strictly(site_with_last: Site) -> None:
    """An editor's preview shows what there is."""
    site_with_last.interfere(WARN)

    done = site_with_last.build()

    assert done.returncode == 0, done.stdout
    assert "kisah/saman/index.html" in tree(site_with_last.built)


def test_a_good_build_takes_the_place_of_the_last_site(site_with_last: Site) -> None:
    """The folder itself is a new one, moved into place; no page of the last one is left."""
    folder = site_with_last.built.stat().st_ino

    done = site_with_last.build("--strict")

    assert done.returncode == 0, done.stdout
    assert pages(site_with_last.built)[-4:] == [
        "index.html",
        "kisah/hanya/index.html",
        "kisah/saman/index.html",
        "sumber/index.html",
    ]
    assert site_with_last.built.stat().st_ino != folder
    assert site_with_last.leftovers() == []


def test_a_killed_build_keeps_the_last_site_and_the_next_build_tidies_up(
    site_with_last: Site,
) -> None:
    """A killed process can tidy up nothing."""
    site_with_last.interfere(AT_AN_ENGLISH_PAGE.format("os.kill(os.getpid(), signal.SIGKILL)"))

    killed = site_with_last.build()

    assert killed.returncode == -signal.SIGKILL
    assert tree(site_with_last.built) == LAST_SITE
    assert len(site_with_last.leftovers()) == 1

    site_with_last.interfere("")
    site_with_last.build()

    assert site_with_last.leftovers() == []


def test_a_build_killed_between_two_renames_loses_nothing(site: Site) -> None:
    """The last site is in the workshop then, and goes back even if the next build fails."""
    site.interfere(AT_AN_ENGLISH_PAGE.format("1 / 0"))
    dead = subprocess.Popen(["true"])
    dead.wait()
    workshop = f".site.build-{dead.pid}"
    site.write({f"{workshop}/last/{path}": text.decode() for path, text in LAST_SITE.items()})

    site.build()

    assert tree(site.built) == LAST_SITE
    assert site.leftovers() == []


def test_the_workshop_of_a_build_that_runs_is_left_alone(site: Site) -> None:
    """Two builds at once each keep their own."""
    workshop = f".site.build-{os.getpid()}"
    site.write({f"{workshop}/new/index.html": "half"})

    site.build()

    assert site.leftovers() == [workshop]


def test_another_site_dir_is_built_and_the_usual_one_left_alone(site_with_last: Site) -> None:
    """`mkdocs build -d` may name a folder whose parents do not exist yet."""
    elsewhere = site_with_last.folder / "out" / "deep"

    done = site_with_last.build("--site-dir", elsewhere)

    assert done.returncode == 0, done.stdout
    assert (elsewhere / "en/kisah/saman/index.html").exists()
    assert [path.name for path in elsewhere.parent.iterdir()] == ["deep"]
    assert tree(site_with_last.built) == LAST_SITE


REFILLED = {
    "with hidden files, which MkDocs keeps": ("site/.git", "gitdir: elsewhere", ""),
    "that is a mount point": (
        "site/stale.html",
        "",
        "from pathlib import Path\nPath.is_mount = lambda path: path.name == 'site'\n",
    ),
}


@pytest.mark.parametrize("kind", REFILLED)
def test_a_folder_is_refilled_that(kind: str, site_with_last: Site) -> None:
    """The folder itself stays; its pages are the new ones only."""
    path, content, code = REFILLED[kind]
    site_with_last.write({path: content})
    site_with_last.interfere(code)
    folder = site_with_last.built.stat().st_ino

    done = site_with_last.build("--strict")

    kept = {".git"} if path == "site/.git" else set()
    assert done.returncode == 0, done.stdout
    assert site_with_last.built.stat().st_ino == folder
    assert set(site_with_last.leftovers()) == kept
    assert set(tree(site_with_last.built)) & {*LAST_SITE, "stale.html", ".git"} == {
        "index.html",
        *kept,
    }


def test_a_site_dir_that_is_a_link_stays_one(site: Site) -> None:
    """The site is where the link leads."""
    site.write({"srv/www/index.html": "last"})
    site.built.symlink_to("srv/www")

    done = site.build()

    assert done.returncode == 0, done.stdout
    assert site.built.is_symlink()
    assert (site.folder / "srv/www/en/index.html").exists()
    assert [path.name for path in (site.folder / "srv").iterdir()] == ["www"]


def test_after_the_build_the_settings_name_the_site_again(site: Site) -> None:
    """`mkdocs gh-deploy` publishes what `config.site_dir` names."""
    site.interfere("""
def on_config(config):
    global kept
    kept = config
def on_shutdown():
    print("site_dir:", kept.site_dir)
""")

    done = site.build()

    assert f"site_dir: {site.built}\n" in done.stdout


def test_mkdocs_serve_builds_where_it_always_does(
    site: Site, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """It has a temporary folder of its own, and no last site to keep."""
    temporary = tmp_path_factory.mktemp("served")

    home, said = site.serve("--clean", TMPDIR=str(temporary))

    assert "<title>Home - Mulai Lagi</title>" in home
    assert f"documentation to directory: {temporary}/mkdocs_" in said
    assert ".build-" not in said
    assert site.leftovers() == []
    assert not site.built.exists()


# The stack below the hooks

RECORD = """
from pathlib import Path
from mkdocs.plugins import CombinedEvent, event_priority
from kembar.host import AFTER_I18N, FIRST, LAST, language, outermost

def note(event, config):
    depth = "outermost" if outermost(config) else "inner"
    with Path("events.txt").open("a") as events:
        print(event, language(config), depth, file=events)

@event_priority(FIRST)
def on_config(config): note("config", config)
def on_pre_build(config): note("pre_build", config)
def on_files(files, config): note("files", config)
def on_env(env, config, files): note("env", config)
@event_priority(FIRST)
def first(config): note("post_build first", config)
@event_priority(AFTER_I18N)
def after(config): note("post_build after static-i18n", config)
on_post_build = CombinedEvent(first, after)
"""


def test_static_i18n_builds_the_other_language_inside_the_first(site: Site) -> None:
    """The contract that kembar.host leans on: `building`, `current_language` and the order."""
    site.interfere(RECORD)

    site.build()

    assert (site.folder / "events.txt").read_text().splitlines() == [
        "config id outermost",
        "pre_build id outermost",
        "files id outermost",
        "env id outermost",
        "post_build first id outermost",
        "config en inner",
        "pre_build en inner",
        "files en inner",
        "env en inner",
        "post_build first en inner",
        "post_build after static-i18n en inner",
        "post_build after static-i18n en outermost",
    ]


def test_properdocs_builds_the_same_site(site: Site) -> None:
    """The maintained fork is the way out when MkDocs 1.6 stops working; only its name differs."""

    def nameless(files: dict[str, bytes]) -> dict[str, bytes]:
        generator = rb'<meta name="generator" content="[^"]*">'
        return {path: re.sub(generator, b"", content) for path, content in files.items()}

    with_mkdocs = site.build("--strict", "-d", "with-mkdocs")
    with_properdocs = site.build("--strict", "-d", "with-properdocs", program="properdocs")

    assert (with_mkdocs.returncode, with_properdocs.returncode) == (0, 0), with_properdocs.stdout
    assert nameless(tree(site.folder / "with-properdocs")) == nameless(
        tree(site.folder / "with-mkdocs")
    )
