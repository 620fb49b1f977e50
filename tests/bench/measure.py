"""What a command costs: the least of several runs, taken in turns with its rivals."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

ROUNDS = 3
LONG = 60  # seconds: one run tells enough


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of CPU with that of children, seconds of waiting, and MB of the largest process."""

    cpu: float
    wall: float
    memory: float

    def least(self, other: Cost) -> Cost:
        """Return the better of two runs, in each respect."""
        return Cost(
            min(self.cpu, other.cpu),
            min(self.wall, other.wall),
            min(self.memory, other.memory),
        )


@dataclass(frozen=True, slots=True)
class Rival:
    """A command and where it runs, what goes before each run, and how it says what it saw.

    `links` returns how many links it looked at, 0 where it does not say, and None where its words
    show that it did not do its work.
    """

    name: str
    command: Sequence[str]
    folder: Path
    links: Callable[[str], int | None]
    before: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class Result:
    """What a rival cost, and how many links it looked at."""

    cost: Cost
    links: int


def race(rivals: Sequence[Rival]) -> dict[str, Result]:
    """Return the result of each rival, run in turns so that the machine's moods hit all alike."""
    results: dict[str, Result] = {}
    for _ in range(ROUNDS):
        for rival in rivals:
            last = results.get(rival.name)
            if last and last.cost.wall > LONG:
                continue
            rival.before()
            result = run(rival)
            cost = last.cost.least(result.cost) if last else result.cost
            results[rival.name] = Result(cost, result.links)
    return results


def run(rival: Rival) -> Result:
    """Return the result of one run; raises ValueError where the rival could not do its work."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(rival.command, cwd=rival.folder, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = said.read().decode("utf-8", "replace")
    links = rival.links(words)
    if links is None:
        raise ValueError(f"{rival.name}: {words[-2000:]}")
    # Linux counts it in KiB (getrusage(2)).
    return Result(Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024), links)
