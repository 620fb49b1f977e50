"""The addresses of other sites, each with every place that has it: what `outside` tells."""

from __future__ import annotations

import json
import posixpath
from typing import TYPE_CHECKING

from kembar.links.address import mentions, web

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kembar.model import Place, Site


def addresses(site: Site) -> dict[str, list[Place]]:
    """Return every address on the web by its name, with its places from first to last."""
    found: dict[str, set[Place]] = {}
    for page in site.pages:
        for mention in mentions(page):
            if web(mention.target):
                found.setdefault(mention.target.strip(), set()).add(page.place(mention.line))
    for reference in site.references:
        if web(reference.target):
            found.setdefault(reference.target.strip(), set()).add(reference.place)
    return {target: sorted(found[target]) for target in sorted(found)}


def text(site: Site) -> str:
    """Return each address on a line of its own, as lychee reads it, and its places below it."""
    lines: list[str] = []
    for target, places in addresses(site).items():
        lines.append(target)
        lines += [f"    {_path(site, place)}:{place.line}" for place in places]
    return "".join(f"{line}\n" for line in lines)


def as_json(site: Site) -> str:
    """Return the places of each address as JSON, in a stable order."""
    found = {
        target: [{"path": _path(site, place), "line": place.line} for place in places]
        for target, places in addresses(site).items()
    }
    return json.dumps(found, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Site], str]] = {"text": text, "json": as_json}


def _path(site: Site, place: Place) -> str:
    return posixpath.normpath(f"{site.docs}/{place.path}")
