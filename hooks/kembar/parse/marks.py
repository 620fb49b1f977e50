"""Line marks: how a source line number rides through the Markdown renderer.

Python-Markdown renders the site, so Python-Markdown is what the checker reads by; but it forgets
where things stood. Each source line is therefore given its number in private-use characters, at
places where they are plain text to the renderer: before the first word, at the start of a link
target, after the name of an HTML tag. They come out in the HTML wherever that text ends up.
`tests/parse` holds that marking never changes what is rendered.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# In text, in a tag, and in a definition, whose link stands elsewhere.
_OPEN, _TAG, _AWAY, _CLOSE = "\ue000", "\ue001", "\ue003", "\ue002"
_DIGITS = "".join(chr(0xE010 + digit) for digit in range(10))
_FROM_DIGITS = str.maketrans("0123456789", _DIGITS)
_TO_DIGITS = str.maketrans(_DIGITS, "0123456789")

# In HTML that Python-Markdown writes anew, an attribute without a value gets its name as value.
MARK = re.compile(
    f'(?:[{_OPEN}{_AWAY}]| ?{_TAG})([{_DIGITS}]+){_CLOSE}(?:="{_TAG}[{_DIGITS}]+{_CLOSE}")?'
)
_HERE = re.compile(f"[{_OPEN}{_TAG}]([{_DIGITS}]+)")
_RESERVED = re.compile("[\ue000-\ue003\ue010-\ue019]")

# What may stand before the text of a line: `> - [ ] `, `## `, `| `, `:   `, `[^1]: `, `1. `.
_PREFIX = re.compile(
    r"(?:[ \t]*(?:>|[-*+](?=\s)|\d+[.)](?=\s)|\#{1,6}|\[[ xX]\](?=\s)|:(?=\s)|\||\[\^[^\]]+\]:))*"
    r"[ \t]*"
)
# A title in quotes: `!!! note "Title"`, `??? tip "Title"`, `=== "Tab"`.
_TITLED = re.compile(r'[ \t]*(?:!!!|\?\?\?\+?|===[!+]*)[^"]*"(?=[^"].*")')
_EMPTY_TITLE = re.compile(r"\#{1,6}[ ]*")
_RULE = re.compile(r"[ ]*[-=*_~`]")
_UNDERLINE = re.compile(r"=+[ ]*|-+[ ]*")
_FENCE_OR_BLOCK = re.compile(r"!!!|\?\?\?|===|```|~~~|\{|<|\*\[|--8<--|-8<-")
# A definition, and its target where nothing but a title follows; elsewhere it is mere text.
_DEFINITION = re.compile(
    r"\[(?!\^)[^\[\]]+\]:([ ]*<?[^\s<>]+(?=>*[ ]*(?:\".*\"[ ]*|'.*'[ ]*|\(.*\)[ ]*)?$))?"
)
# Passed over in search of the first word: brackets and braces with what they hold, entities,
# icons, tags.
_SKIP = re.compile(
    r"!?\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])?|\{[^{}]*\}|<[^<>]*>|:[\w+-]+:|&\#?\w+;"
    r"|(?:(?<=[^\s*_\"'(`])\w+)|\W"
)
# Two underscores stay together, and a mark behind one would end emphasis, so it goes
# before it.
_BEFORE_WORD = re.compile(r"[\s*\"'(`]|(?<!\S)_")
# Before a link's target or inside that of `<https://…>`; in angle brackets after it, for where no
# link is closed they are a tag.
_TARGET = re.compile(
    r"\]\([ ]*(?=[^\s\"'<])|\]\([ ]*<[^<>@!?\"']*[^<>@!?\"'\s](?=[ ]*>)|<(?:https?|ftp)://",
    re.IGNORECASE,
)
# A tag in a code span is text, which a heading's id is made of.
_CODE_OR_TAG = re.compile(
    r"(?<!`)(?P<ticks>`{1,4}).*?(?<!`)(?P=ticks)(?!`)|(?P<tag><[a-zA-Z][a-zA-Z0-9-]*)(?<!--)(?=[\s/>])"
)
# What a line within a tag holds of it.
_ATTRIBUTES = re.compile(r"[^>]*[^>\s/](?=[ ]*/?>|$)")
# A label or a tag of several lines: one names a definition, the other's words are attributes.
_OPEN_LABEL = re.compile(r"\[[^\[\]]*$")
_OVER_LINES = re.compile(
    r"\[[^\[\]\n]*\n(?:[ ]*[^\[\]\s][^\[\]\n]*\n)*[^\[\]\n]*\]"
    r"|<[a-zA-Z][^<>\n]*\n(?:[ ]*[^<>\s][^<>\n]*\n)*[^<>\n]*>"
)


def mark(text: str) -> str:
    """Return the Markdown with each line's 1-based number in it."""
    # The renderer counts a tab up to the next stop, which a mark before it would move.
    text = _RESERVED.sub("\ufffd", text).expandtabs(4)
    held = _begun_before(text)
    lines = text.split("\n")
    return "\n".join(
        _marked(line, number, held.get(number), title=_is_title(line, below))
        for number, (line, below) in enumerate(zip(lines, [*lines[1:], ""], strict=True), start=1)
    )


