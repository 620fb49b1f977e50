"""A chapter as it is read: what stands below its title, its content, its sources and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.artefacts.days import day
from kembar.artefacts.packs import words
from kembar.artefacts.packs.elements import Element, element
from kembar.artefacts.packs.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.artefacts.packs.book import Book, Chapter
    from kembar.artefacts.packs.elements import Node
    from kembar.artefacts.packs.links import Form

_TITLES = ("h1", "h2")


def whole(
    chapter: Chapter, book: Book, chapters: Mapping[str, Chapter], form: Form
) -> tuple[Node, ...]:
    """Return all that a pack shows of a chapter, which `chapters` holds with the others."""
    content = plain(chapter, book, chapters, form)
    first = next((at for at, one in enumerate(content) if _is_title(one)), -1)
    return (
        *content[: first + 1],
        *_opening(chapter, book, form),
        *content[first + 1 :],
        *_closing(chapter, book, form),
    )


def title(chapter: Chapter) -> str:
    """Return what a chapter is called in lists: lessons by their codes too."""
    page = chapter.page
    said = page.said("title")
    return f"{page.code} · {said}" if page.kind == "lesson" else said


def _is_title(node: Node) -> bool:
    return isinstance(node, Element) and node.tag in _TITLES


def _opening(chapter: Chapter, book: Book, form: Form) -> Iterator[Node]:
    page, language = chapter.page, book.language
    by_code = {one.page.code: one for one in book.chapters}

    def link(code: str, key: str = "title") -> Node:
        goal = by_code.get(code)
        return element("a", goal.page.said(key), href=form.place(code)) if goal else code

    if page.kind == "lesson":
        module = f"{words.MODULE.said_in(language)} {page.whole('module')}"
        minutes = f"{page.whole('minutes')} {words.MINUTES.said_in(language)}"
        yield element("p", f"{page.code} · {module} · {minutes}", class_="small")
    if needs := page.listed("needs"):
        yield _row(f"{words.NEEDS.said_in(language)}: ", *_joined([link(one) for one in needs]))
    if outcomes := page.listed("outcomes"):
        yield element("p", element("strong", f"{words.AFTER.said_in(language)}:"))
        yield element("ul", *(element("li", one) for one in outcomes))
    if union := page.said("partner"):
        yield _row(f"{words.UNION.said_in(language)}: ", link(union, "acronym"))
    if "published_on" in page.data:
        published = day(page.data["published_on"], language)
        yield _row(f"{words.PUBLISHED.said_in(language)}: {published}")
    if site := page.said("site"):
        yield _row(f"{words.OFFICIAL.said_in(language)}: ", element("a", site, href=site))


def _closing(chapter: Chapter, book: Book, form: Form) -> Iterator[Node]:
    page, language = chapter.page, book.language
    links = [
        element("a", book.labels[one], href=form.place(book.sources, one.lower()))
        if one in book.labels
        else one
        for one in page.listed("sources")
    ]
    if links:
        yield _row(f"{words.SOURCES.said_in(language)}: ", *_joined(links))
    if "checked_on" in page.data:
        checked = day(page.data["checked_on"], language)
        yield _row(f"{words.CHECKED.said_in(language)} {checked}.")


def _row(*content: Node) -> Element:
    return element("p", *content, class_="small")


def _joined(nodes: list[Node]) -> Iterator[Node]:
    for number, node in enumerate(nodes):
        yield from ("; ", node) if number else (node,)
