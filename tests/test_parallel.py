"""Work on several cores gives what work on one gives."""

import os
import pickle
import threading
from typing import NoReturn

import pytest
from kembar import parallel

MANY = list(range(101))


def double(number: int) -> int:
    return number * 2


@pytest.fixture(params=[1, 2, 3])
def cores(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    number = int(request.param)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(number)), raising=False)
    return number


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes that were started."""
    started: list[int] = []
    fork = os.fork

    def counted() -> int:
        started.append(1)
        return fork()

    monkeypatch.setattr(os, "fork", counted)
    # pytest-xdist's worker has threads of its own, which hold nothing that these tests need.
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    return started


@pytest.mark.usefixtures("cores")
@pytest.mark.parametrize("items", [[], [1], MANY])
def test_results_come_in_the_order_of_the_items(items: list[int], copies: list[int]) -> None:
    assert parallel.each(double, items) == [double(item) for item in items]
    assert len(copies) in {0, 1, 2}


def test_a_copy_is_started_for_each_further_core(cores: int, copies: list[int]) -> None:
    parallel.each(double, MANY)

    assert len(copies) == cores - 1


@pytest.mark.usefixtures("cores")
def test_what_a_copy_cannot_do_is_done_here(copies: list[int]) -> None:
    here = os.getpid()

    def only_here(number: int) -> int:
        if os.getpid() != here:
            os._exit(3)
        return number

    assert parallel.each(only_here, MANY) == MANY
    assert len(copies) in {0, 1, 2}


def test_a_fault_is_raised_as_if_there_were_one_core(
    cores: int, copies: list[int], capfd: pytest.CaptureFixture[str]
) -> None:
    def wrong(number: int) -> NoReturn:
        raise ValueError(number)

    with pytest.raises(ValueError, match="0"):
        parallel.each(wrong, MANY)
    assert len(copies) == cores - 1
    assert "Traceback" not in capfd.readouterr().err


def test_beside_threads_there_is_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    monkeypatch.setattr(os, "fork", None)

    assert parallel.each(double, MANY) == [double(item) for item in MANY]


def test_a_copy_answers_and_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    statuses = []

    def end(status: int) -> NoReturn:
        statuses.append(status)
        raise SystemExit(status)

    reading, writing = os.pipe()
    monkeypatch.setattr(os, "pipe", lambda: (os.dup(reading), writing))
    monkeypatch.setattr(os, "fork", lambda: 0)
    monkeypatch.setattr(os, "_exit", end)
    with pytest.raises(SystemExit):
        parallel._started(double, [1, 2])

    with os.fdopen(reading, "rb") as answer:
        assert pickle.loads(answer.read()) == [2, 4]  # noqa: S301
    assert statuses == [0]
