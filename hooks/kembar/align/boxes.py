"""What the type of a box says: how urgent it is, and who may have added it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.model import Block

_FRAME = frozenset({"admonition", "inline", "end", "details"})
# The other names of a type in Material for MkDocs (reference/admonitions, "Supported types").
_SAME: Mapping[str, str] = {
    "summary": "abstract", "tldr": "abstract", "todo": "info", "hint": "tip", "important": "tip",
    "check": "success", "done": "success", "help": "question", "faq": "question",
    "caution": "warning", "attention": "warning", "fail": "failure", "missing": "failure",
    "error": "danger", "cite": "quote", "seealso": "note",
}  # fmt: skip
_NOTES = frozenset({"note", "info"})


def kind_of(box: Block) -> str:
    """Return the type of a box, or "" for one without."""
    kinds = [_SAME.get(name, name) for name in box.label.split() if name not in _FRAME]
    return " ".join(sorted(set(kinds)))


def is_note_of_translator(box: Block, *, is_first: bool) -> bool:
    """Return whether a box that has no counterpart is a mere note, and in the translation."""
    return not is_first and kind_of(box) in _NOTES
