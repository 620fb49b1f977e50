"""What each source is called on the page that lists them."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser


def source_names(html: str) -> dict[str, str]:
    """Return the names on that page by code: "S01 · ILO, 2024" is `S01` and `ILO, 2024`."""
    terms = (term.text().partition(" · ") for term in LexborHTMLParser(html).css("dt[id]"))
    return {code.strip(): name.strip() for code, _, name in terms}
