"""Everything of a site that leads on from where something was: which pages, rules and names."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kembar.artefacts.host_rules import rules
from kembar.artefacts.redirects import Arrival, Onward, Way, gone_page, moved_page
from kembar.promises import is_code, is_file
from kembar.whereabouts import path_in, whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kembar.model import Site
    from kembar.whereabouts import Whereabouts

_TOPICS = "H20"  # the page of all topics
_PERMANENT = "p/"


@dataclass(frozen=True)
class Forwarding:
    """What a site leads on; `base` is the address of its home page, `styles` its style sheet."""

    site: Site
    base: str = ""
    styles: str = "assets/stylesheets/hub.css"

    @cached_property
    def found(self) -> Whereabouts:
        """Return where everything is."""
        return whereabouts(self.site)

    def files(self, root: str, there: Callable[[str], bool]) -> dict[str, str]:
        """Return the pages and the rules of a site below a root of its host.

        Raises ValueError for a path that is `there` already, which neither may hide.
        """
        pages, pairs = self.pages(), [*self.pairs()]
        for path in (*pages, *(old for old, _ in pairs if not old.endswith("/"))):
            if there(path):
                raise ValueError(f"ledger/moved.txt: /{path} is there, so it did not move")
        told = rules((f"{root}{old}", f"{root}{new}") for old, new in pairs)
        return {**pages, "_redirects": told}

    def pages(self) -> dict[str, str]:
        """Return the pages that stand where something was, by their path below the site's root."""
        promises = self.found.promises
        written: dict[str, str] = {}
        for address in sorted({*promises.moved, *promises.gone}):
            if self._is_led_on(address):
                for folder, language in self._folders(address):
                    if page := self._page(address, folder, language):
                        written[f"{folder}index.html"] = page
        return written

    def codes(self) -> list[str]:
        """Return the codes that lead on, or tell that they are gone."""
        pages = self.pages()
        promises = self.found.promises
        codes = sorted(filter(is_code, {*promises.moved, *promises.gone}))
        return [code for code in codes if f"{_PERMANENT}{code}/index.html" in pages]

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Yield old and new path below the site's root, for hosts that send readers on."""
        for old in sorted(self.found.promises.moved):
            end = self.found.end(old)
            if "#" in old or end.kind != "here":
                continue
            if is_file(old):
                yield old.removeprefix("/"), end.address.removeprefix("/")
            elif self._is_led_on(old):
                for folder, language in self._folders(old):
                    yield folder, self._path(end.address, folder, language)

    @cached_property
    def asked(self) -> Mapping[str, Mapping[str, str]]:
        """Return by page which sections its readers may ask for, and where each was published."""
        promises, asked = self.found.promises, defaultdict[str, dict[str, str]](dict)
        for old in sorted({*promises.made, *promises.moved, *promises.gone}):
            start, _, name = old.partition("#")
            page = self.found.end(start).address.partition("#")[0]
            # What a page says of its own sections goes before what others bring along.
            if name and (start == page or name not in asked[page]):
                asked[page][name] = old
        return asked

    def arrivals(self, page: str, language: str) -> list[Arrival]:
        """Return the sections that readers of an address ask for, and that are not there so."""
        twin = self.found.pages[page].get(language)
        found = (
            self._arrival(old, name, page, language)
            for name, old in self.asked.get(page, {}).items()
            if twin and name not in twin.anchors
        )
        return [arrival for arrival in found if arrival]

    def _arrival(self, old: str, name: str, page: str, language: str) -> Arrival | None:
        end = self.found.end(old)
        into, _, section = end.address.partition("#")
        if end.kind == "gone":
            return Arrival(name, reason=self.found.promises.gone[end.address].reason)
        if end.kind != "here":
            return None
        if into != page:
            return Arrival(
                name,
                onward=self._onward(
                    end.address, path_in(page, language, self._languages), language
                ),
            )
        return Arrival(name, at=section) if section else None

    @property
    def _languages(self) -> tuple[str, ...]:
        return self.site.settings.languages

    def _is_led_on(self, address: str) -> bool:
        """Return whether a page is written where it was: a file cannot lead on."""
        whole = "#" not in address and not is_file(address)
        return whole and not self.found.is_here(address)

    def _folders(self, address: str) -> list[tuple[str, str]]:
        """Return the folders where a page or code was, each with its language."""
        if not is_code(address):
            return [(path_in(address, one, self._languages), one) for one in self._languages]
        folder = f"{_PERMANENT}{address}/"
        return [
            (folder, self._languages[0]),
            *((f"{folder}{one}/", one) for one in self._languages),
        ]

    def _page(self, address: str, folder: str, language: str) -> str:
        end, gone = self.found.end(address), self.found.promises.gone
        if end.kind == "here":
            return moved_page(language, self._moved(address, end.address, folder, language))
        if end.kind == "gone":
            others = [one for one in self._languages if one != language]
            ways = [self._way(one, folder) for one in (language, *others)]
            what = gone[end.address]
            return gone_page(_relative(self.styles, folder), what.reason, what.on, ways)
        return ""

    def _moved(self, old: str, new: str, folder: str, language: str) -> Onward:
        onward, promises = self._onward(new, folder, language), self.found.promises
        page = new.partition("#")[0]
        sections = {}
        for one in sorted({*promises.made, *promises.moved}):
            start, _, name = one.partition("#")
            if start == old and name:
                end = self.found.end(one)
                if end.kind == "here" and end.address not in {new, f"{page}#{name}"}:
                    sections[name] = self._onward(end.address, folder, language).href
        return Onward(onward.href, onward.title, onward.whole, sections)

    def _onward(self, address: str, folder: str, language: str) -> Onward:
        path = self._path(address, folder, language)
        page = self.found.codes.get(address, address).partition("#")[0]
        twins = self.found.pages.get(page, {})
        twin = twins.get(language) or next(iter(twins.values()), None)
        title = str(twin.front_matter.values.get("title", "")) if twin else ""
        whole = f"{self.base}{path.partition('#')[0]}" if self.base else ""
        return Onward(_relative(path, folder), title or address, whole)

    def _path(self, address: str, folder: str, language: str) -> str:
        """Return the path of an address in a language, or the language that it has."""
        if is_code(address):
            pinned = folder.startswith(_PERMANENT) and folder.count("/") > 2  # noqa: PLR2004
            return f"{_PERMANENT}{address}/{language}/" if pinned else f"{_PERMANENT}{address}/"
        page, hash_, anchor = address.partition("#")
        twins = self.found.pages.get(page, {})
        own = language if language in twins else next(iter(twins), language)
        return f"{path_in(page, own, self._languages)}{hash_}{anchor}"

    def _way(self, language: str, folder: str) -> Way:
        topics = self.found.codes.get(_TOPICS)
        return Way(
            language,
            _relative(path_in("/", language, self._languages), folder),
            _relative(path_in(topics, language, self._languages), folder) if topics else "",
        )


def _relative(path: str, folder: str) -> str:
    """Return the way to a path below the root from a page in a folder."""
    target, hash_, anchor = path.partition("#")
    way = posixpath.relpath(f"/{target}", f"/{folder}")
    return (
        f"{way}/{hash_}{anchor}" if not target or target.endswith("/") else f"{way}{hash_}{anchor}"
    )
