"""The modules of reading offline become scripts that a phone takes."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from kembar.delivery.scripts import joined

from tests.search.node import ROOT, program

if TYPE_CHECKING:
    from pathlib import Path

MODULES = {
    file.name: file.read_text("utf-8")
    for file in (ROOT / "overrides/assets/javascripts/offline").glob("*.mjs")
}


@pytest.mark.parametrize("entry", ["sw.mjs", "end.mjs", "saving.mjs"])
def test_the_modules_join_to_a_script(entry: str, tmp_path: Path) -> None:
    script = tmp_path / "script.js"
    script.write_text(joined(entry, MODULES), "utf-8")

    assert subprocess.run([program(), "--check", script], check=False).returncode == 0
