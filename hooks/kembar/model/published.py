"""What a built site is made of: its files, and every reference from one of them to another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.model import Place


Ends = Literal["page", "file", "missing", "outside", "unfinished", "none"]
Detour = Literal["", "above", "index", "slash", "http", "local"]


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an address leads: to `path` below the site's folder, out of the site, or nowhere.

    `spelling` is the file whose name differs from a missing one in letter case or encoding only;
    `detour` says why an address that works is not the address of what it leads to.
    """

    kind: Ends
    path: str = ""
    fragment: str = ""
    spelling: str = ""
    detour: Detour = ""
    whole: bool = False  # written with scheme and host


@dataclass(frozen=True, slots=True)
class Reference:
    """An address in a built file: `target` as written, and what names it.

    `element` is `a`, `img` or, for `<link>`, its `rel`; of a file that machines read, the part of
    it: `loc`, `icon`, `entry`. `language` is its `hreflang`, `owner` the address it belongs to.
    A line of 0 is looked up when it is asked for.
    """

    element: str
    attribute: str
    target: str
    destination: Destination
    language: str = ""
    owner: Destination | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A built HTML page. `refresh` is where a redirect leads that it holds in place of content."""

    path: str
    text: str
    language: str | None
    ids: frozenset[str]
    references: tuple[Reference, ...]
    refresh: Reference | None = None
    hidden: bool = False  # from search engines


Kind = Literal[
    "sitemap", "search", "manifest", "worker", "feed", "robots", "redirects", "style", "script"
]


@dataclass(frozen=True, slots=True, eq=False)
class Artefact:
    """A built file that machines read; `fault` is what makes it unreadable, with its line."""

    path: str
    kind: Kind
    text: str
    references: tuple[Reference, ...] = ()
    fault: tuple[str, int] | None = None


@dataclass(frozen=True, eq=False)
class Published:
    """The built site. Paths are below its folder; `folder` is its own path below docs: `../site`.

    `base` is the address of its home page, empty when no page names it; `sizes` are the bytes of
    each file; `disguised` are the images that hold HTML; `templates` the theme's own files, by
    their path below docs.
    """

    folder: str
    base: str
    sizes: Mapping[str, int]
    documents: tuple[Document, ...]
    artefacts: tuple[Artefact, ...] = ()
    disguised: frozenset[str] = frozenset()
    templates: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Place] = field(default_factory=dict)

    @cached_property
    def by_path(self) -> Mapping[str, Document]:
        """Return the documents by their path."""
        return {document.path: document for document in self.documents}

    @cached_property
    def distinct(self) -> tuple[Reference, ...]:
        """Return the references of the documents, once each: documents share most of them."""
        held = chain.from_iterable(document.references for document in self.documents)
        return tuple({id(reference): reference for reference in held}.values())

    @cached_property
    def users(self) -> Mapping[str, int]:
        """Return how many references lead to each file."""
        counted: dict[str, int] = defaultdict(int)
        holders: tuple[Document | Artefact, ...] = (*self.documents, *self.artefacts)
        for holder in holders:
            for reference in holder.references:
                counted[reference.destination.path] += 1
        return counted

    def artefacts_of(self, *kinds: Kind) -> Iterator[Artefact]:
        """Yield the artefacts of some kinds."""
        return (artefact for artefact in self.artefacts if artefact.kind in kinds)
