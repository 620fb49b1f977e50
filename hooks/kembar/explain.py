"""How a rule is explained to an editor: in plain text on a terminal, in Markdown on its page."""

from __future__ import annotations

import re
from difflib import get_close_matches
from textwrap import fill
from typing import TYPE_CHECKING

from kembar.checks import RULES, level
from kembar.documents import document_of
from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kembar.documents import Case, Document
    from kembar.finding import Language, Level

COLUMNS = 80
LEVELS: Mapping[Level, Words] = {
    "error": Words("wajib dibetulkan", "must be mended"),
    "warning": Words("sebaiknya dibetulkan", "should be mended"),
    "notice": Words("sekadar catatan", "only a note"),
}
_WHY = Words("Mengapa", "Why")
_FIX = Words("Perbaikan", "Fix")
_EXAMPLES: Mapping[bool, Words] = {
    True: Words("Contoh yang salah", "An example that fails"),
    False: Words("Contoh yang benar", "An example that passes"),
}
_FOUND = Words("Ditemukan di", "Found at")


def levels() -> Mapping[str, Level]:
    """Return the level of each rule, in the order of RULES."""
    return {rule.id: level(rule) for rule in RULES}


def plain(rule: str, language: Language) -> str:
    """Return a rule for a terminal; raises ValueError that names the closest rule."""
    document, grave = _known(rule)
    examples = [
        line
        for fails, title in _EXAMPLES.items()
        for line in _plain_example(title.said_in(language), document.example(fails=fails), language)
    ]
    paragraphs = [
        f"{rule} ({grave}: {LEVELS[grave].said_in(language)})",
        _wrapped(document.what.said_in(language)),
        _wrapped(f"{_WHY.said_in(language)}: {document.why.said_in(language)}"),
        _wrapped(f"{_FIX.said_in(language)}: {document.fix.said_in(language)}"),
        *examples,
    ]
    return "\n\n".join(paragraphs) + "\n"


def plain_list(language: Language) -> str:
    """Return every rule for a terminal, with its level and what it finds."""
    width = max(map(len, levels()))
    return "".join(
        f"{rule:{width}}  {grave:7}  {document_of(rule).what.said_in(language)}\n"
        for rule, grave in levels().items()
    )


def markdown(rule: str, language: Language) -> str:
    """Return a rule for its page; raises ValueError that names the closest rule."""
    document, grave = _known(rule)
    parts = [
        f"{document.what.said_in(language)} (`{grave}`: {LEVELS[grave].said_in(language)})",
        f"## {_WHY.said_in(language)} {{ #mengapa }}",
        document.why.said_in(language),
        f"## {_FIX.said_in(language)} {{ #perbaikan }}",
        document.fix.said_in(language),
    ]
    for fails, title in _EXAMPLES.items():
        parts.append(f"## {title.said_in(language)} {{ #{'salah' if fails else 'benar'} }}")
        case = document.example(fails=fails)
        for file in case.files:
            fence = "`" * (1 + max(map(len, re.findall("`{2,}", file.text)), default=2))
            parts.append(f"`{file.called}`:\n\n{fence}{file.kind}\n{file.text}{fence}")
        if places := dict.fromkeys(f"`{place}`" for place, _ in _found(case)):
            parts.append(f"{_FOUND.said_in(language)} {', '.join(places)}.")
    return "\n\n".join(parts)


def markdown_list(language: Language) -> str:
    """Return every rule for the page that lists them, as links to their pages."""
    return "\n\n".join(
        f"[`{rule}`]({rule}.md)\n:   {document_of(rule).what.said_in(language)} (`{grave}`)"
        for rule, grave in levels().items()
    )


def _known(rule: str) -> tuple[Document, Level]:
    known = levels()
    if rule not in known:
        close = get_close_matches(rule, known, n=1, cutoff=0)[0]
        raise ValueError(f'no rule "{rule}"; did you mean "{close}"?')
    return document_of(rule), known[rule]


def _wrapped(text: str) -> str:
    """Return a text in lines that fit a terminal, without breaking addresses and ids."""
    return fill(text, COLUMNS, break_long_words=False, break_on_hyphens=False)


def _plain_example(title: str, case: Case, language: Language) -> Iterator[str]:
    """Yield the title, the files with their lines set in, and where something is found."""
    yield f"{title}:"
    for file in case.files:
        shown = "".join(f"    | {line}".rstrip() + "\n" for line in file.text.splitlines())
        yield f"  {file.called}\n{shown}".rstrip("\n")
    for place, words in _found(case):
        # The words of a mark are English.
        yield f"  {_FOUND.said_in(language)} {place}" + (f": {words}" if language == "en" else "")


def _found(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the place and the words of each finding of a case."""
    for file in case.files:
        for line, _, words in file.marks():
            yield f"{file.called}:{line}", words
