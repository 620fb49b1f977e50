"""A lesson as paper needs it: its content, its module, its sources and its short address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.artefacts.lasting import permanent
from kembar.artefacts.paper.content import Content, content
from kembar.artefacts.sources import source_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.artefacts.rendered import Rendered
    from kembar.finding import Language


@dataclass(frozen=True, slots=True)
class Module:
    """A module: its permanent id, its number and its title."""

    code: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson in one language; `worked` are the sections in which an example is worked out."""

    code: str
    title: str
    language: Language
    module: Module
    minutes: int
    address: str  # that is printed
    content: Content
    worked: frozenset[str]
    sources: tuple[str, ...]
    checked_on: str


def lessons(pages: Sequence[Rendered], site: str, sources: str) -> list[Lesson]:
    """Return the lessons of a language by code; `sources` is the name of the page that has them."""
    codes = {page.address: page.code for page in pages if page.code}
    modules = {page.whole("module"): page for page in pages if page.kind == "module"}
    names = source_names(next((page.html for page in pages if page.name == sources), ""))
    found = []
    for page in pages:
        number = page.whole("module")
        if page.kind != "lesson" or not page.code or number not in modules:
            continue
        worked = page.data.get("worked")
        found.append(
            Lesson(
                code=page.code,
                title=page.said("title"),
                language="id" if page.language == "id" else "en",
                module=Module(modules[number].code, number, _named(modules[number].said("title"))),
                minutes=page.whole("minutes"),
                address=permanent(site, page.code),
                content=content(page, codes),
                worked=frozenset(
                    str(one.get("at"))
                    for one in (worked if isinstance(worked, list) else ())
                    if isinstance(one, dict)
                ),
                sources=tuple(names[code] for code in page.listed("sources") if code in names),
                checked_on=page.said("checked_on"),
            )
        )
    return sorted(found, key=lambda lesson: lesson.code)


def _named(title: str) -> str:
    """Return a module's name: "Modul 3: Pasar dan target" is "Pasar dan target"."""
    return title.rpartition(": ")[2]
