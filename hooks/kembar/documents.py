"""How the document beside a rule is written: what, why, how to mend it, and its cases.

The Indonesian part stands between a `---` and the first case; without it Indonesian readers get
the English words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files
from posixpath import normpath
from typing import TYPE_CHECKING

from kembar.finding import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS_FILE = "kembar.toml"  # the one file beside docs that is written without `../`
_FRAME = re.compile(
    r"# (?P<rule>.+)\n\n(?P<what>(?:.+\n)+)\n\*\*Why\.\*\* (?P<why>(?:.+\n)+)"
    r"\n\*\*Fix\.\*\* (?P<fix>(?:.+\n)+)"
    r"(?:\n---\n\n(?P<apa>(?:.+\n)+)\n\*\*Mengapa\.\*\* (?P<mengapa>(?:.+\n)+)"
    r"\n\*\*Perbaikan\.\*\* (?P<perbaikan>(?:.+\n)+))?(?=\n## )"
)
_OPENING = re.compile(r"(`{3,}|~{3,})(\w*)(.*)")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_MARK = re.compile(r" ?<!-- (error|warning|notice): (.+?) -->")
_MARKS = re.compile(r"(?: ?<!-- (?:error|warning|notice): .+? -->)+$")


@dataclass(frozen=True, slots=True)
class File:
    """A file of a case: its path below docs, its lines with their marks, and how it is saved."""

    path: str
    lines: tuple[str, ...]
    kind: str = ""
    encoding: str = "utf-8"

    @property
    def called(self) -> str:
        """Return the path as it is called from beside docs."""
        return self.path if self.path == SETTINGS_FILE else normpath(f"docs/{self.path}")

    @property
    def text(self) -> str:
        """Return the file as the checker reads it, without the marks."""
        return "".join(f"{_MARKS.sub('', line)}\n" for line in self.lines)

    def marks(self) -> Iterator[tuple[int, str, str]]:
        """Yield line, level and words of each finding that a mark asks for."""
        for number, line in enumerate(self.lines, start=1):
            if marks := _MARKS.search(line):
                for level, words in _MARK.findall(marks[0]):
                    yield number, level, words


@dataclass(frozen=True, slots=True)
class Case:
    """What stands below one `##` heading of a document."""

    title: str
    files: tuple[File, ...]

    @property
    def fails(self) -> bool:
        """Return whether the rule reports something in it."""
        return any(True for file in self.files for _ in file.marks())


@dataclass(frozen=True, slots=True)
class Document:
    """A rule in words; `bilingual` when it has an Indonesian part of its own."""

    rule: str
    what: Words
    why: Words
    fix: Words
    cases: tuple[Case, ...]
    bilingual: bool

    def example(self, *, fails: bool) -> Case:
        """Return the first case that fails, or the first that passes."""
        return next(case for case in self.cases if case.fails is fails)


def document_of(rule: str) -> Document:
    """Return the document beside a rule."""
    name = f"{rule.replace('-', '_')}.md"
    return document(files("kembar").joinpath("checks", name).read_text("utf-8"))


def document(text: str) -> Document:
    """Return a document; raises ValueError that says where it leaves its form."""
    rule = text.partition("\n")[0].removeprefix("# ")
    frame = _FRAME.match(text)
    if not frame:
        raise ValueError(f"{rule}: not what, Why, Fix, and the same in Indonesian after ---")
    said = {part: " ".join((words or "").split()) for part, words in frame.groupdict().items()}
    return Document(
        rule,
        Words(said["apa"] or said["what"], said["what"]),
        Words(said["mengapa"] or said["why"], said["why"]),
        Words(said["perbaikan"] or said["fix"], said["fix"]),
        tuple(_cases(rule, text[frame.end() :])),
        bilingual=bool(said["apa"]),
    )


def _cases(rule: str, text: str) -> Iterator[Case]:
    """Yield the cases; headings and fences inside a fence are its content."""
    title, found = "", list[File]()
    lines = iter(text.split("\n"))
    for line in lines:
        if opening := _OPENING.match(line):
            found.append(_file(rule, opening, lines))
        elif line.startswith("## "):
            if title:
                yield Case(title, tuple(found))
            title, found = line.removeprefix("## "), []
    yield Case(title, tuple(found))


def _file(rule: str, opening: re.Match[str], lines: Iterator[str]) -> File:
    attributes = dict(_ATTRIBUTE.findall(opening[3]))
    if "title" not in attributes:
        raise ValueError(f"{rule}: a fence has no title")
    closing = re.compile(rf"{opening[1]}{opening[1][0]}*[ \t]*")
    content: list[str] = []
    for line in lines:
        if closing.fullmatch(line):
            encoding = attributes.get("encoding", "utf-8")
            return File(attributes["title"], tuple(content), opening[2], encoding)
        content.append(line)
    raise ValueError(f"{rule}: a fence is not closed")
