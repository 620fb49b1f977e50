"""Each tool becomes one small script, in both languages."""

from __future__ import annotations

import gzip
import subprocess
from typing import TYPE_CHECKING

import pytest
from kembar.delivery.scripts import joined

from tests.search.node import ROOT, program

if TYPE_CHECKING:
    from pathlib import Path

MODULES = {
    file.name: file.read_text("utf-8")
    for file in (ROOT / "overrides/assets/javascripts/tools").glob("*.mjs")
}
ENTRIES = sorted(name for name in MODULES if name.endswith((".id.mjs", ".en.mjs")))
MOST = 6_000  # bytes on the way, of a tool and all that it is made of


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_modules_join_to_a_small_script(entry: str, tmp_path: Path) -> None:
    script = tmp_path / "script.mjs"
    script.write_text(joined(entry, MODULES), "utf-8")

    assert subprocess.run([program(), "--check", script], check=False).returncode == 0
    assert len(gzip.compress(script.read_bytes(), 9)) <= MOST


def test_every_tool_speaks_both_languages() -> None:
    tools = [
        {entry.split(".")[0] for entry in ENTRIES if f".{one}." in entry} for one in ("id", "en")
    ]

    assert tools[0] == tools[1]