def unmark(text: str) -> str:
    """Return the text without marks."""
    return MARK.sub("", text) if _CLOSE in text else text


def marked_line(text: str) -> int | None:
    """Return the line number of the first mark in the text, if there is one."""
    return _number(_HERE.search(text))


def last_line(text: str) -> int | None:
    """Return the line number of the last mark in the text, if there is one."""
    return max((_number(match) or 0 for match in _HERE.finditer(text)), default=None)


def target_line(text: str) -> int | None:
    """Return the line number of a link's target, which may be that of a definition."""
    return _number(MARK.search(text))


def begun(source: Sequence[str], line: int) -> int:
    """Return the line of a mark, or a line above it where a label began, which takes none."""
    while line > 1 and _OPEN_LABEL.search(source[line - 2]):
        line -= 1
    return line


def split(text: str) -> list[tuple[int | None, str]]:
    """Return the text in runs, each with the line number that its mark gives."""
    if _CLOSE not in text:
        return [(None, text)] if text else []
    first, *rest = MARK.split(text)
    runs: list[tuple[int | None, str]] = [(None, first)] if first else []
    for digits, run in zip(rest[::2], rest[1::2], strict=True):
        runs.append((int(digits.translate(_TO_DIGITS)), run))
    return runs


def _number(match: re.Match[str] | None) -> int | None:
    return int(match[1].translate(_TO_DIGITS)) if match else None


def _begun_before(text: str) -> dict[int, int]:
    """Return the lines that begin inside a label or a tag, with the line of the tag or else 0."""
    held: dict[int, int] = {}
    line, place = 1, 0
    for match in _OVER_LINES.finditer(text):
        line, place = line + text.count("\n", place, match.start()), match.start()
        for more in range(match[0].count("\n")):
            held[line + more + 1] = line if match[0].startswith("<") else 0
    return held


def _digits(number: int) -> str:
    return str(number).translate(_FROM_DIGITS) + _CLOSE


def _is_title(line: str, below: str) -> bool:
    return _UNDERLINE.fullmatch(below) is not None and not _RULE.match(line)


def _marked(line: str, number: int, held: int | None, *, title: bool) -> str:
    digits = _digits(number)
    prefix = _PREFIX.match(line)
    start = prefix.end() if prefix else 0
    if definition := _DEFINITION.match(line, start):
        end = definition.end()
        return f"{line[:end]}{_AWAY}{digits}{line[end:]}" if definition[1] else line
    if titled := _TITLED.match(line):
        return f"{titled[0]}{_OPEN}{digits}{line[titled.end() :]}"
    if held and (attributes := _ATTRIBUTES.match(line)):
        line = f"{attributes[0]} {_TAG}{_digits(held)}{line[attributes.end() :]}"
    elif held is None and (place := _first_word(line, start, title=title)) is not None:
        line = f"{line[:place]}{_OPEN}{digits}{line[place:]}"
    line = _TARGET.sub(lambda match: f"{match[0]}{_OPEN}{digits}", line)
    return _CODE_OR_TAG.sub(
        lambda match: f"{match[0]} {_TAG}{digits}" if match["tag"] else match[0], line
    )


def _first_word(line: str, start: int, *, title: bool) -> int | None:
    """Return where the first word begins that can take a mark, or a heading without a word."""
    if _FENCE_OR_BLOCK.match(line, start):
        return None
    title = title or "#" in line[:start]
    place, end = start, len(line)
    if not title and line.count("[") != line.count("]"):
        # The rest may be a label, which goes on in the next line.
        end = line.find("[")
    while place < end:
        if line[place].isalnum() and (place == start or _BEFORE_WORD.match(line, place - 1)):
            return place - (line[place - 1 : place] == "_")
        skipped = _SKIP.match(line, place)
        place = skipped.end() if skipped else place + 1
    if _EMPTY_TITLE.fullmatch(line):
        return len(line.rstrip())
    return start if title and line[start : start + 1].strip() and "]" not in line[:start] else None
