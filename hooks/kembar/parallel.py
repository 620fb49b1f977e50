"""Work spread over the cores of this machine."""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Told = Callable[[int, int], None]
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

# A process more pays from about a twentieth of a second of work on: a dozen pages.
_LEAST = 24


def untold(done: int, total: int) -> None:
    """Tell nobody how far the work is."""


def each(
    function: Callable[[_Item], _Result],
    items: Sequence[_Item],
    told: Told = untold,
    least: int = _LEAST,
) -> list[_Result]:
    """Return what a function makes of each item, in their order; `told` hears (done, total).

    Fewer items than `least` are no work for many.
    """
    shares = _cores() if len(items) >= least else 1
    pipes = [_started(function, items[share::shares]) for share in range(1, shares)]
    own: list[_Result] = []
    for item in items[::shares]:
        own.append(function(item))
        # The other shares are as far, more or less.
        told(min(len(own) * shares, len(items)), len(items))
    done = [own]
    for share, pipe in enumerate(pipes, start=1):
        done.append(_ended(*pipe) or [function(item) for item in items[share::shares]])
    return [done[place % shares][place // shares] for place in range(len(items))]


def _cores() -> int:
    """Return how many processes may run; one where a copy of this one could stand still."""
    # Only the calling thread goes on in a copy, and a lock that another holds is never released.
    if not hasattr(os, "fork") or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def _started(function: Callable[[_Item], _Result], items: Sequence[_Item]) -> tuple[int, int]:
    """Return a copy of this process at work on some items, and the pipe on which it answers."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        status = 1
        try:
            os.close(reading)
            with os.fdopen(writing, "wb") as answer:
                pickle.dump([function(item) for item in items], answer, pickle.HIGHEST_PROTOCOL)
            status = 0
        finally:
            # Nothing that the first process still has to write is written twice.
            os._exit(status)
    os.close(writing)
    return process, reading


def _ended(process: int, reading: int) -> list[_Result] | None:
    """Return the answer of a copy, or None where it could not give one."""
    with os.fdopen(reading, "rb") as answer:
        data = answer.read()
    _, status = os.waitpid(process, 0)
    # Only our own copy wrote this, in a pipe that nobody else has.
    return pickle.loads(data) if status == 0 else None  # noqa: S301
