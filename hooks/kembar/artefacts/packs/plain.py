"""What of a page stays where there is no site: no scripts, no tools, no images, no frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kembar.artefacts.packs import words
from kembar.artefacts.packs.elements import Element, element, text
from kembar.artefacts.packs.links import leading
from kembar.artefacts.packs.worksheets import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kembar.artefacts.packs.book import Book, Chapter
    from kembar.artefacts.packs.elements import Node
    from kembar.artefacts.packs.links import Form

# What needs a script, a file or a network, or is there to be filled in.
_GONE = frozenset(
    {
        *("audio", "button", "canvas", "dialog", "embed", "form", "iframe", "link", "meta"),
        *(
            "img",
            "input",
            "noscript",
            "object",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
        ),
        *("textarea", "video"),
    }
)
_KEPT = frozenset(
    {
        *("aria-label", "colspan", "datetime", "dir", "headers", "hreflang", "lang", "open"),
        *("reversed", "role", "rowspan", "scope", "start", "tabindex", "title", "type", "value"),
    }
)
# The names that the style of packs knows; `align` of a cell becomes one of them.
_CLASSES = frozenset(
    {
        *("admonition", "admonition-title", "center", "footnote", "left", "right", "task-list"),
        *("trainer", "warning", "wide"),
    }
)
_FRAME, _INNER = "md-typeset__scrollwrap", "md-typeset__table"
_BOX = "☐"
_DEEPEST = 6
# Those between whose parts a space means nothing.
_OF_BLOCKS = frozenset(
    {
        *("blockquote", "body", "details", "div", "dl", "ol", "section", "table", "tbody"),
        *("tfoot", "thead", "tr", "ul"),
    }
)


def plain(
    chapter: Chapter, book: Book, chapters: Mapping[str, Chapter], form: Form
) -> tuple[Node, ...]:
    """Return a chapter's content for a kind of pack, its links and ids those of the pack."""
    content = chapter.content
    if form.joined:
        content = shortened(content, book.chapters)
    return tuple(_Page(chapter, book, chapters, form).all(content, "body"))


@dataclass(frozen=True, slots=True)
class _Page:
    chapter: Chapter
    book: Book
    chapters: Mapping[str, Chapter]
    form: Form

    def all(self, nodes: Sequence[Node], parent: str) -> Iterator[Node]:
        """Yield what stays of nodes; a line that ends between two blocks is nothing to a reader."""
        for node in nodes:
            if not isinstance(node, str):
                yield from self.shown(node, parent)
            elif node.strip() or parent not in _OF_BLOCKS:
                yield node

    def shown(self, one: Element, parent: str) -> Iterator[Node]:
        """Yield what stands in the place of an element."""
        match one.tag:
            case "div" if "hub-tool" in one.classes:
                yield element("p", element("em", words.NO_TOOL.said_in(self.book.language)))
            case "div" if "tabbed-set" in one.classes:
                yield from self.tabs(one)
            case "input" if one.attributes.get("type") == "checkbox":
                yield _BOX
            case "img" if one.attributes.get("alt"):
                name = words.PICTURE.said_in(self.book.language)
                yield element("em", f"[{name}: {one.attributes['alt']}]")
            case tag if tag in _GONE:
                return
            case "pre":
                yield element("pre", element("code", text(one.content)))
            case _ if self.is_frame(one):
                yield from self.all(one.content, parent)
            case _:
                yield self.named(one)

    def is_frame(self, one: Element) -> bool:
        """Return whether only what is in an element stays."""
        frames = one.tag in {"picture", "label"} or _INNER in one.classes
        return frames or ("href" in one.attributes and not self.leads(one))

    def tabs(self, one: Element) -> Iterator[Node]:
        """Yield what stands behind tabs, one after the other, each below its name."""
        blocks = [part for part in one.content if isinstance(part, Element) and part.tag == "div"]
        names, contents = (
            [inner for inner in block.content if isinstance(inner, Element)] for block in blocks
        )
        for name, content in zip(names, contents, strict=True):
            yield element("p", Element("strong", {}, tuple(self.all(name.content, name.tag))))
            yield from self.all(content.content, content.tag)

    def leads(self, one: Element) -> str:
        """Return where a link leads in the pack."""
        href = one.attributes["href"]
        return leading(href, self.chapter, self.book, self.chapters, self.form)

    def named(self, one: Element) -> Element:
        """Return an element with the attributes that it keeps, and the names of the pack."""
        values = {name: said for name, said in one.attributes.items() if name in _KEPT}
        code, old = self.chapter.page.code, one.attributes
        if old.get("id"):
            values["id"] = self.form.anchor(code, old["id"])
        if "href" in old:
            values["href"] = self.leads(one)
        wide = ["wide"] if _FRAME in one.classes else []
        if kept := [*wide, *(_CLASSES & {*one.classes, old.get("align", "")})]:
            values["class"] = " ".join(sorted(kept))
        return Element(self.tag(one.tag), values, tuple(self.all(one.content, one.tag)))

    def tag(self, tag: str) -> str:
        """Return a tag; where all chapters are one page, headings are one level deeper."""
        if self.form.joined and tag[:1] == "h" and tag[1:].isdecimal():
            return f"h{min(int(tag[1:]) + 1, _DEEPEST)}"
        return tag
