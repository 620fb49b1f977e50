"""HTML that does more than show text: what it brings into a page, and what runs there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.model import Element, Image
from kembar.parse import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

# Elements that show another file in the page, and the attributes that name it. Frames, scripts and
# the like have no place in a page whatever they name.
EMBEDS = {
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
}
# Elements that run, load or send something, and attributes that do.
_ACTIVE_TAGS = frozenset(
    {
        *("script", "style", "iframe", "frame", "object", "embed", "applet", "portal", "form"),
        *("base", "meta", "link", "input", "button", "select", "textarea", "dialog", "template"),
        *("animate", "set", "foreignobject", "frameset", "fencedframe", "plaintext"),
    }
)
_ACTIVE = re.compile(r"on\w+|style|srcdoc|formaction|action|autofocus|ping|http-equiv")
_NAMING = ("alt", "aria-label", "title")  # attributes that say what a link is
# What the renderer writes itself: the boxes of tasks, the tabs.
_MADE_INPUTS = frozenset({"checkbox", "radio"})


def embedded(tag: str, values: Mapping[str, str], line: int, *, html: bool) -> Iterator[Image]:
    """Yield the files that an element brings into the page."""
    alt = values.get("alt") if tag == "img" else ""
    for attribute in EMBEDS[tag]:
        value = values.get(attribute)
        if attribute == "srcset":
            for target in _sources(value or ""):
                yield Image(target, "", line, html)
        elif value is not None or (tag == "img" and attribute == "src"):
            yield Image(value or "", alt if attribute == "src" else "", line, html)


def active(tag: str, values: Mapping[str, str], line: int, *, html: bool) -> Iterator[Element]:
    """Yield the element, and each of its attributes, that does more than show text."""
    if tag in _ACTIVE_TAGS and (html or values.get("type") not in _MADE_INPUTS):
        yield Element(tag, "", "", line)
    for name, value in values.items():
        if _ACTIVE.fullmatch(name):
            yield Element(tag, name, value, line)


def label(node: LexborNode, values: Mapping[str, str]) -> str:
    """Return what a link without text is called: its images' texts, or its own label."""
    alts = (image.attributes.get("alt") or "" for image in node.css("img"))
    names = [*alts, *(values.get(name, "") for name in _NAMING)]
    return marks.unmark(next(filter(str.strip, names), "")).strip()


def _sources(value: str) -> list[str]:
    """Return the addresses of a srcset (HTML, "srcset attributes")."""
    return [part.split()[0] for part in re.split(r",\s+|,$", value) if part.strip()]
