"""What the hook of the tools promises: a script each and language, named where the tool stands."""

from pathlib import Path

import pytest

from tests.building import ROOT
from tests.tiny import PAGES, Site

FOLDER = "theme/assets/javascripts/tools/"
PAGE = "---\ntitle: X\n---\n# X\n\n<!-- fill: tool cat -->\n"
MODULES = {
    f"{FOLDER}cat.id.mjs": 'import { meow } from "./voice.mjs";\n\nexport const start = meow;\n',
    f"{FOLDER}cat.en.mjs": 'import { meow } from "./voice.mjs";\n\nexport const start = meow;\n',
    f"{FOLDER}voice.mjs": "export const meow = () => 1;\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A tiny site with a tool, in the real hooks that fill pages and give them their tools."""
    tiny = Site(tmp_path)
    tiny.write({**PAGES, **MODULES, "docs/id/alat.md": PAGE, "docs/en/alat.md": PAGE})
    tiny.configure(f"{ROOT}/hooks/fill_pages.py", f"{ROOT}/hooks/tool_pages.py")
    return tiny


def test_a_page_names_the_tool_of_its_language(site: Site) -> None:
    """One script, joined; its modules are not published by themselves."""
    done = site.build()

    assert done.returncode == 0, done.stdout
    for language, folder, up in (("id", "", "../"), ("en", "en/", "../../")):
        page = (site.built / f"{folder}alat/index.html").read_text("utf-8")
        assert f'href="{up}assets/javascripts/tools/cat.{language}.js"' in page
        assert f'href="{up}assets/stylesheets/tools.css"' in page
    assert {
        file.name: file.read_text("utf-8")
        for file in (site.built / "assets/javascripts/tools").iterdir()
    } == dict.fromkeys(("cat.id.js", "cat.en.js"), "const meow=()=>1;export const start=meow\n")


@pytest.mark.parametrize(
    ("path", "content", "message"),
    [
        (
            "docs/en/alat.md",
            PAGE.replace("cat", "dog"),
            'docs/en/alat.md: unknown tool "dog": there are cat',
        ),
        (
            f"{FOLDER}cat.en.mjs",
            'import { purr } from "./purr.mjs";\n',
            "assets/javascripts/tools/cat.en.mjs: there is no module purr.mjs",
        ),
    ],
)
def test_what_cannot_be_is_one_line(site: Site, path: str, content: str, message: str) -> None:
    """What, where, and no traceback."""
    site.write({path: content})

    done = site.build()

    assert done.returncode == 1
    assert f"ERROR   -  {message}\n" in done.stdout
    assert "Traceback" not in done.stdout
