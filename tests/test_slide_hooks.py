"""What the hook of the slides promises where it cannot make them."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
import slide_pages

from tests.building import ROOT
from tests.tiny import PAGES, Site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

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


def test_serving_makes_no_slides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slide_pages, "serving", lambda: True)

    slide_pages.on_post_build(config=cast("MkDocsConfig", {}))
