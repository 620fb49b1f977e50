"""What editors tell the search: pages and words of the files beside the pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.plant import Kind

if TYPE_CHECKING:
    from random import Random

    from tests.faults.hub import Hub

_FILES = ("id/search.yml", "en/search.yml")


def _line(name: str, where: str, old: str, new: str) -> Kind:
    """Return the kind that rewrites a random line among those that match."""

    def inject(dice: Random, hub: Hub) -> Fault:
        path = dice.choice(_FILES)
        written = hub.texts[path].split("\n")
        index = dice.choice([index for index, line in enumerate(written) if re.search(where, line)])
        written[index] = re.sub(old, new, written[index], count=1)
        return Fault({path: "\n".join(written)}, frozenset({(path, index + 1)}))

    return Kind(name, frozenset({"search-words"}), inject)


def _one_language(dice: Random, hub: Hub) -> Fault:
    del hub
    lost, left = dice.sample(_FILES, 2)
    return Fault({lost: None}, frozenset({(left, 1)}))


KINDS = (
    _line("a word for the search that no page has", r"^  \w+: \[", r"(\w+):", r"\1zx:"),
    _line("a page of the search that does not exist", r"^  [\w/-]+\.md:", r"\.md", "-lama.md"),
    _line("a section asked for that is not there", r"^  [\w/-]+\.md#", r"#([\w-]+)", r"#\1-lama"),
    _line("a page asked for that does not exist", r"^  [\w/-]+\.md#", r"\.md", "-lama.md"),
    _line("a popular page that does not exist", r"^popular", r"\.md", "-lama.md"),
    _line("four popular pages", r"^popular", r"\]", ", mulai.md]"),
    _line("a word that is typed twice", r"\[\w+,", r"\[(\w+),", r"[\1, \1,"),
    _line("a word that YAML does not take for one", r"^  \w+: \[", r"\[", "[no, "),
    _line("a list of typed words that is not closed", r"^  \w+: \[.*\]$", r"\]$", ""),
    Kind("a language without its words for the search", frozenset({"search-words"}), _one_language),
)
