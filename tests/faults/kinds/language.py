"""Texts in the wrong language, and sentences that say the opposite or leave out a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.faults.hub import Fault
from tests.faults.plant import Kind, both, here, passage, pick, rewritten

if TYPE_CHECKING:
    from random import Random

    from tests.faults.hub import Hub
    from tests.faults.lines import Line

# What names, titles and quotations may be said in either language.
_TAKEN_OVER = re.compile(r"\"[^\"]*\"|\([^)]*\)|\[[^\]]*\]|`[^`]*`|<[^>]*>|“[^”]*”")

_SMALL = re.compile(
    r"\b(?:yang|dan|untuk|dari|dengan|ini|itu|tidak|adalah|bisa|akan|atau|di|ke|pada|kamu"
    r"|the|of|and|to|is|are|it|that|not|your?|for|with|from|what|they|we|this)\b"
)


def _tells(text: str, least: int = 3) -> bool:
    """Return whether a text has small words enough; a few names in a row are of no language."""
    return len(_SMALL.findall(_TAKEN_OVER.sub("", text))) >= least


def _words(line: Line) -> int:
    return len(_TAKEN_OVER.sub("", line.text).split())


def _left(name: str, *sorts: str, least: int = 9, where: str = "") -> Kind:
    """Return the kind that leaves a line as the twin has it."""

    def inject(dice: Random, hub: Hub) -> Fault:
        def fits(line: Line) -> bool:
            other = hub.texts[line.twin].split("\n")[line.number - 1]
            return _words(line) >= least and (_tells(other) or not least)

        line = pick(dice, hub, *sorts, where=where, fits=fits)
        other = hub.texts[line.twin].split("\n")[line.number - 1]
        return Fault(rewritten(hub, line, other), here(line))

    return Kind(name, frozenset({"text-language"}), inject)


def _sentence(dice: Random, hub: Hub) -> Fault:
    """Leave the last sentence of a paragraph in the other language."""

    def fits(line: Line) -> bool:
        last = line.text.rpartition(". ")[2]
        other = hub.texts[line.twin].split("\n")[line.number - 1].rpartition(". ")[2]
        return _tells(last) and _tells(other)

    line = pick(dice, hub, "paragraph", where=r"\. \w", fits=fits)
    other = hub.texts[line.twin].split("\n")[line.number - 1]
    text = f"{line.text.rpartition('. ')[0]}. {other.rpartition('. ')[2]}"
    return Fault(rewritten(hub, line, text), here(line))


def _cell(dice: Random, hub: Hub) -> Fault:
    """Leave one cell of a table in the other language."""

    def long_cells(line: Line) -> list[int]:
        others = hub.texts[line.twin].split("\n")[line.number - 1].split("|")
        return [
            index
            for index, (mine, other) in enumerate(zip(line.text.split("|"), others, strict=False))
            if _tells(mine) and _tells(other)
        ]

    line = pick(dice, hub, "row", fits=lambda one: bool(long_cells(one)))
    cells, others = (
        line.text.split("|"),
        hub.texts[line.twin].split("\n")[line.number - 1].split("|"),
    )
    index = dice.choice(long_cells(line))
    cells[index] = others[index]
    return Fault(rewritten(hub, line, "|".join(cells)), here(line))


# Days and numbers are written otherwise in the other language.
_COPIED = frozenset({"number-unfounded"})


def _whole(dice: Random, hub: Hub) -> Line:
    """Return the title of a page with some text, that no other page leans on."""
    leant_on = ("istilah.md", "fakta.md", "sumber.md")
    return pick(
        dice,
        hub,
        "title",
        fits=lambda one: len(hub.texts[one.path]) > 1500 and not one.path.endswith(leant_on),
    )


def _page_copied(dice: Random, hub: Hub) -> Fault:
    line = _whole(dice, hub)
    return Fault({line.path: hub.texts[line.twin]}, frozenset({(line.path, 1)}), _COPIED)


def _body_copied(dice: Random, hub: Hub) -> Fault:
    line = _whole(dice, hub)
    data = hub.texts[line.path].split("\n---\n")[0]
    body = hub.texts[line.twin].split("\n---\n", 1)[1]
    text = f"{data}\n---\n{body}"
    return Fault({line.path: text}, frozenset({(line.path, 1)}), _COPIED)


def _negated(name: str, good: tuple[str, str], bad: tuple[str, str]) -> Kind:
    return passage(name, "negation-parity", good, bad)


def _lost(name: str, language: str, old: str, new: str, recall: float) -> Kind:
    """Return the kind that takes a word of denial or duty out of a sentence of the hub."""

    def inject(dice: Random, hub: Hub) -> Fault:
        line = pick(dice, hub, "paragraph", "item", where=old, language=language)
        match = dice.choice(list(re.finditer(old, line.text)))
        text = f"{line.text[: match.start()]}{match.expand(new)}{line.text[match.end() :]}"
        return Fault(rewritten(hub, line, text), both(line.path, line.number))

    return Kind(name, frozenset({"negation-parity"}), inject, recall)


def _name_translated(dice: Random, hub: Hub) -> Fault:
    def only_once(line: Line) -> bool:
        return (
            line.text.count("BPJS Ketenagakerjaan") == 1
            and "BPJS Ketenagakerjaan" in hub.texts[line.twin].split("\n")[line.number - 1]
            and _count_in_section(hub, line, "BPJS Ketenagakerjaan") == 1
        )

    line = pick(dice, hub, "paragraph", "item", "boxed", "row", fits=only_once)
    new = {"id": "Jaminan Pekerja", "en": "Workers' Insurance"}[line.language]
    text = line.text.replace("BPJS Ketenagakerjaan", new)
    return Fault(rewritten(hub, line, text), both(line.path, line.number))


def _count_in_section(hub: Hub, line: Line, text: str) -> int:
    own = hub.lines_of(line.path)
    starts = [one.number for one in own if one.sort in {"heading", "title"}]
    first = max((start for start in starts if start <= line.number), default=1)
    last = min((start for start in starts if start > line.number), default=len(own) + 1)
    return sum(one.text.count(text) for one in own[first - 1 : last - 1])


KINDS = (
    _left("a paragraph left in the other language", "paragraph", least=14),
    _left("an item left in the other language", "item"),
    _left("a task left in the other language", "task", least=8),
    _left("a box's text left in the other language", "boxed"),
    _left("a box's title left in the other language", "box", least=0, where=r'"[^"]*, [^"]*"'),
    _left("a definition left in the other language", "definition", least=12),
    _left("a description left in the other language", "data", where=r"^description:"),
    _left("a text to share left in the other language", "data", where=r"^share_text:"),
    _left("an outcome left in the other language", "data", where=r"^  - (?!ask)\w"),
    _left("a check question left in the other language", "data", where=r"^  - ask:"),
    _left("an explanation left in the other language", "data", where=r"^    why:"),
    Kind("a sentence left in the other language", frozenset({"text-language"}), _sentence),
    Kind("a cell left in the other language", frozenset({"text-language"}), _cell),
    Kind("a page copied from its twin", frozenset({"text-language"}), _page_copied),
    Kind("a page whose text was copied from its twin", frozenset({"text-language"}), _body_copied),
    passage("words for an image left in the other language", "text-language", ("![Peserta yang sedang belajar bersama](/assets/ilo.png)", "![People who are learning together](/assets/ilo.png)"), ("![People who are learning together](/assets/ilo.png)", "![Peserta yang sedang belajar bersama](/assets/ilo.png)"), 1, files={"assets/ilo.png": "x"}),
    passage("a heading left in the other language", "text-language", ("### Cara mendaftar dan yang harus kamu bawa { #daftar-dan-bawa }", "### How to register and what you have to bring { #daftar-dan-bawa }"), ("### How to register and what you have to bring { #daftar-dan-bawa }", "### Cara mendaftar dan yang harus kamu bawa { #daftar-dan-bawa }"), 1),
    _negated("a sentence without its not", ("Kamu tidak perlu membayar.", "You do not need to pay."), ("Kamu perlu membayar.", "You need to pay.")),
    _negated("a sentence with a not too many", ("Kamu perlu membayar.", "You need to pay."), ("Kamu tidak perlu membayar.", "You do not need to pay.")),
    _negated("a duty that became a choice", ("Kamu wajib melapor.", "You must report."), ("Kamu boleh melapor.", "You may report.")),
    _negated("a ban that became a permission", ("Jangan bayar di depan.", "Do not pay in advance."), ("Bayar di depan.", "Pay in advance.")),
    _negated("a never that became an always", ("Kami tidak pernah meminta PIN.", "We never ask for a PIN."), ("Kami selalu meminta PIN.", "We always ask for a PIN.")),
    # Whether a sentence may be turned into its opposite in other words, only a reader knows.
    _lost("a tidak lost in the hub's own sentences", "id", r"\b[Tt]idak (?=\w)", "", 0.3),
    _lost("a not lost in the hub's own sentences", "en", r"\b(do|does|is|are|cannot)( not) (?=\w)", r"\1 ", 0.3),
    Kind("a kept name translated", frozenset({"kept-term"}), _name_translated),
)  # fmt: skip
