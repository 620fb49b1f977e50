"""Where a link written in a page leads: the one place that knows how addresses become files."""

from __future__ import annotations

import posixpath
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kembar.model.goal import Goal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kembar.model import Image, Link, Page, Site

__all__ = ["Goal", "closest", "looks_like_language", "resolve"]

# RFC 3986, section 3.1; a network-path reference (`//host`) leaves the site as well.
_OUTSIDE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
# RE_LOCALE of mkdocs-static-i18n 1.3.1.
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Za-z]{4})?(?:-[A-Z]{2})?")
# How a web server calls the page that a folder opens with.
_FIRST_PAGE = re.compile(r"(?:^|(?<=/))index\.html$")
_PAGE_FILES = ("{}", "{}.md", "{}/index.md", "{}/README.md", "{}/_index.md")


def looks_like_language(folder: str) -> bool:
    """Return whether a top folder of docs is taken for a language when the site is built."""
    return _LANGUAGE.fullmatch(folder) is not None


def resolve(site: Site, page: Page, link: Link | Image) -> Goal:
    """Return where a link or image of a page leads."""
    # From the top it leads to the same place on every page of a language.
    from_top = link.target.startswith("/") and not link.html
    key = (page.language if from_top else page.path, link.target, link.html)
    if key not in site.goals:
        site.goals[key] = _goal(site, page, link)
    return site.goals[key]


def _goal(site: Site, page: Page, link: Link | Image) -> Goal:
    target = link.target.strip()
    if _OUTSIDE.match(target):
        return Goal("outside", target)
    address, _, fragment = target.partition("#")
    address = unquote(address.partition("?")[0])
    if not address:
        return Goal("page", page.path, unquote(fragment)) if target else Goal("empty")
    languages = site.settings.languages
    read = _published(page, address, languages) if link.html else _written(page, address)
    readings = list(dict.fromkeys(read))
    for reading in readings:
        for form in _PAGE_FILES:
            path = form.format(reading) if reading else "index.md"
            if path in site.by_path and not (link.html and form == "{}"):
                # The top of the site is the one folder that MkDocs finds a page for.
                exact = link.html or path == reading or not address.strip("/")
                return Goal("page", path, unquote(fragment), exact)
            if path in site.files or path in site.unread:
                return Goal("file", path, unquote(fragment))
    # A file that only the default language has is published for the others too (static-i18n).
    for reading in readings:
        path = f"{languages[0]}/{reading.removeprefix(f'{page.language}/')}"
        if path in site.files:
            return Goal("file", path, unquote(fragment))
    return Goal("missing", readings[0], unquote(fragment))


def _written(page: Page, address: str) -> Iterator[str]:
    """Yield the paths that an address in Markdown may mean, the likeliest first.

    `/x` is `x` in the page's own language, then a shared file.
    """
    if address.startswith("/"):
        for root in (page.language, ""):
            yield posixpath.normpath(posixpath.join(root, address.lstrip("/"))).removeprefix(".")
        return
    folder = posixpath.dirname(page.path)
    yield from _inside(page, posixpath.normpath(posixpath.join(folder, address)))


def _published(page: Page, address: str, languages: Sequence[str]) -> Iterator[str]:
    """Yield the paths that an address in raw HTML may mean, which is copied as it stands.

    It starts from the published page: `id/a/b.md` is the folder `a/b/`, `en/a/b.md` is `en/a/b/`.
    """
    default, *others = languages
    address = _FIRST_PAGE.sub("", address)
    stem = posixpath.splitext(page.name)[0]
    folder = posixpath.dirname(stem) if posixpath.basename(stem) == "index" else stem
    root = "" if page.language == default else page.language
    path = posixpath.normpath(posixpath.join("/", root, folder, address)).lstrip("/")
    if path.partition("/")[0] not in others:
        yield f"{default}/{path}".rstrip("/")
    yield path


def _inside(page: Page, path: str) -> Iterator[str]:
    """Yield a path and, since the language folder is not published, the path without it."""
    yield path
    if path.startswith(f"{page.language}/"):
        yield path.removeprefix(f"{page.language}/")


def closest(name: str, names: Iterable[str]) -> str | None:
    """Return the name that differs least from the given one, if any is near."""
    near = [one for one in names if one and one[:1] == name[:1] and abs(len(one) - len(name)) <= 4]  # noqa: PLR2004
    return next(iter(get_close_matches(name, near, n=1, cutoff=0.75)), None)
