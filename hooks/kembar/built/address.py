"""Which file a host sends for an address in the built site."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from kembar.model.published import Destination, Detour, Ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# RFC 3986, section 3.1.
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
# What a browser takes off or out of an address before it reads it (URL Standard, 4.4).
_NO_PART = re.compile(r"[\t\n\r]")
# What a template or a writer meant to fill in: Jinja, JavaScript and the usual notes to oneself.
_UNFINISHED = re.compile(
    r"\{\{|\{%|%7B%7B|\$\{|%24%7B|(?:^|[/#=])(?:TODO|FIXME|TBD|XXX)(?:[/#?&.]|$)", re.IGNORECASE
)
_LOCAL = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})  # noqa: S104 — to find, not to bind
# A relative address in small letters, without anything to decode; most are.
_PLAIN = re.compile(r"[a-z0-9_./-]+(?:#[a-z0-9_.-]*)?$")


@dataclass(frozen=True, slots=True)
class Addresses:
    """The files of a built site and the address of its home page, with what was looked up."""

    files: frozenset[str]
    base: str = ""
    _known: dict[str, Destination] = field(default_factory=dict)
    _folded: dict[str, str] = field(default_factory=dict)
    _folders: set[str] = field(default_factory=set)

    @property
    def root(self) -> str:
        """Return the path of the home page on its host: `/` or `/hub/`."""
        return urlsplit(self.base).path.rpartition("/")[0] + "/"

    def leads(self, path: str, target: str) -> Destination:
        """Return where an address in a file leads."""
        folder = path.rpartition("/")[0]
        if _PLAIN.match(target) and not target.startswith(("/", "#")):
            # Nearly all are like this; pages share what they lead to, not how they write it.
            address, _, fragment = target.partition("#")
            steps = posixpath.normpath(f"{folder}/{address}" if folder else address)
            if not steps.startswith(".."):
                to_folder = "/" if address.endswith(("/", ".")) else ""
                key = f"{steps}{to_folder}#{fragment}"
                found = self._known.get(key)
                if found is None:
                    steps = steps.removeprefix(".")
                    found = self._known[key] = self._found(steps, fragment, address)
                return found
        # A whole address means the same everywhere.
        key = target if target.startswith(("http:", "https:")) else f"{path}\n{target}"
        if key not in self._known:
            self._known[key] = self._lead(path, target)
        return self._known[key]

    def _lead(self, path: str, target: str) -> Destination:
        target = _NO_PART.sub("", target.strip())
        if not target or _UNFINISHED.search(target):
            return Destination("unfinished" if target else "none", target)
        whole = False
        detour: Detour = ""
        if target.startswith("//"):
            target = f"{urlsplit(self.base).scheme or 'https'}:{target}"
        if _SCHEME.match(target):
            inside, detour = self._inside(target)
            if inside is None:
                return Destination("outside", target, detour=detour)
            target, whole = inside, True
        address, _, fragment = target.partition("#")
        address, fragment = address.partition("?")[0].replace("\\", "/"), unquote(fragment)
        if not address:
            kind: Ends = "page" if path.endswith(".html") else "file"
            return Destination(kind, path, fragment)
        if address.startswith("/"):
            if not f"{address}/".startswith(self.root):
                # The folder that the site is in was forgotten, unless it is another site's page.
                ours = self._file(address.strip("/"))
                return Destination("missing" if ours else "outside", address, fragment)
            address, path = address[len(self.root) :], ""
        joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(path), unquote(address)))
        steps = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(address)))
        found = self._found(joined.lstrip("/"), fragment, address, detour, whole=whole)
        if steps.startswith("..") and not found.detour and found.kind != "missing":
            # A browser stops at the host's root; below a folder of the host it leaves the site.
            kind = found.kind if self.root == "/" else "missing"
            return Destination(kind, found.path, fragment, detour="above")
        return found

    def _inside(self, target: str) -> tuple[str | None, Detour]:
        """Return the path of a whole address on our own host, or None and what is odd about it."""
        try:
            parts, own = urlsplit(target), urlsplit(self.base)
            host = parts.hostname
        except ValueError:
            return None, ""
        if parts.scheme.lower() == "file" or (host in _LOCAL and own.hostname not in _LOCAL):
            return None, "local"
        if not self.base or host != own.hostname or parts.scheme.lower() not in {"http", "https"}:
            return None, ""
        if not f"{parts.path}/".startswith(self.root):
            return None, ""
        detour: Detour = "http" if (parts.scheme.lower(), own.scheme) == ("http", "https") else ""
        return (parts.path or "/") + (f"#{parts.fragment}" if parts.fragment else ""), detour

    def _found(
        self, path: str, fragment: str, address: str, detour: Detour = "", *, whole: bool = False
    ) -> Destination:
        file = self._file(path)
        if not file:
            return Destination("missing", path, fragment, self._respelled(path), whole=whole)
        if path and file == f"{path}/index.html" and not address.endswith(("/", ".")):
            detour = detour or "slash"
        elif address.rpartition("/")[2] == "index.html":
            detour = detour or "index"
        kind: Ends = "page" if file.endswith(".html") else "file"
        return Destination(kind, file, fragment, detour=detour, whole=whole)

    def _file(self, path: str) -> str:
        """Return the file that is sent for a path, as GitHub Pages, Netlify and nginx do."""
        index = f"{path}/index.html".lstrip("/")
        for file in (path, index, f"{path}.html"):
            if file in self.files:
                return file
        return ""

    def _respelled(self, path: str) -> str:
        """Return the file that is called the same but for letter case, encoding or accents."""
        if not self._folded:
            self._folded.update((folded(file), file) for file in sorted(self.files))
        for form in (path, f"{path}/index.html", f"{path}.html"):
            if file := self._folded.get(folded(form)):
                return file
        return ""

    def is_folder(self, path: str) -> bool:
        """Return whether a path is a folder of the site that may hold no index."""
        if not self._folders:
            self._folders.update(_above(self.files))
        return path.strip("/") in self._folders


def folded(path: str) -> str:
    """Return a path without what makes two names of one file differ."""
    return unicodedata.normalize("NFC", unquote(unquote(path))).casefold()


def _above(files: Iterable[str]) -> set[str]:
    return {
        "/".join(parts[:depth])
        for parts in (file.split("/") for file in files)
        for depth in range(len(parts))
    }


def published_as(path: str) -> str:
    """Return the address of a built file below the site's root: `a/index.html` is at `a/`."""
    return path.removesuffix("index.html") if f"/{path}".endswith("/index.html") else path


def language_of(path: str, languages: tuple[str, ...]) -> str:
    """Return the language of a built file: that of its top folder, or the default."""
    first = path.partition("/")[0]
    return first if "/" in path and first in languages[1:] else languages[0]


def twin_of(path: str, language: str, languages: tuple[str, ...]) -> str:
    """Return what the same page is called in a language."""
    own = language_of(path, languages)
    name = path if own == languages[0] else path.removeprefix(f"{own}/")
    return name if language == languages[0] else f"{language}/{name}"


def source_of(path: str, languages: tuple[str, ...], pages: Mapping[str, object]) -> str:
    """Return the page of docs that a built page is made from, or nothing."""
    language = language_of(path, languages)
    stem = twin_of(path, languages[0], languages).removesuffix(".html")
    names = [stem]
    if f"/{stem}".endswith("/index"):
        folder = stem.removesuffix("index").rstrip("/")
        names += [f"{folder}/README".lstrip("/"), *filter(None, [folder])]
    return next((page for one in names if (page := f"{language}/{one}.md") in pages), "")
