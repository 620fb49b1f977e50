"""The file mkdocs.yml cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kembar.finding import Fault, Rule, Words
from kembar.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.model import Site


def check(site: Site) -> Iterator[Fault]:
    """Yield a fault where mkdocs.yml stops being YAML."""
    nav = site.navigation
    if nav and nav.fault:
        yield Fault(
            Place(nav.path, nav.fault.line),
            Words(
                id="mkdocs.yml tidak terbaca di sekitar baris ini",
                en="mkdocs.yml cannot be read around this line",
            ),
            Words(
                id="periksa spasi di awal baris, titik dua, dan tanda kutip",
                en="check the spaces at the start of the line, colons and quotation marks",
            ),
        )


RULE = Rule("mkdocs-unreadable", site=check)
