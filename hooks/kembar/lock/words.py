"""What changed between two texts, word by word."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kembar.model import Prose

_TYPO = 3  # words: a slip of the pen, not another sentence


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that stayed, went or came."""

    kind: Literal["same", "old", "new"]
    words: tuple[str, ...]


def changes(old: Iterable[Prose], new: Iterable[Prose]) -> list[list[Run]]:
    """Return the paragraphs of a text in which a word changed, as runs of words."""
    before, after = _words(old), _words(new)
    lines: list[list[Run]] = [[]]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            _add(lines, "same", before[start:end])
        else:
            _add(lines, "old", before[start:end])
            _add(lines, "new", after[other_start:other_end])
    return [line for line in lines if any(run.kind != "same" for run in line)]


def is_typo(lines: Sequence[Sequence[Run]]) -> bool:
    """Return whether no more words changed than a slip of the pen has."""
    runs = [run for line in lines for run in line]
    return all(
        sum(len(run.words) for run in runs if run.kind == kind) <= _TYPO for kind in ("old", "new")
    )


def _words(proses: Iterable[Prose]) -> list[str]:
    """Return the words of a text; an empty one ends each paragraph."""
    return [word for prose in proses for word in (*prose.text.split(), "")]


def _add(lines: list[list[Run]], kind: Literal["same", "old", "new"], words: list[str]) -> None:
    for index, paragraph in enumerate(_paragraphs(words)):
        if index and kind != "old":
            lines.append([])
        if paragraph:
            lines[-1].append(Run(kind, tuple(paragraph)))


def _paragraphs(words: Sequence[str]) -> Iterator[list[str]]:
    start = 0
    for place, word in enumerate(words):
        if not word:
            yield list(words[start:place])
            start = place + 1
    yield list(words[start:])
