"""A long run says how far it is, on a terminal and nowhere else."""

import io
from collections.abc import Iterator

import pytest
from kembar.finding import Language
from kembar.progress import Progress


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def told(out: io.StringIO, seconds: Iterator[float], language: Language = "en") -> str:
    with Progress(out, lambda: next(seconds), language) as progress:
        progress(1, 2_000)
        progress(1_234, 2_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("language", "line"),
    [("id", "Memeriksa… 1.234/2.000 halaman"), ("en", "Checking… 1,234/2,000 pages")],
)
def test_a_run_of_a_second_shows_its_progress_and_clears_it(language: Language, line: str) -> None:
    shown = told(Terminal(), iter([5.0, 5.9, 6.0]), language)

    assert shown == f"\r{line}\033[K\r\033[K"


def test_a_short_run_says_nothing() -> None:
    assert not told(Terminal(), iter([5.0, 5.5, 5.9]))


def test_a_pipe_gets_nothing() -> None:
    assert not told(io.StringIO(), iter([5.0, 8.0, 9.0]))


def broken_off(out: io.StringIO) -> None:
    seconds = iter([5.0, 7.0])
    with Progress(out, lambda: next(seconds)) as progress:
        progress(1, 2)
        raise KeyboardInterrupt


def test_the_line_is_cleared_when_the_run_breaks_off() -> None:
    out = Terminal()

    with pytest.raises(KeyboardInterrupt):
        broken_off(out)

    assert out.getvalue() == "\rChecking… 1/2 pages\033[K\r\033[K"
