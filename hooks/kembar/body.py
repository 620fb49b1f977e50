"""How a pull request's description agrees a section: `Parity: PAGE#SECTION ok - reason`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.lock.address import meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kembar.lock import Standing
    from kembar.model import Site

# GitHub ends a description here; what is longer was not written by hand.
_MOST, _MOST_LINE, _MOST_REASON = 65_536, 1_000, 200
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)  # such as the example in a template
_LINE = re.compile(r"(?<!\w)Parity:[\s`*]*(?P<address>[^\s`*]+)[\s`*]*(?P<rest>.*)", re.IGNORECASE)
_OK = re.compile(r"ok\b[\s`*]*(?:[\u2010-\u2015:-]+)?\s*(?P<reason>.*)", re.IGNORECASE)


def confirmations(
    text: str, site: Site, moved: Sequence[Standing]
) -> tuple[dict[tuple[str, str], str], list[str]]:
    """Return how each section was agreed, and what could not be followed.

    Strangers write descriptions: a line agrees only what the same change moved.
    """
    how: dict[tuple[str, str], str] = {}
    unheard: list[str] = []
    may = {(one.pair.first.name, one.key) for one in moved}
    for line in re.split(r"\r\n|\r|\n", _COMMENT.sub("", text[:_MOST])):
        found = _LINE.search(line[:_MOST_LINE])
        if not found:
            continue
        address = found["address"]
        ok = _OK.match(found["rest"])
        reason = said(ok["reason"]) if ok else ""
        try:
            sections = {(one.pair.first.name, one.key) for one in meant(site, address)}
        except ValueError as error:
            unheard.append(f"Parity: {error}")
            continue
        if not reason:
            unheard.append(f'Parity: write "{address} ok - " and a reason')
        elif not sections & may:
            unheard.append(f'Parity: this change does not move "{address}"')
        else:
            how |= dict.fromkeys(sections & may, f"pull request: {reason}")
    return how, unheard


def said(reason: str) -> str:
    """Return a reason on one line, without signs that steer a terminal, and not too long."""
    plain = "".join(sign if sign.isprintable() else " " for sign in reason)
    return " ".join(plain.split()).strip("`*")[:_MOST_REASON]
