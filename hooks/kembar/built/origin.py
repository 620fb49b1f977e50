"""Where in the sources a reference of the built site was written."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kembar.built.address import published_as
from kembar.finding import Words
from kembar.links.resolve import resolve
from kembar.model import Place
from kembar.model.published import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kembar.model import Image, Link, Page, Site
    from kembar.model.published import Artefact, Kind, Published, Reference

    Held = tuple[Document | Artefact, Reference]

# MkDocs, "exclude_docs" and "draft_docs": pages that are left out on purpose.
_LEFT_OUT = re.compile(r"^(?:exclude_docs|draft_docs):", re.MULTILINE)
_TELLING = re.compile(r"[./#]")  # a word alone may stand anywhere in a template


@dataclass(frozen=True, slots=True)
class Spot:
    """The place to mend, a reference that shows the fault, and how many built files have it."""

    place: Place
    holder: Document | Artefact
    reference: Reference
    files: int

    @property
    def words(self) -> Words:
        """Return on how many pages it is, for the end of a message."""
        return on_pages(self.files)


def on_pages(count: int) -> Words:
    """Return on how many pages something is, for the end of a message."""
    if count == 1:
        return Words("", "")
    return Words(id=f" ({count} halaman)", en=f" ({count} pages)")


def in_documents(
    site: Site, wrong: Callable[[Reference], object]
) -> Iterator[tuple[Document, Reference]]:
    """Yield the wrong references of every built page; nothing where no built site was read."""
    published = site.published
    found = {id(one) for one in published.distinct if wrong(one)} if published else set()
    for document in published.documents if published and found else ():
        for reference in document.references:
            if id(reference) in found:
                yield document, reference


def in_artefacts(site: Site, wrong: Callable[[Reference], object], *kinds: Kind) -> Iterator[Held]:
    """Yield the wrong references of the files of these kinds that machines read."""
    for artefact in site.published.artefacts_of(*kinds) if site.published else ():
        for reference in artefact.references:
            if wrong(reference):
                yield artefact, reference


def spots(site: Site, found: Iterable[Held]) -> Iterator[Spot]:
    """Yield each fault once, where it is mended: in a page, in the theme, or in the built file."""
    published = site.published
    if published is None:
        return
    written: dict[str, Mapping[str, int]] = {}
    groups: dict[object, list[tuple[Held, Place | None]]] = defaultdict(list)
    for holder, reference in found:
        place = None
        if isinstance(holder, Document) and (source := published.sources.get(holder.path)):
            if source.path not in written:
                written[source.path] = _written(site, site.by_path[source.path])
            lines = written[source.path]
            line = next((lines[key] for key in _keys(site, reference) if key in lines), None)
            place = Place(source.path, line) if line else None
        elif not isinstance(holder, Document):
            place = Place(source_file(site, holder.path), reference.line)
        destination = reference.destination
        goal = (destination.path or reference.target, destination.fragment)
        groups[place, goal, destination.detour, destination.whole].append(
            ((holder, reference), place)
        )
    told = awaited(site) if groups else frozenset()
    for group in groups.values():
        (holder, reference), place = group[0]
        if reference.destination.kind == "missing" and reference.destination.path in told:
            continue
        yield Spot(
            place or _in_theme(published, holder, reference),
            holder,
            reference,
            len({one.path for (one, _), _ in group}),
        )


def source_file(site: Site, path: str) -> str:
    """Return the path below docs of the file that a built file is a copy of, or its own."""
    published = site.published
    default = site.settings.languages[0]
    for source in (path, f"{default}/{path}"):
        if source in site.files:
            return source
    if published and f"../overrides/{path}" in published.templates:
        return f"../overrides/{path}"
    return f"{published.folder}/{path}" if published else path


def page_place(published: Published, document: Document) -> Place:
    """Return the page that a document is made from, or the built file."""
    return published.sources.get(document.path) or Place(f"{published.folder}/{document.path}", 1)


def unbuilt(site: Site) -> Iterator[Page]:
    """Yield the pages that should be in the built site and are not."""
    published = site.published
    if published is None or any(_LEFT_OUT.search(text) for text in published.templates.values()):
        return
    built = {place.path for place in published.sources.values()}
    for page in site.pages:
        folder, _, name = page.path.rpartition("/")
        # MkDocs leaves out the README.md of a folder that has an index.md.
        if page.path not in built and f"{folder}/index.md" not in (
            site.by_path if name == "README.md" else ()
        ):
            yield page


def awaited(site: Site) -> frozenset[str]:
    """Return where the pages would be that were not built: that they are missing is told once."""
    return frozenset(_stem(page.path, site) for page in unbuilt(site))


def _stem(path: str, site: Site) -> str:
    """Return what a page of docs and its built page have in common: `en/a` of `en/a/index.md`."""
    stem = posixpath.splitext(path)[0] if path.endswith((".md", ".html")) else path
    stem = stem.removesuffix("index") if f"/{stem}".endswith("/index") else stem
    return stem.removeprefix(f"{site.settings.languages[0]}/").rstrip("/")


def _keys(site: Site, reference: Reference) -> tuple[str, ...]:
    destination = reference.destination
    return (unquote(reference.target), f"{_stem(destination.path, site)}#{destination.fragment}")


def _written(site: Site, page: Page) -> Mapping[str, int]:
    """Return the line of each address that a page holds, as it is written and where it leads."""
    lines: dict[str, int] = {}
    items: tuple[Link | Image, ...] = (*page.links, *page.images)
    for item in items:
        lines.setdefault(unquote(item.target.strip()), item.line)
        goal = resolve(site, page, item)
        if goal.kind in {"page", "file"}:
            lines.setdefault(f"{_stem(goal.path, site)}#{goal.fragment}", item.line)
    for key, value in page.front_matter.values.items():
        if isinstance(value, str) and key in page.front_matter.lines:
            lines.setdefault(value, page.front_matter.lines[key])
    return lines


def _in_theme(published: Published, holder: Document | Artefact, reference: Reference) -> Place:
    path = reference.destination.path
    wanted = (reference.target, path, published_as(path), f"{path}/")
    for words in dict.fromkeys(one for one in wanted if _TELLING.search(one.lstrip("./#"))):
        pattern = re.compile(rf"(?<![\w./-]){re.escape(words)}(?![\w-]|\.\w)")
        for template, text in published.templates.items():
            if found := pattern.search(text):
                return Place(template, text.count("\n", 0, found.start()) + 1)
    return Place(f"{published.folder}/{holder.path}", _line(holder.text, reference))


def _line(text: str, reference: Reference) -> int:
    """Return the line of a built page where a reference is, as near as its text can tell."""
    value = escape(reference.target)
    if value not in text:
        value = reference.target
    named = (
        f'hreflang="{reference.language}" href="{value}"',
        f'rel="{reference.element}" href="{value}"',
        f'"{value}"',
        f"'{value}'",
        value,
    )
    at = next((found for form in named if (found := text.find(form)) >= 0), 0)
    return text.count("\n", 0, at) + 1
