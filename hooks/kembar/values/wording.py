"""Which phrases a text has word by word, asked of the same text again and again."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.model import Prose

_RUN = re.compile(r"\d+|[^\W\d_]+")
_FEW = 50  # places that are sooner tried than the whole text is searched


class Wording:
    """A text on one line."""

    def __init__(self, text: str) -> None:
        self.text = text

    def holds(self, phrase: str, *, cut: bool = False) -> bool:
        """Return whether a phrase is in the text; its ends may be `cut` within a word."""
        rarest: tuple[list[int], int] | None = None
        for match in _RUN.finditer(phrase):
            if cut and (match.start() == 0 or match.end() == len(phrase)):
                continue
            found = self._places.get(match[0], [])
            if rarest is None or len(found) < len(rarest[0]):
                rarest = found, match.start()
        if rarest is None or len(rarest[0]) > _FEW:
            return phrase in self.text
        places, before = rarest
        return any(
            place >= before and self.text.startswith(phrase, place - before) for place in places
        )

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Return where each word and each number begins."""
        found: dict[str, list[int]] = {}
        for match in _RUN.finditer(self.text):
            found.setdefault(match[0], []).append(match.start())
        return found


def wording(proses: Sequence[Prose]) -> Wording:
    """Return the wording of some texts."""
    return Wording(" ".join(" ".join(prose.text.split()) for prose in proses))
