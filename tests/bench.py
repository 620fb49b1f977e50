"""How long the checker takes, as ratios within one run: `make bench`.

Trees of growing size are made from the hub's own lessons. Each measurement is the least CPU time
(user and system, of the process and its children) of three; the build is MkDocs with the hub's
configuration, whose own check is what the last column is a share of.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAIRS = (25, 100, 400)
BUILT_UP_TO = 100
ROUNDS = 3


def tree(folder: Path, pairs: int) -> Path:
    """Return a project of so many pairs: every lesson of the hub copied again and again."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".*", "site", "tests"))
    settings = folder / "kembar.toml"
    settings.write_text(settings.read_text("utf-8").replace(r"L\d\d", r"L\d+"), "utf-8")
    for language in ("id", "en"):
        lessons = folder / "docs" / language / "pelajaran"
        originals = sorted(lessons.glob("[!i]*.md"))
        for number in range(pairs):
            original = originals[number % len(originals)]
            text = re.sub(r"(?m)^id: L\d\d$", f"id: L{number + 100}", original.read_text("utf-8"))
            (lessons / f"salinan-{number}.md").write_text(text, "utf-8")
    return folder


def seconds(command: list[str], folder: Path) -> float:
    """Return the CPU time of a command, the least of three."""
    times = []
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, cwd=folder, check=False, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def main() -> None:
    """Print one row for each size of tree."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    check = [sys.executable, "hooks", "check"]
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    idle = seconds([sys.executable, "hooks", "check", "--docs", os.devnull], ROOT)
    print(f"starting up: {idle:.2f} s CPU")  # noqa: T201
    print("pairs   check s   ms a page   to smallest   build s   check / build")  # noqa: T201
    smallest = 0.0
    for pairs in PAIRS:
        with tempfile.TemporaryDirectory() as scratch:
            folder = tree(Path(scratch) / "hub", pairs)
            taken = seconds(check, folder)
            pages = sum(1 for _ in folder.glob("docs/*/**/*.md"))
            page = (taken - idle) * 1000 / pages
            smallest = smallest or page
            row = f"{pages // 2:5} {taken:9.2f} {page:11.2f} {page / smallest:13.2f}"
            if pairs <= BUILT_UP_TO:
                built = seconds(build, folder)
                row += f" {built:9.2f} {taken / built:15.2f}"
            print(row, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
