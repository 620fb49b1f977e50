"""Where what was published is today: on a page, moved to one, gone on purpose, or lost."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from kembar.model.promises import Promise, Promises
from kembar.promises import is_code, is_sound

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from kembar.model import Page, Site

_FIRST_PAGES = ("index", "README")
# Their names change with every build, or only machines read them, or the ledger holds them as page.
_NOT_LASTING = re.compile(
    r"(?:assets|offline|search|p)/.*|(?:.*/)?(?:index|404|503)\.html|.*\.(?:br|gz|js|css)|[._].*|(?:.*/)[._].*"
    r"|Caddyfile|(?:.*/)?(?:sitemap\.xml|robots\.txt|[^/]*\.webmanifest|favicon\.ico)"
)


@dataclass(frozen=True, slots=True)
class End:
    """Where following an address ends: there, taken back, nowhere, or in a circle."""

    kind: Literal["here", "gone", "lost", "circle"]
    address: str


@dataclass(frozen=True)
class Whereabouts:
    """What there is today, and what was promised.

    `pages` are the pages by address and language; `unread` are the addresses of those that cannot
    be read, of which nothing can be said; `tools` are codes that belong to no page.
    """

    pages: Mapping[str, Mapping[str, Page]]
    promises: Promises = field(default_factory=Promises)
    unread: Collection[str] = ()
    tools: Collection[str] = ()

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """Return the address of the first page that has each permanent code."""
        found: dict[str, str] = {}
        for address, twins in self.pages.items():
            for page in twins.values():
                if code := code_of(page):
                    found.setdefault(code, address)
        return found

    def is_here(self, address: str) -> bool:
        """Return whether an address leads to a page and section that there are, in any language."""
        page, _, anchor = address.partition("#")
        if is_code(address):
            return address in self.codes or address in self.tools
        if not page.endswith("/") or page in self.unread:
            # Only the built site knows which files there are.
            return True
        twins = self.pages.get(page, {})
        return bool(twins) and (
            not anchor or any(anchor in twin.anchors for twin in twins.values())
        )

    def end(self, address: str) -> End:
        """Return where following an address ends."""
        seen: set[str] = set()
        while address not in seen:
            seen.add(address)
            page, hash_, anchor = address.partition("#")
            moved, gone = self.promises.moved, self.promises.gone
            if move := moved.get(address):
                address = move.new
            elif address in gone:
                return End("gone", address)
            elif not hash_ or page in self.pages:
                return End("here" if self.is_here(address) else "lost", address)
            elif page in gone:
                return End("gone", page)
            elif onward := moved.get(page):
                # Who followed a section comes to the section of that name, if there is one.
                into, _, section = onward.new.partition("#")
                own = f"{into}#{anchor}"
                address = onward.new if section and not self._leads_on(own) else own
            else:
                return End("here" if self.is_here(address) else "lost", address)
        return End("circle", address)

    def _leads_on(self, address: str) -> bool:
        return address in self.promises.moved or self.is_here(address)


def whereabouts(site: Site) -> Whereabouts:
    """Return what a site has and what it promised."""
    pages: dict[str, dict[str, Page]] = {}
    for language in site.settings.languages:
        for page in site.pages_in(language):
            pages.setdefault(address_of(page.name), {})[language] = page
    return Whereabouts(
        pages,
        site.ledger.promises,
        frozenset(address_of(path.partition("/")[2]) for path in site.unread),
        frozenset(site.settings.tools),
    )


def address_of(name: str) -> str:
    """Return the address of a page in the default language: `/a/b/` for `a/b.md`."""
    steps = name.rpartition(".")[0].split("/")
    if steps[-1] in _FIRST_PAGES:
        steps.pop()
    return "/".join(["", *steps, ""])


def path_in(address: str, language: str, languages: Collection[str]) -> str:
    """Return the path of a page below the site's root in one of the languages."""
    default = next(iter(languages))
    return address.removeprefix("/") if language == default else f"{language}{address}"


def code_of(page: Page) -> str:
    """Return the permanent code of a page, or nothing."""
    value = page.front_matter.values.get("id")
    return value if isinstance(value, str) else ""


def offered(site: Site, files: Collection[str] = ()) -> Iterator[Promise]:
    """Yield what a site promises now: its pages, their sections, its codes, and built files.

    Raises ValueError for what nobody could call by an address, or by a code.
    """
    every, found = set(site.settings.languages), whereabouts(site)
    for one in (*found.pages, *(f"/{path}" for path in files), *found.codes):
        if "#" in one or not is_sound(one, site.settings.languages[1:]):
            needs = "a capital letter and two digits" if is_code(one) else "a plainer name"
            raise ValueError(f"{one!r} cannot be published: it needs {needs}")
    for address, twins in found.pages.items():
        yield _promised(address, set(twins), every)
        named: dict[str, set[str]] = {}
        for language, page in twins.items():
            for anchor in lasting(page, explicit=site.settings.explicit_ids):
                named.setdefault(anchor, set()).add(language)
        for anchor, languages in named.items():
            yield _promised(f"{address}#{anchor}", languages, every)
    for code, address in found.codes.items():
        yield Promise(code, page=address)
    for code in found.tools:
        yield Promise(code)
    for path in files:
        yield Promise(f"/{path}")


def lasting(page: Page, *, explicit: bool) -> set[str]:
    """Return the ids of a page that are there to be linked to.

    A title makes its own from its words; so do all headings, where nobody is asked to write them.
    """
    made = {
        heading.id
        for heading in page.headings
        if not heading.explicit and (explicit or heading.level == 1)
    }
    return {name for name in page.anchors - made if not any(map(str.isspace, name))}


def lasting_files(paths: Iterable[str]) -> list[str]:
    """Return the built files that are no pages and keep their names: what people save or share."""
    return sorted(path for path in paths if not _NOT_LASTING.fullmatch(path))


def _promised(address: str, languages: set[str], every: set[str]) -> Promise:
    return Promise(address, languages=() if languages == every else tuple(sorted(languages)))
