"""The scripts' own tests, which run where the scripts run: in JavaScript."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.search.node import program

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*/*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(HERE)) for file in FILES])
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
