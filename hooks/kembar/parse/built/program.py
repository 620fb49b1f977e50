"""What scripts, stylesheets and the list of a service worker refer to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kembar.model.published import Reference
from kembar.parse.built.lines import Lines
from kembar.parse.built.style import addresses_in_style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kembar.built.address import Addresses

    Found = Iterator[Reference]

_LIST = re.compile(
    r"\[\s*((?:\"[^\"\n]*\"|'[^'\n]*')(?:\s*,\s*(?:\"[^\"\n]*\"|'[^'\n]*'))*)\s*,?\s*\]"
)
_LISTED = re.compile(r"[{,]\s*[\"']?url[\"']?\s*:\s*([\"'][^\"'\n]*[\"'])")
_STRING = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'")
_FILE = re.compile(
    r"[^\s:*<>|]*\.(?:css|html|ico|jpe?g|json|m?js|pdf|png|svg|webmanifest|webp|woff2?|xml|txt)"
)
_COMMENT = re.compile(r"/\*.*?\*/|(?:^|(?<=[\s;,(){}]))//[^\n]*", re.DOTALL | re.MULTILINE)
# What a script names from its own place; other addresses begin at the page that runs it.
_IMPORT = re.compile(
    r"""\b(?:import\s*\(?|from|importScripts\s*\()\s*["'](\.{0,2}/[^"'\n{}$]*)["']"""
    r"""|\b(?:Worker|serviceWorker\.register)\s*\(\s*["'](/[^"'\n{}$]*)["']"""
    r"""|\bURL\s*\(\s*["']([^"'\n{}$:]+)["']\s*,\s*import\.meta\.url"""
)


def worker(path: str, text: str, addresses: Addresses) -> Found:
    """Yield what a service worker keeps: the lists of files in it, and what it loads."""
    plain = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    lines = Lines.of(plain)
    lists = [*_LIST.finditer(plain), *_LISTED.finditer(plain)]
    for found in sorted(lists, key=lambda one: one.start(1)):
        strings = list(_STRING.finditer(found[1]))
        targets = [one[1] or one[2] or "" for one in strings]
        # A list of methods, hosts or kinds of file is no list of files.
        if (
            not any("/" in one or _FILE.fullmatch(one) for one in targets)
            or any(
                one.startswith(".") and "/" not in one and one.count(".") == 1 for one in targets
            )
            or any(
                re.match(r"(?:text|image|application|font|audio|video)/", one) for one in targets
            )
        ):
            continue
        for one, target in zip(strings, targets, strict=True):
            destination = addresses.leads(path, target or "./")
            if destination.kind == "missing" and addresses.is_folder(destination.path):
                continue
            yield Reference(
                "entry", "", target, destination, line=lines.at(found.start(1) + one.start())
            )
    yield from script(path, text, addresses)


def script(path: str, text: str, addresses: Addresses) -> Found:
    """Yield what a script imports or loads."""
    plain = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    lines = Lines.of(plain)
    for found in _IMPORT.finditer(plain):
        target = next(filter(None, found.groups()))
        line = lines.at(found.start())
        yield Reference("import", "", target, addresses.leads(path, target), line=line)


def style(path: str, text: str, addresses: Addresses) -> Found:
    """Yield what a stylesheet loads."""
    for target, line in addresses_in_style(text):
        yield Reference("style", "url()", target, addresses.leads(path, target), line=line)
