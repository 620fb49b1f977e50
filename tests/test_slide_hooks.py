"""What the hook of the slides promises where it cannot make them."""

from pathlib import Path

import pytest

from tests.building import ROOT
from tests.tiny import PAGES, Site

SCRIPTS = "theme/assets/javascripts/slides/"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            {f"{SCRIPTS}slides.mjs": 'import { a } from "./a.mjs";\n'},
            "assets/javascripts/slides/slides.mjs: there is no module a.mjs",
        ),
    ],
)
def test_what_cannot_be_is_one_line(tmp_path: Path, files: dict[str, str], message: str) -> None:
    site = Site(tmp_path)
    site.write({**PAGES, **files})
    site.configure(f"{ROOT}/hooks/slide_pages.py")

    done = site.build()

    assert done.returncode == 1
    assert f"ERROR   -  {message}\n" in done.stdout
    assert "Traceback" not in done.stdout
