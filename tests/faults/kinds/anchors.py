"""Fragments that no heading answers."""

from __future__ import annotations

from tests.faults.plant import Kind, changed

_PROSE = ("paragraph", "item", "row", "boxed", "definition")
_FRAGMENT = r"(\]\([\w/.-]*#)([\w-]+)(?=\))"


def _anchor(name: str, new: str, old: str = _FRAGMENT) -> Kind:
    return changed(name, "link-anchor", _PROSE, old, new, anywhere=True, alone=True)


KINDS = (
    _anchor("a fragment that its page does not have", r"\1bagian-\2"),
    _anchor("a fragment with a letter lost", r"\1\2", r"(\]\([\w/.-]*#[\w-]*\w)\w([\w-])(?=\))"),
    _anchor("a fragment in capital letters", r"\1S\2", r"(\]\(/sumber\.md#)s(\d+)"),
    _anchor("a fragment with an underscore for a dash", r"\1_\2", r"(\]\([\w/.-]*#[\w-]+)-([\w-]+)(?=\))"),
    _anchor("a fragment of another page", r"\1\2", r"(\]\()/[\w/.-]+(#[\w-]+)(?=\))"),
    _anchor("a fragment encoded twice", r"\1%2520\2"),
    _anchor("a fragment marked twice", r"\1#\2"),
)  # fmt: skip
