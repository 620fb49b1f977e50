"""The references of built pages, each made once: pages of one theme say much the same."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kembar.model.published import Reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.built.address import Addresses

    # By element, attribute, target and language.
    Known = dict[tuple[str, str, str, str], Reference]

# RFC 3986, section 3.1: it leads to the same place from everywhere.
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_UP = "../"


@dataclass(frozen=True, slots=True)
class References:
    """The references of a site that are known: on any page, and from each folder."""

    addresses: Addresses
    _anywhere: Known = field(default_factory=dict)
    _from: dict[str, Known] = field(default_factory=dict)

    def of(self, path: str) -> PageReferences:
        """Return what makes the references of a page."""
        folders, folder = [], path
        while folder:
            folder = folder.rpartition("/")[0]
            folders.append(self._from.setdefault(folder, {}))
        return PageReferences(path, self.addresses, self._anywhere, folders)


@dataclass(frozen=True, slots=True)
class PageReferences:
    """The references that are known on a page: from its own folder, the one above, and so on."""

    path: str
    addresses: Addresses
    anywhere: Known
    folders: Sequence[Known]
    own: Known = field(default_factory=dict)

    def made(self, element: str, attribute: str, target: str, language: str = "") -> Reference:
        """Return a reference from this page."""
        known, key = self._known(target), (element, attribute, target, language)
        found = known.get(key)
        if found is None:
            destination = self.addresses.leads(self.path, target)
            found = known[key] = Reference(element, attribute, target, destination, language)
        return found

    def _known(self, target: str) -> Known:
        """Return the references that lead to the same place where this one does."""
        first = target[:1]
        if first == ".":
            above = 0
            while target.startswith(_UP, above * len(_UP)):
                above += 1
            # From above the top, it depends on how deep the page is.
            return self.folders[above] if above < len(self.folders) else self.own
        if first == "/":
            return self.anywhere
        if ":" in target:
            return self.anywhere if _SCHEME.match(target) else self.own
        # "#x" and "?x" are of the page itself, and of others nothing is known.
        return self.folders[0] if first.isalnum() else self.own
