"""The tests of the worker's scripts, which run where the scripts run: in JavaScript."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from kembar.delivery.scripts import joined

from tests.search.node import ROOT, program

MODULES = {
    file.name: file.read_text("utf-8")
    for file in (ROOT / "overrides/assets/javascripts/offline").glob("*.mjs")
}

FILES = sorted(Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_the_scripts_do_what_their_tests_say(file: Path) -> None:
    done = subprocess.run(
        [program(), "--test", "--test-reporter=spec", file],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    told = done.stdout + done.stderr
    assert done.returncode == 0, told.partition("failing tests:")[2] or told
    assert "pass 0\n" not in told
    assert "skipped 0\n" in told


@pytest.mark.parametrize("entry", ["sw.mjs", "end.mjs", "saving.mjs"])
def test_the_modules_join_to_a_script(entry: str, tmp_path: Path) -> None:
    script = tmp_path / "script.js"
    script.write_text(joined(entry, MODULES), "utf-8")

    assert subprocess.run([program(), "--check", script], check=False).returncode == 0
