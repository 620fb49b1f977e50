"""Real builds for the tests, each in a process of its own.

static-i18n patches MkDocs while it builds and does not undo that when a build is refused, so a
build inside the test process would spoil the next one.
"""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ADDRESS = "https://mulailagi.example/"

# Fixed, so that two builds of the same pages are the same bytes, whatever the machine's own say.
ENVIRONMENT = {
    **os.environ,
    "SITE_URL": ADDRESS,
    "SOURCE_DATE_EPOCH": "1767225600",
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
}


def command(*words: str | Path, program: str = "mkdocs") -> list[str]:
    """Return the words that run a program of this environment."""
    return [str(Path(sys.executable).with_name(program)), *map(str, words)]


def run(
    *words: str | Path, folder: Path = ROOT, program: str = "mkdocs"
) -> subprocess.CompletedProcess[str]:
    """Run MkDocs in a folder and return how it ended and what it said."""
    return subprocess.run(
        command(*words, program=program),
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="session")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real hub, built once for all workers; what the build said is beside it in hub.log."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    site, log = shared / "hub", shared / "hub.log"
    with (shared / "hub.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not log.exists():
            log.write_text(run("build", "--site-dir", site).stdout)
    if not site.exists():
        pytest.fail(f"the hub does not build:\n{log.read_text()}", pytrace=False)
    return site
