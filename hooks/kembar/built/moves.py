"""Which addresses of the built site send the reader on to another one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kembar.model.published import Artefact, Destination, Document, Published, Reference

# Netlify, "Redirect options": 200 rewrites, 404 and the like answer without sending on.
_SENDS_ON = re.compile(r"3\d\d")
_ANY = re.compile(r"\\\*|:\w+")


@dataclass(frozen=True, slots=True)
class Move:
    """A rule of `_redirects`, or a page that sends its reader on at once."""

    holder: Document | Artefact
    reference: Reference


@dataclass(frozen=True, slots=True)
class Moves:
    """The moves of a site by the path where they begin, and the patterns of such paths."""

    by_path: Mapping[str, Move]
    patterns: tuple[re.Pattern[str], ...]

    def send_on(self, destination: Destination) -> bool:
        """Return whether who goes there ends elsewhere."""
        path = destination.path
        if path in self.by_path:
            return True
        missing = destination.kind == "missing"
        return missing and any(one.fullmatch(path) for one in self.patterns)


def moves(published: Published) -> Moves:
    """Return where the built site sends its readers on."""
    by_path: dict[str, Move] = {}
    patterns: list[re.Pattern[str]] = []
    for document in published.documents:
        if document.refresh:
            by_path[document.path] = Move(document, document.refresh)
    for artefact in published.artefacts_of("redirects"):
        for reference in artefact.references:
            owner = reference.owner
            if owner is None or not _SENDS_ON.fullmatch(reference.attribute):
                continue
            if "*" in owner.path or ":" in owner.path:
                patterns.append(re.compile(_ANY.sub(".*", re.escape(owner.path))))
            # A host looks for a file before it looks for a rule.
            elif owner.kind == "missing":
                by_path.setdefault(owner.path, Move(artefact, reference))
    return Moves(by_path, tuple(patterns))
