"""Node, as the tests of the search talk to it: JSON there and JSON back."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
MODULES = ROOT / "overrides/assets/javascripts/search"

Ask = Callable[..., Any]


def program(name: str = "node") -> str:
    """Return the path of a program that the search is tested with."""
    found = shutil.which(name)
    if not found:
        pytest.fail(f"there is no program {name}: install Node.js and npm", pytrace=False)
    return found


def told(script: str, *words: str | Path, value: object = None) -> Any:
    """Return what a script beside this file makes of a value."""
    done = subprocess.run(
        [program(), HERE / script, *words],
        input=json.dumps(value).encode(),
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return json.loads(done.stdout)


@contextmanager
def talking() -> Iterator[Ask]:
    """Ask talk.mjs one question after the other."""
    with subprocess.Popen(
        [program(), HERE / "talk.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as node:
        assert node.stdin
        assert node.stdout
        there, back = node.stdin, node.stdout

        def ask(*question: object) -> Any:
            there.write(f"{json.dumps(question)}\n")
            there.flush()
            return json.loads(back.readline())

        yield ask
