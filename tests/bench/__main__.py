"""What checking costs beside its peers, in one run on one machine: `make bench`.

Prints the table of README.md. Ratios are what to trust: seconds are of this machine and this hour.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import measure, peers, sites, trees

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.bench.measure import Result, Rival

SIZES = (100, 1_000, 5_000)  # pairs
TOO_LONG = 600  # seconds: a rival that would wait longer is not run
BUILT_UP_TO = 1_000  # pairs; MkDocs's own time grows faster than the site


def main() -> None:
    """Print a row for each rival at each size."""
    peers.environment()
    say(f"{dt.datetime.now(tz=dt.UTC):%-d %B %Y}, {processor()}, {os.cpu_count()} cores.\n")
    say("| | pairs | links | CPU s | wall s | peak MB | CPU, `check` = 1 |")
    say("|---|--:|--:|--:|--:|--:|--:|")
    seen: dict[str, tuple[int, Result]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        # linkchecker goes on as "nobody" where it is started by root.
        Path(scratch).chmod(0o755)
        group = trees.tree(Path(scratch) / "group", trees.GROUP)
        measure.run(peers.building(group))
        for pairs in SIZES:
            folder = trees.tree(Path(scratch) / str(pairs), pairs)
            sources = peers.on_sources(folder)
            if pairs <= BUILT_UP_TO:
                sources.append(peers.building(folder))
            round_of(sources, pairs, seen)
            sites.site(folder / "site", group / "built", pairs)
            round_of(peers.on_site(folder, references(folder)), pairs, seen)


def round_of(rivals: Sequence[Rival], pairs: int, seen: dict[str, tuple[int, Result]]) -> None:
    """Print the rows of one race, and keep its results."""
    running = [
        rival
        for rival in rivals
        if peers.installed(rival) and expected(rival, pairs, seen) < TOO_LONG
    ]
    results = measure.race(running)
    seen |= {name: (pairs, result) for name, result in results.items()}
    ours = results[rivals[0].name]
    for rival in rivals:
        if rival.name in results:
            say(row(rival.name, pairs, results[rival.name], ours))
        else:
            why = "more than 10 minutes" if peers.installed(rival) else "not installed"
            say(f"| {rival.name} | {pairs:,} | | {why} | | | |")


def expected(rival: Rival, pairs: int, seen: Mapping[str, tuple[int, Result]]) -> float:
    """Return how long a rival will take, by how long it took for fewer pairs."""
    before = seen.get(rival.name)
    return before[1].cost.wall * pairs / before[0] if before else 0


def row(name: str, pairs: int, result: Result, ours: Result) -> str:
    """Return a row of the table."""
    cost, links = result.cost, f"{result.links:,}" if result.links else ""
    return (
        f"| {name} | {pairs:,} | {links} | {cost.cpu:.2f} | {cost.wall:.2f} | {cost.memory:.0f} "
        f"| {cost.cpu / ours.cost.cpu:.2f} |"
    )


def references(folder: Path) -> int:
    """Return how many references the checker reads in the built site of a folder."""
    words = [sys.executable, "-c", peers.REFERENCES]
    return int(subprocess.run(words, cwd=folder, check=True, capture_output=True).stdout)


def processor() -> str:
    """Return what the machine's processor calls itself."""
    about = Path("/proc/cpuinfo")
    lines = about.read_text("utf-8").splitlines() if about.is_file() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def say(line: str) -> None:
    """Print a line at once: the whole takes a while."""
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
