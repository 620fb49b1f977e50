"""The scripts and styles that are written in a page itself, and where each of them came from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from kembar.built.policy import inline_scripts
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

    from kembar.model import Site
    from kembar.model.published import Document, Published

# HTML Standard, "Event handlers on elements": how their names begin; `only` is no event.
_HANDLER = re.compile(
    r"\b(on(?:abort|animation|auxclick|before|blur|cancel|canplay|change|click|close|context|copy"
    r"|cut|dblclick|drag|drop|ended|error|focus|hashchange|input|invalid|key|load|message|mouse"
    r"|paste|pause|play|pointer|popstate|progress|reset|resize|scroll|select|storage|submit|toggle"
    r"|touch|transition|unload|wheel)[a-z]*)\s*=",
    re.IGNORECASE,
)
_STYLED = re.compile(r"\bstyle\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inline:
    """A script or style in a page: `what` shows it, `directive` is what has to let it through."""

    what: str
    directive: str
    attribute: str
    value: str


def inline(tree: LexborHTMLParser, text: str) -> Iterator[Inline]:
    """Yield the scripts and styles of a page. Its text tells soon what it does not have."""
    for script in inline_scripts(tree):
        yield Inline("<script>", "script-src-elem", "", script)
    for name in sorted({name.lower() for name in _HANDLER.findall(text)}):
        for node in tree.css(f"[{name}]"):
            code = node.attributes[name] or ""
            yield Inline(f"<{node.tag} {name}>", "script-src-attr", name, code)
    if not _STYLED.search(text):
        return
    for node in tree.css("style"):
        yield Inline("<style>", "style-src-elem", "", node.text())
    for node in tree.css("[style]"):
        if value := node.attributes["style"]:
            yield Inline(f"<{node.tag} style>", "style-src-attr", "style", value)


def origin(site: Site, published: Published, document: Document, found: Inline) -> Place:
    """Return where it is mended: in the page's source, in the theme, or in the built file."""
    source = published.sources.get(document.path)
    elements = chain.from_iterable(
        section.elements for section in (site.by_path[source.path].sections if source else ())
    )
    for element in elements:
        if source and (element.attribute, element.value) == (found.attribute, found.value):
            return Place(source.path, element.line)
    begin = rf"\b{found.attribute}\s*=\s*[\"']?" if found.attribute else ""
    pattern = re.compile(f"{begin}{re.escape(found.value.strip())}", re.IGNORECASE)
    for path, text in published.templates.items() if found.value.strip() else ():
        if at := pattern.search(text):
            return Place(path, text.count("\n", 0, at.start()) + 1)
    at = pattern.search(document.text)
    line = document.text.count("\n", 0, at.start()) + 1 if at else 1
    return Place(f"{published.folder}/{document.path}", line)
