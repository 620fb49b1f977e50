"""What was meant by an address that leads nowhere: every offer is looked up before it is made."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kembar.links.resolve import closest, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.links.resolve import Goal
    from kembar.model import Image, Link, Page, Site

# The suffix of a page, as it is written and as people mistype it.
_PAGE_SUFFIX = re.compile(
    r"|\.|\.m+d+\w?\W*|\.(?:m|dm|nd|ms|mf|mc|html?|markdown|php)", re.IGNORECASE
)


def means_page(path: str) -> bool:
    """Return whether a path means a page and not another file."""
    return _PAGE_SUFFIX.fullmatch(posixpath.splitext(path)[1]) is not None


def certain(site: Site, page: Page, link: Link | Image, goal: Goal) -> str | None:
    """Return the address of the only page or file that a link can mean, if it differs in form.

    Form is capital letters, `index.html` or `.html` for a page, and the folder for its first page.
    """
    if goal.kind == "page":
        return _offer(site, page, link, goal.path, goal.fragment)
    readings = {_form(goal.path), _form(goal.path.removeprefix(f"{page.language}/"))}
    by_form = _by_form(site, page.language)
    found = [path for form in readings for path in by_form.get(form, ())]
    return _offer(site, page, link, found[0], goal.fragment) if len(found) == 1 else None


def guess(site: Site, page: Page, link: Link | Image, goal: Goal) -> str | None:
    """Return the address that was likeliest meant by a missing one, if there is one that exists."""
    if sure := certain(site, page, link, goal):
        return sure
    by_stem = _by_stem(site, page.language, pages=means_page(goal.path))
    near = closest(_stem(goal.path), by_stem)
    return _offer(site, page, link, by_stem[near], goal.fragment) if near else None


@lru_cache(maxsize=8)
def _by_form(site: Site, language: str) -> Mapping[str, Sequence[str]]:
    """Return what pages of a language may lead to, by the form of its path."""
    found: dict[str, list[str]] = {}
    for path in _candidates(site, language):
        found.setdefault(_form(path), []).append(path)
    return found


@lru_cache(maxsize=8)
def _by_stem(site: Site, language: str, *, pages: bool) -> Mapping[str, str]:
    """Return the first page, or the first file, of each name."""
    found: dict[str, str] = {}
    for path in _candidates(site, language):
        if (path in site.by_path) == pages:
            found.setdefault(_stem(path), path)
    return found


def _candidates(site: Site, language: str) -> Iterator[str]:
    """Yield the pages in a language, and the files of that language or of all."""
    yield from (one.path for one in site.pages_in(language))
    languages = site.settings.languages
    for file in sorted(site.files):
        folder = file.partition("/")[0]
        if folder == language or folder not in languages:
            yield file


def _form(path: str) -> str:
    """Return a path so that two which differ in form only are the same."""
    plain = path.casefold().replace("\\", "/").strip()
    return re.sub(r"(?:^|/)index\.(?:html?|md)$|\.(?:html?|md)$|/$", "", plain)


def _stem(path: str) -> str:
    """Return the part of a path that names what it holds."""
    folder, name = posixpath.split(path.replace("\\", "/"))
    stem, suffix = posixpath.splitext(name)
    if not _PAGE_SUFFIX.fullmatch(suffix):
        return name.casefold()
    return (posixpath.basename(folder) if stem == "index" else stem).casefold()


def _offer(site: Site, page: Page, link: Link | Image, path: str, fragment: str) -> str | None:
    """Return the address of a page or file as this link would write it, if it leads there."""
    address = f"/{path.removeprefix(f'{page.language}/')}"
    if link.html:
        address = _published(site, page, path)
    if fragment and path in site.by_path and fragment in site.by_path[path].anchors:
        address += f"#{fragment}"
    led = resolve(site, page, replace(link, target=address))
    return address if (led.kind in {"page", "file"} and led.path == path and led.exact) else None


def _published(site: Site, page: Page, path: str) -> str:
    """Return the way from a published page to another, or to a file."""
    here, there = (_place(site, one) for one in (page.path, path))
    way = posixpath.relpath(f"/{there}", f"/{here}")
    return f"{way}/" if path in site.by_path else way


def _place(site: Site, path: str) -> str:
    """Return where a source is published; a page is a folder."""
    path = path.removeprefix(f"{site.settings.languages[0]}/")
    if not path.endswith(".md"):
        return path
    return path.removesuffix(".md").removesuffix("index").rstrip("/")
