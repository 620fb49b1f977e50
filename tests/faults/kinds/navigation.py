"""What stands around the pages: mkdocs.yml, templates and style sheets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.plant import Kind

if TYPE_CHECKING:
    from random import Random

    from tests.faults.hub import Hub

_SET_UP = "../mkdocs.yml"


def _set_up(name: str, rule: str, where: str, old: str, new: str) -> Kind:
    """Return the kind that rewrites a random line of mkdocs.yml among those that match."""

    def inject(dice: Random, hub: Hub) -> Fault:
        written = hub.texts[_SET_UP].split("\n")
        index = dice.choice([index for index, line in enumerate(written) if re.search(where, line)])
        text = re.sub(old, new, written[index])
        written[index : index + 1] = [text] if text else []
        return Fault(
            {_SET_UP: "\n".join(written)}, frozenset({(_SET_UP, index + 1), (_SET_UP, index + 2)})
        )

    return Kind(name, frozenset({rule}), inject)


def _label_lost(dice: Random, hub: Hub) -> Fault:
    """Take out the translation of a label; the label is named where the navigation gives it."""
    written = hub.texts[_SET_UP].split("\n")
    index = dice.choice(
        [
            index
            for index, line in enumerate(written)
            if re.match(r" {12}(?!WhatsApp)\w[\w ]*: \w", line)
        ]
    )
    label = written[index].strip().partition(":")[0]
    del written[index]
    place = next(
        number for number, line in enumerate(written, 1) if re.match(rf" *- {label}:$", line)
    )
    return Fault({_SET_UP: "\n".join(written)}, frozenset({(_SET_UP, place)}))


def _framed(name: str, rule: str, suffix: str, text: str) -> Kind:
    """Return the kind that adds a line to the end of a random template or style sheet."""

    def inject(dice: Random, hub: Hub) -> Fault:
        path = dice.choice(
            [one for one in hub.texts if one.startswith("../overrides/") and one.endswith(suffix)]
        )
        old = hub.texts[path].rstrip("\n")
        return Fault({path: f"{old}\n{text}\n"}, frozenset({(path, old.count("\n") + 2)}))

    return Kind(name, frozenset({rule}), inject)


KINDS = (
    _set_up("a page in the navigation that does not exist", "nav-page", r"^ +- [\w/-]+\.md$", r"\.md$", "-lama.md"),
    _set_up("a translation for a label that is gone", "nav-label", r"^ {12}\w[\w ]*: \w", r"^( +)(.*?): ", r"\1\2x: "),
    Kind("a label without its translation", frozenset({"nav-label"}), _label_lost),
    _set_up("a site's description left in the other language", "site-text", r"^ {10}site_description", r": .*", ": Pelajaran, kisah, dan mitra untuk pekerja yang mulai lagi."),
    _set_up("a set-up that cannot be read", "mkdocs-unreadable", r"^ +- locale: en", r"- locale: en", "- locale: [en"),
    _framed("a template's image that does not exist", "template-target", ".html", '<img alt="" src="/assets/images/tanda.svg">'),
    _framed("a style sheet's picture that does not exist", "template-target", ".css", ".a { background: url(../images/tanda.svg) }"),
    _framed("a template's script of another site", "third-party-request", ".html", '<script src="https://cdn.example.org/a.js"></script>'),
    _framed("a style sheet of another site", "third-party-request", ".html", '<link rel="stylesheet" href="https://fonts.example.org/a.css">'),
    _framed("a letter shape of another site", "third-party-request", ".css", "@import url(https://fonts.example.org/a.css);"),
    _framed("a template's picture of another site", "third-party-request", ".html", '<img alt="" src="//cdn.example.org/a.png">'),
)  # fmt: skip
