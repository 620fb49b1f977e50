"""How far a long run is: one line on a terminal, gone when the run ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

    from kembar.finding import Language

PATIENCE = 1.0  # seconds without a word


@dataclass(slots=True)
class Progress:
    """Called with (done, total) pages; `clock` returns seconds, such as time.monotonic."""

    out: TextIO
    clock: Callable[[], float]
    language: Language = "en"
    _began: float = field(init=False)
    _shown: bool = field(init=False, default=False)

    def __enter__(self) -> Self:
        """Begin to wait."""
        self._began = self.clock()
        return self

    def __call__(self, done: int, total: int) -> None:
        """Say on a terminal how far the run is, once it takes long."""
        if self.out.isatty() and self.clock() - self._began >= PATIENCE:
            counted = f"{done:,}/{total:,}"
            if self.language == "id":
                line = f"Memeriksa… {counted.replace(',', '.')} halaman"
            else:
                line = f"Checking… {counted} pages"
            # ECMA-48, 8.3.41: CSI K erases what a longer line has left.
            self.out.write(f"\r{line}\033[K")
            self.out.flush()
            self._shown = True

    def __exit__(self, *_: object) -> None:
        """Clear the line."""
        if self._shown:
            self.out.write("\r\033[K")
            self.out.flush()
