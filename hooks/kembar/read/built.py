"""A built site on disk in, a site with what was published out; the theme's own files with it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kembar.built.address import Addresses, source_of
from kembar.model import Place
from kembar.model.published import Published
from kembar.parse.built import References, address_in_sitemap, address_of_home, artefact, document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.model import Site

# The largest file that is read; half of a search index would be taken for a broken one, and that
# of 5,000 pages in a language has a twentieth of this.
FILE_BYTES = 256 << 20
_TEXTS = (".html", ".xml", ".json", ".webmanifest", ".js", ".mjs", ".css", ".txt", ".rss", ".atom")
_IMAGES = (".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".webp")
_TEMPLATES = (".html", ".css", ".js", ".mjs", ".xml", ".webmanifest", ".json")


class NoSite(ValueError):  # noqa: N818 — named for what it says of the folder
    """The folder holds no built page: a pass would prove nothing."""


def with_published(site: Site, docs: Path, built: Path, folder: str = "") -> Site:
    """Return the site with what was built from it, called `folder` below docs in messages.

    Raises NoSite where no page was built.
    """
    sizes = dict(_files(built))
    if "index.html" not in sizes:
        raise NoSite(f"no index.html in {built}")
    base = _base(built, sizes)
    addresses = Addresses(frozenset(sizes), base)
    known = References(addresses)
    documents, artefacts = [], []
    for path in sizes:
        if not path.endswith(_TEXTS) and path != "_redirects":
            continue
        text = _text(built / path)
        if path.endswith(".html"):
            documents.append(document(path, text, known))
        elif found := artefact(path, text, addresses):
            artefacts.append(found)
    published = Published(
        folder or Path(os.path.relpath(built, docs)).as_posix(),
        base,
        sizes,
        tuple(documents),
        tuple(artefacts),
        frozenset(_disguised(built, sizes)),
        dict(_templates(docs)),
        {
            one.path: Place(page, 1)
            for one in documents
            if (page := source_of(one.path, site.settings.languages, site.by_path))
        },
    )
    return replace(site, published=published)


def _base(built: Path, sizes: Mapping[str, int]) -> str:
    """Return the address of the home page: as it says itself, unless the sitemap says otherwise."""
    home = address_of_home(_text(built / "index.html"))
    listed = address_in_sitemap(_text(built / "sitemap.xml")) if "sitemap.xml" in sizes else ""
    return listed if listed.endswith("/") and not listed.startswith(home or "\0") else home


def _files(built: Path) -> Iterator[tuple[str, int]]:
    """Yield path and size of each file, by path."""
    for folder, folders, names in os.walk(built):
        folders[:] = sorted(name for name in folders if name != ".git")
        below = Path(folder).relative_to(built).as_posix()
        for name in sorted(names):
            file = os.path.join(folder, name)  # noqa: PTH118 — thousands of files
            if os.path.isfile(file):  # noqa: PTH113
                yield f"{below}/{name}".removeprefix("./"), os.path.getsize(file)  # noqa: PTH202


def _text(file: Path) -> str:
    with file.open("rb") as stream:
        # To ask for more than is there takes the memory for it.
        return stream.read(min(file.stat().st_size, FILE_BYTES)).decode(
            "utf-8-sig", errors="replace"
        )


def _disguised(built: Path, sizes: Mapping[str, int]) -> Iterator[str]:
    for path in sizes:
        if path.lower().endswith(_IMAGES):
            with (built / path).open("rb") as stream:
                start = stream.read(64).lstrip().lower()
            if start.startswith((b"<!doctype html", b"<html")):
                yield path


def _templates(docs: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of mkdocs.yml and of the theme's files beside the docs folder."""
    beside = docs.absolute().parent
    files = [beside / "mkdocs.yml", *sorted((beside / "overrides").rglob("*"))]
    for file in files:
        if file.is_file() and file.suffix in {".yml", *_TEMPLATES}:
            yield f"../{file.relative_to(beside).as_posix()}", _text(file)
